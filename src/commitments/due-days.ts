import { addDays, addMonths, dayOf, daysBetween, partsOf, startOfWeek, weekdayOf } from './calendar.ts';
import type { DateRule, DueContext, Reading } from './due-types.ts';
import { closes, hasDatePreposition, WEEKDAY, weekdayNumber } from './due-words.ts';

const THURSDAY = 4;
const HALF_YEAR = 183;
const TWO_MONTHS = 60;
/** How far a day of the month without a month may lie ahead, in months. */
const MONTHS_AHEAD = 2;

/** The day of the calendar week `n` weeks on that has this weekday. */
function inWeek(today: string, weekday: number, n: number, context: DueContext): string {
  const start = startOfWeek(today, context, n);
  return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
}

/** The next day with this weekday; today is never meant, because today is called "today". */
function comingWeekday(today: string, weekday: number): string {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
}

/** How many weeks on the planned week of a weekly plan lies: written from Thursday on, it plans the next one. */
export function plannedWeek(today: string): 0 | 1 {
  return weekdayOf(today) >= THURSDAY ? 1 : 0;
}

function resolveWeekday(weekday: number, modifier: string, context: DueContext, today: string): string | null {
  switch (modifier) {
    case 'next':
      return inWeek(today, weekday, 1, context);
    case 'this': {
      const day = inWeek(today, weekday, 0, context);
      if (day >= today) return day;
      return context.weekends.has(weekdayOf(today)) ? comingWeekday(today, weekday) : null;
    }
    default: {
      if (!context.isWeeklyPlan) return comingWeekday(today, weekday);
      const planned = inWeek(today, weekday, plannedWeek(today), context);
      return planned >= today ? planned : comingWeekday(today, weekday);
    }
  }
}

/** The day of month `n` that falls on this weekday, from a week ago to two months on; null when there is none. */
function numberedWeekday(weekday: number, n: number, today: string): string | null {
  for (let month = 0; month <= MONTHS_AHEAD; month++) {
    const [year, number] = partsOf(addMonths(today.slice(0, 8).concat('01'), month));
    const day = dayOf(year, number, n);
    if (day && weekdayOf(day) === weekday && day >= addDays(today, -7)) return day;
  }
  return null;
}

/** The next day with this number, today included, in a month that has such a day. */
function comingDayOfMonth(n: number, today: string): string | null {
  for (let month = 0; month <= MONTHS_AHEAD; month++) {
    const [year, number] = partsOf(addMonths(today.slice(0, 8).concat('01'), month));
    const day = dayOf(year, number, n);
    if (day && day >= today) return day;
  }
  return null;
}

/**
 * The day with this month and number that a promise can mean: one to come. A day that has just passed stays past
 * (null), unless the same day of the next year is nearer than half a year.
 */
export function comingDate(month: number, n: number, today: string): string | null {
  const year = partsOf(today)[0];
  const day = dayOf(year, month, n);
  if (day && day >= today) {
    const before = dayOf(year - 1, month, n);
    const isJustPast = before !== null && daysBetween(before, today) <= TWO_MONTHS;
    return isJustPast ? null : day;
  }
  const next = dayOf(year + 1, month, n);
  return next && daysBetween(today, next) <= HALF_YEAR ? next : null;
}

/** A day to come, or null for one that has passed. */
export function future(day: string | null, context: DueContext): string | null {
  return day && (!context.now || day >= context.now.date) ? day : null;
}

const SHORT_WEEKEND = /^(?:sat|sun)$/i;
const WEEKEND_CUE =
  /(?:by|on|until|till|before|this|next|for|every|each|late|early|(?:day|mon|tue|wed|thu|fri|sat)\s+(?:or|and|to))\s+$|[-–/&]\s*$/i;
const NAMED_THING = /(?:^|[^\w])(?:the|our|my|your|their|a|two|three|both|these|those|\d+)\s+$/i;
const ANY_BEFORE = /(?:^|[^\w])on\s+an?\s+$/i;
const HEADING_BEFORE = /^[\s*_>•-]*$/;
const HEADING_AFTER = /^[*_]?(?::|\s+[–-])[*_]?(?!\d)/;
const AFTER_NAMED_DAY =
  /^\s+(?:morning|afternoon|evening|night|noon|midday|before|after|of|in|at|and|or|is|was|the|latest|\d)/i;

