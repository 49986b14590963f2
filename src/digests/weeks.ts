import { addDays, localTime, weekdayOf } from '../commitments/calendar.ts';
import { instantOf } from './wall-clock.ts';

/** ISO weeks are strings such as `2026-W48`, which sort; a week begins on Monday and belongs to the year of its Thursday. */

/** The ISO week of a day. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** The Monday of an ISO week. */
export function mondayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week.slice(6)) - 1));
}

/** The week `n` weeks later (earlier when negative). */
export function addWeeks(week: string, n: number): string {
  return weekOf(addDays(mondayOf(week), 7 * n));
}

/** The ISO week that the clocks of a zone are in. */
export function weekAt(instant: Date, zone: string): string {
  return weekOf(localTime(instant, zone).date);
}

/** The instants between which a week lies in a zone: from, and up to but not including. */
export function boundsOf(week: string, zone: string): { readonly from: Date; readonly until: Date } {
  return {
    from: instantOf(mondayOf(week), '00:00', zone),
    until: instantOf(mondayOf(addWeeks(week, 1)), '00:00', zone),
  };
}

/** The `n` weeks up to and including this one, oldest first. */
export function weeksUpTo(week: string, n: number): readonly string[] {
  return Array.from({ length: n }, (_, i) => addWeeks(week, i - n + 1));
}
