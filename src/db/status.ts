import { and, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { messages, outbox } from './schema.ts';

/** How many seconds passed between the writing of messages and their reading, for 95 of 100 since a moment. */
export async function readingLag(db: Db, workspaceId: string, since: Date): Promise<number | null> {
  const [row] = await db
    .select({
      seconds: sql<
        number | null
      >`(percentile_disc(0.95) within group (order by extract(epoch from ${messages.seenAt}) - ${messages.ts}::float8))::float8`,
    })
    .from(messages)
    .where(and(eq(messages.workspaceId, workspaceId), gte(messages.seenAt, since), isNotNull(messages.authorId)));
  return row?.seconds ?? null;
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