/** "Friday", "next Wed", "Tuesday of next week", "Monday 26th", "Wednesday the 18th". */
const weekday: DateRule = {
  id: 'weekday',
  cue: /mon|tue|tus|wed|wen|thu|thr|fri|fir|sat|sun/,
  pattern: new RegExp(
    `(?:(this|next|coming|upcoming|following|last|past|previous|every|each)\\s{1,3})?(?:the\\s{1,2})?(${WEEKDAY})(s)?(?![\\w-]*[a-z])(['’]s\\b)?(?:,?\\s{1,3}(?:of\\s{1,2}|in\\s{1,2})?(?:the\\s{1,2})?(this|next|coming|following|last)\\s{1,3}week\\b|\\s{1,3}(after\\s{1,2}next|week(?=\\s*(?:$|[.,;!?)])))|,?\\s{1,3}(?:the\\s{1,2})?(\\d{1,2})(st|nd|rd|th)?(?![\\d:/%€$h]|\\.\\d|\\s?[ap]m\\b))?`,
    'i',
  ),
  read: (match, context, around) => {
    const [text, modifier = '', name = '', plural, possessive, week, tail, number, suffix] = match;
    const first = modifier.toLowerCase();
    if (plural || /^(?:last|past|previous|every|each)$/.test(first) || week?.toLowerCase() === 'last') {
      return { kind: 'never', date: null };
    }
    // "Mon: merged" heads a report on that day
    if (!first && number === undefined && HEADING_BEFORE.test(around.before) && HEADING_AFTER.test(around.after)) {
      return { kind: 'never', date: null };
    }
    if (SHORT_WEEKEND.test(name) && !first && !WEEKEND_CUE.test(around.before) && !/^\s+\d/.test(around.after)) {
      return null;
    }
    // "no surprises on a Friday": any of them
    if (!first && number === undefined && ANY_BEFORE.test(around.before)) return { kind: 'never', date: null };
    const named = weekdayNumber(name);
    const today = context.now?.date;
    const hasNumber = number !== undefined && (suffix !== undefined || closes(around.after));
    const bare = text.length - (number === undefined || hasNumber ? 0 : text.length - endOfName(text, name));
    const reading = (date: string | null, length = bare): Reading => ({ kind: 'day', date, length, weekday: named });
    if (!first && !possessive && !hasNumber && (NAMED_THING.test(around.before) || /^the\s/i.test(text))) {
      if (!AFTER_NAMED_DAY.test(around.after) && !closes(around.after)) return { kind: 'never', date: null };
    }
    if (!today) return reading(null);
    if (tail) {
      const base = /after/i.test(tail) ? inWeek(today, named, 2, context) : addDays(comingWeekday(today, named), 7);
      return reading(base);
    }
    if (week) return reading(future(inWeek(today, named, /this/i.test(week) ? 0 : 1, context), context));
    if (hasNumber) {
      const day = numberedWeekday(named, Number(number), today);
      if (day) return reading(future(day, context));
      if (suffix) return reading(null);
    }
    const date = resolveWeekday(named, first, context, today);
    return reading(date, hasNumber ? endOfName(text, name) : bare);
  },
};

function endOfName(text: string, name: string): number {
  return text.toLowerCase().lastIndexOf(name.toLowerCase()) + name.length;
}

