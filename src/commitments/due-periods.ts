import {
  addDays,
  addMonths,
  addWorkingDays,
  lastOfMonth,
  lastWorkingDayOfWeek,
  partsOf,
  startOfWeek,
  weekdayOf,
  workingDayFrom,
} from './calendar.ts';
import { comingDate, plannedWeek } from './due-days.ts';
import type { DateRule, DueContext, Reading } from './due-types.ts';
import { COUNT, countOf, WEEKDAY, weekdayNumber } from './due-words.ts';

const NEVER: Reading = { kind: 'never', date: null };
const NOON = '12:00';
const LONGEST_SPAN_DAYS = 400;
const TUESDAY = 2;
const WEDNESDAY = 3;

function period(date: string | null, isLimit = false): Reading {
  return { kind: 'period', date, isLimit };
}

/** The last working day of this week; once that has passed, of the next one. */
function endOfThisWeek(today: string, context: DueContext): string {
  const end = lastWorkingDayOfWeek(today, context);
  return end >= today ? end : lastWorkingDayOfWeek(today, context, 1);
}

function dayInWeek(today: string, weekday: number, n: number, context: DueContext): string {
  const start = startOfWeek(today, context, n);
  return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
}

/** "this week", "EOW", "early next week", "end of next week", "the week after next". */
const week: DateRule = {
  id: 'week',
  cue: /week|e\.?o\.?w/,
  pattern:
    /(?:\be\.?o\.?w\b|week['’]?s?\s{1,2}end\b|(?:(?:by|at)\s{1,2})?(?:the\s{1,2})?(?:(end|close|beginning|start|middle|early|mid|late|later|first\s{1,2}half|second\s{1,2}half)[\s-]{1,2}(?:(?:in|of)\s{1,2})?)?(?:the\s{1,2})?(?:(this|the\s{1,2}current|next|the\s{1,2}coming|coming|the\s{1,2}following|last|past|previous)\s{1,2}(?:working\s{1,2}|work\s{1,2})?)?week(?!end|\w|-\w|['’]s\s{1,2}end)(\s{1,2}after\s{1,2}(?:next|that)|\s{1,2}or\s{1,2}(?:two|so))?(['’]s\b)?)/i,
  read: (match, context, around) => {
    const [text, edge, which = '', after, possessive] = match;
    const name = which.toLowerCase().replace(/^the\s+/, '');
    const at = edge?.toLowerCase().replace(/\s+/g, ' ');
    if (/^(?:last|past|previous)$/.test(name) || /or\s+(?:two|so)$/i.test(after ?? '')) return NEVER;
    const isShort = /^e\.?o|week['’]?s?\s+end/i.test(text);
    if (!isShort && !edge && !name && !after) return null;
    if (possessive || (/(?:^|\W)(?:for|of)\s+(?:the\s+)?$/i.test(around.before) && !edge)) return NEVER;
    if (/(?:^|\W)in\s+the\s+$/i.test(around.before) || /^in\s+the/i.test(text)) return NEVER;
    const today = context.now?.date;
    if (!today) return period(null);
    const isNext = /next|coming|following/.test(name);
    const n = after ? 2 : isNext ? 1 : 0;
    if (n === 0 || isShort) {
      if (at === 'mid' || at === 'middle') {
        const middle = dayInWeek(today, WEDNESDAY, 0, context);
        return period(middle >= today ? middle : null);
      }
      if (/^(?:early|beginning|start|first half)$/.test(at ?? '')) return period(null);
      return period(endOfThisWeek(today, context));
    }
    if (/^(?:beginning|start)$/.test(at ?? '')) return period(workingDayFrom(dayInWeek(today, 1, n, context), context));
    if (at === 'early') return period(workingDayFrom(dayInWeek(today, TUESDAY, n, context), context));
    if (/^(?:mid|middle|first half)$/.test(at ?? '')) return period(dayInWeek(today, WEDNESDAY, n, context));
    return period(lastWorkingDayOfWeek(today, context, n));
  },
};

/** "midweek" is Wednesday; "before the weekend" is the last working day; "over the weekend" its last day. */
const weekend: DateRule = {
  id: 'weekend',
  cue: /week/,
  pattern:
    /(?:(mid-?week)|(before|by|until|till|ahead\s{1,2}of|over|during|on|at|this|after|next)\s{1,2}(?:the\s{1,2}|this\s{1,2}|next\s{1,2})?(?:coming\s{1,2})?week-?end)(?!\w|['’]s)/i,
  read: (match, context) => {
    const today = context.now?.date;
    if (!today) return period(null);
    if (match[1]) {
      const middle = dayInWeek(today, WEDNESDAY, 0, context);
      return period(middle >= today ? middle : null);
    }
    const word = (match[2] ?? '').toLowerCase();
    if (/^(?:before|by|until|till|ahead)/.test(word)) return period(endOfThisWeek(today, context), true);
    const n = /next/i.test(match[0]) ? 1 : 0;
    const last = addDays(startOfWeek(today, { ...context, weekStart: 1 }, n), 6);
    return period(word === 'after' ? workingDayFrom(addDays(last, 1), context) : last, true);
  },
};

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "EOM", "end of month", "end of April", "next month". A month alone ("in May") is too wide to be a date. */
const month: DateRule = {
  id: 'month',
  cue: /month|e\.?o\.?m|end|close/,
  pattern: new RegExp(
    `(?:\\be\\.?o\\.?m\\b|\\bmonth[- ]?end\\b|(end|close)(?:\\s{1,2}of|\\s{1,2}in)?\\s{1,2}(?:the\\s{1,2})?(?:(this|next|the)\\s{1,2}month|month|(${MONTHS})(?:\\s{1,2}(20\\d\\d))?)\\b|(?:later\\s{1,2})?(this|next)\\s{1,2}month(?!['’]s)\\b)`,
    'i',
  ),
  read: (match, context, around) => {
    const [, , which, name, year, whole] = match;
    if (whole && /(?:^|\W)(?:for|of)\s+$/i.test(around.before)) return NEVER;
    const today = context.now?.date;
    if (name) {
      if (name === 'may' && !/of\s+may/.test(match[0])) return null;
      const number = MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
      if (year) return period(lastOfMonth(`${year}-${String(number).padStart(2, '0')}-01`));
      if (!today) return period(null);
      const first = `${today.slice(0, 5)}${String(number).padStart(2, '0')}-01`;
      const last = lastOfMonth(first);
      if (last >= today) return period(last);
      return period(comingDate(number, 28, today) ? lastOfMonth(first, 12) : null);
    }
    if (!today) return period(null);
    const isNext = /next/i.test(which ?? whole ?? '');
    return period(lastOfMonth(today, isNext ? 1 : 0));
  },
};

/** "end of quarter", "EOQ", "end of Q2", "EOY", "end of the year", "end of H1". */
const quarter: DateRule = {
  id: 'quarter',
  cue: /quarter|e\.?o\.?[qy]|end|close/,
  pattern:
    /(?:\be\.?o\.?(q|y)\b|(?:end|close)(?:\s{1,2}of)?\s{1,2}(?:the\s{1,2})?(?:(this|next)\s{1,2})?(?:(quarter)|(year)|q([1-4])|h([12]))\b(?!['’])|(this|next)\s{1,2}quarter\b)/i,
  read: (match, context, around) => {
    const [, short, which, quarterWord, yearWord, q, half, whole] = match;
    if (whole && /(?:^|\W)(?:for|of)\s+$/i.test(around.before)) return NEVER;
    const today = context.now?.date;
    if (!today) return period(null);
    const [year, at] = partsOf(today);
    const isNext = /next/i.test(which ?? whole ?? '');
    if (yearWord || short?.toLowerCase() === 'y') return period(`${isNext ? year + 1 : year}-12-31`);
    if (q || half) {
      const last = lastOfMonth(`${year}-${String(q ? Number(q) * 3 : Number(half) * 6).padStart(2, '0')}-01`);
      return period(last >= today ? last : lastOfMonth(last, 12));
    }
    if (!quarterWord && !short && !whole) return null;
    return period(lastOfMonth(today, 2 - ((at - 1) % 3) + (isNext ? 3 : 0)));
  },
};

/** "end of sprint", "this sprint", "next sprint": only when the sprint calendar is known. */
const sprint: DateRule = {
  id: 'sprint',
  cue: /sprint|e\.?o\.?s/,
  pattern:
    /(?:\be\.?o\.?s\b|(?:(end|close)(?:\s{1,2}of)?\s{1,2}(?:the\s{1,2})?)?(?:(this|the\s{1,2}current|next|last|previous)\s{1,2})?sprint(?:['’]?s?\s{1,2}(end|close))?\b(?!['’]))/i,
  read: (match, context, around) => {
    const [text, edge, which = '', tail] = match;
    if (/last|previous/i.test(which)) return NEVER;
    if (!edge && !tail && !/this|current|next/i.test(which) && !/^e\.?o/i.test(text)) return null;
    if (!edge && !tail && /(?:^|\W)(?:for|of)\s+$/i.test(around.before)) return NEVER;
    const today = context.now?.date;
    const ends = today ? (context.sprintEnds ?? []).filter((day) => day >= today).sort() : [];
    return period(ends[/next/i.test(which) ? 1 : 0] ?? null);
  },
};

/** "by standup", "at tomorrow's standup": the next one. Without a known time, it is clear only from noon on. */
const standup: DateRule = {
  id: 'standup',
  cue: /stand|daily/,
  pattern:
    /(by|before|until|till|at|for|in|after|next)\s{1,2}(?:the\s{1,2}|our\s{1,2})?(?:(next|tomorrow['’]?s|tmrw['’]?s|today['’]?s|monday['’]?s)\s{1,2})?(?:morning\s{1,2})?(?:stand-?ups?|stand\s{1,2}up|daily(?=\s*(?:$|[.,;!?)])))\b/i,
  read: (match, context) => {
    const [text, , whose = ''] = match;
    const now = context.now;
    if (!now) return period(null, true);
    const next = addWorkingDays(now.date, 1, context);
    if (/^(?:tomorrow|tmrw)/i.test(whose)) return period(addDays(now.date, 1), true);
    if (/^monday/i.test(whose)) return period(addDays(now.date, (8 - weekdayOf(now.date)) % 7 || 7), true);
    if (/^today/i.test(whose)) return period(now.date, true);
    if (/^next/i.test(text) || /^next/i.test(whose)) {
      if (context.standupTime && now.time && now.time < context.standupTime && !/^next/i.test(whose)) {
        return period(now.date, true);
      }
      return period(next, true);
    }
    if (!now.time) return period(null, true);
    if (context.standupTime) return period(now.time < context.standupTime ? now.date : next, true);
    return period(now.time >= NOON ? next : null, true);
  },
};

const LONG_UNIT =
  '(?:minutes?|mins?|hours?|hrs?|(?:working|business|work)\\s{1,2}days?|workdays?|days?|weeks?|wks?|fortnights?|months?)';
/** "2h" and "10 d", but never "in ad". */
const AMOUNT = `(?:(${COUNT})\\s{1,2}(${LONG_UNIT})|(\\d{1,3})\\s?(${LONG_UNIT}|[mhdw]))`;

function spanFrom(today: string, n: number, unit: string, context: DueContext): string | null {
  if (/^(?:working|business|work)/.test(unit)) return addWorkingDays(today, Math.ceil(n), context);
  if (n > LONGEST_SPAN_DAYS) return null;
  if (unit.startsWith('d')) return workingDayFrom(addDays(today, Math.ceil(n)), context);
  if (unit.startsWith('w')) return workingDayFrom(addDays(today, Math.ceil(7 * n)), context);
  if (unit.startsWith('f')) return workingDayFrom(addDays(today, 14 * n), context);
  return n < 1 ? null : workingDayFrom(addMonths(today, n), context);
}

/** Minutes and hours from now: the day they end on; null when that needs an unknown clock time. */
function clockSpan(n: number, unit: string, context: DueContext): string | null {
  const now = context.now;
  if (!now) return null;
  const minutes = unit.startsWith('m') ? n : n * 60;
  if (!now.time) return minutes >= 1440 ? addDays(now.date, Math.floor(minutes / 1440)) : now.date;
  const end = Number(now.time.slice(0, 2)) * 60 + Number(now.time.slice(3, 5)) + minutes;
  return addDays(now.date, Math.floor(end / 1440));
}

const RATE_BEFORE =
  /(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice|times)\s+[\w-]{2,}(?:\s+[\w-]+){0,2}\s+$|(?:nobody|no one|none|never|not|n['’]t|times?|once|twice|can|could)(?:\s+[\w-]+){0,3}\s+$|(?:\w+ed|built|ran|took|done)\s+$/i;
/** "I'll send 3 files in two days" is a promise and not a rate. */
const PROMISED_BEFORE = /(?:['’]ll|\bwill|\bgoing\s+to)\b/i;

/** "in two days", "within 48 hours", "four business days from now", "in 2-3 days", "in a fortnight". */
const span: DateRule = {
  id: 'span',
  cue: /(?:in|inside)\s|from\s/,
  pattern: new RegExp(
    `(?:(in|within|inside)\\s{1,2}(?:(?:the\\s{1,2})?next\\s{1,2}|another\\s{1,2})?(?:(?:${COUNT})\\s{0,2}(?:-|–|to|or)\\s{0,2})?${AMOUNT}(?:['’]s?\\s{1,2}time)?|(${COUNT})\\s{1,2}(${LONG_UNIT})\\s{1,2}from\\s{1,2}(now|today|tomorrow|(?:${WEEKDAY})))\\b(?!\\s{1,2}(?:ago|of|or)\\b|\\s{1,2}\\d)`,
    'i',
  ),
  read: (match, context, around) => {
    const [, lead, wordCount, wordUnit, digits, digitUnit, fromCount, fromUnit, anchor] = match;
    const count = wordCount ?? digits ?? fromCount ?? '';
    const unit = (wordUnit ?? digitUnit ?? fromUnit ?? '').toLowerCase();
    const n = countOf(count);
    const isRate = RATE_BEFORE.test(around.before) && !PROMISED_BEFORE.test(around.before);
    if (lead?.toLowerCase() === 'in' && isRate) return null;
    if (!lead && !/now|today|tomorrow/i.test(anchor ?? '') && !/^[dwf]/.test(unit)) return null;
    // "in a minute" and "in a second" are manners of speaking
    if (/^an?$/i.test(count) && /^m(?!o)/.test(unit)) return null;
    if (/^(?:m(?:in|$)|h)/.test(unit)) return { kind: 'day', date: clockSpan(n, unit, context), isLimit: true };
    const today = context.now?.date;
    if (!today) return { kind: 'day', date: null };
    let from = today;
    if (anchor && /tomorrow/i.test(anchor)) from = addDays(today, 1);
    else if (anchor && !/now|today/i.test(anchor)) {
      from = addDays(today, (weekdayNumber(anchor) - weekdayOf(today) + 7) % 7 || 7);
    }
    return { kind: 'day', date: spanFrom(from, n, unit, context), isLimit: true };
  },
};

export const PERIOD_RULES: readonly DateRule[] = [week, weekend, month, quarter, sprint, standup, span];

/** The last working day of the week that a weekly plan written today is for. */
export function endOfPlannedWeek(today: string, context: DueContext): string {
  return lastWorkingDayOfWeek(today, context, plannedWeek(today));
}
