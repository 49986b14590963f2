import { addDays, localTime, type WorkCalendar, workingDayFrom, workingDayUpTo } from '../commitments/calendar.ts';
import { lastDayOfGrace } from '../commitments/lifecycle.ts';
import { isWithinHours, NOTE_LIMITS } from './note-time.ts';
import { instantOf } from './wall-clock.ts';

/** Hours in which a person is reminded, as their own clock shows them: from the morning on, and not in the evening. */
const HOURS = { ...NOTE_LIMITS, from: '08:30' };

/** A promise with a date. */
interface Dated {
  readonly due: string;
  /** The promiser's day on which it was made. */
  readonly madeOn: string;
}

/**
 * The day on whose morning a person is reminded of a promise: the due day, or the last working day before it when
 * nobody works then. Where that morning was over when the promise was made, the next working morning after the due
 * day. Null for what is promised and due on the same day: that needs no reminder.
 */
export function reminderDay({ due, madeOn }: Dated, calendar: WorkCalendar): string | null {
  if (madeOn >= due) return null;
  const before = workingDayUpTo(due, calendar);
  return before > madeOn ? before : workingDayFrom(due, calendar);
}

/**
 * Whether a promise belongs into the reminder of a day. A morning that was missed is caught up while a word would
 * still come in time.
 */
export function isForReminder(promise: Dated, today: string, calendar: WorkCalendar): boolean {
  const day = reminderDay(promise, calendar);
  return day !== null && day <= today && today <= lastDayOfGrace(promise.due, calendar);
}

/** For how many days after its due day a promise without a word may be asked about. */
const OFFER_DAYS = 7;

/**
 * Whether the owner is asked for a new date: the day passed without a word, not long ago. Plan lines and what was due
 * on the day it was promised are left alone.
 */
export function isForOffer(promise: Dated, today: string): boolean {
  return promise.madeOn < promise.due && today <= addDays(promise.due, OFFER_DAYS);
}

/** The person's day, and the moment until which a reminder may be sent; null outside their working hours. */
export function reminderTime(
  now: Date,
  person: { readonly zone: string; readonly calendar: WorkCalendar },
): { readonly day: string; readonly until: Date } | null {
  if (!isWithinHours(now, person, HOURS)) return null;
  const { date } = localTime(now, person.zone);
  return { day: date, until: instantOf(date, HOURS.until, person.zone) };
}
