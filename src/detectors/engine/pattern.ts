import { expandWord } from '../../text/normalise.ts';
import type { Classes } from './lexicon.ts';

/**
 * The pattern language of the rules. Elements are separated by spaces:
 *
 *   word        that word, in any case; contractions are written out, so `don't` means `do not`
 *   a|b|@c      any of these
 *   @class      a word class of the lexicon
 *   #num #user #link #code #ticket #emoji #channel #quote   a token of that kind
 *   #ed #ing    a word that looks like a past form, like an -ing form
 *   *           any one word
 *   x?          optional
 *   (a b|c)     either sequence; `(a b|c)?` makes it optional
 *   ..3         up to three tokens, inside the sentence
 *   !x          not followed by x (one element)
 *   ^  $        start and end of a sentence or item
 *
 * Commas, brackets and quotation marks between the elements are passed over.
 */
export type Element =
  | { readonly type: 'set'; readonly members: ReadonlySet<string> }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'not'; readonly members: ReadonlySet<string> }
  | { readonly type: 'start' }
  | { readonly type: 'end' };

const MOST_SEQUENCES = 4000;

/** What the parts of patterns stand for, kept while many patterns are read with the same classes: parts recur. */
export type Parts = Map<string, readonly (readonly Element[])[]>;

/** Every flat sequence of elements that a pattern stands for. Throws an Error that names the pattern when it is malformed. */
export function parsePattern(
  pattern: string,
  classes: Classes,
  known: Parts = new Map(),
): readonly (readonly Element[])[] {
  const parts = splitTop(pattern.trim().toLowerCase(), ' ').filter((part) => part !== '');
  let sequences: (readonly Element[])[] = [[]];
  for (const part of parts) {
    let choices = known.get(part);
    if (choices === undefined) {
      choices = choicesOf(part, classes, pattern);
      known.set(part, choices);
    }
    const tails = choices;
    sequences = sequences.flatMap((head) => tails.map((tail) => [...head, ...tail]));
    if (sequences.length > MOST_SEQUENCES) throw new Error(`pattern stands for too many sequences: ${pattern}`);
  }
  const first = sequences.find((sequence) => !sequence.some((element) => element.type === 'set'));
  if (first) throw new Error(`pattern may match nothing: ${pattern}`);
  return sequences;
}

function choicesOf(part: string, classes: Classes, pattern: string): readonly (readonly Element[])[] {
  if (part === '^') return [[{ type: 'start' }]];
  if (part === '$') return [[{ type: 'end' }]];
  if (part === '*') return [[{ type: 'set', members: new Set(['*']) }]];
  if (part.startsWith('..')) {
    const most = Number(part.slice(2));
    if (!Number.isInteger(most) || most < 1 || most > 12) throw new Error(`gap out of range in pattern: ${pattern}`);
    return [[{ type: 'gap', most }]];
  }
  if (part.startsWith('!')) {
    const choices = choicesOf(part.slice(1), classes, pattern);
    const members = new Set<string>();
    for (const choice of choices) {
      const only = choice[0];
      if (choice.length !== 1 || only?.type !== 'set') throw new Error(`! takes single words in pattern: ${pattern}`);
      for (const member of only.members) members.add(member);
    }
    return [[{ type: 'not', members }]];
  }
  if (part.endsWith('?') && part.length > 1) return [[], ...choicesOf(part.slice(0, -1), classes, pattern)];
  if (part.startsWith('(')) {
    if (!part.endsWith(')')) throw new Error(`unbalanced bracket in pattern: ${pattern}`);
    return joined(splitTop(part.slice(1, -1), '|').flatMap((alternative) => parsePattern(alternative, classes)));
  }
  return alternatives(part, classes, pattern);
}

/** Alternatives of one word each become one set: the net then has one edge for all of them. */
function joined(choices: readonly (readonly Element[])[]): readonly (readonly Element[])[] {
  const members = new Set<string>();
  const longer = choices.filter((choice) => {
    const only = choice[0];
    if (choice.length !== 1 || only?.type !== 'set') return true;
    for (const member of only.members) members.add(member);
    return false;
  });
  return members.size > 0 ? [[{ type: 'set', members }], ...longer] : choices;
}

/** In a rule these are the words for sick and for Human Resources, which texts have as well, not "I'll" and "hour". */
const AS_WRITTEN: ReadonlySet<string> = new Set(['ill', 'hr']);

function wordsOf(word: string): readonly string[] {
  return AS_WRITTEN.has(word) ? [word] : (expandWord(word) ?? [word]);
}

function alternatives(part: string, classes: Classes, pattern: string): readonly (readonly Element[])[] {
  const single = new Set<string>();
  const longer: (readonly Element[])[] = [];
  const add = (sequence: readonly string[]): void => {
    const [only = ''] = sequence;
    if (sequence.length === 1) single.add(only);
    else longer.push(sequence.map((word) => ({ type: 'set', members: new Set([word]) })));
  };
  for (const alternative of part.split('|')) {
    if (alternative === '') throw new Error(`empty alternative in pattern: ${pattern}`);
    if (alternative.startsWith('@')) {
      const members = classes.get(alternative.slice(1));
      if (!members) throw new Error(`unknown word class ${alternative} in pattern: ${pattern}`);
      for (const member of members) add(member.flatMap(wordsOf));
    } else if (alternative.startsWith('#') || alternative === '*') {
      single.add(alternative);
    } else {
      add(wordsOf(alternative));
    }
  }
  const choices: (readonly Element[])[] = longer;
  return single.size > 0 ? [[{ type: 'set', members: single }], ...choices] : choices;
}

/** Splits at `mark` outside of brackets. */
function splitTop(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === mark && depth === 0) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  parts.push(part);
  return parts;
}
