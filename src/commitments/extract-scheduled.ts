import { isPastForm } from '../detectors/engine/inflect.ts';
import type { Message, Sentence } from '../text/message.ts';
import { addDays } from './calendar.ts';
import { type Due, findDue, findDues } from './due.ts';
import { bareDate, hasQuestion } from './extract-answer.ts';
import {
  type Found,
  itemOf,
  normAt,
  type Range,
  rawOf,
  rememberedOfWhole,
  type Source,
  segmentsOf,
} from './extract-source.ts';
import { brief, nounOf } from './extract-what.ts';
import {
  BASE,
  CONDITIONS,
  DEEDS_OF_OTHERS,
  DELIVERABLES,
  DOUBTS,
  EMPTY_WORK,
  FINITE,
  GERUNDS,
  isEmptyWork,
  NEGATIONS,
  PAST,
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

/** What takes place whoever does what, where people are, and the weather: a day beside it is no promise. */
const NO_WORK = setOf(
  `meeting meetings demo demos training trainings lunch dinner breakfast standup stand-up retro retrospective party
  birthday anniversary freeze audit visit visitor visitors holiday holidays vacation leave off out away sick ooo wfh pto home
  office busy late early here back gone free available offline online doctor dentist appointment appointments hospital school
  flight flights train trains bus ferry traffic parking weather rain snow sun storm wind strike outage maintenance deadline
  conference webinar workshop fair exhibition exam exams lecture class classes kickoff kick-off offsite all-hands townhall
  match game concert drinks beer beers coffee cake pizza snacks food weekend week month year day days shift rota hours time
  thanks thank luck cheers fun welcome joiner starter anyone anybody everyone everybody someone nobody who friday monday tuesday
  wednesday thursday morning afternoon evening night calls call interview interviews inspection inspector delivery pickup
  payday closing opening remotely remote session sessions slot slots event events visit start kick sprint quiet slow great good bad nice nasty lovely`,
);
/** Stand in a report of what is or was, or name somebody else's part. */
const NOT_MINE = setOf(
  `he she they you your his her their who which whose customer client vendor supplier landlord regulator agency sponsor because when that by me us since ago yesterday last so far already every each as than like still said says asked wants want`,
);
const HAPPENING = setOf(
  `says say looks look goes go stays stay ends end begins begin opens closes close wants waits wait works sits sit stands
  leaves lasts expires applies belongs wins loses remains becomes seems feels sounds happens depends costs means helps asks tells
  knows thinks likes lives pays speaks publishes fetches arrives comes come becomes looked went came fell broke starts left moves locks lands lie lies promised
  stop ${DEEDS_OF_OTHERS}`,
);
const AMOUNTS = setOf('one two three four five six seven eight nine ten many more several some few both half');
/** A span, or a time too wide to put a thing on. */
const NO_DAY = /^(?:with)?in\b|\b(?:week|month|quarter|sprint|year)\b/i;
const OPENERS = setOf('and so but also then ok okay yes yeah yep sure fair fine right plus sorry');
const LIMITS = setOf('by on at till until before from the around about ca this next');
const SHORT = 12;

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

/**
 * The stretches between pauses, cut once more at an "and" behind a day ("crocus tonight and hyacinth Monday"), a bare day
 * joined to what stands before it ("two loops, Monday 11:00").
 */
function pieces(source: Source, sentence: Sentence): readonly Range[] {
  const { message } = source;
  const segments: Range[] = [];
  for (const segment of segmentsOf(message, sentence)) {
    const last = segments.at(-1);
    if (last && bareDate(source, segment) !== null && !findDue(rawOf(message, last), source.dates))
      segments[segments.length - 1] = { from: last.from, to: segment.to };
    else segments.push(segment);
  }
  return segments.flatMap(({ from, to }) => {
    for (let at = from + 2; at < to - 2; at++) {
      if (normAt(message, at) === 'and' && isDayWord(normAt(message, at - 1)))
        return [
          { from, to: at },
          { from: at + 1, to },
        ];
    }
    return [{ from, to }];
  });
}

function isDayWord(norm: string): boolean {
  return /^(?:today|tomorrow|tonight|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|satur|sun)(?:day)?)$/.test(norm);
}

/** The thing and the day of a stretch that holds nothing else; null for clauses, doubts and what is no work. */
function scheduledIn(source: Source, segment: Range): Scheduled | null {
  const { message } = source;
  let { from } = segment;
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
  if (isBygone(source, thing, dayText, day.due)) return null;
  return isPiece(message, thing) ? { thing, due: day.due, isDayFirst } : null;
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
    if (FINITE.has(norm) || NOT_MINE.has(norm) || (NO_WORK.has(norm) && !isParticle(message, at))) return false;
    if (REQUESTED.has(norm) && !isParticle(message, at)) return false;
    if (isOneOf(norm, 'i we')) return false;
    // "The log stopped at": a past form with something behind it is what happened.
    if (isPastForm(norm) && at > from && at < to - 1 && !isParticle(message, at + 1)) return false;
    if (isVerbOfOthers(message, at, from)) return false;
  }
  return true;
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
  if (words >= 2 && firstReport(source) < segment.from) return true;
  const opens = segment.from === message.sentences[0]?.from || sentence === message.sentences[0];
  return opens && words >= 2 && (isMade(message, thing) || due <= addDays(source.sentAt?.date ?? due, 1));
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

/** Where something is first reported, a result or a count: what stands behind it follows a report. */
const firstReport = rememberedOfWhole(({ message: { tokens } }) => {
  const at = tokens.findIndex(
    ({ kind, norm }) =>
      kind === 'number' ||
      kind === 'ticket' ||
      (kind === 'word' && (PAST.has(norm) || isOneOf(norm, 'done ready finished live merged up fixed'))),
  );
  return at < 0 ? tokens.length : at;
});
