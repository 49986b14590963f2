import { isPastForm } from '../detectors/engine/inflect.ts';
import type { Message, Sentence } from '../text/message.ts';
import { addDays } from './calendar.ts';
import { type Due, findDue, findDues } from './due.ts';
import { hasQuestion } from './extract-answer.ts';
import { isOrdered } from './extract-clause.ts';
import { type Piece, pieces } from './extract-pieces.ts';
import { HAPPENING, NO_WORK, NOT_MINE } from './extract-scheduled-words.ts';
import { type Found, itemOf, normAt, type Range, rawOf, rememberedOfWhole, type Source } from './extract-source.ts';
import { brief, nounOf } from './extract-what.ts';
import {
  BASE,
  CONDITIONS,
  DELIVERABLES,
  DOUBTS,
  EMPTY_WORK,
  FINITE,
  GERUNDS,
  isEmptyWork,
  NEGATIONS,
  PAST,
  PAST_ALIKE,
  REQUESTED,
} from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

/** A stretch that puts something on a day: the thing, and the day it is put on. */
interface Scheduled {
  readonly thing: Range;
  readonly due: string;
  /** The day stands in front: "tonight the ferry page". */
  readonly isDayFirst: boolean;
}

const AMOUNTS = setOf('one two three four five six seven eight nine ten many more several some few both half');
/** A span, or a time too wide to put a thing on. */
const NO_DAY = /^(?:with)?in\b|\b(?:week|weekend|month|quarter|sprint|year)\b/i;
const OPENERS = setOf('and so but also then ok okay yes yeah yep sure fair fine right plus sorry');
const LIMITS = setOf('by on at till until before from the around about ca this next');
const SHORT = 12;
/** Days ahead within which the author of a thing and its day has it in hand. */
const SOON = 14;
const FAR = 60;

/**
 * A thing and its day without a verb of promising, in a message of one's own: "crocus tonight and hyacinth monday",
 * "60 stickers run off tonight", "two loops, Monday 11:00", "Thursday the second batch". The author puts it there.
 */
export function readScheduled(source: Source, sentence: Sentence): readonly Found[] {
  const { message } = source;
  const section = itemOf(message, sentence)?.section;
  if (sentence.isQuestion || section === 'done' || section === 'blockers' || section === 'risks') return [];
  if (isForAll(source)) return [];
  const found: Found[] = [];
  for (const segment of pieces(source, sentence)) {
    const one = scheduledIn(source, segment);
    if (one === null || !isOwn(source, sentence, segment, one, found.length > 0)) continue;
    const what = nounOf(brief(rawOf(message, one.thing), source));
    if (what === '' || !namesSomething(message, one.thing) || isHollow(message, one.thing, what)) continue;
    found.push({ rule: 'commitment.scheduled', ...segment, what, due: one.due });
  }
  return found;
}

/** What was decided or is put up, and the dates of everybody: nobody undertakes it here. */
const isForAll = rememberedOfWhole(({ message: { raw } }) =>
  /^\W*(?::\w+:\W*)?(?:decided|decision|proposal|idea|rfc|reminder|agenda|fyi|announcement)\b|\bat a glance\b|\bowners?:/i.test(
    raw,
  ),
);

/** The thing and the day of a stretch that holds nothing else; null for clauses, doubts and what is no work. */
function scheduledIn(source: Source, segment: Piece): Scheduled | null {
  const { message } = source;
  let { from } = segment;
  if (segment.thingTo !== undefined) {
    const due = findDue(rawOf(message, { from: segment.thingTo, to: segment.to }), source.dates)?.due ?? null;
    const thing = { from, to: segment.thingTo };
    return due !== null && isPiece(message, thing) && !isOrdered(message, segment.to)
      ? { thing, due, isDayFirst: false }
      : null;
  }
  while (from < segment.to && OPENERS.has(normAt(message, from))) from++;
  const whole = { from, to: segment.to };
  const text = rawOf(message, whole);
  const named = findDues(text, source.dates);
  const base = message.tokens[from]?.start ?? 0;
  const day = named[0] ?? lastDay(source, whole, base);
  if (day === null || named.length > 1 || day.due === null) return null;
  let start = from;
  while (start < whole.to && (message.tokens[start]?.end ?? 0) <= base + day.start) start++;
  let end = start;
  while (end < whole.to && (message.tokens[end]?.start ?? 0) < base + day.end) end++;
  if (normAt(message, start - 1) === ',' && start - 1 > from) start--;
  while (start > from && LIMITS.has(normAt(message, start - 1))) {
    // A span, in which something goes on: nothing is put on its end.
    if (isOneOf(normAt(message, start - 1), 'till until from')) return null;
    start--;
  }
  // "Plan B for tomorrow": the day on which it is used
  if (start > from && normAt(message, start - 1) === 'for') return null;
  const isDayFirst = start === from;
  const dayText = text.slice(day.start, day.end);
  if ((!isDayFirst && end < whole.to) || isHeader(source, dayText, day.due) || NO_DAY.test(dayText)) return null;
  // An hour alone mostly tells when something was: "both filed at 11:04".
  if (!/\p{L}{3}/u.test(dayText)) return null;
  const thing = isDayFirst ? { from: end, to: whole.to } : { from, to: start };
  if (isBygone(source, thing, dayText, day.due) || isFar(source, day.due)) return null;
  return isPiece(message, thing) ? { thing, due: day.due, isDayFirst } : null;
}

