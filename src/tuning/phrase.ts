import { isCommonWord } from '../detectors/engine/language.ts';
import { compileNet } from '../detectors/engine/net.ts';
import { scanMessage } from '../detectors/engine/scan.ts';
import { toPattern } from '../detectors/engine/tuning.ts';
import type { Message } from '../text/message.ts';
import { readMessage } from '../text/read-message.ts';

/** Why a phrase can't be taken. */
export type PhraseProblem = 'empty' | 'long' | 'expression' | 'star-at-end' | 'broad' | 'unreadable';

export const PHRASE_LENGTH = 100;
const MOST_WORDS = 12;
/** A phrase of fewer words, all of them among the commonest of English, would speak on almost any message. */
const FEW_WORDS = 3;

/** A phrase as it is kept, or why it can't be taken. Only words and `*` have a meaning. */
export function readPhrase(typed: string): { readonly phrase: string } | { readonly problem: PhraseProblem } {
  const phrase = typed.replace(/\s+/g, ' ').trim();
  if (phrase.length > PHRASE_LENGTH) return { problem: 'long' };
  if (/[\\[\](){}|^$]|[.\w][*+]|\*[*?+]|\.\*/.test(phrase)) return { problem: 'expression' };
  const words = phrase === '' ? [] : wordsOf(phrase);
  if (words.every((word) => word === '*')) return { problem: words.length === 0 ? 'empty' : 'broad' };
  if (words.length > MOST_WORDS) return { problem: 'long' };
  if (words[0] === '*' || words.at(-1) === '*') return { problem: 'star-at-end' };
  const plain = words.filter((word) => word !== '*');
  if (plain.length < FEW_WORDS && plain.every(isCommonWord)) return { problem: 'broad' };
  const isFound = phraseFinder([phrase])(readMessage(phrase.replaceAll('*', 'something')))[0] !== null;
  return isFound ? { phrase } : { problem: 'unreadable' };
}

/**
 * Finds phrases in messages: for each phrase its first place, `[start, end)` in the raw text, or null. Compile once and
 * reuse.
 */
export function phraseFinder(
  phrases: readonly string[],
): (message: Message) => readonly (readonly [start: number, end: number] | null)[] {
  const net = compileNet(
    phrases.map((phrase, at) => ({ name: String(at), patterns: [toPattern(phrase)] })),
    new Map(),
  );
  return (message) => {
    const { matches } = scanMessage([net], message);
    return phrases.map((_, at) => {
      const first = matches.get(at)?.[0];
      if (first === undefined) return null;
      return [message.tokens[first.from]?.start ?? 0, message.tokens[first.to - 1]?.end ?? 0] as const;
    });
  };
}

function wordsOf(phrase: string): readonly string[] {
  try {
    return toPattern(phrase).split(' ');
  } catch {
    return phrase.includes('*') ? ['*'] : [];
  }
}
