import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { accesses } from './schema.ts';

/** Records that somebody was shown the digest of channels, and whose messages were linked in it. */
export async function saveAccesses(
  db: Db,
  workspaceId: string,
  viewerId: string,
  view: 'digest' | 'preview' | 'more',
  shown: readonly { readonly channelId: string; readonly named: readonly string[] }[],
  now: Date,
): Promise<void> {
  const rows = shown.flatMap(({ channelId, named }) =>
    (named.length === 0 ? [null] : named).map((namedId) => ({
      workspaceId,
      accessId: randomUUID(),
      at: now,
      viewerId,
      view,
      channelId,
      namedId,
    })),
  );
  if (rows.length > 0) await db.insert(accesses).values(rows);
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