/** Weeks ahead, a thing and its date are a fact more often than a plan of the day. */
function isFar({ sentAt }: Source, due: string): boolean {
  return sentAt !== null && due > addDays(sentAt.date, FAR);
}

/** Told of the past: a day that is over, or a deed of today with its hour. */
function isBygone({ message, sentAt }: Source, thing: Range, dayText: string, due: string): boolean {
  if (/\bthis morning\b|\bat the weekend\b/i.test(dayText) || (sentAt !== null && due < sentAt.date)) return true;
  if (!isDoneThing(message, thing)) return false;
  return /\d/.test(dayText) || (due === sentAt?.date && !/\btonight\b/i.test(dayText));
}

/** "Daily thread, Tue 8 Sept": the day on which it is written. */
function isHeader({ sentAt }: Source, dayText: string, due: string): boolean {
  return (
    due === sentAt?.date && /\d/.test(dayText) && /\p{L}{3}/u.test(dayText) && !/\bto(?:day|night)\b/i.test(dayText)
  );
}

/** "Sixty stickers run off tonight": behind a participle the day is one to come where it cannot be past. */
function lastDay(source: Source, { from, to }: Range, base: number): Pick<Due, 'due' | 'start' | 'end'> | null {
  const { message } = source;
  if (to - from < 3 || !isOneOf(normAt(message, to - 1), 'tonight tomorrow')) return null;
  const due = findDue(rawOf(message, { from: to - 1, to }), source.dates)?.due ?? null;
  return { due, start: (message.tokens[to - 1]?.start ?? 0) - base, end: (message.tokens[to - 1]?.end ?? 0) - base };
}

function isPiece(message: Message, { from, to }: Range): boolean {
  if (to <= from || to - from > SHORT) return false;
  if (
    isOneOf(
      normAt(message, from),
      'it note reminder remember please if when for to in on at by of from until till after before',
    )
  )
    return false;
  if (isPastForm(normAt(message, from)) && normAt(message, from + 1) === 'to') return false;
  for (let at = from; at < to; at++) {
    const { kind, norm } = message.tokens[at] ?? { kind: 'break', norm: '' };
    if (kind === 'user' || NEGATIONS.has(norm) || DOUBTS.has(norm) || CONDITIONS.has(norm)) return false;
    if (FINITE.has(norm) || (NO_WORK.has(norm) && !isParticle(message, at))) return false;
    if (NOT_MINE.has(norm) && !isReceiver(message, at, from)) return false;
    if (REQUESTED.has(norm) && !isParticle(message, at)) return false;
    if (isOneOf(norm, 'i we')) return false;
    // "The log stopped at": a past form with something behind it is what happened.
    if (isPastForm(norm) && !PAST_ALIKE.has(norm) && at > from && at < to - 1 && !isParticle(message, at + 1))
      return false;
    if (isVerbOfOthers(message, at, from)) return false;
  }
  return true;
}

/** "The report to the regulator", "plan for the customer": for whom it is. */
function isReceiver(message: Message, at: number, from: number): boolean {
  if (!isOneOf(normAt(message, at), 'customer client vendor supplier landlord regulator agency sponsor')) return false;
  for (let before = at - 1; before >= Math.max(from, at - 3); before--)
    if (isOneOf(normAt(message, before), 'to for of')) return true;
  return false;
}

