import { addDays, weekdayOf, workingDayUpTo } from './calendar.ts';
import type { Candidate } from './due-chrono.ts';
import type { DueContext } from './due-types.ts';
import { isLimitBefore } from './due-words.ts';

/** What may stand between a day and the time or part of the day that belongs to it. */
const JOINS_CLOCK =
  /^[\s,(@*_]{0,3}(?:at|by|before|until|till|around|about|of|on|in|the|in the|from|after|for|first|early|late|~)?[\s,]{0,2}$/i;
const JOINS_RANGE =
  /^\s{0,2}(?:-|–|—|\/|to|and|or|through|thru|till|until|bis|&|,\s?(?:or|and|latest|at the latest))\s{0,2}(?:the\s|on\s|maybe\s|at the latest\s|latest\s|by\s)?$/i;
const JOINS_WRITTEN = /^[,(]?\s{0,2}(?:the\s)?$/i;

function mergedWithClock(day: Candidate, other: Candidate): Candidate {
  return {
    ...day,
    kind: day.kind === 'period' ? 'period' : 'day',
    time: other.time ?? day.time,
    start: Math.min(day.start, other.start),
    end: Math.max(day.end, other.end),
  };
}

function isDay(one: Candidate): boolean {
  return one.kind === 'day' || one.kind === 'period';
}

function isClock(one: Candidate): boolean {
  return one.kind === 'clock' || one.kind === 'part';
}

/** A weekday and a written date side by side are one date; when they disagree, neither can be trusted. */
function mergedWritten(weekday: Candidate, written: Candidate): Candidate {
  const agrees = written.date === null || weekdayOf(written.date) === weekday.weekday;
  return {
    ...written,
    date: agrees ? written.date : null,
    start: Math.min(weekday.start, written.start),
    end: Math.max(weekday.end, written.end),
  };
}

function mergedRange(first: Candidate, last: Candidate): Candidate {
  const runsOn = last.weekday !== null && first.date !== null && last.date !== null && last.date < first.date;
  return { ...last, date: runsOn && last.date ? addDays(last.date, 7) : last.date, start: first.start };
}

function merge(a: Candidate, b: Candidate, gap: string): Candidate | null {
  if (a.kind === 'never' || b.kind === 'never') return null;
  if (isDay(a) && isDay(b) && a.isWritten !== b.isWritten && JOINS_WRITTEN.test(gap)) {
    if (a.weekday !== null) return mergedWritten(a, b);
    if (b.weekday !== null) return mergedWritten(b, a);
  }
  if (isDay(a) && isClock(b) && JOINS_CLOCK.test(gap)) return mergedWithClock(a, b);
  if (isClock(a) && isDay(b) && JOINS_CLOCK.test(gap)) return mergedWithClock(b, a);
  if (isClock(a) && isClock(b) && JOINS_CLOCK.test(gap)) return { ...mergedWithClock(a, b), kind: b.kind };
  if (isDay(a) && isDay(b) && JOINS_RANGE.test(gap)) return mergedRange(a, b);
  return null;
}

/** Joins what belongs together: day and time, weekday and date, the two ends of a range. */
export function joined(candidates: readonly Candidate[], text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const one of candidates) {
    const last = out.at(-1);
    const both = last ? merge(last, one, text.slice(last.end, one.start)) : null;
    if (both) out[out.length - 1] = both;
    else out.push(one);
  }
  return out;
}

/** The date that is given up, passed, or that somebody else set: not when this will be done. */
const GIVEN_UP_BEFORE =
  /(?:^|[^\w])(?:not(?:\s+(?:for|on|by|before|today))?|instead\s+of|rather\s+than|no\s+longer|missed|since|of|than|unlike|originally(?:\s+\w+)?|was\s+(?:due|for|planned|meant)|were\s+(?:due|for)|(?:said|promised|announced|told\s+\w+|gave\s+you|agreed\s+on)(?:\s+(?!by\b|to\b|until\b)[\w-]+){0,3}|as\s+of\s+last)(?:\s+(?:on|by|for|the|be|it|make|do|have|happen))*[\s:*_("“]{1,3}$/i;
/** A negated verb reaches the date unless "but", "until" or a comma comes between: "won't be ready until Friday" is Friday. */
const NEGATED_BEFORE =
  /(?:n['’]t|\bcannot|\bwont|\bcant|\bdidnt|\bnot|\bnever)\b(?:(?!\b(?:but|until|till|instead|then)\b)[^.,;:!?\n–—]){0,60}$/i;
const GIVEN_UP_AFTER =
  /^[\s*_"”)]{0,3}(?:won['’]?t|will\s+not|is\s+(?:not|no|too|off|gone|out|impossible)|isn['’]?t|was\s|does\s?n[o'’]t|doesn['’]?t|can['’]?t|cannot|has\s+passed|(?:has\s+)?slip(?:s|ped)|already|as\s+(?:planned|promised)\s+is)/i;
const LATEST_AFTER =
  /^[\s,(*_]{0,3}(?:at\s+the\s+(?:very\s+)?latest|latest|at\s+latest|instead|or\s+(?:earlier|sooner|before))\b/i;
const INSTEAD_AFTER = /^[\s,*_]{0,3}instead(?!\s+of)\b/i;
const NO_LATER_BEFORE = /(?:no|not)\s+later\s+than\s+$/i;
const PAST_VERB =
  /(?:^|[^\w])(?<!\b(?:be|is|are|get|gets|being|to)\s(?:[\w-]+ and )?)(?:(?!need|schedul|plan|expect|mov|reschedul|book|block|reserv|postpon|shift|bump|push|delay|project|estimat|promis|commit|speed|feed|embed|exceed|shed|due|target|agreed)[\w-]{2,}ed|sent|went|saw|found|was|were|had|did|came|left|broke|got|wrote|ran|made|told|began|gave)\s+(?:(?:it|this|that|them|out|in|up|off|live|back|down|here|there|on)\s+){0,2}$/i;
const START_BEFORE =
  /(?:^|[^\w])(?:from|starting(?:\s+on|\s+from)?|as\s+of|beginning|start(?:s)?(?:\s+on)?)[\s*_]{1,3}$/i;
const AFTER_BEFORE = /(?:^|[^\w])(?:after|once|when|past)\s+$/i;
const BEFORE_BEFORE = /(?:^|[^\w])(?:before|ahead\s+of|prior\s+to|earlier\s+than)\s+$/i;
const POSSESSIVE_END = /['’]s$/i;
const POSSESSIVE_AFTER = /^['’]s\s/i;
const EVENT_BEFORE = /(?:^|[^\w])(?:by|before|for|at|on|in|until|till|to|ready\s+for)\s+$/i;

const RANK = { limit: 5, plain: 4, start: 3, weak: 2 } as const;

/** A date, and how strongly it is stated. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
}

function rank(one: Candidate, text: string, context: DueContext): Ranked | null {
  const before = text.slice(Math.max(0, one.start - 60), one.start);
  const after = text.slice(one.end, one.end + 40);
  if (one.kind === 'never') return null;
  if (isClock(one) && one.date === null) return null;
  if (one.kind === 'part' && one.date === null) return null;
  const isPossessive = POSSESSIVE_END.test(text.slice(one.start, one.end)) || POSSESSIVE_AFTER.test(after);
  if (isPossessive && !EVENT_BEFORE.test(before)) return null;
  const isKept = NO_LATER_BEFORE.test(before) || INSTEAD_AFTER.test(after);
  if (!isKept && (GIVEN_UP_BEFORE.test(before) || NEGATED_BEFORE.test(before) || GIVEN_UP_AFTER.test(after)))
    return null;
  if (!one.isLimit && !isClock(one) && PAST_VERB.test(before)) return null;
  if (BEFORE_BEFORE.test(before) && one.kind === 'day' && one.time === null && !one.isLimit && one.date) {
    const eve = workingDayUpTo(addDays(one.date, -1), context);
    const date = context.now && eve < context.now.date ? null : eve;
    return { candidate: { ...one, date }, rank: RANK.limit };
  }
  if (isLimitBefore(before) || LATEST_AFTER.test(after)) return { candidate: one, rank: RANK.limit };
  if (START_BEFORE.test(before)) return { candidate: one, rank: RANK.start };
  if (AFTER_BEFORE.test(before) && isDay(one)) return { candidate: { ...one, date: null }, rank: RANK.weak };
  if (isPossessive || (isClock(one) && one.kind === 'part')) return { candidate: one, rank: RANK.start };
  return { candidate: one, rank: RANK.plain };
}

/** The candidates that can be a due date, each with how strongly it is stated, in text order. */
export function usable(candidates: readonly Candidate[], text: string, context: DueContext): Ranked[] {
  const out: Ranked[] = [];
  for (const one of candidates) {
    const ranked = rank(one, text, context);
    if (ranked) out.push(ranked);
  }
  return out;
}

/**
 * The one that says when it will be done: a limit before a plain day, a known day before an unknown one, and of equals
 * the later, because only then all of it is done.
 */
export function strongest(ranked: readonly Ranked[]): Candidate | null {
  let best: Ranked | null = null;
  for (const one of ranked) {
    const lead = best ? weight(one) - weight(best) : 1;
    if (lead > 0 || (lead === 0 && (one.candidate.date ?? '') >= (best?.candidate.date ?? ''))) best = one;
  }
  return best ? best.candidate : null;
}

function weight(one: Ranked): number {
  return one.rank + (one.candidate.date === null && one.rank < RANK.limit ? -10 : 0);
}
