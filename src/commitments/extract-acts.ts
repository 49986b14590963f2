import type { Message, Sentence } from '../text/message.ts';
import { isPause, isWordAt, normAt, type Range, type Source } from './extract-source.ts';
import { baseOfGerund } from './extract-what.ts';
import { ADVERBS, HABITS, NEGATIONS, NO_PROMISE } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

/** What a reading position yields: the rule, the verb in words, and where the rest of the phrase begins. */
export interface Act {
  readonly rule: string;
  readonly verb: string;
  readonly at: number;
  /** Whether it counts only with a date. */
  readonly needsDate: boolean;
  /** Whether a moment without a date ("now", "after lunch", "10 minutes") is as good as a date. */
  readonly takesMoment: boolean;
}

/** A sentence under reading. */
export interface Reading {
  readonly source: Source;
  readonly message: Message;
  readonly sentence: Sentence;
  /** Verbs without a subject are the author's plans: not so in what is done or in the way. */
  readonly isFree: boolean;
  readonly isDone: boolean;
}

export function act(rule: string, verb: string, at: number, needsDate: boolean, takesMoment = false): Act {
  return { rule: `commitment.${rule}`, verb, at, needsDate, takesMoment };
}

export function skipAdverbs(message: Message, at: number): number {
  let next = at;
  while (ADVERBS.has(normAt(message, next))) next++;
  return next;
}

export function hasNow({ message, sentence }: Reading, from: number): boolean {
  for (let at = from; at < sentence.to && at < from + 12; at++)
    if (isOneOf(normAt(message, at), 'now asap immediately')) return true;
  return false;
}

export function hasPastTime(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (norm === 'yesterday' || norm === 'ago') return true;
    if (norm === 'last' && /^(week|month|year|night|time|sprint|\w+day)$/.test(normAt(message, at + 1))) return true;
  }
  return false;
}

export function isAfterToday(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (/^(tomorrow|tonight|by|next|until|\w+day)$/.test(normAt(message, at)) && normAt(message, at) !== 'today')
      return true;
  return false;
}

/** "I type it in at night", "I restart it by hand every few days": what one does again and again. */
export function isRoutine(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    const next = normAt(message, at + 1);
    if (
      (HABITS.has(norm) && (norm !== 'each' || isOneOf(next, 'day week month morning evening time sprint night'))) ||
      norm === 'nightly' ||
      norm === 'mornings' ||
      norm === 'evenings' ||
      /^(mon|tues|wednes|thurs|fri|satur|sun)days$/.test(norm)
    )
      return true;
    if (
      (norm === 'by' && next === 'hand') ||
      isRate(message, at) ||
      (norm === 'at' && next === 'night') ||
      (norm === 'in' && next === 'the' && normAt(message, at + 2) === 'night')
    )
      return true;
  }
  return false;
}

/** One thing that is pointed at or named, unlike "tests" or "code" at large. */
export function isThing(message: Message, at: number): boolean {
  const token = message.tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return isEntity(message, at);
  return (
    isOneOf(
      token.norm,
      'the this that these those it them him her you a an my our your his their both all one two three four five another every',
    ) || /^\p{Lu}/u.test(message.raw.slice(token.start, token.start + 1))
  );
}

/** What can be the object of a verb that hands over: a thing that is named, not "what arrives" or "with care". */
export function isObject(message: Message, at: number): boolean {
  const token = message.tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return isOneOf(token.kind, 'user ticket code number link channel');
  return !isOneOf(
    token.norm,
    'to from for on in what whatever everything anything so things stuff with not by at about when if as',
  );
}

export function isEntity(message: Message, at: number): boolean {
  return isOneOf(message.tokens[at]?.kind ?? '', 'user ticket code number link channel');
}

