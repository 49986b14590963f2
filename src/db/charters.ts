import { and, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { charters } from './schema.ts';

/** Whether messages of a channel may be linked: its charter says so, and the channel was told. */
export async function isCharterOn(db: Db, workspaceId: string, channelId: string): Promise<boolean> {
  const charter = await findCharter(db, workspaceId, channelId);
  return charter?.isNaming === true && charter.announcedAt !== null;
}

/** What was agreed for a channel, announced or not, or null. */
export async function findCharter(
  db: Db,
  workspaceId: string,
  channelId: string,
): Promise<typeof charters.$inferSelect | null> {
  const [row] = await db.select().from(charters).where(one(workspaceId, channelId));
  return row ?? null;
}

/** Turns naming on or off. It is in force only once `markAnnounced` was called. */
export async function saveCharter(
  db: Db,
  charter: {
    readonly workspaceId: string;
    readonly channelId: string;
    readonly isNaming: boolean;
    readonly agreedBy: string;
  },
  now: Date,
): Promise<void> {
  const values = { ...charter, agreedAt: now, announcedAt: null };
  await db
    .insert(charters)
    .values(values)
    .onConflictDoUpdate({ target: [charters.workspaceId, charters.channelId], set: values });
}

/** Records that the channel was told. */
export async function markAnnounced(db: Db, workspaceId: string, channelId: string, now: Date): Promise<void> {
  await db.update(charters).set({ announcedAt: now }).where(one(workspaceId, channelId));
}

function one(workspaceId: string, channelId: string) {
  return and(eq(charters.workspaceId, workspaceId), eq(charters.channelId, channelId));
}
