import type { Message, Sentence } from '../text/message.ts';
import { clauseStart, hasMoment, isDoubted, isTimeAt, PRONOUN } from './extract-clause.ts';
import { dueIn, type Found, normAt, type Range, rawOf, type Source } from './extract-source.ts';
import { brief, nounOf, topicBefore } from './extract-what.ts';
import { DELIVERABLES, FINITE } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

const HAS = setOf('get gets have has receive receives');

/** "They get it on Friday", "the branches have the list by noon": somebody has what the author makes, from then on. */
export function readHandover(source: Source, sentence: Sentence): Found | null {
  const { message } = source;
  for (let at = sentence.from + 1; at < sentence.to - 1; at++) {
    if (!HAS.has(normAt(message, at))) continue;
    const thing = thingHanded(message, at + 1, sentence.to) ?? allowed(message, at + 1);
    if (thing === null) continue;
    const from = clauseStart(message, sentence, at);
    if (!isRecipient(message, from, at) || isDoubted(message, from, at)) continue;
    const due = dueIn(source, sentence, at);
    const isTimed = due
      ? isTimeAt(message, thing.to) || isTimeAt(message, thing.to + 1) || isTimeAt(message, from)
      : hasMoment(message, thing.to, sentence.to);
    if (!isTimed) continue;
    const named = nounOf(brief(rawOf(message, thing), source));
    const what = named === '' || PRONOUN.has(named.toLowerCase()) ? (topicBefore(source, sentence) ?? named) : named;
    return { rule: 'commitment.delivery', from, to: sentence.to, what, due: due ?? null };
  }
  return null;
}

/** "It", "all forty", "the release note": what is handed over, or null for what nobody makes ("a meeting"). */
function thingHanded(message: Message, from: number, end: number): Range | null {
  if (isOneOf(normAt(message, from), 'it them everything')) return { from, to: from + 1 };
  for (let at = from; at < Math.min(end, from + 4); at++) {
    const token = message.tokens[at];
    if (isOneOf(normAt(message, at), 'one ones rest mine others')) return null;
    if (DELIVERABLES.has(normAt(message, at)) || (at > from && token?.kind === 'number')) return { from, to: at + 1 };
    if (isOneOf(normAt(message, at), 'all both') && at + 1 < end) return { from, to: at + 2 };
    if (token?.kind !== 'word' || FINITE.has(token.norm)) return null;
  }
  return null;
}

/** "Bea can have the harbour level tomorrow": what somebody can or shall have from a day on, whatever it is. */
function allowed(message: Message, from: number): Range | null {
  if (!isOneOf(normAt(message, from - 2), 'can shall') || normAt(message, from - 1) !== 'have') return null;
  let to = from;
  while (message.tokens[to]?.kind === 'word' && !FINITE.has(normAt(message, to)) && !isTimeAt(message, to)) to++;
  return to > from && to - from <= 4 && isTimeAt(message, to) ? { from, to } : null;
}

/** Somebody other than the author and the reader, with nothing before the verb but "will" or "can". */
function isRecipient(message: Message, from: number, to: number): boolean {
  if (to === from || to - from > 5) return false;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (isOneOf(norm, 'i we you it this that there what who which')) return false;
    if (FINITE.has(norm) && !(isOneOf(norm, 'will can shall') && at === to - 1)) return false;
    if (isOneOf(norm, 'to not must should need')) return false;
  }
  return true;
}
