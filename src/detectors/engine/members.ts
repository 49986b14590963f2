import type { Token } from '../../text/message.ts';
import { isPastForm } from './inflect.ts';

/**
 * The sets of words and kinds that patterns ask for, numbered, and what the patterns know about each word. Set 0 takes
 * in every token.
 */
export interface Members {
  /** The entry of each word that a pattern names. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly entries: readonly Entry[];
  readonly sets: number;
  /** Numbers of the sets that hold a word or kind. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

/** What is known about a word: the word itself (when any pattern names it) and its kinds. */
interface Entry {
  readonly word: string;
  readonly kinds: readonly string[];
}

/** The set of all tokens. */
export const EVERYTHING = 0;

/** Entries of the words that no pattern names, by their shape. */
const SHAPES: readonly Entry[] = [
  { word: '', kinds: ['*'] },
  { word: '', kinds: ['*', '#ed'] },
  { word: '', kinds: ['*', '#ing'] },
  { word: '', kinds: ['*', '#num'] },
  { word: '', kinds: ['#punct'] },
  { word: '', kinds: ['*', '#user'] },
  { word: '', kinds: ['*', '#channel'] },
  { word: '', kinds: ['*', '#link'] },
  { word: '', kinds: ['*', '#emoji'] },
  { word: '', kinds: ['*', '#code'] },
  { word: '', kinds: ['*', '#ticket'] },
  { word: '', kinds: ['*', '#quote'] },
];
const SHAPE_OF_KIND: Readonly<Record<Token['kind'], number>> = {
  word: 0,
  number: 3,
  punct: 4,
  break: 4,
  user: 5,
  channel: 6,
  link: 7,
  emoji: 8,
  code: 9,
  ticket: 10,
  quote: 11,
};

/** Numbers sets as patterns ask for them. */
export interface MembersBuilder {
  /** The number of a set; equal sets share theirs. */
  readonly add: (members: ReadonlySet<string>) => number;
  readonly build: () => Members;
}

/** Starts with the set of all tokens alone. */
export function createMembers(): MembersBuilder {
  const known = new Map<ReadonlySet<string>, number>();
  const byKey = new Map<string, number>();
  const holders = new Map<string, number[]>();
  let sets = 0;
  const hold = (members: ReadonlySet<string>): number => {
    for (const member of members) {
      const list = holders.get(member);
      if (list === undefined) holders.set(member, [sets]);
      else list.push(sets);
    }
    return sets++;
  };
  hold(new Set(['*', '#punct']));
  return {
    add: (members) => {
      let number = known.get(members);
      if (number !== undefined) return number;
      const key = members.size === 1 ? ([...members][0] ?? '') : [...members].sort().join('|');
      number = byKey.get(key) ?? hold(members);
      byKey.set(key, number);
      known.set(members, number);
      return number;
    },
    build: () => {
      const entries = [...SHAPES];
      const vocabulary = new Map<string, number>();
      for (const member of holders.keys()) {
        if (member.startsWith('#') || member === '*') continue;
        vocabulary.set(member, entries.length);
        entries.push({ word: member, kinds: kindsOf(member) });
      }
      return { vocabulary, entries, sets, holders };
    },
  };
}

function kindsOf(word: string): readonly string[] {
  if (/^\d/.test(word) || /^\+\d/.test(word)) return ['*', '#num'];
  if (/^[^\p{L}\p{N}:]/u.test(word)) return ['#punct'];
  if (/^:.+:$/.test(word) || /^\p{Extended_Pictographic}/u.test(word)) return ['*', '#emoji'];
  if (isPastForm(word)) return ['*', '#ed'];
  return word.length > 4 && word.endsWith('ing') ? ['*', '#ing'] : ['*'];
}

/** The entry of a token: its word when a pattern names it, else its kind and shape. */
export function entryOf({ vocabulary }: Members, { kind, norm }: Token): number {
  const known = vocabulary.get(norm);
  if (known !== undefined) return known;
  if (kind !== 'word') return SHAPE_OF_KIND[kind];
  if (isPastForm(norm)) return 1;
  return norm.length > 4 && norm.endsWith('ing') ? 2 : 0;
}

/** The numbers of the sets that take in an entry, some of them more than once. */
export function setsWith({ entries, holders }: Members, entry: number): readonly number[] {
  const { word, kinds } = entries[entry] as Entry;
  const lists = kinds.map((kind) => holders.get(kind) ?? []);
  return word === '' ? lists.flat() : [...(holders.get(word) ?? []), ...lists.flat()];
}
