import type { Item, Message, Sentence } from '../text/message.ts';
import { addDays, lastWorkingDayOfWeek, weekdayOf } from './calendar.ts';
import { endOfPlannedWeek, findDue } from './due.ts';
import { weekdayNumber } from './due-words.ts';
import { indexIn, normAt, type Range, rawOf, rememberedOfWhole, type Source } from './extract-source.ts';
import { BASE, PAST, PAST_ALIKE } from './extract-words.ts';
import { STATES } from './extract-work.ts';
import { isOneOf } from './word-set.ts';

const HEADS_DAY = /^(?:(\w+day)|(week) (\d+))\b/;

/** "Thursday: train the drivers" has the heading of a report and the verb of a plan; so has the later of two days or weeks. */
export function isPlanned(source: Source, sentence: Sentence): boolean {
  const { message } = source;
  const item = message.items[sentence.item];
  if (item?.section !== 'done') return item?.section === 'plan';
  const heading = headingsOf(source)[sentence.item] ?? '';
  if (!HEADS_DAY.test(heading) || heading.startsWith('yesterday')) return false;
  // "Tue: smoke test fine. Today: …": what stands before the plan of a day is its report.
  if (lastPlanOf(source) > sentence.item) return false;
  const first = normAt(message, item.from);
  if (BASE.has(first) && !PAST_ALIKE.has(first))
    return /^(?:\w+day|:| )+$/.test(heading) || isLastOfTwo(source, heading);
  return isLastOfTwo(source, heading) && !tellsResult(message, sentence);
}

/** "Mon: … Tue: …" and "Week 20: … Week 21: …" report on the first and plan the second; more of them are a diary. */
function isLastOfTwo(source: Source, heading: string): boolean {
  const { sentAt } = source;
  const heads = dayHeadsOf(source);
  if (heads.length !== 2 || heads[1] !== heading) return false;
  const day = HEADS_DAY.exec(heading)?.[1];
  if (day === undefined || sentAt === null) return true;
  return weekdayNumber(day) === weekdayOf(sentAt.date) || weekdayNumber(day) === (weekdayOf(sentAt.date) % 7) + 1;
}

function tellsResult(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (
      (PAST.has(norm) && at <= from + 1) ||
      isOneOf(norm, 'was were did done :white_check_mark:') ||
      (STATES.has(norm) && at > from && norm !== 'in' && norm !== 'up' && norm !== 'over')
    )
      return true;
  }
  return false;
}

/** Whether the heading of an item stands on its line. */
export function isHeadedOnItsLine(message: Message, item: Item): boolean {
  const before = message.tokens[item.from - 1];
  return before !== undefined && before.kind !== 'break' && before.norm !== '•';
}

/** The day of a plan line: the one it names, else the one of its heading. */
export function dueOf(source: Source, item: Item, part: Range): string | null {
  const { message, sentAt } = source;
  const text = rawOf(message, part);
  const named = findDue(text, item.isWeekly ? source.weekDates : source.dates);
  if (sentAt === null) return named?.due ?? null;
  const isOfEvent = !item.isWeekly && named !== null && isDayOfEvent(text, named.start, named.end);
  const heading = headingsOf(source)[indexIn(message.items, item)] ?? '';
  const ofHead = item.isWeekly || item.section === 'done' ? null : laterDay(source, heading, sentAt.date);
  const isHour = ofHead !== null && named?.due === sentAt.date && !/\p{L}{3}/u.test(text.slice(named.start, named.end));
  if (named?.due && named.due >= sentAt.date && !isOfEvent && !isHour) return named.due;
  if (heading.includes('tomorrow')) return addDays(sentAt.date, 1);
  if (item.section === 'done') return dueOfHead(source, heading);
  if (ofHead !== null) return ofHead;
  if (!item.isWeekly) return /\b(next|upcoming|coming)\b/.test(heading) ? null : sentAt.date;
  if (/\bnext\b/.test(heading)) return lastWorkingDayOfWeek(sentAt.date, source.dates, 1);
  if (/\bthis\b/.test(heading)) return lastWorkingDayOfWeek(sentAt.date, source.dates, 0);
  return endOfPlannedWeek(sentAt.date, source.dates);
}

/** "Plan for the cutover on Friday:", or null when a heading names no day to come. */
function laterDay({ dates }: Source, heading: string, today: string): string | null {
  const due = findDue(heading, dates)?.due ?? null;
  return due !== null && due > today ? due : null;
}

/** "Check list for tomorrow's cut", "last check of the cutover for Monday": when it is used, not when it is done. */
function isDayOfEvent(text: string, start: number, end: number): boolean {
  return (
    /\bfor\s+(?:the\s+)?$/i.test(text.slice(0, start)) ||
    /['’]s$/i.test(text.slice(start, end)) ||
    /^['’]s\b/i.test(text.slice(end))
  );
}

/** The day of "Thu: …", or the last working day of the week that a numbered one heads. */
function dueOfHead({ sentAt, dates }: Source, heading: string): string | null {
  if (sentAt === null) return null;
  if (heading.startsWith('week')) return endOfPlannedWeek(sentAt.date, dates);
  const day = HEADS_DAY.exec(heading)?.[1];
  if (day !== undefined && weekdayNumber(day) === weekdayOf(sentAt.date)) return sentAt.date;
  return findDue(heading, dates)?.due ?? null;
}

/** Of each item, the words of the heading that opened its part. */
const headingsOf = rememberedOfWhole(({ message }): readonly string[] => {
  const headings: string[] = [];
  message.items.forEach((item, at) => {
    const before = message.items[at - 1];
    const goesOn = before !== undefined && before.section === item.section && !isHeadedOnItsLine(message, item);
    headings.push(goesOn ? (headings[at - 1] ?? '') : wordsBetween(message, before?.to ?? 0, item.from));
  });
  return headings;
});

/** Where the last line of a plan for a day stands among the items, or -1. */
const lastPlanOf = rememberedOfWhole(({ message }): number =>
  message.items.findLastIndex(({ section, isWeekly }) => section === 'plan' && !isWeekly),
);

function wordsBetween(message: Message, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (message.tokens[at]?.kind !== 'break') words.push(normAt(message, at));
  return words.join(' ');
}

/** The headings that name a day or week, each once. */
const dayHeadsOf = rememberedOfWhole((source): readonly string[] =>
  [...new Set(headingsOf(source))].filter((head) => HEADS_DAY.test(head)),
);
