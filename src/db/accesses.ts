import { createHash, randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { accesses, type ViewKind } from './schema.ts';

/** Who is shown what kind of view. */
export interface Viewing {
  readonly workspaceId: string;
  readonly viewerId: string;
  readonly view: ViewKind;
  /** What makes it the same showing when it is recorded again, as a repeated send is; without it each call counts. */
  readonly once?: string;
}

/** Records that somebody is shown the digest of channels, and whose messages are linked in it. */
export async function saveAccesses(
  db: Db,
  { workspaceId, viewerId, view, once }: Viewing,
  shown: readonly { readonly channelId: string; readonly named: readonly string[] }[],
  now: Date,
): Promise<void> {
  const rows = shown.flatMap(({ channelId, named }) =>
    (named.length === 0 ? [null] : named).map((namedId) => ({
      workspaceId,
      accessId: once === undefined ? randomUUID() : idOf(`${once} ${channelId} ${namedId}`),
      at: now,
      viewerId,
      view,
      channelId,
      namedId,
    })),
  );
  if (rows.length > 0) await db.insert(accesses).values(rows).onConflictDoNothing();
}

/** The same id for the same words, in the form of a UUID. */
function idOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Who was shown a link to a person's messages, the newest first. */
export function accessesAbout(db: Db, workspaceId: string, namedId: string, limit: number) {
  return db
    .select()
    .from(accesses)
    .where(and(eq(accesses.workspaceId, workspaceId), eq(accesses.namedId, namedId)))
    .orderBy(desc(accesses.at))
    .limit(limit);
}
