import { and, eq, inArray, sql } from 'drizzle-orm';
import { DAY_MS } from '../day.ts';
import type { Db } from './database.ts';
import { messages } from './schema.ts';

/** How many messages and threads a day channels have, as far as what is kept tells; null when nothing is. */
export async function dailyTraffic(
  db: Db,
  workspaceId: string,
  channelIds: readonly string[],
  now: Date,
): Promise<{ readonly messages: number; readonly threads: number } | null> {
  if (channelIds.length === 0) return null;
  const [row] = await db
    .select({
      messages: sql<number>`count(*)::int`,
      threads: sql<number>`count(distinct ${messages.channelId} || ${messages.threadTs})::int`,
      first: sql<string | null>`min(${messages.ts})`,
    })
    .from(messages)
    .where(and(eq(messages.workspaceId, workspaceId), inArray(messages.channelId, [...channelIds])));
  if (row === undefined || row.first === null) return null;
  const days = Math.max(1, (now.getTime() - Number(row.first) * 1_000) / DAY_MS);
  return { messages: row.messages / days, threads: row.threads / days };
}
