import type { Memory } from '../detectors/engine/memory.ts';
import type { LocalTime } from '../detectors/types.ts';
import type { Item, Message, Sentence, Token } from '../text/message.ts';
import { isSentenceMark } from '../text/read-message.ts';
import { findDue, hasDateCue } from './due.ts';
import type { DueContext } from './due-types.ts';
import { FINITE } from './extract-words.ts';
import { datesOf } from './message-dates.ts';
import { isOneOf } from './word-set.ts';

/** A message as promises are read off it. */
export interface Source {
  readonly message: Message;
  readonly sentAt: LocalTime | null;
  readonly dates: DueContext;
  /** The same for the lines of a plan for the week. */
  readonly weekDates: DueContext;
  /** The message that this one answers, when it is a reply. */
  readonly answered: Message | null;
  /** The first message of the thread. */
  readonly root: Message | null;
  /** False when the message names no date at all, which spares most messages most of the reading. */
  readonly hasDates: boolean;
  /** What was worked out from the whole text; see `rememberedOfWhole`. */
  readonly memory: Memory;
}

/** A promise before it is put into words; token ranges into the message. */
export interface Found {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly due: string | null;
}

/** Half-open token range. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function sourceOf(
  message: Message,
  sentAt: LocalTime | null,
  answered: Message | null,
  root: Message | null,
): Source {
  const { hasCue, context: dates } = datesOf(message, sentAt);
  return {
    message,
    sentAt,
    dates,
    weekDates: message.hasSections ? { ...dates, isWeeklyPlan: true } : dates,
    answered,
    root,
    hasDates: hasCue,
    memory: [],
  };
}

let readers = 0;

/**
 * A reader of a whole message, worked out once however many of its sentences ask: asked anew by each of them, a long
 * message would cost the square of its length.
 */
export function rememberedOfWhole<T extends object | string | number | boolean | null>(
  read: (source: Source) => T,
): (source: Source) => T {
  const number = readers++;
  return (source) => {
    // Only this reader writes under its number.
    const known = source.memory[number] as T | undefined;
    if (known !== undefined) return known;
    const found = read(source);
    source.memory[number] = found;
    return found;
  };
}

/** The number of a sentence or item that begins at a token, by halving; the one behind it when none begins there. */
export function indexIn(ranges: readonly Range[], { from }: Pick<Range, 'from'>): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function normAt(message: Message, at: number): string {
  return message.tokens[at]?.norm ?? '';
}

export function isWordAt(message: Message, at: number): boolean {
  return message.tokens[at]?.kind === 'word';
}

/** Whether a date may stand in a sentence of the message. */
export function isDatedSentence(source: Source, sentence: Sentence): boolean {
  return source.hasDates && datedSentences(source)[indexIn(source.message.sentences, sentence)] === true;
}

const datedSentences = rememberedOfWhole(({ message }): readonly boolean[] =>
  message.sentences.length === 1 ? [true] : message.sentences.map((sentence) => hasDateCue(rawOf(message, sentence))),
);

/** The raw text of a token range. */
export function rawOf({ raw, tokens }: Message, { from, to }: Range): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? raw.slice(first.start, last.end) : '';
}

export function itemOf(message: Message, sentence: Sentence): Item | undefined {
  return message.items[sentence.item];
}

const PAUSES = new Set([',', ';', ':', '(', ')', '–', '—', '-', '→', '/', '•']);

export function isPause(token: Token | undefined): boolean {
  return token?.kind === 'punct' && PAUSES.has(token.norm);
}

/** The stretches of a range between commas, dashes and brackets. */
export function segmentsOf(message: Message, range: Range): readonly Range[] {
  const segments: Range[] = [];
  let from = range.from;
  for (let at = range.from; at <= range.to; at++) {
    if (at < range.to && !isPause(message.tokens[at]) && !isSentenceMark(message.tokens[at])) continue;
    if (at > from) segments.push({ from, to: at });
    from = at + 1;
  }
  return segments;
}

/** Whether a stretch has a subject of its own or a finite auxiliary, so that it says something by itself. */
export function isClause(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (norm === 'you' && isOneOf(normAt(message, at - 1), 'to for with you')) continue;
    if (FINITE.has(norm) || isOneOf(norm, 'i we you he she they because which who')) return true;
  }
  return false;
}

/**
 * The date of a promise: named in its own stretch of the sentence, else in a bare one after it ("…, by Tuesday"),
 * else in a bare one before it.
 */
export function dueIn(source: Source, sentence: Range, at: number, end = at): string | null | undefined {
  const { message } = source;
  const segments = segmentsOf(message, sentence);
  const phrase = end > at ? findDue(rawOf(message, { from: at, to: end }), source.dates) : null;
  if (phrase?.due) return phrase.due;
  const own = segments.findIndex((segment) => at >= segment.from && at < segment.to);
  for (let i = Math.max(own, 0); i < segments.length; i++) {
    const segment = segments[i] as Range;
    if (i > own && isClause(message, segment)) {
      if (isResult(message, segment)) return findDue(rawOf(message, segment), source.dates)?.due ?? undefined;
      break;
    }
    const due = findDue(rawOf(message, segment), source.dates);
    if (due) return due.due;
  }
  for (let i = own - 1; i >= 0; i--) {
    const segment = segments[i] as Range;
    if (isClause(message, segment) && !isPresence(message, segment)) break;
    const due = findDue(rawOf(message, segment), source.dates);
    if (due) return due.due;
  }
  return undefined;
}

/** "…, it will be complete tomorrow", "…, before lunch they are in the drive": when it is done. */
function isResult(message: Message, { from, to }: Range): boolean {
  let isSaid = false;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (
      isOneOf(
        norm,
        'not never no if when unless maybe might could should would was were had did i we because which who',
      )
    )
      return false;
    isSaid ||=
      isOneOf(norm, 'it they that these all both everything') &&
      isOneOf(normAt(message, at + 1), 'is are will have has get gets');
  }
  return isSaid;
}

/** "I'm in tomorrow, i'll demo it": where the author is on that day, and what they do there. */
function isPresence(message: Message, { from, to }: Range): boolean {
  return (
    normAt(message, from) === 'i' &&
    normAt(message, from + 1) === 'am' &&
    isOneOf(normAt(message, from + 2), 'in there here around free onsite available') &&
    to - from <= 8
  );
}

/** Whatever `plain` changes holds one of these. */
const MARKED = /[<:*~`_&(]|\s\s|[^\S ]/;

/** A text cut after so many words. */
export function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ');
}

/** Slack's mark-up as plain words: labels of links, names of channels, no emoji, no emphasis. */
export function plain(text: string): string {
  if (!MARKED.test(text)) return text.trim();
  return text
    .replace(/<https?:[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<#[A-Z0-9]+\|([^>]*)>/g, '#$1')
    .replace(/<(?:https?|mailto):[^>]*>/g, '')
    .replace(/:[a-z0-9_+-]{2,40}:/gi, '')
    .replace(/[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/&amp;/g, '&')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
