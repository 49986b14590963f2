import { PLAIN_CALENDAR } from './calendar.ts';
import { joined, type Ranked, strongest, usable } from './due-choice.ts';
import { type Candidate, readDates } from './due-chrono.ts';
import type { Due, DueContext } from './due-types.ts';
import { COUNT, WEEKDAY } from './due-words.ts';

export { endOfPlannedWeek } from './due-periods.ts';
export type { Due, DueContext } from './due-types.ts';

/** A context with nothing configured and no known time of sending; spread it and add what is known. */
export const PLAIN_DUE_CONTEXT: DueContext = { ...PLAIN_CALENDAR, now: null, dayMonthOrder: 'dmy' };

/** Text beyond this many characters of a clause is not searched for dates. */
const LONGEST_CLAUSE = 600;

/** Every word or shape that any date rule can begin with. A text without one of them has no date. */
const WORD_CUES = [
  `(?:${WEEKDAY})s?\\b`,
  '(?:tod(?:ay)?|2day|tom(?:orr?ow|morr?ow|oz)|tmr|tmw|tmrw|2mor|tonight|tonite|2ni|overmorrow|yesterday|yday)',
  '(?:last night|the other day)',
  '(?:e\\.?o\\.?[bdmpqswy]|eobd|c\\.?o\\.?b)\\b',
  '(?:end|close)s? (?:of|in|this|next|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)',
  '(?:week|weekend|midweek|mid-week|month|quarter|sprint|fortnight|stand-?ups?|stand up|daily)\\b',
  '(?:morning|afternoon|evening|night|noon|midday|midnight|lunch|lunchtime|first thing)\\b',
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?)\\b',
  '(?:nov(?:ember)?|dec(?:ember)?)\\b',
  'from (?:now|today)\\b',
  '(?:at|by|before|till) \\d',
  'within the hour\\b',
  `(?:in|within|inside) (?:the |next |another |half )*(?:${COUNT})[- ]?(?:[mhdw]\\b|min|h(?:ou)?rs?|working|business|work|day|week|wk|month|fortnight|[-–]|to |or )`,
];
const DIGIT_CUES = ["\\d\\s?(?:st|nd|rd|th|am|pm|a\\.m|p\\.m|h|o['’]?clock)\\b", '\\d[/.:h]\\d', '\\d{4}-\\d'];
const CUE = new RegExp(`\\b(?:${WORD_CUES.join('|')})|${DIGIT_CUES.join('|')}`, 'i');

/** Cheap: false means that `findDue` has nothing to find. */
export function hasDateCue(text: string): boolean {
  return CUE.test(text);
}

const MARKUP = /<[^<>\n]{1,600}>|```[\s\S]{0,600}?```|`[^`\n]{1,200}`|:[a-z0-9_+-]{2,40}:/gi;

/** "Burn-in 24 h" is no "in 24 h". */
const SECOND_HALF = /(?<=[a-z])-(?:in|on|by|at)\b/gi;

/** Links, mentions, code, emoji and the ends of compounds name no dates; they are blanked without moving anything. */
function withoutMarkup(text: string): string {
  const plain = /[<`:]/.test(text) ? text.replace(MARKUP, blank) : text;
  return plain.includes('-') ? plain.replace(SECOND_HALF, blank) : plain;
}

function blank(part: string): string {
  return '_'.repeat(part.length);
}

function toDue(one: Candidate): Due {
  return { due: one.date, time: one.date === null ? null : one.time, start: one.start, end: one.end };
}

/** Contexts that outlive a message must not gather clauses for ever. */
const MOST_CLAUSES = 200;

/** The clauses of a message are asked for their dates several times; its context lives as long as it is read. */
const clauses = new WeakMap<DueContext, Map<string, readonly Ranked[]>>();

/** The dates of a clause that can be a due date, each with how strongly it is stated. */
function read(clause: string, context: DueContext): readonly Ranked[] {
  let known = clauses.get(context);
  if (known === undefined) {
    known = new Map();
    clauses.set(context, known);
  }
  const before = known.get(clause);
  if (before) return before;
  if (known.size >= MOST_CLAUSES) known.clear();
  const read = CUE.test(clause) ? readClause(clause, context) : NO_DATES;
  known.set(clause, read);
  return read;
}

const NO_DATES: readonly Ranked[] = [];

function readClause(clause: string, context: DueContext): readonly Ranked[] {
  const text = withoutMarkup(clause.slice(0, LONGEST_CLAUSE));
  return usable(joined(readDates(text, context), text), text, context);
}

/**
 * The date by which the clause says that something will be done.
 *
 * Null when it names none. `due` is null when it names one that cannot be told: a date in the past, "end of sprint"
 * without a sprint calendar, "by Friday" in a message of unknown time. With several dates the one stated as a limit
 * ("by", "until", "moved to") wins, then the later one. The clause may be raw Slack text; offsets count in it.
 * Pure; what each expression means is written in docs/dates.md.
 */
export function findDue(clause: string, context: DueContext): Due | null {
  const best = strongest(read(clause, context));
  return best ? toDue(best) : null;
}

/** All dates of the clause that can be a due date, in text order; for lines that hold several promises. */
export function findDues(clause: string, context: DueContext): Due[] {
  return read(clause, context).map(({ candidate }) => toDue(candidate));
}
