import { addWorkingDays, localTime, type WorkCalendar } from '../commitments/calendar.ts';
import { dueAt, type Timetable } from './timetable.ts';
import { addWeeks, weekAt } from './weeks.ts';

/**
 * The ISO week of the digest for which authors are told today what it may link to; null on other days. It is the last
 * working day that leaves them a whole one before the digest.
 */
export function linkNoteWeek(now: Date, zone: string, digests: Timetable, calendar: WorkCalendar): string | null {
  const today = localTime(now, zone).date;
  const current = weekAt(now, digests.zone);
  for (const week of [current, addWeeks(current, 1)]) {
    const at = dueAt(week, digests, calendar);
    if (at === null || at <= now) continue;
    const day = localTime(at, digests.zone).date;
    const isLastDay = day > addWorkingDays(today, 1, calendar) && day <= addWorkingDays(today, 2, calendar);
    return isLastDay ? week : null;
  }
  return null;
}
