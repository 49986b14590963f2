import { addWorkingDays, type WorkCalendar } from './calendar.ts';

/** Working days after its due day for which a promise is looked for in later messages. */
const WATCHED_AFTER_DUE = 15;
/** The same for a promise due on the day it is made, such as a plan line: it is reported on soon or never. */
const WATCHED_SAME_DAY = 4;
/** Working days for which a promise without a date is looked for. */
const WATCHED_UNDATED = 30;
/** A person's live promises beyond this many: the oldest are no longer looked for. */
export const MOST_WATCHED = 80;

/** The last day on which a promise is looked for in later messages. */
export function lastWatchedDay(
  promise: { readonly due: string | null; readonly madeOn: string },
  calendar: WorkCalendar,
): string {
  const { due, madeOn } = promise;
  if (due === null) return addWorkingDays(madeOn, WATCHED_UNDATED, calendar);
  return addWorkingDays(due, due === madeOn ? WATCHED_SAME_DAY : WATCHED_AFTER_DUE, calendar);
}
