import type { Message, Sentence } from '../text/message.ts';
import {
  dueIn,
  type Found,
  isPause,
  isWordAt,
  itemOf,
  normAt,
  type Range,
  rawOf,
  type Source,
  segmentsOf,
} from './extract-source.ts';
import { isEmptyPromise, isVetoed } from './extract-veto.ts';
import { actionOf, baseOfGerund, brief } from './extract-what.ts';
import {
  ADVERBS,
  BASE,
  DELIVERING,
  FINITE,
  GERUNDS,
  HABITS,
  NEGATIONS,
  NO_ACT,
  NO_PROMISE,
  NOUN_LIKE,
  PAST_ALIKE,
  PROMPT_ACTS,
  QUESTION_HEADS,
  SUBORDINATORS,
} from './extract-words.ts';

/** What a reading position yields: the rule, the verb in words, and where the rest of the phrase begins. */
interface Act {
  readonly rule: string;
  readonly verb: string;
  readonly at: number;
  /** Whether it counts only with a date. */
  readonly needsDate: boolean;
}

/** A sentence under reading. */
interface Reading {
  readonly source: Source;
  readonly message: Message;
  readonly sentence: Sentence;
  /** Verbs without a subject are the author's plans: not so in what is done or in the way. */
  readonly isFree: boolean;
  readonly isDone: boolean;
}

/** Promises in the author's own words, in one sentence. */
export function readPromises(source: Source, sentence: Sentence): readonly Found[] {
  const { message } = source;
  const section = itemOf(message, sentence)?.section ?? 'none';
  const isFree = section === 'none' || section === 'notes' || section === 'plan';
  const reading: Reading = { source, message, sentence, isFree, isDone: section === 'done' };
  const found: Found[] = [];
  let hasFirstPerson = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isWordAt(message, at)) continue;
    const act = readAct(reading, at, hasFirstPerson);
    hasFirstPerson ||= isFirstPerson(normAt(message, at));
    if (act === null || isVetoed(source, sentence, at, act.at)) continue;
    const phrase = { from: act.at, to: phraseEnd(message, act.at, sentence.to) };
    const due = dueIn(source, sentence, act.at - 1, phrase.to);
    if (act.needsDate && !isAhead(source, due)) continue;
    if (isEmptyPromise(message, act.verb, phrase, sentence.to, due !== undefined)) continue;
    const what = act.verb === '' ? brief(rawOf(message, phrase), source) : actionOf(source, act.verb, phrase, sentence);
    const to = Math.max(phrase.to, act.at);
    found.push({ rule: act.rule, from: at, to, what, due: due ?? null });
    at = Math.max(at, to - 1);
  }
  return found;
}

function isFirstPerson(norm: string): boolean {
  return norm === 'i' || norm === 'we';
}

/** A date was named that does not lie in the past; without a known time of sending any date will do. */
function isAhead(source: Source, due: string | null | undefined): boolean {
  return due !== undefined && (due !== null || source.sentAt === null);
}

function act(rule: string, verb: string, at: number, needsDate: boolean): Act {
  return { rule: `commitment.${rule}`, verb, at, needsDate };
}

function skipAdverbs(message: Message, at: number): number {
  let next = at;
  while (ADVERBS.has(normAt(message, next))) next++;
  return next;
}

function readAct(reading: Reading, at: number, hasFirstPerson: boolean): Act | null {
  const norm = normAt(reading.message, at);
  if (isFirstPerson(norm)) return readFirstPerson(reading, at);
  if (norm === 'you') return readForYou(reading, at);
  return readHeadless(reading, at, hasFirstPerson);
}

