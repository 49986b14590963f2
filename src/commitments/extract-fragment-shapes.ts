import type { Message, Sentence } from '../text/message.ts';
import { isComing, isOrdered, isTimeAt } from './extract-clause.ts';
import { indexIn, normAt, type Range } from './extract-source.ts';
import { PAST } from './extract-words.ts';
import { isOneOf } from './word-set.ts';

/** A day by its name, or one counted from today. */
export function isDayWord(norm: string): boolean {
  return /^(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(norm);
}

/** The sentence before tells a result: what follows is what is left to do. */
export function isAfterResult(message: Message, sentence: Sentence): boolean {
  const before = message.sentences[indexIn(message.sentences, sentence) - 1];
  if (before === undefined || sentence.to - sentence.from > 9) return false;
  for (let at = before.from; at < before.to; at++) {
    const norm = normAt(message, at);
    if (PAST.has(norm) || isOneOf(norm, 'done ready finished written up at')) return true;
  }
  return false;
}

/** "Final version to you on Friday". */
export function isHandedToYou(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (isOneOf(normAt(message, at), 'you your') && isOneOf(normAt(message, at - 1), 'to with in on for')) return true;
  }
  return false;
}

/** "The other two tomorrow", "rest on Monday": what is left of something reported. */
export function isRest(message: Message, { from, to }: Range): boolean {
  if (to - from > 9) return false;
  if (isOneOf(normAt(message, from), 'my those these') && isCount(message, from + 1) && isTimeAt(message, from + 2))
    return true;
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (to - from > 6 && !isDayWord(normAt(message, to - 3))) continue;
    if (isOneOf(normAt(message, at), 'rest remaining others remainder')) return true;
    if (
      isOneOf(normAt(message, at), 'other last next second third fourth') &&
      /^(\d+|one|two|three|four|five|six|half|part|batch|third|quarter|round|page|section|chapter)$/.test(
        normAt(message, at + 1),
      )
    )
      return true;
  }
  return false;
}

function isCount(message: Message, at: number): boolean {
  return (
    message.tokens[at]?.kind === 'number' ||
    isOneOf(normAt(message, at), 'one two three four five six seven eight nine ten')
  );
}

/** "Banner done, popup tomorrow": a short stretch with a day, behind one that tells a result. */
export function isAfterDone(message: Message, sentence: Sentence, { from, to }: Range): boolean {
  if (from === sentence.from || to - from > 5 || normAt(message, from - 1) !== ',') return false;
  if (!/^(tomorrow|tonight|\w+day)$/.test(normAt(message, to - 1))) return false;
  for (let at = sentence.from; at < from; at++) {
    const norm = normAt(message, at);
    if (PAST.has(norm) || isOneOf(norm, 'done ready live finished written filled up')) return true;
  }
  return false;
}

/** "Here Friday" behind an order, "key comes by mail": others bring it. */
export function isComingIn(message: Message, { from, to }: Range): boolean {
  if (isOneOf(normAt(message, from), 'here arrives') && isOrdered(message, from)) return true;
  for (let at = from; at < to; at++)
    if (isOneOf(normAt(message, at), 'comes come') && isComing(message, at)) return true;
  return false;
}

/** A number, ticket or code that names something, before what ends the stretch. */
export function hasNumber(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to - 2; at++) if (isOneOf(message.tokens[at]?.kind ?? '', 'number ticket code')) return true;
  return false;
}
