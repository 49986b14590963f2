import { type BlankQuestions, type Foregone, foregoneOf, type Place } from './blank.ts';
import type { Predicate } from './observed.ts';
import { type Placing, placingOf } from './places.ts';
import type { Cue } from './rule.ts';

/** A cue with its number in the net. */
export type IndexedCue = Cue & { readonly index: number; readonly placing: Placing | null };

/** What a condition asks, its name taken apart once. */
export type Condition =
  | { readonly type: 'cue'; readonly cue: IndexedCue }
  | { readonly type: 'seen'; readonly index: number }
  | { readonly type: 'predicate'; readonly predicate: Predicate }
  | { readonly type: 'not'; readonly asked: number }
  | { readonly type: 'parent' | 'own' | 'talk' | 'last'; readonly asked: number }
  | { readonly type: 'signal'; readonly name: string };

/** All conditions asked so far, numbered in the order in which they were first named. */
export interface Conditions {
  /** The number of a condition. Throws on an unknown name. */
  readonly number: (name: string) => number;
  /** The number of the condition that a name of the net was seen, wherever it stands. */
  readonly seen: (index: number) => number;
  readonly list: readonly Condition[];
  readonly cue: (name: string) => IndexedCue | undefined;
  /** What is known of the conditions on a message of which only its place is known. */
  readonly blank: (place: Place) => Blank;
}

/** What is known of all conditions before a message is looked at. */
export interface Blank {
  /** Verdicts as long as no cue was seen; to be copied. */
  readonly verdicts: Uint8Array;
  /** By number in the net: the conditions of which nothing is known any more once that cue was seen. */
  readonly byCue: readonly (readonly number[] | undefined)[];
}

/** What is known of a condition: nothing yet, that it does not hold, or that it holds. */
export const OPEN = 0;
export const FAILS = 1;
export const HOLDS = 2;

const AROUND: ReadonlySet<string> = new Set(['parent', 'own', 'talk', 'last']);

/** Numbers conditions over the given cues and predicates. */
export function createConditions(cues: readonly Cue[], predicates: Readonly<Record<string, Predicate>>): Conditions {
  const indexed = new Map(
    cues.map((cue, index): [string, IndexedCue] => [cue.name, { ...cue, index, placing: placingOf(cue.where) }]),
  );
  const numbers = new Map<string, number>();
  const seenNumbers = new Map<number, number>();
  const list: Condition[] = [];
  const number = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const condition = read(name);
    const next = list.push(condition) - 1;
    numbers.set(name, next);
    return next;
  };
  const seen = (index: number): number => {
    const known = seenNumbers.get(index) ?? list.push({ type: 'seen', index }) - 1;
    seenNumbers.set(index, known);
    return known;
  };
  const read = (name: string): Condition => {
    if (name.startsWith('!')) return { type: 'not', asked: number(name.slice(1)) };
    const predicate = predicates[name];
    if (predicate) return { type: 'predicate', predicate };
    const colon = name.indexOf(':');
    if (colon < 0) return { type: 'cue', cue: cueOf(name) };
    const asked = name.slice(colon + 1);
    const who = name.slice(0, colon);
    if (who === 'signal') return { type: 'signal', name: asked };
    if (isAround(who)) return { type: who, asked: number(asked) };
    throw new Error(`unknown condition ${name}`);
  };
  const cueOf = (name: string): IndexedCue => {
    const cue = indexed.get(name);
    if (!cue) throw new Error(`unknown cue ${name}`);
    return cue;
  };
  for (const { name } of cues) number(name);
  for (const name of Object.keys(predicates)) number(name);
  const blanks = new Map<number, Blank>();
  const blank = (place: Place): Blank => {
    const key = keyOf(place);
    const known = blanks.get(key);
    if (known !== undefined && known.verdicts.length === list.length) return known;
    const made = blankAt(place, list, { conditionNumber: number, cueNumber: (name) => cueOf(name).index });
    blanks.set(key, made);
    return made;
  };
  return { number, seen, list, cue: (name) => indexed.get(name), blank };
}

function keyOf(place: Place): number {
  if (place.isAlone) return 0;
  return 1 + (place.hasParent ? 1 : 0) + (place.hasTalk ? 2 : 0) + (place.hasOwn ? 4 : 0);
}

/** Settles what can be settled; asking a predicate may number more conditions, which are settled as well. */
function blankAt(place: Place, list: readonly Condition[], names: Omit<BlankQuestions, 'foregone'>): Blank {
  const settled: (Foregone | null | undefined)[] = [];
  const questions: BlankQuestions = { ...names, foregone: (number) => foregone(number) };
  const foregone = (number: number): Foregone | null => {
    const known = settled[number];
    if (known !== undefined) return known;
    // Open while it is asked, in case two predicates ask each other.
    settled[number] = null;
    const found = foregoneAt(list[number] as Condition, place, questions);
    settled[number] = found;
    return found;
  };
  const verdicts: number[] = [];
  const byCue: number[][] = [];
  for (let number = 0; number < list.length; number++) {
    const found = foregone(number);
    verdicts.push(found === null ? OPEN : found.holds ? HOLDS : FAILS);
    for (const cue of found?.cues ?? []) {
      const asking = byCue[cue];
      if (asking === undefined) byCue[cue] = [number];
      else asking.push(number);
    }
  }
  return { verdicts: Uint8Array.from(verdicts), byCue };
}

const NO_CUES: ReadonlySet<number> = new Set();
const NEVER: Foregone = { holds: false, cues: NO_CUES };

function foregoneAt(condition: Condition, place: Place, questions: BlankQuestions): Foregone | null {
  switch (condition.type) {
    case 'cue':
      return { holds: false, cues: new Set([condition.cue.index]) };
    case 'seen':
      return { holds: false, cues: new Set([condition.index]) };
    case 'not': {
      const asked = questions.foregone(condition.asked);
      return asked && { holds: !asked.holds, cues: asked.cues };
    }
    case 'predicate':
      return foregoneOf(condition.predicate, place, questions);
    case 'parent':
      return place.hasParent ? null : NEVER;
    case 'last':
    case 'talk':
      return place.hasTalk ? null : NEVER;
    case 'own':
      return place.hasOwn ? null : NEVER;
    case 'signal':
      return null;
  }
}

function isAround(who: string): who is 'parent' | 'own' | 'talk' | 'last' {
  return AROUND.has(who);
}

/** Conditions that cost little come first: which one fails does not matter, and most do. */
export function byCost(conditions: Conditions, names: readonly string[]): readonly number[] {
  const numbers = names.map((name) => conditions.number(name));
  return numbers.toSorted((a, b) => costOf(conditions, a) - costOf(conditions, b));
}

/** How much a condition may cost to ask: a rank. */
export function costOf(conditions: Conditions, number: number): number {
  const condition = conditions.list[number] as Condition;
  switch (condition.type) {
    case 'cue':
    case 'seen':
      return 0;
    case 'not':
      return costOf(conditions, condition.asked) + 1;
    case 'parent':
    case 'last':
      return 2;
    case 'signal':
      return 3;
    case 'predicate':
      return 4;
    case 'talk':
    case 'own':
      return 6;
  }
}