function readFirstPerson(reading: Reading, at: number): Act | null {
  const { message } = reading;
  const isWe = normAt(message, at) === 'we';
  let next = skipAdverbs(message, at + 1);
  const aux = normAt(message, next);
  if (aux === 'will' || aux === 'shall') return readWill(reading, skipAdverbs(message, next + 1), 'will');
  if (aux === 'am' || aux === 'are') {
    next = skipAdverbs(message, next + 1);
    if (/^(going|about|planning)$/.test(normAt(message, next)) && normAt(message, next + 1) === 'to') {
      return readWill(reading, skipAdverbs(message, next + 2), 'going-to');
    }
    return readProgressive(reading, next, isWe);
  }
  if (aux === 'can') return readCan(reading, skipAdverbs(message, next + 1));
  if (/^(plan|intend|promise|commit)$/.test(aux) && normAt(message, next + 1) === 'to')
    return readWill(reading, next + 2, 'going-to');
  if (
    aux === 'have' &&
    /^(a|another)$/.test(normAt(message, next + 1)) &&
    /^(call|session|appointment)$/.test(normAt(message, next + 2))
  ) {
    return act('present', 'have', next + 1, true);
  }
  if (!isWe && /^(meet|talk|speak|sit)$/.test(aux)) return readPresent(reading, at, next, isWe);
  if (aux === 're' && BASE.has(normAt(message, next + 1))) next++;
  if (!BASE.has(normAt(message, next)) || NEGATIONS.has(normAt(message, next + 1))) return null;
  return readPresent(reading, at, next, isWe);
}

/** "I can have it by Friday": an offer with a day, of something handed over. */
function readCan({ message }: Reading, at: number): Act | null {
  const next = skipAdverbs(message, at + (normAt(message, at) === 'only' ? 1 : 0));
  const verb = normAt(message, next);
  if (!/^(deliver|have|send|finish|submit|do|get|give|provide|start|ship|publish|upload)$/.test(verb)) return null;
  return act('can', verb === 'have' ? 'deliver' : verb, next + 1, true);
}

/** The verb after "will": anything but talk, opinions and states. */
function readWill({ message, sentence }: Reading, start: number, rule: string): Act | null {
  const at = normAt(message, start) === 'to' ? start + 1 : start;
  const verb = normAt(message, at);
  if (!isWordAt(message, at) || at >= sentence.to || NEGATIONS.has(verb) || NO_PROMISE.has(verb)) return null;
  const next = normAt(message, at + 1);
  if (verb === 'be') {
    if (/^(done|finished|through)$/.test(next) && normAt(message, at + 2) === 'with')
      return act(rule, 'finish', at + 3, true);
    const base = baseOfGerund(next);
    return base !== null && !NO_PROMISE.has(base) ? act(rule, base, at + 2, false) : null;
  }
  if (verb === 'have') {
    if (next === 'to') return null;
    const isLook = /^(a|another)$/.test(next) && /^(look|think|word|chat|go|read)$/.test(normAt(message, at + 2));
    return isLook ? act(rule, 'have', at + 1, false) : act(rule, '', at + 1, true);
  }
  if (verb === 'let') return act(rule, 'let', at + 1, true);
  if (verb === 'go' && /^(with|for|along|home|live|by)$/.test(next)) return null;
  if (verb === 'follow' && next !== 'up') return null;
  if (isStayingInTouch(message, at)) return act(rule, verb, at + 1, true);
  if (/^(whatever|whichever|whoever|either)$/.test(next)) return null;
  if (verb === 'do' && /^(so|my|fine|well|ok)$/.test(next) && normAt(message, at + 2) !== 'part') return null;
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

/** "I am adding", "we are moving": with a time ahead, or an act of minutes. */
function readProgressive(reading: Reading, at: number, isWe: boolean): Act | null {
  const { message, source } = reading;
  const norm = normAt(message, at);
  if (!norm.endsWith('ing')) return null;
  const base = GERUNDS.get(norm);
  if (base === undefined) return norm === 'working' ? act('progressive', 'work', at + 1, true) : null;
  const isPrompt = PROMPT_ACTS.has(base) && !isWe && (source.answered !== null || hasNow(reading, at));
  return act('progressive', base, at + 1, !isPrompt);
}

function hasNow({ message, sentence }: Reading, from: number): boolean {
  for (let at = from; at < sentence.to && at < from + 12; at++)
    if (/^(now|asap|immediately)$/.test(normAt(message, at))) return true;
  return false;
}

/** "Monday I present", "I call them at 2", and in short answers "I send invite". */
function readPresent(reading: Reading, subject: number, at: number, isWe: boolean): Act | null {
  const { message, sentence, source } = reading;
  const verb = normAt(message, at);
  const before = normAt(message, subject - 1);
  const lead = normAt(message, at - 1);
  if (isWe && /^(close|open|start|begin|meet|stop|go|talk|offer|sell)$/.test(verb)) return null;
  if (/^(that|which|who|otherwise|else|meanwhile)$/.test(before) || SUBORDINATORS.has(before)) return null;
  if (HABITS.has(lead) || HABITS.has(normAt(message, at + 1)) || lead === 'only' || lead === 'just') return null;
  const own = segmentsOf(message, sentence).find(({ from, to }) => at >= from && at < to) ?? sentence;
  // "… is the nicest message I write this week" says what the message is.
  for (let i = own.from; i < subject; i++)
    if (FINITE.has(normAt(message, i)) && !/^(and|so|but|then)$/.test(before)) return null;
  if (hasPastTime(message, own)) return null;
  if (PAST_ALIKE.has(verb) && !isAfterToday(message, own)) return null;
  if (isRoutine(message, own)) return null;
  const isSingle = /^(send|call|collect|bring|order|invite|book|ring|phone)$/.test(verb);
  const isPlain =
    DELIVERING.has(verb) && !isWe && (isThing(message, at + 1) || (isSingle && isObject(message, at + 1)));
  return act('present', verb, at + 1, !isPlain && !(hasNow(reading, at) && source.answered !== null));
}

function hasPastTime(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (norm === 'yesterday' || norm === 'ago') return true;
    if (norm === 'last' && /^(week|month|year|night|time|sprint|\w+day)$/.test(normAt(message, at + 1))) return true;
  }
  return false;
}

