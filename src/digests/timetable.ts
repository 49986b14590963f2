import { addDays, isWorkingDay, localTime, type WorkCalendar } from '../commitments/calendar.ts';
import { instantOf } from './wall-clock.ts';
import { mondayOf, weekOf } from './weeks.ts';

/** When something weekly is wanted: ISO weekday (1 Monday) and `HH:MM` on the clocks of a zone. */
export interface Timetable {
  readonly weekday: number;
  readonly time: string;
  readonly zone: string;
}

/** What holds where nobody chose. */
export const DEFAULT_TIMES = {
  nudge: { weekday: 1, time: '10:00' },
  digest: { weekday: 1, time: '08:30' },
} as const;

/** Later than this many days after its time, what is weekly is skipped. */
export const MOST_DAYS_LATE = 3;

/** Hours in which nothing is sent by itself, as the zone's clocks show them. */
const WAKE = '08:00';
const SLEEP = '18:00';

/**
 * Whether this ISO week's sending is due. `early`: its time is still to come, or it is night or a day off after it;
 * `due`: now; `late`: its time passed too long ago; `no_day`: nobody works on the rest of the week. A change of zone,
 * weekday or clock moves the time but never the week, so nothing is sent for a week twice.
 */
export function dueState(
  now: Date,
  table: Timetable,
  calendar: WorkCalendar,
): { readonly week: string; readonly state: 'early' | 'due' | 'late' | 'no_day' } {
  const local = localTime(now, table.zone);
  const week = weekOf(local.date);
  const at = dueAt(week, table, calendar);
  if (at === null) return { week, state: 'no_day' };
  if (now < at) return { week, state: 'early' };
  if (now.getTime() - at.getTime() > MOST_DAYS_LATE * 86_400_000) return { week, state: 'late' };
  // What was chosen for the night is sent in the night; what is caught up waits for the day.
  const isOnTime = now.getTime() - at.getTime() < 3_600_000;
  const isAwake = isWorkingDay(local.date, calendar) && local.time >= WAKE && local.time < SLEEP;
  return { week, state: isOnTime || isAwake ? 'due' : 'early' };
}

/** The instant at which a week's sending is due: on the wanted weekday, or the next day of that week that is worked. */
export function dueAt(week: string, table: Timetable, calendar: WorkCalendar): Date | null {
  const monday = mondayOf(week);
  for (let weekday = table.weekday; weekday <= 7; weekday++) {
    const day = addDays(monday, weekday - 1);
    // A weekday that was chosen is honoured even when it is a day of the weekend.
    const isChosen = weekday === table.weekday && !calendar.holidays.has(day);
    if (isChosen || isWorkingDay(day, calendar)) return instantOf(day, table.time, table.zone);
  }
  return null;
}
