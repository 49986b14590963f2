import { isEmptyWord } from '../detectors/flags/vague-words.ts';
import type { Item, Message, Sentence, Token } from '../text/message.ts';
import { addDays, lastWorkingDayOfWeek } from './calendar.ts';
import { endOfPlannedWeek, findDue } from './due.ts';
import { type Found, isPause, normAt, type Range, rawOf, type Source } from './extract-source.ts';
import { brief } from './extract-what.ts';
import {
  BASE,
  CONDITIONS,
  DOUBTS,
  ELABORATORS,
  EMPTY_WORK,
  FINITE,
  GERUNDS,
  NEGATIONS,
  PAST,
  PAST_ALIKE,
} from './extract-words.ts';
import { opensWithVerb } from './grammar.ts';
import { isOneOf } from './word-set.ts';

const STATES = new Set(
  'done finished complete completed ready merged shipped deployed released sent closed fixed held drafted published live up in over'.split(
    ' ',
  ),
);
const NO_PLAN = new Set(
  'waiting wait blocked stuck none nothing nope no n/a na off away ooo holiday sick vacation'.split(' '),
);

/** Verbs that fit any work. */
const GENERAL_VERBS = new Set(
  'continue carry keep proceed work share look push move do start see get help go improve iterate handle support sort follow finish complete check prepare plan learn study'.split(
    ' ',
  ),
);

/** Plan lines of an update, and which of its sentences they are. */
export interface PlanLines {
  readonly found: readonly Found[];
  /** Indices of the sentences that were read as plan. */
  readonly read: ReadonlySet<number>;
}

/** The lines under "Today", "Plan", "Next week" and the like: each piece of work is a promise for that day or week. */
export function readPlan(source: Source): PlanLines {
  const { message } = source;
  const found: Found[] = [];
  const read = new Set<number>();
  const opened = new Set<number>();
  message.sentences.forEach((sentence, index) => {
    const item = message.items[sentence.item];
    if (item === undefined || sentence.isQuestion || !isPlanned(message, item)) return;
    const isFirst = !opened.has(sentence.item);
    opened.add(sentence.item);
    if (!belongsToPlan(message, item, sentence, isFirst)) return;
    read.add(index);
    for (const part of partsOf(message, item, sentence)) {
      if (!isWork(message, part)) continue;
      const what = brief(rawOf(message, part), source);
      if (what === '') continue;
      found.push({ rule: 'commitment.plan-line', ...part, what, due: dueOf(source, item, part) });
    }
  });
  return { found, read };
}

/** "Thursday: train the drivers" has the heading of a report and the verb of a plan. */
function isPlanned(message: Message, item: Item): boolean {
  if (item.section !== 'done') return item.section === 'plan';
  const first = normAt(message, item.from);
  if (!BASE.has(first) || PAST_ALIKE.has(first)) return false;
  return /^(\w+day|:| )+$/.test(headingOf(message, item)) && !headingOf(message, item).includes('yesterday');
}

/** Text that follows an inline heading ("Today: x") on later lines, or in later sentences, is talk unless it looks like work. */
function belongsToPlan(message: Message, item: Item, sentence: Sentence, isFirst: boolean): boolean {
  if (isFirst && (item.isBullet || isHeadedOnItsLine(message, item) || !hasInlineStart(message, item))) return true;
  return BASE.has(normAt(message, sentence.from)) && !hasSubject(message, sentence);
}

function isHeadedOnItsLine(message: Message, item: Item): boolean {
  const before = message.tokens[item.from - 1];
  return before !== undefined && before.kind !== 'break' && before.norm !== '•';
}

/** Whether the first line of this item's part stands on the line of its heading. */
function hasInlineStart(message: Message, item: Item): boolean {
  const at = message.items.indexOf(item);
  for (let i = at - 1; i >= 0; i--) {
    const earlier = message.items[i] as Item;
    if (earlier.section !== item.section) return false;
    if (isHeadedOnItsLine(message, earlier) && !earlier.isBullet) return true;
  }
  return false;
}

function hasSubject(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (norm === 'i' || norm === 'we' || norm === 'you' || norm === 'please') return true;
  }
  return false;
}

/**
 * A bullet is one piece of work. A line is split at commas where a new piece begins: at a verb, or at another group of
 * words; lists of single words and remarks ("12 planned", "a one-line change") stay with what they belong to.
 */
