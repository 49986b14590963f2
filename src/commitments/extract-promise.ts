import type { Message, Sentence } from '../text/message.ts';
import { findDue } from './due.ts';
import { type Act, isObject, type Reading } from './extract-acts.ts';
import { isTimeAt, PRONOUN } from './extract-clause.ts';
import { readHeadless } from './extract-headless.ts';
import { isIdle } from './extract-idle.ts';
import { type Moment, momentIn, reachOf } from './extract-moment.ts';
import {
  dueIn,
  type Found,
  isClause,
  isDatedSentence,
  isPause,
  isWordAt,
  itemOf,
  normAt,
  type Range,
  rawOf,
  type Source,
  segmentsOf,
} from './extract-source.ts';
import { readFirstPerson, readForYou } from './extract-subject.ts';
import { isEmptyPromise, isVetoed } from './extract-veto.ts';
import { actionOf, brief } from './extract-what.ts';
import { BASE } from './extract-words.ts';
import { AT_ONCE } from './lifecycle.ts';
import { isOneOf } from './word-set.ts';

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
    const act = readAct(reading, at, hasFirstPerson) ?? readSecond(reading, at, found.at(-1));
    hasFirstPerson ||= isFirstPerson(normAt(message, at));
    if (act === null || isVetoed(source, sentence, at, act.at)) continue;
    const phrase = { from: act.at, to: phraseEnd(source, act.at, sentence.to) };
    const named = isDatedSentence(source, sentence) ? dueIn(source, sentence, act.at - 1, phrase.to) : undefined;
    const isNext = normAt(message, act.at - 2) === 'then' && isOfToday(source, found.at(-1));
    const moment =
      named === undefined
        ? (momentIn(message, reachOf(message, sentence, act.at - 1)) ?? (isNext ? 'now' : null))
        : null;
    if (act.needsDate && !isAhead(source, named) && !(moment !== null && act.takesMoment)) continue;
    const due = named ?? dayOf(source, moment);
    const isDated = named !== undefined || moment !== null;
    if (isEmptyPromise(source, act.verb, phrase, sentence.to, isDated) || isIdle(source, act.verb, phrase, isDated))
      continue;
    const what = fronted(source, sentence, at, act, phrase) ?? actionOf(source, act.verb, phrase, sentence);
    const to = Math.max(phrase.to, act.at);
    const rule = named === undefined && moment === 'now' && due !== null ? AT_ONCE : act.rule;
    found.push({ rule, from: at, to, what, due });
    at = Math.max(at, to - 1);
  }
  return found;
}

function isFirstPerson(norm: string): boolean {
  return norm === 'i' || norm === 'we';
}

/** "The last two tests I mark tonight": the object stands before its subject. */
function fronted(source: Source, sentence: Sentence, at: number, { verb, rule }: Act, phrase: Range): string | null {
  const { message } = source;
  const isForYou = rule === 'commitment.for-you' && normAt(message, at) === 'you';
  if (!isForYou && (rule !== 'commitment.present' || normAt(message, at) !== 'i')) return null;
  const behind = brief(rawOf(message, phrase), source);
  if (behind !== '' && !(isForYou && /^from (?:me|us)\b/i.test(behind))) return null;
  const own = segmentsOf(message, sentence).find(({ from, to }) => at >= from && at < to);
  if (own === undefined || own.from === at) return null;
  const object = brief(rawOf(message, { from: own.from, to: at }), source);
  return object === '' || isClause(message, { from: own.from, to: at }) ? null : `${verb} ${object}`;
}

/** "Fixing the field now, then checking all prices": what follows is for the same day. */
function isOfToday({ sentAt }: Source, before: Found | undefined): boolean {
  return sentAt !== null && before?.due === sentAt.date;
}

function dayOf({ sentAt }: Source, moment: Moment | null): string | null {
  return moment === 'today' || moment === 'now' ? (sentAt?.date ?? null) : null;
}

/** A date was named that does not lie in the past; without a known time of sending any date will do. */
function isAhead(source: Source, due: string | null | undefined): boolean {
  return due !== undefined && (due !== null || source.sentAt === null);
}

function readAct(reading: Reading, at: number, hasFirstPerson: boolean): Act | null {
  const norm = normAt(reading.message, at);
  if (isFirstPerson(norm)) return readFirstPerson(reading, at);
  if (norm === 'you') return readForYou(reading, at);
  return readHeadless(reading, at, hasFirstPerson);
}

/** "I'll fix it by Friday and send the numbers on Monday": a second deed, with a day of its own. */
function readSecond({ message, source, sentence }: Reading, at: number, first: Found | undefined): Act | null {
  if (first === undefined || !source.hasDates || !isSecondVerb(message, at)) return null;
  // "And hope to finish it" is no deed.
  if (normAt(message, at + 2) === 'to') return null;
  const isNext = first.to === at || (first.to === at - 1 && isPause(message.tokens[first.to]));
  if (!isNext || first.due === null || first.rule === AT_ONCE) return null;
  const verb = normAt(message, at + 1);
  return hasDate(source, at, phraseEnd(source, at + 2, sentence.to))
    ? { rule: first.rule, verb, at: at + 2, needsDate: true, takesMoment: false }
    : null;
}

/** With a thing of its own: "and send it Monday" is the end of the first deed. */
function isSecondVerb(message: Message, at: number): boolean {
  const verb = normAt(message, at + 1);
  if (!isOneOf(normAt(message, at), 'and then')) return false;
  if (isOneOf(verb, 'hope want expect aim')) return true;
  const object = normAt(message, at + 2);
  const isNamed = isObject(message, at + 2) && !PRONOUN.has(object) && !isOneOf(object, 'them him her us me');
  return BASE.has(verb) && isNamed && !isTimeAt(message, at + 2);
}

function hasDate({ message, dates }: Source, from: number, to: number): boolean {
  return to > from && findDue(rawOf(message, { from, to }), dates) !== null;
}

/** The phrase runs to the next pause, to the next clause, or to a second deed where both have a day. */
function phraseEnd(source: Source, from: number, end: number): number {
  const { message } = source;
  for (let at = from + 1; at < end; at++) {
    const norm = normAt(message, at);
    if (norm === 'because' || (isPause(message.tokens[at]) && norm !== '/' && norm !== '-')) return at;
    if (
      isOneOf(norm, 'and but so then as while since') &&
      isOneOf(normAt(message, at + 1), 'i we you he she they it will')
    )
      return at;
    if (source.hasDates && isSecondVerb(message, at) && hasDate(source, from, at) && hasDate(source, at, end))
      return at;
  }
  return end;
}
