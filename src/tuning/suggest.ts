import { isCommonWord } from '../detectors/engine/language.ts';
import type { Flag } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';
import { readPhrase } from './phrase.ts';

/** A message that its author contested, with the place that the note pointed at. */
export interface Contested {
  readonly flag: Flag;
  readonly author: string;
  readonly message: Message;
  /** `[start, end)` in the raw text. */
  readonly span: readonly [start: number, end: number];
}

/** An exception worth trying. */
export interface Suggestion {
  readonly flag: Flag;
  readonly phrase: string;
  /** How many different people wrote it in a message that they contested. */
  readonly people: number;
}

const SHORTEST = 3;
const LONGEST = 6;
/** Words beyond the marked ones: what makes a phrase harmless often follows it ("not my area, but ..."). */
const BEYOND = 3;

/**
 * Phrases that several people wrote at a place that they contested. Nothing is suggested that fewer than
 * `minimumPeople` wrote, so that no phrase is one person's own words.
 */
export function suggestExceptions(contested: readonly Contested[], minimumPeople: number): readonly Suggestion[] {
  const authors = new Map<string, { readonly flag: Flag; readonly phrase: string; readonly who: Set<string> }>();
  for (const { flag, author, message, span } of contested) {
    for (const phrase of phrasesAround(message, span)) {
      const key = `${flag} ${phrase}`;
      const known = authors.get(key) ?? { flag, phrase, who: new Set<string>() };
      known.who.add(author);
      authors.set(key, known);
    }
  }
  const found = [...authors.values()]
    .map(({ flag, phrase, who }) => ({ flag, phrase, people: who.size }))
    .filter(({ phrase, people }) => people >= minimumPeople && 'phrase' in readPhrase(phrase))
    .sort((a, b) => b.people - a.people || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
  // Of phrases that contain each other the longest is the most careful one.
  return found.filter(
    (one, at) => !found.slice(0, at).some((kept) => kept.flag === one.flag && kept.phrase.includes(one.phrase)),
  );
}

function phrasesAround(message: Message, [start, end]: readonly [number, number]): ReadonlySet<string> {
  const words = message.tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const from = words.findIndex((token) => token.end > start);
  if (from === -1) return new Set();
  const last = words.findLastIndex((token) => token.start < end);
  const near = words.slice(Math.max(0, from - BEYOND), last + 1 + BEYOND).map(({ norm }) => norm);
  const phrases = new Set<string>();
  for (let at = 0; at < near.length; at++) {
    for (let length = SHORTEST; length <= LONGEST && at + length <= near.length; length++) {
      const phrase = near.slice(at, at + length);
      if (!phrase.every(isCommonWord)) phrases.add(phrase.join(' '));
    }
  }
  return phrases;
}
