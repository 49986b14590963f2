import type { Facts } from '../engine/facts.ts';
import { isPastForm } from '../engine/inflect.ts';
import type { Predicate } from '../engine/rule.ts';
import type { Match } from '../engine/scan.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const AHEAD = new Set(
  'will shall until till by before next tomorrow due starts begins arrives comes expires going planned scheduled deadline can could would should plan if for coming due'.split(
    ' ',
  ),
);
const PAST = new Set('was were had been has have did since'.split(' '));
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;
const MONTHS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** The weekday on which the message was sent, when that is known. */
function weekdayOf(facts: Facts): string | undefined {
  const date = facts.context?.sentAt?.date;
  return date === undefined ? undefined : WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
}

/**
 * Times that lie a day or more back. "On Friday" and "in May" lie back only when the sentence speaks of the past, and
 * "since Monday" does not when it is said on a Monday; patterns see neither.
 */
function oldTimes(facts: Facts): readonly Match[] {
  const today = weekdayOf(facts);
  const isBack = ({ from, to }: Match): boolean => !today || !wordsOf(facts, from, to).includes(today);
  return [
    ...facts.cue('slow.stretch').filter((match) => isBack(match) && !isAhead(facts, match)),
    ...facts
      .cue('slow.point')
      .filter((match) => isBack(match) || wordsOf(facts, match.from, match.to).includes('last')),
    ...facts.cue('slow.date').filter((match) => isBack(match) && isDate(facts, match) && isPast(facts, match)),
  ];
}

function wordsOf(facts: Facts, from: number, to: number): readonly string[] {
  return facts.message.tokens.slice(from, to).map(({ norm }) => norm);
}

function isDate(facts: Facts, { from, to }: Match): boolean {
  const words = wordsOf(facts, from, to);
  const number = words.find((word) => /^\d/.test(word));
  return number === undefined || ORDINAL.test(number) || words.some((word) => MONTHS.test(word));
}

function isAhead(facts: Facts, { from }: Match): boolean {
  const sentence = facts.sentenceAt(from);
  return wordsOf(facts, Math.max(sentence?.from ?? 0, from - 3), from).some((word) => AHEAD.has(word));
}

function isPast(facts: Facts, match: Match): boolean {
  const sentence = facts.sentenceAt(match.from);
  if (!sentence || isAhead(facts, match)) return false;
  const words = wordsOf(facts, sentence.from, sentence.to);
  return words.some((word) => PAST.has(word) || isPastForm(word)) || words.includes('already');
}

/** Bad news and its date stand in one sentence or in two that follow each other. */
function standTogether(facts: Facts, times: readonly Match[], troubles: readonly Match[], most: number): boolean {
  const { sentences } = facts.message;
  const placeOf = ({ from }: Match): number =>
    sentences.findIndex((sentence) => sentence.from <= from && from < sentence.to);
  const places = troubles.map(placeOf);
  return times.some((time) => {
    const place = placeOf(time);
    if (place < 0 || sentences[place]?.isQuestion) return false;
    return places.some((other) => Math.abs(other - place) <= most && !sentences[other]?.isQuestion);
  });
}

function troublesOf(facts: Facts): readonly Match[] {
  return [...facts.cue('slow.trouble.named'), ...facts.cue('slow.trouble.denied')];
}

function isAsked(facts: Facts): boolean {
  return (
    facts.holds('parent:asks.status') ||
    facts.holds('parent:asks.who') ||
    facts.holds('parent:reports.problem') ||
    facts.holds('parent:ends.question') ||
    facts.holds('last:ends.question') ||
    facts.holds('last:asks.status')
  );
}

export const SLOW_ESCALATION_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slow.old': (facts) => oldTimes(facts).length > 0,
  'slow.trouble': (facts) => troublesOf(facts).length > 0,
  'slow.old-trouble': (facts) => standTogether(facts, oldTimes(facts), troublesOf(facts), 0),
  'slow.old-trouble-near': (facts) => standTogether(facts, oldTimes(facts), troublesOf(facts), 1),
  'slow.stretch-trouble': (facts) => standTogether(facts, facts.cue('slow.stretch'), troublesOf(facts), 0),
  'slow.knew-old': (facts) => standTogether(facts, oldTimes(facts), facts.cue('slow.knew'), 0),
  'slow.asked': isAsked,
  'slow.asked-by-other': (facts) =>
    isAsked(facts) && (facts.context?.parent?.author !== facts.context?.author || facts.holds('last:ends.question')),
};
