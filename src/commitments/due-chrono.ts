import { createRequire } from 'node:module';
import type { Chrono, Parser, ParsingResult } from 'chrono-node';
import type * as English from 'chrono-node/en';
import { dayOf } from './calendar.ts';
import { CLOCK_RULES } from './due-clock.ts';
import { comingDate, DAY_RULES, future } from './due-days.ts';
import { PERIOD_RULES } from './due-periods.ts';
import type { DateRule, DueContext, Reading, ReadingKind } from './due-types.ts';
import { hasDatePreposition } from './due-words.ts';

/** A reading and where it stands. */
export interface Candidate {
  readonly kind: ReadingKind;
  readonly date: string | null;
  readonly time: string | null;
  readonly weekday: number | null;
  readonly isLimit: boolean;
  /** Read from a month name or in ISO form, so that a weekday beside it belongs to it. */
  readonly isWritten: boolean;
  readonly start: number;
  readonly end: number;
}

/** Of chrono's own parsers, those that read a day written with its month; all others guess more than a promise allows. */
const WRITTEN_DATES = new Set([
  'ISOFormatParser',
  'ENYearMonthDayParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
]);

const load = createRequire(import.meta.url);
let english: typeof English | null = null;
let written: readonly Parser[] | null = null;

/** English alone, since the other languages take five times as long to load; and only with the first text to read. */
function getChrono(): typeof English {
  english ??= load('chrono-node/en') as typeof English;
  return english;
}

/** Chrono's parsers for fully written dates. A test pins that all four are there. */
export function writtenParsers(): readonly Parser[] {
  written ??= getChrono()
    .configuration.createConfiguration(true, false)
    .parsers.filter((parser) => WRITTEN_DATES.has(parser.constructor.name));
  return written;
}

/** Our own ways to name a date; of readings of one length the first stays. */
export const DATE_RULES: readonly DateRule[] = [...DAY_RULES, ...PERIOD_RULES, ...CLOCK_RULES];
const INSIDE_WORD = /[\w#$€£@%']$/;
const INSIDE_NUMBER = /[\w#$€£@%.:,/'’+-]$/;
const ADJOINS_DAY = /(?:\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,/-]|\()$/i;

/**
 * Adds what one rule reads in the text. After each reading, and one character after each match that says nothing, it goes
 * on with what is left as if it were a text of its own: so chrono does with its parsers.
 */
function readByRule(rule: DateRule, text: string, due: DueContext, candidates: Candidate[]): void {
  let at = 0;
  for (let match = rule.pattern.exec(text); match !== null; match = rule.pattern.exec(text.slice(at))) {
    const start = at + match.index;
    const reading = readMatch(rule, match, start, text, due);
    if (reading === null) {
      at = start + 1;
      continue;
    }
    const { kind, date, time = null, weekday = null, isLimit = false, length = match[0].length } = reading;
    at = start + length;
    const end = start + text.slice(start, at).trimEnd().length;
    candidates.push({ kind, date, time, weekday, isLimit, isWritten: false, start, end });
  }
}

function readMatch(
  rule: DateRule,
  match: RegExpExecArray,
  start: number,
  text: string,
  due: DueContext,
): Reading | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const isNumber = match[0].charCodeAt(0) < 58;
  if ((isNumber ? INSIDE_NUMBER : INSIDE_WORD).test(before) && !(isNumber && ADJOINS_DAY.test(before))) return null;
  const end = start + match[0].length;
  return rule.read(match, due, { before, after: text.slice(end, end + 40) });
}

const LOWER_MAY = /(?:^|\W)(?:may|march|mar|sep|dec|jan)\s+\d/;
const SPACED_SHORT_YEAR = /(\D\d{1,2}(?:st|nd|rd|th)?|[a-z])\s+\d{2}$/i;

/** The day of a result of chrono's own parsers; a range counts with its end. */
function writtenDate(result: ParsingResult, due: DueContext, before: string): string | null | undefined {
  const day = result.end ?? result.start;
  const [year, month, n] = [day.get('year'), day.get('month'), day.get('day')];
  if (month === null || n === null || year === null) return undefined;
  // "may 3 fail" is a verb; "by may 3" is a date
  if (LOWER_MAY.test(result.text) && !hasDatePreposition(before) && !/(?:^|\W)(?:to|in|be|date:?)\s$/i.test(before)) {
    return undefined;
  }
  if (/\d\s+may$/.test(result.text) && !hasDatePreposition(before)) return undefined;
  if (result.start.isCertain('year') && !SPACED_SHORT_YEAR.test(result.text)) return future(dayOf(year, month, n), due);
  return due.now ? comingDate(month, n, due.now.date) : null;
}

function toCandidate(result: ParsingResult, due: DueContext, text: string): Candidate | null {
  const end = result.index + result.text.trimEnd().length;
  const before = text.slice(Math.max(0, result.index - 60), result.index);
  if (INSIDE_NUMBER.test(before) && !/[(,/:-]$/.test(before)) return null;
  const date = writtenDate(result, due, before);
  if (date === undefined) return null;
  return { kind: 'day', date, time: null, weekday: null, isLimit: false, isWritten: true, start: result.index, end };
}

/** Of readings that overlap, the longest stays; of equal ones the first. */
function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) {
    const rival = kept.at(-1);
    if (!rival || rival.end <= one.start) kept.push(one);
    else if (one.end - one.start > rival.end - rival.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** No date is written with its month without the name of one, or a year in figures. */
const WRITTEN_CUE = /\d{4}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;

let writtenReader: Chrono | null = null;

function readWritten(text: string, due: DueContext): Candidate[] {
  writtenReader ??= new (getChrono().Chrono)({ parsers: [...writtenParsers()], refiners: [] });
  const reference = new Date(`${due.now?.date ?? '2000-06-15'}T12:00:00Z`);
  const candidates: Candidate[] = [];
  for (const result of writtenReader.parse(text, { instant: reference, timezone: 0 })) {
    if (!(result instanceof getChrono().ParsingResult)) continue;
    const candidate = toCandidate(result, due, text);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/**
 * Every date, time and period named in the text, in order, without overlaps. The reference instant is a fixed
 * placeholder: all our rules count in local days, so the machine's zone and clock changes have no say.
 */
export function readDates(text: string, due: DueContext): Candidate[] {
  const lower = text.toLowerCase();
  const candidates = WRITTEN_CUE.test(lower) ? readWritten(text, due) : [];
  for (const rule of DATE_RULES) if (rule.cue.test(lower)) readByRule(rule, text, due, candidates);
  return withoutOverlap(candidates.sort((a, b) => a.start - b.start));
}
