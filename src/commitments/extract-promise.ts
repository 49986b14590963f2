import type { Message, Sentence } from '../text/message.ts';
import type { Act, Reading } from './extract-acts.ts';
import { readHeadless } from './extract-headless.ts';
import { dueIn, type Found, isPause, isWordAt, itemOf, normAt, rawOf, type Source } from './extract-source.ts';
import { readFirstPerson, readForYou } from './extract-subject.ts';
import { isEmptyPromise, isVetoed } from './extract-veto.ts';
import { actionOf, brief } from './extract-what.ts';
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

function readAct(reading: Reading, at: number, hasFirstPerson: boolean): Act | null {
  const norm = normAt(reading.message, at);
  if (isFirstPerson(norm)) return readFirstPerson(reading, at);
  if (norm === 'you') return readForYou(reading, at);
  return readHeadless(reading, at, hasFirstPerson);
}

/** The phrase runs to the next pause or to the next clause. */
function phraseEnd(message: Message, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    const norm = normAt(message, at);
    if (norm === 'because' || (isPause(message.tokens[at]) && norm !== '/' && norm !== '-')) return at;
    if (
      isOneOf(norm, 'and but so then as while since') &&
      isOneOf(normAt(message, at + 1), 'i we you he she they it will')
    )
      return at;
  }
  return end;
}
