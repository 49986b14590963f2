import type { Message, Sentence } from '../text/message.ts';
import { momentIn } from './extract-moment.ts';
import { normAt } from './extract-source.ts';
import { CONDITIONS, DOUBTS, FINITE, HABITS, NEGATIONS } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

/** Words that stand for a thing named elsewhere. */
export const PRONOUN = setOf('it they that this these those rest others mine all both everything');

/** States of a thing that is with those who wait for it. */
export const HANDED_OVER = setOf(
  'done ready finished complete completed up out in live sent posted published there merged shipped uploaded submitted deployed delivered fixed with printed signed over available online',
);

/** "Ordered two, they come on Friday": what comes from others. */
export function isComing(message: Message, at: number): boolean {
  if (!isOneOf(normAt(message, at), 'come comes coming') && !isOneOf(normAt(message, at + 1), 'come coming'))
    return false;
  if (isOrdered(message, at)) return true;
  for (let i = at + 1; i < Math.min(message.tokens.length, at + 9) && message.tokens[i]?.kind !== 'break'; i++) {
    if (isOneOf(normAt(message, i), 'from out')) return true;
    if (isOneOf(normAt(message, i), 'by with') && isCarried(message, i + 1)) return true;
    if (normAt(message, i) === 'earliest') return true;
  }
  return false;
}

/** What stands before was ordered from, or is done by, somebody else. */
export function isOrdered(message: Message, end: number): boolean {
  for (let i = 0; i < end; i++)
    if (isOneOf(normAt(message, i), 'ordered asked requested bought vendor supplier agency')) return true;
  return false;
}

/** "By mail", "with the 14 o'clock van": how things of others come. */
function isCarried(message: Message, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    if (
      isOneOf(
        normAt(message, i),
        'mail email post courier van truck lorry ship train ferry plane boat pallet container',
      )
    )
      return true;
    if (message.tokens[i]?.kind === 'punct') return false;
  }
  return false;
}

/** "At 3", "18:00", "by sundown", "before the doors open": a moment that is no date, right behind the verb. */
export function hasMoment(message: Message, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    const norm = normAt(message, at);
    if (/^\d{1,2}(?::\d\d|h|am|pm)$/.test(norm)) return true;
    if (isOneOf(norm, 'at around') && message.tokens[at + 1]?.kind === 'number') return true;
    if (isOneOf(norm, 'by before') && message.tokens[at + 1]?.kind === 'word' && at + 1 < end) return true;
  }
  return momentIn(message, { from, to: Math.min(end, from + 5) }) === 'today';
}

/** "On Monday", "at 9", "tonight", "by Thursday": a day or an hour stands right here. */
export function isTimeAt(message: Message, at: number): boolean {
  const norm = normAt(message, at);
  if (/^(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(norm)) return true;
  if (!isOneOf(norm, 'on at by before next this from end')) return /^\d{1,2}:\d\d$/.test(norm);
  const next = normAt(message, at + 1);
  return (
    message.tokens[at + 1]?.kind === 'number' ||
    /^(?:the|noon|midnight|lunch|tomorrow|tonight|today|next|week|of|eod|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      next,
    )
  );
}

/** Where the clause of a verb begins. */
export function clauseStart(message: Message, sentence: Sentence, at: number): number {
  for (let from = at - 1; from >= sentence.from; from--) {
    const norm = normAt(message, from);
    if (isOneOf(norm, 'since because as when')) return at;
    const isJoint = isOneOf(norm, 'and so but saying that') && from < at - 1;
    if (/^[,;:–—(]$/.test(norm) || (isJoint && FINITE.has(normAt(message, from + 2)))) return from + 1;
  }
  return sentence.from;
}

/** A denial, doubt or condition in the clause, or a habit right behind it. */
export function isDoubted(message: Message, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const norm = normAt(message, at);
    if (NEGATIONS.has(norm) || DOUBTS.has(norm) || CONDITIONS.has(norm)) return true;
  }
  for (let at = to; at < to + 4; at++) if (HABITS.has(normAt(message, at))) return true;
  return false;
}
