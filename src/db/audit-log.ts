import { desc, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { type AuditAction, accesses, audit, type ViewKind } from './schema.ts';

/** Something that somebody changed, or a digest that somebody looked at. Whose message it showed is not in it. */
export interface LogEntry {
  readonly at: Date;
  readonly actorId: string;
  readonly action: AuditAction | `look.${ViewKind}`;
  readonly channelId: string | null;
  readonly detail: Readonly<Record<string, string>>;
}

/** The newest entries, the newest first, from some place on. */
export async function readLog(db: Db, workspaceId: string, from: number, count: number): Promise<readonly LogEntry[]> {
  const changes = await db
    .select()
    .from(audit)
    .where(eq(audit.workspaceId, workspaceId))
    .orderBy(desc(audit.at), desc(audit.auditId))
    .limit(from + count);
  const looks = await db
    .selectDistinct({
      at: accesses.at,
      viewerId: accesses.viewerId,
      view: accesses.view,
      channelId: accesses.channelId,
    })
    .from(accesses)
    .where(eq(accesses.workspaceId, workspaceId))
    .orderBy(desc(accesses.at))
    .limit(from + count);
  const seen = looks.map(
    ({ at, viewerId, view, channelId }): LogEntry => ({
      at,
      actorId: viewerId,
      action: `look.${view}`,
      channelId,
      detail: {},
    }),
  );
  return [...changes, ...seen].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(from, from + count);
}