/** "The council looks at it", "Oskar reads it", "both say", "the optimiser ate my …": the stretch tells what somebody or something does. */
function isVerbOfOthers(message: Message, at: number, from: number): boolean {
  const norm = normAt(message, at);
  if (HAPPENING.has(norm)) return true;
  if (at === from || !isOneOf(normAt(message, at + 1), 'it them the this that these a an my our his her me us'))
    return false;
  return /[^s]s$/.test(norm) || (isPastForm(norm) && !isOneOf(normAt(message, at - 1), 'with and'));
}

/** "Preparing things for the thing": a verb whose object is nothing. */
function isHollow(message: Message, { from }: Range, what: string): boolean {
  const first = normAt(message, from);
  return (BASE.has(first) || GERUNDS.has(first)) && isEmptyWork(what.replace(/^\S+\s*/, ''));
}

function namesSomething(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const { kind, norm } = message.tokens[at] ?? { kind: 'break', norm: '' };
    if (kind !== 'punct' && kind !== 'emoji' && kind !== 'number' && !EMPTY_WORK.has(norm) && norm !== 'all')
      return true;
  }
  return false;
}

/** "Run off", "written out": the word belongs to a verb. */
function isParticle(message: Message, at: number): boolean {
  return isOneOf(normAt(message, at), 'off out') && isPastForm(normAt(message, at - 1));
}

/** Whether the author speaks of work of their own: it is worded as work, follows a report, or answers somebody. */
function isOwn(source: Source, sentence: Sentence, segment: Range, one: Scheduled, isChained: boolean): boolean {
  const { message } = source;
  const { thing, due, isDayFirst } = one;
  const first = normAt(message, thing.from);
  if (PAST.has(first) && !DELIVERABLES.has(first) && isDayFirst) return false;
  const words = thing.to - thing.from;
  // "17 trailers today", "3 of 5 today", "many talks today" tells how many there are
  const isAmount = message.tokens[thing.from]?.kind === 'number' || AMOUNTS.has(first);
  if (isAmount && due === source.sentAt?.date) return isChained || isDoneThing(message, thing);
  if (isChained) return true;
  // "Kit design: Tomasz, Tuesday" names whose it is
  const isName = words === 1 && /^\p{Lu}\p{Ll}/u.test(rawOf(message, thing)) && !DELIVERABLES.has(first);
  if (isName && segment.from !== sentence.from) return false;
  if (BASE.has(first) || GERUNDS.has(first)) return true;
  if (isDoneThing(message, thing)) return true;
  if (source.answered !== null && words >= 1 && hasQuestion(source.answered)) return true;
  if (words >= 2 && firstCountOrDeed(source) < segment.from) return true;
  const opens = segment.from === message.sentences[0]?.from || sentence === message.sentences[0];
  if (!opens) return isHeaded(message, sentence, segment) && words >= 2;
  const isLine = words === 1 && source.answered !== null && sentence.to === segment.to && /^\p{Ll}/u.test(message.raw);
  return (
    (words >= 2 || isLine) &&
    (isMade(message, thing) || due <= addDays(source.sentAt?.date ?? due, isDayFirst ? 1 : SOON))
  );
}

/** "Comments on the fire concept: Friday.": a sentence of its own, the thing before its colon. */
function isHeaded(message: Message, sentence: Sentence, { from, to }: Range): boolean {
  if (from !== sentence.from) return false;
  for (let at = from; at < to; at++) if (normAt(message, at) === ':') return true;
  return false;
}

/** "All six answered", "60 stickers run off": a thing and what is done to it. */
function isDoneThing(message: Message, { from, to }: Range): boolean {
  const last = normAt(message, to - 1);
  const at = isOneOf(last, 'off out up in over') ? to - 2 : to - 1;
  return at > from && (PAST.has(normAt(message, at)) || isPastForm(normAt(message, at)));
}

function isMade(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (DELIVERABLES.has(norm) || isOneOf(message.tokens[at]?.kind ?? '', 'ticket code')) return true;
  }
  return false;
}

/** Where a count, a ticket or a finished deed first stands, states left out: what stands behind it follows a report. */
const firstCountOrDeed = rememberedOfWhole(({ message: { tokens } }) => {
  const at = tokens.findIndex(
    ({ kind, norm }) =>
      kind === 'number' ||
      kind === 'ticket' ||
      (kind === 'word' && (PAST.has(norm) || isOneOf(norm, 'done ready finished live merged up fixed'))),
  );
  return at < 0 ? tokens.length : at;
});
