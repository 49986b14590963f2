import type { LocalTime } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';
import { hasDateCue, PLAIN_DUE_CONTEXT } from './due.ts';
import type { DueContext } from './due-types.ts';

/** Where the dates of a message are read. */
export interface MessageDates {
  /** False when the message names no date at all, which spares most messages most of the reading. */
  readonly hasCue: boolean;
  /** A plain calendar and the time at which the message was sent. */
  readonly context: DueContext;
}

const known = new WeakMap<Message, MessageDates>();

/** The same for all who ask a message sent at that time for dates, so that each of its clauses is read once. */
export function datesOf(message: Message, now: LocalTime | null): MessageDates {
  const before = known.get(message);
  if (before !== undefined && isSameTime(before.context.now, now)) return before;
  const dates = { hasCue: hasDateCue(message.raw), context: { ...PLAIN_DUE_CONTEXT, now } };
  known.set(message, dates);
  return dates;
}

/** Whether two times of sending, known or not, are the same. */
export function isSameTime(a: LocalTime | null, b: LocalTime | null): boolean {
  return a === b || (a !== null && b !== null && a.date === b.date && a.time === b.time);
}
