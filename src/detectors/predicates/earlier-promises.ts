import { addDays } from '../../commitments/calendar.ts';
import { findDue, hasDateCue } from '../../commitments/due.ts';
import { statementsOf } from '../../commitments/evidence.ts';
import { commitmentsIn } from '../../commitments/extract.ts';
import { rawOf } from '../../commitments/extract-source.ts';
import { AT_ONCE } from '../../commitments/lifecycle.ts';
import { datesOf } from '../../commitments/message-dates.ts';
import { kindOf, termsIn, termsOfText } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';
import type { Facts } from '../engine/observed.ts';
import { remembered } from '../engine/remember.ts';
import type { ContextMessage, LocalTime } from '../types.ts';

/** A promise the author made before, as far as the message itself tells. */
export interface Earlier {
  readonly terms: ReadonlySet<string>;
  readonly due: string | null;
  readonly isPlan: boolean;
  /** Told by its date alone. */
  readonly isLoose: boolean;
}

/** So many of an author's earlier messages are looked through. */
export const MOST_EARLIER = 15;

/** What the author promised in each earlier message, worked out once for a day on which it is asked. */
const promises = new WeakMap<ContextMessage, { readonly on: string | null; readonly found: readonly Earlier[] }>();
/** How long before now a message of unknown time is taken to have been sent: most promises are for the same week. */
const USUAL_DAYS = 6;

/** What the author promised in an earlier message, seen from now. */
export function madeIn(earlier: ContextMessage, now: LocalTime | null): readonly Earlier[] {
  const { message, sentAt } = earlier;
  // What a message of a known time promised is the same whenever it is asked.
  const on = sentAt === null ? (now?.date ?? null) : '';
  const known = promises.get(earlier);
  if (known?.on === on) return known.found;
  const when = sentAt ?? (now === null ? null : { date: addDays(now.date, -USUAL_DAYS), time: null });
  let found: readonly Earlier[] = [];
  if (message.hasSections || hasDateCue(message.raw)) {
    found = earlierOf(message, when);
    if (found.length === 0 && sentAt === null) found = earlierOf(message, null);
    if (found.length === 0) found = datedIn(message, when);
  }
  promises.set(earlier, { on, found });
  return found;
}

/** A promise with the earlier message that made it, and the place of that one among the last `MOST_EARLIER`. */
export interface Made {
  readonly promise: Earlier;
  readonly earlier: ContextMessage;
  readonly at: number;
}

const NONE_MADE: readonly Made[] = [];

/**
 * What the author promised before for a day that has come, today included, in the order in which it was said. Empty when
 * the day of sending is not known; most messages have none, which spares them all comparing.
 */
export const dueByNow = remembered(({ context }: Facts): readonly Made[] => {
  if (context === null || context.own.length === 0 || context.sentAt === null) return NONE_MADE;
  const { sentAt } = context;
  const made: Made[] = [];
  const own = context.own.slice(-MOST_EARLIER);
  own.forEach((earlier, at) => {
    for (const promise of madeIn(earlier, sentAt))
      if (promise.due !== null && promise.due <= sentAt.date && movedTo(promise, own.slice(at + 1), sentAt) === null)
        made.push({ promise, earlier, at });
  });
  return made;
});

