import { and, desc, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { channels, messages, outbox } from './schema.ts';

/** Enough of a channel to tell how long reading takes; a busy one would take long to look through. */
const NEWEST = 50;

/**
 * How many seconds passed between the writing of messages and their reading, for 95 of 100 of the newest ones of the
 * watched channels since a Slack timestamp; null when there are none.
 */
export async function readingLag(db: Db, workspaceId: string, sinceTs: string): Promise<number | null> {
  const newest = newestOfChannel(db, sinceTs, NEWEST);
  const [row] = await db
    .select({
      seconds: sql<
        number | null
      >`(percentile_disc(0.95) within group (order by extract(epoch from ${newest.seenAt}) - ${newest.ts}::float8))::float8`,
    })
    .from(channels)
    .crossJoinLateral(newest)
    .where(and(eq(channels.workspaceId, workspaceId), isNotNull(channels.watchedAt)));
  return row?.seconds ?? null;
}

/** How much was read, by how many people, and how much of it was left alone since it is not clearly English. */
export interface ReadingCount {
  readonly messages: number;
  readonly authors: number;
  readonly skipped: number;
}

/** As many as make a share worth saying; all of a busy channel would take long to count. */
const NEWEST_COUNTED = 500;

/**
 * What was read since a Slack timestamp in the watched channels of a workspace, of the newest messages of each: all
 * together, and by channel.
 */
export async function readingCounts(
  db: Db,
  workspaceId: string,
  sinceTs: string,
): Promise<{ readonly all: ReadingCount; readonly byChannel: ReadonlyMap<string, ReadingCount> }> {
  const newest = newestOfChannel(db, sinceTs, NEWEST_COUNTED);
  const rows = await db
    .select({
      channelId: sql<string | null>`${channels.channelId}`,
      messages: sql<number>`count(*)::int`,
      authors: sql<number>`count(distinct ${newest.authorId})::int`,
      skipped: sql<number>`(count(*) filter (where ${newest.isSkipped}))::int`,
    })
    .from(channels)
    .crossJoinLateral(newest)
    .where(and(eq(channels.workspaceId, workspaceId), isNotNull(channels.watchedAt)))
    .groupBy(sql`grouping sets ((${channels.channelId}), ())`);
  const byChannel = new Map<string, ReadingCount>();
  let all: ReadingCount = { messages: 0, authors: 0, skipped: 0 };
  for (const { channelId, ...count } of rows) {
    if (channelId === null) all = count;
    else byChannel.set(channelId, count);
  }
  return { all, byChannel };
}

/** The newest messages of a row of channels since a Slack timestamp, to be joined to it. */
function newestOfChannel(db: Db, sinceTs: string, most: number) {
  const { ts, seenAt, authorId, isSkipped } = messages;
  return db
    .select({ ts, seenAt, authorId, isSkipped })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, channels.workspaceId),
        eq(messages.channelId, channels.channelId),
        gte(ts, sinceTs),
        isNotNull(authorId),
      ),
    )
    .orderBy(desc(ts))
    .limit(most)
    .as('newest');
}

/** What waits to be sent in a workspace, what of it is due, and sends since a moment whose outcome nobody knows. */
export async function sendingStatus(db: Db, workspaceId: string, since: Date, now: Date) {
  const isWaiting = inArray(outbox.state, ['queued', 'sending']);
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where ${isWaiting}))::int`,
      due: sql<number>`(count(*) filter (where ${isWaiting} and ${outbox.notBefore} <= ${now.toISOString()}::timestamptz))::int`,
      unknown: sql<number>`(count(*) filter (where ${outbox.state} = 'unknown' and ${outbox.queuedAt} >= ${since.toISOString()}::timestamptz))::int`,
      failed: sql<number>`(count(*) filter (where ${outbox.state} = 'failed' and ${outbox.queuedAt} >= ${since.toISOString()}::timestamptz))::int`,
    })
    .from(outbox)
    .where(eq(outbox.workspaceId, workspaceId));
  return row ?? { waiting: 0, due: 0, unknown: 0, failed: 0 };
}