/** "I can have it by Friday": an offer with a day, of something handed over. */
export function readCan({ message }: Reading, at: number, isWe = false): Act | null {
  const next = skipAdverbs(message, at + (normAt(message, at) === 'only' ? 1 : 0));
  const verb = normAt(message, next);
  if (isWe && !isOneOf(verb, 'deliver have send finish submit do get give provide start ship publish upload'))
    return null;
  // "Who makes it? I can, by Thursday."
  if (isPause(message.tokens[next])) return act('can', 'do', next, true);
  // "I can sit with you at two" is an invitation.
  if (!isWordAt(message, next) || NEGATIONS.has(verb) || NO_PROMISE.has(verb)) return null;
  if (
    isOneOf(
      verb,
      'you we they sit talk meet chat speak join come help be live see tell say only also imagine understand confirm not',
    )
  )
    return null;
  return act('can', verb === 'have' ? 'deliver' : verb, next + 1, true);
}

/** The verb after "will": anything but talk, opinions and states. */
export function readWill({ message, sentence }: Reading, start: number, rule: string): Act | null {
  const at = normAt(message, start) === 'to' ? start + 1 : start;
  const verb = normAt(message, at);
  const next = normAt(message, at + 1);
  if (!isWordAt(message, at) || at >= sentence.to || NEGATIONS.has(verb)) return null;
  // "Will try a partial index" is work; "will try to do it" and "I'll try my best" are hopes.
  if (verb === 'try' && !isOneOf(next, 'to and my our hard harder'))
    return act(rule, verb, at + 1, !isThing(message, at + 1), true);
  if (NO_PROMISE.has(verb)) return null;
  if (verb === 'be') {
    if (isOneOf(next, 'done finished through') && normAt(message, at + 2) === 'with')
      return act(rule, 'finish', at + 3, true);
    const base = baseOfGerund(next);
    return base !== null && !NO_PROMISE.has(base) ? act(rule, base, at + 2, false) : null;
  }
  if (verb === 'have') {
    if (next === 'to') return null;
    const isLook = isOneOf(next, 'a another') && isOneOf(normAt(message, at + 2), 'look think word chat go read');
    return isLook ? act(rule, 'have', at + 1, false) : act(rule, '', at + 1, true);
  }
  if (verb === 'run' && isOneOf(next, 'out into late over short dry')) return null;
  if (verb === 'let') return act(rule, 'let', at + 1, true);
  if (verb === 'go' && isOneOf(next, 'with for along home live by')) return null;
  if (verb === 'follow' && next !== 'up') return null;
  if (isStayingInTouch(message, at)) return act(rule, verb, at + 1, true);
  if (isOneOf(next, 'whatever whichever whoever either')) return null;
  if (verb === 'do' && isOneOf(next, 'so my fine well ok') && normAt(message, at + 2) !== 'part') return null;
  return act(rule, verb, at + 1, false);
}

/** "Keep you posted", "get back to you", "circle back", "update you": a promise only when a day goes with it. */
function isStayingInTouch(message: Message, at: number): boolean {
  const words = [0, 1, 2, 3, 4].map((by) => normAt(message, at + by)).join(' ');
  return (
    /^(?:keep (?:\S+ ){1,3}?(?:posted|informed|updated|in)|(?:get|come|circle|report|revert|write) back|revert|update (?:you|everyone|here|the team|all)|inform|report|touch base|reach out|post (?:updates?|news|something)|share (?:updates?|news|more|something)|reply|respond|answer)\b/.test(
      words,
    ) && !/\bwith (?:the|a)\b/.test(words)
  );
}

/** "30 a day", "two boxes per shift": how much one does of it. */
function isRate(message: Message, at: number): boolean {
  const norm = normAt(message, at);
  if (norm !== 'a' && norm !== 'per') return false;
  if (!isOneOf(normAt(message, at + 1), 'day week month shift hour night year sprint')) return false;
  return [1, 2].some((by) => message.tokens[at - by]?.kind === 'number' || AMOUNTS.has(normAt(message, at - by)));
}

const AMOUNTS = setOf('two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred');
