import { daysBetween } from '../../commitments/calendar.ts';
import { findDues } from '../../commitments/due.ts';
import { rawOf } from '../../commitments/extract-source.ts';
import { datesOf } from '../../commitments/message-dates.ts';
import type { Facts } from '../engine/facts.ts';
import { remembered } from '../engine/remember.ts';

/** A day looked back at, or somebody's use of it, is no day to count on: "ate my Monday", "since Friday". */
const LOOKS_BACK =
  /\b(?:my|your|last|since|from|whole|all|ate|same as|like|on me|(?:was|were|said|told|promised|announced|agreed|had|wrote|meant|(?<!\b(?:is|are|and|now|be|then|it['’]s|that['’]s) )(?:due|planned|scheduled)|supposed) (?:\S+ ){0,2}(?:for|on|by|until|this)|said|was|were|had) +(?:the )?$/i;
/** A past verb earlier in the same clause looks back as well: "I was down for the bread on Sunday". */
const PAST_CLAUSE =
  /\b(?:was|were|had|did|did ?n['’]?t|should['’]?(?:ve| have| of)|ought to have|promised|told|said|(?:i|we|had) planned|offered|meant|wanted|signed up|agreed|volunteered|never)\b(?: to [a-z]+\b)?(?:(?!\b(?:will|going to|until|till|by|to|but|so|now|and)\b)[^,.;:!?()–—])*$/i;
/** A date further ahead than this is rather the last one of its number than the next. */
const SAME_MONTH = 14;
/** "Today" is a day to count on only with an hour or a limit: "am in meetings today" names none. */
const FIRM_TODAY = /\b(?:by|before|until|till|later|end of|tonight|eod|at|latest) *$/i;

/** "This week" is told of what fills it as well ("three fires this week"): only with a limit or a will it is one to count on. */
const STRETCH = /^(?:this|the) (?:week|sprint|month|year)$/i;
const FIRM_STRETCH =
  /\b(?:by|within|until|till|later|end of|during|will|shall|going to|gonna|finish|comes?|is|are)\b|['’]ll\b/i;

/**
 * The days, today or later, that a message names for something to come; ascending, `YYYY-MM-DD`. Days in questions and
 * days that are looked back at are left out. Empty when the day of sending is not known.
 */
export const daysNamed = remembered((facts: Facts): readonly string[] => {
  const now = facts.context?.sentAt ?? null;
  const { message } = facts;
  if (now === null) return [];
  const { hasCue, context } = datesOf(message, now);
  if (!hasCue) return [];
  const days: string[] = [];
  for (const sentence of message.sentences) {
    if (sentence.isQuestion) continue;
    const text = rawOf(message, sentence);
    for (const { due, time, start, end } of findDues(text, context)) {
      if (due === null || due < now.date) continue;
      const before = text.slice(Math.max(0, start - 64), start);
      const isFirm =
        due > now.date || time !== null || FIRM_TODAY.test(before) || /tonight|eod/i.test(text.slice(start, end));
      if (STRETCH.test(text.slice(start, end).trim()) && !FIRM_STRETCH.test(before)) continue;
      const isNear = /\d/.test(text.slice(start, end)) && daysBetween(now.date, due) <= SAME_MONTH;
      if (isFirm && !LOOKS_BACK.test(before) && (isNear || !PAST_CLAUSE.test(before))) days.push(due);
    }
  }
  return days.sort();
});