function isAfterToday(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (/^(tomorrow|tonight|by|next|until|\w+day)$/.test(normAt(message, at)) && normAt(message, at) !== 'today')
      return true;
  return false;
}

/** "I type it in at night", "I restart it by hand every few days": what one does again and again. */
function isRoutine(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    const next = normAt(message, at + 1);
    if (
      HABITS.has(norm) ||
      norm === 'nightly' ||
      norm === 'mornings' ||
      norm === 'evenings' ||
      /^(mon|tues|wednes|thurs|fri|satur|sun)days$/.test(norm)
    )
      return true;
    if (
      (norm === 'by' && next === 'hand') ||
      (norm === 'at' && next === 'night') ||
      (norm === 'in' && next === 'the' && normAt(message, at + 2) === 'night')
    )
      return true;
  }
  return false;
}

/** One thing that is pointed at or named, unlike "tests" or "code" at large. */
function isThing(message: Message, at: number): boolean {
  const token = message.tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return isEntity(message, at);
  return (
    /^(the|this|that|these|those|it|them|him|her|you|a|an|my|our|your|his|their|both|all|one|two|three|four|five|another|every)$/.test(
      token.norm,
    ) || /^\p{Lu}/u.test(message.raw.slice(token.start, token.start + 1))
  );
}

/** What can be the object of a verb that hands over: a thing that is named, not "what arrives" or "with care". */
function isObject(message: Message, at: number): boolean {
  const token = message.tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return /^(user|ticket|code|number|link|channel)$/.test(token.kind);
  return !/^(to|from|for|on|in|what|whatever|everything|anything|so|things|stuff|with|not|by|at|about|when|if|as)$/.test(
    token.norm,
  );
}

/** "You'll have it by Friday", "you get it Monday": handing over, with a date. */
function readForYou({ message, sentence }: Reading, at: number): Act | null {
  let next = skipAdverbs(message, at + 1);
  const hasWill = normAt(message, next) === 'will';
  if (hasWill) next = skipAdverbs(message, next + 1);
  if (!/^(get|have|receive|see|hear)$/.test(normAt(message, next)) || normAt(message, next + 1) === 'to') return null;
  if (!hasWill && at > sentence.from && QUESTION_HEADS.has(normAt(message, at - 1))) return null;
  return act('for-you', 'deliver', next + 1, true);
}

