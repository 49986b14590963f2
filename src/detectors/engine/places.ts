import type { Message, Sentence } from '../../text/message.ts';
import type { Where } from './rule.ts';
import type { Match } from './scan.ts';

const NEGATIONS = new Set('not no never without neither nor hardly nobody nothing none'.split(' '));
const CONDITIONALS = new Set(['if', 'unless', 'whether', 'suppose', 'supposing', 'assuming']);
const NEGATION_REACH = 3;

/** The sentence that a token stands in, by binary search. */
export function sentenceAt(message: Message, token: number): Sentence | undefined {
  let low = 0;
  let high = message.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = message.sentences[middle] as Sentence;
    if (token < sentence.from) high = middle - 1;
    else if (token >= sentence.to) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** Keeps the matches that stand where they must. */
export function filterMatches(message: Message, matches: readonly Match[], where: Where | undefined): readonly Match[] {
  if (!where || matches.length === 0) return matches;
  return matches.filter((match) => isPlaced(message, match, where));
}

/** Whether one of the matches stands where it must. */
export function isAnyPlaced(message: Message, matches: readonly Match[], where: Where | undefined): boolean {
  if (!where) return matches.length > 0;
  for (const match of matches) if (isPlaced(message, match, where)) return true;
  return false;
}

function isPlaced(message: Message, match: Match, where: Where): boolean {
  const sentence = sentenceAt(message, match.from);
  const item = sentence ? message.items[sentence.item] : undefined;
  if (where.section && !where.section.includes(item?.section ?? 'none')) return false;
  if (where.question !== undefined && (sentence?.isQuestion ?? false) !== where.question) return false;
  if (where.first && sentence !== message.sentences[0]) return false;
  const from = sentence?.from ?? 0;
  const near = Math.max(from, match.from - NEGATION_REACH);
  if (where.unnegated && hasWord(message, near, match.from, NEGATIONS)) return false;
  return !(where.unconditional && hasWord(message, from, match.from, CONDITIONALS));
}

function hasWord(message: Message, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(message.tokens[i]?.norm ?? '')) return true;
  return false;
}
