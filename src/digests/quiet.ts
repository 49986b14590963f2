import { addWorkingDays, localTime, type WorkCalendar } from '../commitments/calendar.ts';

/** Whether whole working days (one unless said) have passed since a moment: the time people get to answer. */
export function isQuietSince(since: Date, now: Date, zone: string, calendar: WorkCalendar, days = 1): boolean {
  const from = localTime(since, zone);
  const at = localTime(now, zone);
  const until = addWorkingDays(from.date, days, calendar);
  return at.date > until || (at.date === until && at.time >= from.time);
}
