import { DAY_MS } from '../day.ts';
import type { Channel } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { rollUpWeek, type WeekCount, weekCountsOf } from '../db/week-counts.ts';
import type { Figure } from '../digests/minimum-group.ts';
import type { Counted, TeamWeek } from '../digests/team-week.ts';
import { addWeeks, boundsOf, weekAt, weeksUpTo } from '../digests/weeks.ts';
import { tsOfInstant } from '../slack/moment.ts';
import { choicesOf } from './choices.ts';
import { zoneOfChannel } from './times.ts';

/** How many weeks a trend shows. */
export const TREND_WEEKS = 8;

/**
 * Counts the weeks of a channel whose facts are all still kept: the finished one, and the one before it while it is.
 * Run it before facts are deleted and before figures are shown; a week whose facts began to age out stays as it is.
 */
export async function countWeeks(db: Db, channel: Channel, now: Date): Promise<void> {
  const zone = await zoneOfChannel(db, channel);
  const { retention, minimumGroup } = await choicesOf(db, channel.workspaceId);
  const current = weekAt(now, zone);
  for (const week of [addWeeks(current, -2), addWeeks(current, -1)]) {
    const { from, until } = boundsOf(week, zone);
    if (now.getTime() - from.getTime() > retention.facts * DAY_MS) continue;
    const { workspaceId, channelId } = channel;
    const bounds = { fromTs: tsOfInstant(from), untilTs: tsOfInstant(until) };
    await rollUpWeek(db, { workspaceId, channelId, week, ...bounds }, minimumGroup, now);
  }
}

/** The counts of the weeks up to and including one, oldest first; null for a week that was never counted. */
export async function loadTeamWeeks(db: Db, channel: Channel, last: string): Promise<readonly (TeamWeek | null)[]> {
  const weeks = weeksUpTo(last, TREND_WEEKS);
  const rows = await weekCountsOf(db, channel.workspaceId, channel.channelId, weeks);
  return weeks.map((week) => {
    const own = rows.filter((row) => row.week === week);
    return own.length === 0 ? null : teamWeek(week, own);
  });
}

function teamWeek(week: string, rows: readonly WeekCount[]): TeamWeek {
  const figures: Partial<Record<Counted, Figure>> = {};
  for (const { counted, messages, authors } of rows) figures[counted] = { count: messages, people: authors };
  return { week, figures, isWithheld: rows.some((row) => row.isWithheld) };
}
