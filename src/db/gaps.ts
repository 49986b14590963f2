import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { channels } from './schema.ts';

/** A stretch of a channel's history that may not have been heard, from a moment until now. */
export interface Gap {
  readonly workspaceId: string;
  readonly channelId: string;
  /** A timestamp of Slack: what was posted after it may not have been heard. */
  readonly after: string;
  /** So long that Slack gave up on edits and deletions of older messages, too. */
  readonly isLong: boolean;
  /** When it was opened last: another copy of the bot may open it anew while it is looked through. */
  readonly openedAt: Date;
}

/**
 * Notes that a channel has a gap after a Slack timestamp, until `closeGap`: whoever is killed while looking through it
 * finds it again. A gap that was not looked through to its end goes on from where that ended. Null when the channel is
 * gone.
 */
export async function openGap(
  db: Db,
  gap: Omit<Gap, 'openedAt'>,
  /** What is older is left alone. */
  oldest: string,
  now: Date,
): Promise<Gap | null> {
  const { workspaceId, channelId, after, isLong } = gap;
  const [row] = await db
    .update(channels)
    .set({
      gapTs: sql`greatest(least(${channels.gapTs}, ${after}::text), ${oldest}::text)`,
      isGapLong: sql`${channels.isGapLong} or ${isLong}`,
      gapOpenedAt: now,
    })
    .where(and(eq(channels.workspaceId, workspaceId), eq(channels.channelId, channelId)))
    .returning({ gapTs: channels.gapTs, isGapLong: channels.isGapLong });
  return row === undefined ? null : { ...gap, after: row.gapTs ?? after, isLong: row.isGapLong, openedAt: now };
}

/** Notes that a gap was looked through up to a Slack timestamp. */
export async function moveGap(db: Db, gap: Gap, ts: string): Promise<void> {
  await db
    .update(channels)
    .set({ gapTs: ts })
    .where(and(asOpened(gap), lt(channels.gapTs, ts)));
}

/** Notes that what is older than a long gap was compared with what Slack shows; the gap itself is still to be looked through. */
export async function noteCompared(db: Db, gap: Gap): Promise<void> {
  await db.update(channels).set({ isGapLong: false }).where(asOpened(gap));
}

/** Notes that a gap was looked through to its end. */
export async function closeGap(db: Db, gap: Gap): Promise<void> {
  await db.update(channels).set({ gapTs: null, isGapLong: false, gapOpenedAt: null }).where(asOpened(gap));
}

function asOpened({ workspaceId, channelId, openedAt }: Gap) {
  return and(
    eq(channels.workspaceId, workspaceId),
    eq(channels.channelId, channelId),
    eq(channels.gapOpenedAt, openedAt),
  );
}