function partsOf(message: Message, item: Item, sentence: Sentence): readonly Range[] {
  const whole = trimmed(message, sentence);
  if (item.isBullet) return [whole];
  const pieces: Range[] = [];
  let depth = 0;
  let from = whole.from;
  for (let at = whole.from; at <= whole.to; at++) {
    const norm = normAt(message, at);
    if (norm === '(') depth++;
    if (norm === ')') depth--;
    const isCut = at === whole.to || (depth <= 0 && (norm === ',' || norm === '+' || norm === ';'));
    if (!isCut) continue;
    if (at > from) pieces.push({ from, to: at });
    from = at + 1;
  }
  const isList = pieces.length > 2 && pieces.slice(1).some((piece) => wordsIn(message, piece) === 1);
  const parts: Range[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last && (isList || !isPiece(message, piece))) parts[parts.length - 1] = { from: last.from, to: piece.to };
    else parts.push(withoutLead(message, piece));
  }
  return parts;
}

function isPiece(message: Message, piece: Range): boolean {
  const { from, to } = withoutLead(message, piece);
  const first = normAt(message, from);
  if (message.tokens[from]?.kind !== 'word') return to - from >= 3;
  if (BASE.has(first) || GERUNDS.has(first)) return true;
  if (ELABORATORS.has(first)) return false;
  for (let at = from; at < to; at++) if (FINITE.has(normAt(message, at))) return false;
  if (to - from < 2) return false;
  // A name before a verb in -s is somebody else: "Oskar reads it tonight".
  if (/[^s]s$/.test(normAt(message, from + 1)) && BASE.has(normAt(message, from + 1).slice(0, -1))) return false;
  return to - from >= 3 || opensWithVerb(rawOf(message, { from, to })) || wordsIn(message, { from, to }) >= 2;
}

function withoutLead(message: Message, { from, to }: Range): Range {
  let at = from;
  while (at < to && isOneOf(normAt(message, at), 'and then also plus later afterwards first finally')) at++;
  return at === to ? { from, to } : { from: at, to };
}

function trimmed(message: Message, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end && isMarkOnly(message, start)) start++;
  while (end > start && isMarkOnly(message, end - 1)) end--;
  return { from: start, to: end };
}

function isMarkOnly(message: Message, at: number): boolean {
  const token = message.tokens[at];
  return token?.kind === 'emoji' || (token?.kind === 'punct' && !'()'.includes(token.norm));
}

function wordsIn(message: Message, { from, to }: Range): number {
  let words = 0;
  for (let at = from; at < to; at++) {
    const kind = message.tokens[at]?.kind;
    if (kind !== 'punct' && kind !== 'emoji' && kind !== 'break') words++;
  }
  return words;
}

/** Something is left when empty words are taken away, and it is not a state, a wait, a doubt or somebody else's. */
function isWork(message: Message, { from, to }: Range): boolean {
  const first = normAt(message, from);
  if (NO_PLAN.has(first) || NEGATIONS.has(first) || PAST.has(first)) return false;
  let hasContent = false;
  for (let at = from; at < to; at++) {
    const token = message.tokens[at];
    if (token === undefined || token.kind === 'punct' || token.kind === 'emoji' || token.kind === 'break') continue;
    if (CONDITIONS.has(token.norm) && at <= from + 1) return false;
    if (token.norm === 'if' && isOneOf(normAt(message, at + 1), 'there time possible i we')) return false;
    if (DOUBTS.has(token.norm) && token.norm !== 'unless') return false;
    hasContent ||= isContent(message, at, from);
  }
  if (!hasContent && !isNumbered(message, { from, to })) return false;
  const last = normAt(message, to - 1);
  if (
    STATES.has(last) &&
    to - from > 1 &&
    !BASE.has(first) &&
    !isOneOf(normAt(message, to - 2), 'is are be get getting')
  )
    return !isOneOf(
      last,
      'done finished completed merged shipped deployed released sent closed fixed held drafted published',
    );
  return !isStateOfOthers(message, from, to);
}

