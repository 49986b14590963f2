import { addDays, isWorkingDay, localTime, type WorkCalendar, workingDayFrom } from '../commitments/calendar.ts';
import { instantOf } from './wall-clock.ts';

/** When notes to authors may be sent, and how many. */
export interface NoteLimits {
  /** Working hours, as the author's own clock shows them: from, and up to but not including. */
  readonly from: string;
  readonly until: string;
  readonly perWeek: number;
  /** A note older than this many hours after its message is not worth sending. */
  readonly staleHours: number;
}

/** At most one note a day follows from the key under which notes are queued. */
export const NOTE_LIMITS: NoteLimits = { from: '08:00', until: '18:00', perWeek: 3, staleHours: 24 };

/** When a note is to be sent: from `at`, on the author's `day`, and not after `until`. */
export interface NoteTime {
  readonly at: Date;
  readonly day: string;
  readonly until: Date;
}

/**
 * Plans a note about a message that was written at `writtenAt`: now within the author's working hours, else at the
 * start of their next working day. Null when that would be too long after the message to help: a message of Friday
 * night gets no note on Monday.
 */
export function planNote(
  writtenAt: Date,
  now: Date,
  author: { readonly zone: string; readonly calendar: WorkCalendar },
  limits: NoteLimits = NOTE_LIMITS,
): NoteTime | null {
  const until = new Date(writtenAt.getTime() + limits.staleHours * 3_600_000);
  const local = localTime(now, author.zone);
  const planned = isWithinHours(now, author, limits)
    ? { at: now, day: local.date }
    : nextMorning(local.date, local.time < limits.from);
  return planned.at > until ? null : { ...planned, until };

  function nextMorning(today: string, isBeforeWork: boolean) {
    const day = workingDayFrom(isBeforeWork ? today : addDays(today, 1), author.calendar);
    return { day, at: instantOf(day, limits.from, author.zone) };
  }
}

/** Whether a note may be sent at this moment. */
export function isWithinHours(
  now: Date,
  author: { readonly zone: string; readonly calendar: WorkCalendar },
  limits: NoteLimits = NOTE_LIMITS,
): boolean {
  const local = localTime(now, author.zone);
  return isWorkingDay(local.date, author.calendar) && local.time >= limits.from && local.time < limits.until;
}
