import { addWorkingDays, localTime, type WorkCalendar } from '../commitments/calendar.ts';

/** Whether a whole working day has passed since a moment: the time people get to answer. */
export function isQuietSince(since: Date, now: Date, zone: string, calendar: WorkCalendar): boolean {
  const from = localTime(since, zone);
  const at = localTime(now, zone);
  const until = addWorkingDays(from.date, 1, calendar);
  return at.date > until || (at.date === until && at.time >= from.time);
}