/** Names a piece of work or part of one, and is no general word of being at work. */
function isContent(message: Message, at: number, from: number): boolean {
  const { kind, norm, start } = message.tokens[at] as Token;
  if (kind === 'number') return isAmount(message, at);
  if (kind !== 'word') return true;
  if (norm === "'s") return false;
  if (norm.length === 1) return at > from && /^[A-Z]$/.test(message.raw.charAt(start)) && norm !== 'i';
  if (EMPTY_WORK.has(norm)) return false;
  // "Load and check the week": a verb of its own kind makes a general object specific.
  const isDoing = at > from && BASE.has(normAt(message, from)) && !GENERAL_VERBS.has(normAt(message, from));
  return isDoing || !isEmptyWord(norm);
}

/** "3 of 5", "points 5 and 6", but not "round 2", "day 3", "2 meetings", "1:1s". */
function isAmount(message: Message, at: number): boolean {
  const norm = normAt(message, at);
  if (EMPTY_WORK.has(norm) || /^(100%|110%|24\/7)$/.test(norm)) return false;
  if (isOneOf(normAt(message, at - 1), 'week round day sprint part try attempt cw kw phase')) return false;
  return !/^(calls?|meetings?|interviews?|things?|tasks?|days?|hours?|weeks?|stuff|syncs?)$/.test(
    normAt(message, at + 1),
  );
}

/** "The other two", "ten more", "the last 4": short, but everybody knows which. */
function isNumbered(message: Message, { from, to }: Range): boolean {
  let hasNumber = false;
  let hasRest = false;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    hasNumber ||=
      message.tokens[at]?.kind === 'number' || isOneOf(norm, 'one two three four five six seven eight nine ten');
    hasRest ||= isOneOf(norm, 'other others more last remaining second third fourth fifth final ninth');
    if (/^(calls?|meetings?|interviews?|things?|stuff|days?)$/.test(norm)) return false;
  }
  return hasNumber && hasRest;
}

/** "Bangalore is off", "the vendor was late": a finite verb after a subject that is not the author. */
function isStateOfOthers(message: Message, from: number, to: number): boolean {
  const first = normAt(message, from);
  if (first === 'i' || first === 'we' || BASE.has(first) || GERUNDS.has(first)) return false;
  if (
    /[^s]s$/.test(normAt(message, from + 1)) &&
    BASE.has(normAt(message, from + 1).slice(0, -1)) &&
    /^\p{Lu}/u.test(rawOf(message, { from, to: from + 1 }))
  ) {
    return !BASE.has(first.slice(0, -1)) && normAt(message, from + 2) !== '';
  }
  for (let at = from + 1; at < Math.min(to, from + 6); at++) {
    if (isPause(message.tokens[at])) return false;
    const norm = normAt(message, at);
    if (norm === 'will') return false;
    if (norm === 'is' || norm === 'are' || norm === 'was' || norm === 'were' || norm === 'has' || norm === 'had') {
      return normAt(message, at - 1) !== 'that' && normAt(message, at - 1) !== 'what';
    }
  }
  return false;
}

function dueOf(source: Source, item: Item, part: Range): string | null {
  const { message, sentAt } = source;
  const named = findDue(rawOf(message, part), item.isWeekly ? source.weekDates : source.dates);
  if (sentAt === null) return named?.due ?? null;
  if (named?.due && named.due >= sentAt.date) return named.due;
  const heading = headingOf(message, item);
  if (heading.includes('tomorrow')) return addDays(sentAt.date, 1);
  if (item.section === 'done') return findDue(heading, source.dates)?.due ?? null;
  if (!item.isWeekly) return /\b(next|upcoming|coming)\b/.test(heading) ? null : sentAt.date;
  if (/\bnext\b/.test(heading)) return lastWorkingDayOfWeek(sentAt.date, source.dates, 1);
  if (/\bthis\b/.test(heading)) return lastWorkingDayOfWeek(sentAt.date, source.dates, 0);
  return endOfPlannedWeek(sentAt.date, source.dates);
}

/** The words of the heading that opened an item's part. */
function headingOf(message: Message, item: Item): string {
  let first = message.items.indexOf(item);
  while (first > 0 && !isHeadedOnItsLine(message, message.items[first] as Item)) {
    const earlier = message.items[first - 1] as Item;
    if (earlier.section !== item.section) break;
    first--;
  }
  const end = message.items[first]?.from ?? 0;
  const start = first > 0 ? (message.items[first - 1]?.to ?? 0) : 0;
  const words: string[] = [];
  for (let at = start; at < end; at++) words.push(normAt(message, at));
  return words.join(' ');
}
