import { isResultPast, STATES } from '../detectors/signals/outcome-words.ts';
import type { Sentence } from '../text/message.ts';
import { findDue } from './due.ts';
import {
  type Found,
  indexIn,
  isClause,
  itemOf,
  normAt,
  type Range,
  rawOf,
  rememberedOfWhole,
  type Source,
  segmentsOf,
} from './extract-source.ts';
import { brief, nounOf } from './extract-what.ts';
import { BASE, CONDITIONS, DOUBTS, GERUNDS, isEmptyWork, NEGATIONS, PAST, REQUESTED } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

const DAYS = setOf('today tomorrow tonight');
const OPENS_PLAN = setOf('today tomorrow tonight next then');
const LIMIT = setOf('after before by until at');
const MOST_TOKENS = 10;
/** What takes place by itself, or is no work. */
const NO_WORK =
  /^(no|not|nothing|same|like|meeting|meetings|demo|training|visit|visitors|birthday|weather|rain|sun|lunch|off|sick|home|busy|leave|holiday|holidays|week|weekend|month|year|time|steps?|day|morning|evening|afternoon|night|at|is|was|he|she|they|it|his|her|their)$/;

/**
 * The plan of a report without a heading: "today the patch panel", "leaflets tomorrow, then the banner", "next is the map",
 * "other 3 after the round". A thing and a day and no verb: a plan only behind something reported, or with a verb of work.
 */
export function readDay(source: Source, sentence: Sentence): readonly Found[] {
  const { message } = source;
  const section = itemOf(message, sentence)?.section;
  if (sentence.isQuestion || (section !== 'none' && section !== 'notes')) return [];
  if (!mayPlan(source, sentence)) return [];
  const found: Found[] = [];
  for (const segment of segmentsOf(message, sentence)) {
    const thing = plannedIn(source, segment, found.length > 0) ?? restIn(source, segment);
    if (thing === null) continue;
    const what = nounOf(brief(rawOf(message, thing), source));
    if (what === '' || isEmptyWork(what)) continue;
    const due = findDue(rawOf(message, segment), source.dates)?.due ?? found.at(-1)?.due ?? null;
    found.push({ rule: 'commitment.day-line', ...segment, what, due });
  }
  return found;
}

function mayPlan({ message }: Source, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (OPENS_PLAN.has(norm) || LIMIT.has(norm)) return true;
  }
  return false;
}

/** The thing that a stretch puts on a day, or null. */
function plannedIn(source: Source, { from, to }: Range, isChained: boolean): Range | null {
  const { message } = source;
  let start = from;
  while (/^(and|so|but|also)$/.test(normAt(message, start))) start++;
  const first = normAt(message, start);
  let thing: Range | null = null;
  if (DAYS.has(first) || (first === 'then' && isChained)) thing = { from: start + 1, to };
  else if (first === 'next' && /^(is|are|up|comes)$/.test(normAt(message, start + 1))) thing = { from: start + 2, to };
  else if (
    (DAYS.has(normAt(message, to - 1)) && !isOneOf(normAt(message, to - 2), 'for of')) ||
    (normAt(message, to - 1) === 'next' && to - start > 2)
  )
    thing = { from: start, to: to - 1 };
  if (thing === null || !isPieceOfWork(source, thing)) return null;
  // "17 trailers today" tells how many there are.
  const isCount = thing.from === start && message.tokens[start]?.kind === 'number' && thing.to - thing.from <= 2;
  if (isCount && message.sentences[indexIn(message.sentences, { from: start })]?.from === start) return null;
  const isWorded = BASE.has(normAt(message, thing.from)) || GERUNDS.has(normAt(message, thing.from));
  return isChained ||
    isWorded ||
    opensDay(source, from) ||
    firstReport(source) < from ||
    isBehindYesterday(source, thing)
    ? thing
    : null;
}

/** "Today the test report for IFC." opens a sentence that opens the message, or stands behind a word of greeting. */
function opensDay({ message }: Source, from: number): boolean {
  if (!OPENS_PLAN.has(normAt(message, from))) return false;
  for (let at = 0; at < from; at++) {
    if (message.tokens[at]?.kind === 'word' && !isOneOf(normAt(message, at), GREETING)) return false;
  }
  return true;
}

/** "Yesterday the beams. Today the piles.": another thing than what was done the day before. */
function isBehindYesterday({ message }: Source, thing: Range): boolean {
  const at = indexIn(message.sentences, { from: thing.from - 1 });
  const own = message.sentences[at];
  const before = message.sentences[at - 1];
  if (own?.from !== thing.from - 1 || before === undefined || normAt(message, own.from) !== 'today') return false;
  if (normAt(message, before.from) !== 'yesterday' || thing.to - thing.from < 2) return false;
  for (let done = before.from + 1; done < before.to; done++)
    if (normAt(message, done) === normAt(message, thing.to - 1)) return false;
  return true;
}

const GREETING =
  'hi hello hey morning good all everyone everybody team folks and then so ok okay standup update me my y yo today tomorrow';

/** "Other 3 after the round", "rest before lunch": what is left of something, and its moment. */
function restIn(source: Source, { from, to }: Range): Range | null {
  const { message } = source;
  let start = from;
  while (/^(and|the|with)$/.test(normAt(message, start))) start++;
  const isNumbered =
    /^(other|last|next|remaining)$/.test(normAt(message, start)) &&
    /^(\d+|one|two|three|four|five|six)$/.test(normAt(message, start + 1));
  if (!isNumbered && !/^(rest|others|remainder)$/.test(normAt(message, start))) return null;
  for (let at = start + 1; at < Math.min(to, start + 5); at++) {
    if (LIMIT.has(normAt(message, at)) && at + 1 < to) {
      const thing = { from: start, to: at };
      return isClause(message, { from: start, to: at }) ? null : thing;
    }
  }
  return null;
}

function isPieceOfWork({ message }: Source, { from, to }: Range): boolean {
  if (to <= from || to - from > MOST_TOKENS) return false;
  const first = normAt(message, from);
  if (isOneOf(first, 'note reminder')) return false;
  if (isClause(message, { from, to }) || (PAST.has(first) && !BASE.has(first)) || NO_WORK.test(normAt(message, to - 1)))
    return false;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (NEGATIONS.has(norm) || DOUBTS.has(norm) || CONDITIONS.has(norm) || REQUESTED.has(norm)) return false;
    if (at === from && NO_WORK.test(norm)) return false;
    // "Today Oskar reads it": a verb in -s has somebody else for its subject.
    if (at > from && /[^s]s$/.test(norm) && BASE.has(norm.slice(0, -1)) && at + 1 < to && !isPlural(norm)) return false;
    if (message.tokens[at]?.kind === 'user') return false;
  }
  return true;
}

/** Forms that are plural nouns far more often than verbs. */
function isPlural(norm: string): boolean {
  return /^(tests|reviews|drafts|reports|calls|notes|plans|lists|docs|patches|fixes|checks|labels|prints|updates|footsteps|orders|forms|maps|scans|quotes|papers|files|plots|cards|screens|seals|pins|tags|links|posts|prices|cuts|builds|runs)$/.test(
    norm,
  );
}

/** Where something is first reported, a result, a state or a count: what stands behind it follows a report. */
const firstReport = rememberedOfWhole(({ message: { tokens } }) => {
  const at = tokens.findIndex(
    ({ kind, norm }) =>
      kind === 'number' || kind === 'ticket' || (kind === 'word' && (isResultPast(norm) || STATES.has(norm))),
  );
  return at < 0 ? tokens.length : at;
});
