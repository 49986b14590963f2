import { and, asc, eq, isNotNull, isNull, lt, or } from 'drizzle-orm';
import type { ChannelKind } from '../detectors/types.ts';
import type { Db } from './database.ts';
import { channels } from './schema.ts';

export type Channel = typeof channels.$inferSelect;

/** The channel if it is being read now, else null. */
export async function findWatchedChannel(db: Db, workspaceId: string, channelId: string): Promise<Channel | null> {
  const [row] = await db
    .select()
    .from(channels)
    .where(and(one(workspaceId, channelId), isNotNull(channels.watchedAt)));
  return row ?? null;
}

/**
 * The same, held until the transaction ends: what messages of a channel say about each other is written one message
 * after the other, and removing the app waits for it.
 */
export async function holdWatchedChannel(tx: Db, workspaceId: string, channelId: string): Promise<Channel | null> {
  const [row] = await tx
    .select()
    .from(channels)
    .where(and(one(workspaceId, channelId), isNotNull(channels.watchedAt)))
    .for('no key update');
  return row ?? null;
}

/** All channels being read, oldest first. */
export function listWatchedChannels(db: Db, workspaceId: string): Promise<Channel[]> {
  return db
    .select()
    .from(channels)
    .where(and(eq(channels.workspaceId, workspaceId), isNotNull(channels.watchedAt)))
    .orderBy(asc(channels.watchedAt), asc(channels.channelId));
}

/** Starts reading a channel, or changes its kind. */
export async function watchChannel(
  db: Db,
  channel: {
    readonly workspaceId: string;
    readonly channelId: string;
    readonly kind: ChannelKind;
    readonly watchedBy: string;
  },
  now: Date,
): Promise<void> {
  await db
    .insert(channels)
    .values({ ...channel, watchedAt: now })
    .onConflictDoUpdate({
      target: [channels.workspaceId, channels.channelId],
      set: { kind: channel.kind, watchedBy: channel.watchedBy, watchedAt: now },
    });
}

/** Stops reading a channel. Answers whether it was being read. */
export async function unwatchChannel(db: Db, workspaceId: string, channelId: string): Promise<boolean> {
  const rows = await db
    .update(channels)
    .set({ watchedAt: null })
    .where(and(one(workspaceId, channelId), isNotNull(channels.watchedAt)))
    .returning({ channelId: channels.channelId });
  return rows.length > 0;
}

/** Notes that a message of the channel was handled. The cursor only moves forward. */
export async function advanceCursor(db: Db, workspaceId: string, channelId: string, ts: string, now: Date) {
  await db
    .update(channels)
    .set({ cursorTs: ts, lastEventAt: now })
    .where(and(one(workspaceId, channelId), or(isNull(channels.cursorTs), lt(channels.cursorTs, ts))));
}

function one(workspaceId: string, channelId: string) {
  return and(eq(channels.workspaceId, workspaceId), eq(channels.channelId, channelId));
}