const NO_PROMISE =
  /n['’]t\b|\b(?:wont|cant|not|takes|yesterday|was|were|did|had|since|last|ago|please|can you|could you|meeting|lunch|off|holiday|leave|deadline|promised|said|they|he|she|expected|asked|arrives?)\b|\?/i;

/** A line with a day and no sign that it looks back: short promises leave out who and what is done ("trailer cut Friday"). */
function datedIn(message: Message, sentAt: LocalTime | null): readonly Earlier[] {
  const { hasCue, context } = datesOf(message, sentAt);
  if (!hasCue) return [];
  return message.sentences.flatMap((sentence) => {
    const { from, to, isQuestion } = sentence;
    const text = rawOf(message, sentence);
    if (isQuestion || to - from > 22 || !hasDateCue(text) || NO_PROMISE.test(text)) return [];
    const due = findDue(text, context);
    return due === null
      ? []
      : [{ terms: tellingTerms(termsIn(message, from, to)), due: due.due, isPlan: false, isLoose: true }];
  });
}

function earlierOf(message: Message, sentAt: LocalTime | null): readonly Earlier[] {
  return commitmentsIn(message, sentAt, null, null).map(({ what, due, rule }) => ({
    terms: ofMessage(tellingTerms(termsOfText(what)), message),
    due: rule === AT_ONCE ? null : due,
    isPlan: rule === 'commitment.plan-line',
    isLoose: false,
  }));
}

/** "I take the minutes, you have them by Monday": what names nothing by itself is about what its message is about. */
function ofMessage(terms: ReadonlySet<string>, message: Message): ReadonlySet<string> {
  const isBare = [...terms].every((term) => kindOf(term) === 'common');
  return !isBare || message.tokens.length > 24 ? terms : new Set([...terms, ...tellingTerms(termsIn(message))]);
}

/** Whether one of the messages that came after a promise reports what it was about. */
export function isReportedSince({ terms }: Pick<Earlier, 'terms'>, later: readonly ContextMessage[]): boolean {
  return later.some(
    ({ message }) => isAbout(terms, termsIn(message)) && reportsOf(message).some((told) => isAbout(terms, told)),
  );
}

/** What each sentence that tells of something done is about; earlier messages are asked again and again. */
const reports = new WeakMap<Message, readonly ReadonlySet<string>[]>();

function reportsOf(message: Message): readonly ReadonlySet<string>[] {
  const known = reports.get(message);
  if (known) return known;
  const found = statementsOf(message)
    .filter(({ said }) => said === 'done')
    .map(({ sentence }) => termsIn(message, sentence.from, sentence.to));
  reports.set(message, found);
  return found;
}

/** The later day, not over yet, that one of the messages since names for a promise; null when none does. */
export function movedTo(
  { terms, due }: Pick<Earlier, 'terms' | 'due'>,
  later: readonly ContextMessage[],
  now: LocalTime,
): string | null {
  if (due === null || due >= now.date) return null;
  for (const one of later) {
    const again = madeIn(one, now).find((next) => next.due !== null && next.due >= now.date && !next.isPlan);
    if (again !== undefined && isAbout(terms, termsIn(one.message))) return again.due;
  }
  return null;
}

/** Terms that say what a promise is about; how many is left out. */
export function tellingTerms(terms: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...terms].filter((term) => kindOf(term) !== 'count'));
}

/** Most of what a promise is about is in the text: one word is enough when it is all there was. */
export function isAbout(promise: ReadonlySet<string>, terms: ReadonlySet<string>): boolean {
  return isShared(promise, terms, 0.4);
}

/** Nearly all of what a promise is about is in the text: enough for somebody to ask for just this. */
export function isJust(promise: ReadonlySet<string>, terms: ReadonlySet<string>): boolean {
  return isShared(promise, terms, 0.6);
}

/** Whether this share of what a promise is about is among the terms. Most share nothing, which is told first. */
function isShared(promise: ReadonlySet<string>, terms: ReadonlySet<string>, share: number): boolean {
  let shared = 0;
  for (const term of promise) if (terms.has(term)) shared += weightOf(term);
  if (shared < 1) return false;
  let words = 0;
  for (const term of promise) words += weightOf(term);
  return shared >= words * share;
}

function weightOf(term: string): number {
  const kind = kindOf(term);
  return kind === 'number' ? 0 : kind === 'common' ? 0.4 : 1;
}

/** Nearly the same line once more. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  const all = a.size + b.size - shared;
  return shared > 0 && [...a].some((term) => b.has(term) && kindOf(term) !== 'number') && shared / all >= 0.7;
}
