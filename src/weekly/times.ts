import type { WorkCalendar } from '../commitments/calendar.ts';
import type { Channel } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { findMember } from '../db/members.ts';
import { findSchedule, listQuietDays } from '../db/schedules.ts';
import type { ScheduledKind } from '../db/schema.ts';
import { DEFAULT_TIMES, type Timetable } from '../digests/timetable.ts';

/** When nudges or digests of a workspace are wanted. `own` is the zone of whom they go to, used where none was chosen. */
export async function timetableOf(db: Db, workspaceId: string, kind: ScheduledKind, own: string): Promise<Timetable> {
  const chosen = await findSchedule(db, workspaceId, kind);
  if (chosen === null) return { ...DEFAULT_TIMES[kind], zone: own };
  return { weekday: chosen.weekday, time: chosen.time, zone: chosen.zone ?? own };
}

/** The zone whose clocks a channel lives by: the one chosen for nudges, else that of the person who had it watched. */
export async function zoneOfChannel(db: Db, channel: Channel): Promise<string> {
  const chosen = await findSchedule(db, channel.workspaceId, 'nudge');
  if (chosen?.zone) return chosen.zone;
  const by = channel.watchedBy === null ? null : await findMember(db, channel.workspaceId, channel.watchedBy);
  return by?.tz ?? 'UTC';
}

/** The bot's calendar with a workspace's quiet days. */
export async function calendarOf(
  deps: { readonly db: Db; readonly calendar: WorkCalendar },
  workspaceId: string,
): Promise<WorkCalendar> {
  return withQuietDays(deps.calendar, await listQuietDays(deps.db, workspaceId));
}

/** A calendar with a workspace's quiet days. */
export function withQuietDays(calendar: WorkCalendar, quiet: readonly string[]): WorkCalendar {
  if (quiet.length === 0) return calendar;
  return { ...calendar, holidays: new Set([...calendar.holidays, ...quiet]) };
}
