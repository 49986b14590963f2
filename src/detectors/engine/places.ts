import type { Message, Section, Sentence } from '../../text/message.ts';
import type { Where } from './rule.ts';
import type { Match } from './scan.ts';

const NEGATIONS = new Set('not no never without neither nor hardly nobody nothing none'.split(' '));
const CONDITIONALS = new Set(['if', 'unless', 'whether', 'suppose', 'supposing', 'assuming']);
const NEGATION_REACH = 3;

/** The sentence that a token stands in, by binary search. */
export function sentenceAt(message: Message, token: number): Sentence | undefined {
  return message.sentences[sentenceNumberAt(message, token)];
}

/** The number of the sentence that a token stands in, or -1. */
export function sentenceNumberAt({ sentences }: Message, token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Sentence;
    if (token < sentence.from) high = middle - 1;
    else if (token >= sentence.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** A `Where` written out in full, so that all have one shape and asking them costs the same everywhere. */
export interface Placing {
  readonly sections: readonly Section[] | null;
  readonly isQuestion: boolean | null;
  readonly isFirst: boolean;
  readonly isUnnegated: boolean;
  readonly isUnconditional: boolean;
}

/** Null when a match counts wherever it stands. */
export function placingOf(where: Where | undefined): Placing | null {
  if (where === undefined) return null;
  return {
    sections: where.section ?? null,
    isQuestion: where.question ?? null,
    isFirst: where.first ?? false,
    isUnnegated: where.unnegated ?? false,
    isUnconditional: where.unconditional ?? false,
  };
}

/** Keeps the matches that stand where they must. */
export function filterMatches(message: Message, matches: readonly Match[], placing: Placing | null): readonly Match[] {
  if (placing === null || matches.length === 0) return matches;
  return matches.filter((match) => isPlaced(message, match, placing));
}

/** Whether one of the matches stands where it must. */
export function isAnyPlaced(message: Message, matches: readonly Match[], placing: Placing | null): boolean {
  if (placing === null) return matches.length > 0;
  for (const match of matches) if (isPlaced(message, match, placing)) return true;
  return false;
}

function isPlaced(message: Message, match: Match, placing: Placing): boolean {
  const sentence = sentenceAt(message, match.from);
  if (placing.sections !== null) {
    const item = sentence ? message.items[sentence.item] : undefined;
    if (!placing.sections.includes(item?.section ?? 'none')) return false;
  }
  if (placing.isQuestion !== null && (sentence?.isQuestion ?? false) !== placing.isQuestion) return false;
  if (placing.isFirst && sentence !== message.sentences[0]) return false;
  const from = sentence?.from ?? 0;
  const near = Math.max(from, match.from - NEGATION_REACH);
  if (placing.isUnnegated && hasWord(message, near, match.from, NEGATIONS)) return false;
  return !(placing.isUnconditional && hasWord(message, from, match.from, CONDITIONALS));
}

function hasWord(message: Message, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(message.tokens[i]?.norm ?? '')) return true;
  return false;
}