/** "today", "tmrw", "tonight", "the day after tomorrow"; "yesterday" and "last night" are never a due date. */
const dayWord: DateRule = {
  id: 'day-word',
  cue: /to[dmn]|tm[rw]|2[dmn]|overm|yesterday|yday|last|other/,
  pattern:
    /(?:later\s{1,2}|end\s{1,2}of\s{1,2}|by\s{1,2}end\s{1,2}of\s{1,2})?(?:(the\s{1,2})?(day\s{1,2}after\s{1,2}(?:tomorrow|tmrw))|(today|2day|tonight|tonite|2nite|2night)|(tomorr?ow|tommorr?ow|tomorow|tmrw|tmr|tmw|2mor(?:row|o)|2moro|tomoz|overmorrow)|(yesterday|yday|last\s{1,2}night|the\s{1,2}other\s{1,2}day))(?!\w|-\w)(['’]s\b)?/i,
  read: (match, context) => {
    const [, , afterTomorrow, same, next, past] = match;
    if (past) return { kind: 'never', date: null };
    const today = context.now?.date;
    if (!today) return { kind: 'day', date: null };
    if (same) return { kind: 'day', date: today };
    return { kind: 'day', date: addDays(today, afterTomorrow || /^over/i.test(next ?? '') ? 2 : 1) };
  },
};

/** "the 4th", "by the 20th", "(28th)", "starts 31st", "the 3rd of next month". */
const ordinal: DateRule = {
  id: 'ordinal',
  cue: /\d(?:st|nd|rd|th)/,
  pattern:
    /(the\s{1,2}[*_~]?)?(\d{1,2})(?:st|nd|rd|th)(?!\w|-)(?:\s{1,2}of\s{1,2}(this|next|the)\s{1,2}month\b)?(?:\s{0,2}(?:-|–|and|or|to|\/)\s{0,2}(?:the\s{1,2})?(\d{1,2})(?:st|nd|rd|th)\b)?/i,
  read: (match, context, around) => {
    const [, article, number, month, last] = match;
    const n = Number(last ?? number);
    if (n < 1 || n > 31 || !(month || closes(around.after))) return null;
    if (/^\s*,\s*\d{1,2}(?:st|nd|rd|th)\b/i.test(around.after)) return null;
    const isMarked = hasDatePreposition(around.before) || around.before.endsWith('(');
    const isAlone = /^\W*$/.test(around.before) && /^\W*$/.test(around.after);
    const isApposed = article !== undefined && /(?:^|,|\.|:|call|review|demo)\s*$/i.test(around.before);
    if (!month && !isMarked && !isApposed && !isAlone) return null;
    const today = context.now?.date;
    if (!today) return { kind: 'day', date: null };
    if (month?.toLowerCase() === 'next') {
      const [year, at] = partsOf(addMonths(`${today.slice(0, 8)}01`, 1));
      return { kind: 'day', date: dayOf(year, at, n) };
    }
    if (month) return { kind: 'day', date: future(dayOf(...yearMonth(today), n), context) };
    return { kind: 'day', date: comingDayOfMonth(n, today) };
  },
};

function yearMonth(day: string): readonly [year: number, month: number] {
  const [year, month] = partsOf(day);
  return [year, month];
}

const NUMERIC_CUE =
  /(?:^|[^\w])(?:by|on|until|till|before|due|(?:day|date|deadline|eta)(?:\s+is)?|from|since|latest|week\s+of|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s:,(*_~]{1,3}$/i;

/** "3/4", "13.3.", "26/03/2026": slashes in the workspace's order, dots always day first. */
const numeric: DateRule = {
  id: 'numeric',
  cue: /\d[/.]\d/,
  pattern: /(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d)|(\.)(?!\d))?(?![\d%€$/])/,
  read: (match, context, around) => {
    const [, a = '', separator, b = '', yearText, dot] = match;
    const isCued = NUMERIC_CUE.test(around.before);
    if (!(yearText?.length === 4 || (isCued && (separator === '/' || yearText || dot)))) return null;
    if (!yearText && !closes(dot ? around.after.replace(/^/, ' ') : around.after)) return null;
    const isDayFirst = separator === '.' || Number(a) > 12 || (context.dayMonthOrder === 'dmy' && Number(b) <= 12);
    const [n, month] = isDayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
    if (month > 12 || month < 1 || n < 1 || n > 31) return null;
    if (yearText) {
      const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
      return { kind: 'day', date: future(dayOf(year, month, n), context) };
    }
    return { kind: 'day', date: context.now ? comingDate(month, n, context.now.date) : null };
  },
};

export const DAY_RULES: readonly DateRule[] = [weekday, dayWord, ordinal, numeric];