/** Verbs without a subject: "will send it", "adding you", "let me check", "expect it on Friday". */
function readHeadless(reading: Reading, at: number, hasFirstPerson: boolean): Act | null {
  const { message, isFree, isDone } = reading;
  const norm = normAt(message, at);
  const isHead = opensClause(reading, at);
  if (norm === 'will') {
    const isJoined = hasFirstPerson && /^(and|but|then|so)$/.test(normAt(message, at - 1));
    return isJoined || (isHead && isFree) ? readWill(reading, skipAdverbs(message, at + 1), 'will') : null;
  }
  if (!isHead) return null;
  if (norm === 'can' && reading.source.answered !== null) return readCan(reading, at + 1);
  if (norm === 'going' && normAt(message, at + 1) === 'to')
    return readWill(reading, skipAdverbs(message, at + 2), 'going-to');
  if (norm === 'let' && normAt(message, at + 1) === 'me') {
    const verb = normAt(message, at + 2);
    return /^(check|look|find|ask|dig|test|try|verify|read|investigate|get|take|pull|fix)$/.test(verb)
      ? act('let-me', verb, at + 3, false)
      : null;
  }
  if (norm === 'expect') return act('for-you', 'deliver', at + 1, true);
  if (norm.endsWith('ing')) return isDone ? null : readHeadlessProgressive(reading, at);
  return readHeadlessBase(reading, at);
}

/** "Tomorrow call the printer", "sure, send it tonight". */
function readHeadlessBase({ message, sentence, isFree }: Reading, at: number): Act | null {
  const next = normAt(message, at + 1);
  if (!isFree || !BASE.has(normAt(message, at)) || !isObject(message, at + 1) || next === 'your' || FINITE.has(next))
    return null;
  let lead = at - 1;
  while (
    lead >= sentence.from &&
    (isPause(message.tokens[lead]) || /^(then|morning|afternoon|evening|first|thing)$/.test(normAt(message, lead)))
  )
    lead--;
  if (
    lead < sentence.from ||
    !/^(today|tomorrow|tonight|sure|yes|yep|yeah|ok|okay|then|\w+day)$/.test(normAt(message, lead))
  )
    return null;
  if (/^(can|could|would|please|let|you|will)$/.test(normAt(message, lead - 1))) return null;
  const isDay = /^(today|tomorrow|tonight|\w+day)$/.test(normAt(message, lead));
  return isDay || lead === sentence.from ? act('present', normAt(message, at), at + 1, true) : null;
}

function readHeadlessProgressive(reading: Reading, at: number): Act | null {
  const { message, sentence, source, isFree } = reading;
  const norm = normAt(message, at);
  const base = GERUNDS.get(norm);
  if (base === undefined || (NO_ACT.has(base) && !/^(look|do|start)$/.test(base)) || hasPastTime(message, sentence))
    return null;
  if (
    NOUN_LIKE.has(norm) &&
    !/^(the|a|an|my|our|it|this|that|these|those|them|both|all|each|another|one|two|three|four|five|up|out)$/.test(
      normAt(message, at + 1),
    ) &&
    !isEntity(message, at + 1)
  )
    return null;
  const isReply = source.answered !== null && isFree;
  const isAdding = isReply && /^(add|take|roll|revert)$/.test(base);
  return act('progressive', base, at + 1, !isAdding && !(isReply && hasNow(reading, at)));
}

function isEntity(message: Message, at: number): boolean {
  return /^(user|ticket|code|number|link|channel)$/.test(message.tokens[at]?.kind ?? '');
}

/** At the head of the sentence, or after a comma, colon or dash, interjections and times passed over. */
function opensClause({ message, sentence }: Reading, at: number): boolean {
  let before = at - 1;
  while (
    before >= sentence.from &&
    (ADVERBS.has(normAt(message, before)) ||
      /^(today|tomorrow|tonight|yes|yep|yeah|ok|okay|sure|and|but|good|me)$/.test(normAt(message, before)))
  )
    before--;
  if (before < sentence.from) return true;
  const token = message.tokens[before];
  return isPause(token) || token?.kind === 'emoji' || token?.kind === 'user';
}

/** The phrase runs to the next pause or to the next clause. */
function phraseEnd(message: Message, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const norm = normAt(message, at);
    if (norm === 'because' || (isPause(message.tokens[at]) && norm !== '/' && norm !== '-')) return at;
    if (
      /^(and|but|so|then|as|while|since)$/.test(norm) &&
      /^(i|we|you|he|she|they|it|will)$/.test(normAt(message, at + 1))
    )
      return at;
  }
  return end;
}
