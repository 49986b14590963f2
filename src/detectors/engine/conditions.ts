import type { Predicate } from './observed.ts';
import type { Cue } from './rule.ts';

/** A cue with its number in the net. */
export type IndexedCue = Cue & { readonly index: number };

/** What a condition asks, its name taken apart once. */
export type Condition =
  | { readonly type: 'cue'; readonly cue: IndexedCue }
  | { readonly type: 'predicate'; readonly predicate: Predicate }
  | { readonly type: 'not'; readonly asked: number }
  | { readonly type: 'parent' | 'own' | 'talk' | 'last'; readonly asked: number }
  | { readonly type: 'signal'; readonly name: string };

/** All conditions asked so far, numbered in the order in which they were first named. */
export interface Conditions {
  /** The number of a condition. Throws on an unknown name. */
  readonly number: (name: string) => number;
  readonly list: readonly Condition[];
  readonly cue: (name: string) => IndexedCue | undefined;
  /** The numbers of the conditions that ask for a cue of the net, by its number there. */
  readonly byCue: readonly (readonly number[])[];
  /** Verdicts on a message of which only its place is known and no cue was seen; to be copied. */
  readonly blank: (place: Place) => Uint8Array;
}

/** What stands around a message. */
export interface Place {
  readonly hasParent: boolean;
  readonly hasTalk: boolean;
  readonly hasOwn: boolean;
}

/** What is known of a condition: nothing yet, that it does not hold, or that it holds. */
export const OPEN = 0;
export const FAILS = 1;
export const HOLDS = 2;

const AROUND: ReadonlySet<string> = new Set(['parent', 'own', 'talk', 'last']);

/** Numbers conditions over the given cues and predicates. */
export function createConditions(cues: readonly Cue[], predicates: Readonly<Record<string, Predicate>>): Conditions {
  const indexed = new Map(cues.map((cue, index): [string, IndexedCue] => [cue.name, { ...cue, index }]));
  const numbers = new Map<string, number>();
  const list: Condition[] = [];
  const number = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const condition = read(name);
    const next = list.push(condition) - 1;
    numbers.set(name, next);
    return next;
  };
  const read = (name: string): Condition => {
    if (name.startsWith('!')) return { type: 'not', asked: number(name.slice(1)) };
    const predicate = predicates[name];
    if (predicate) return { type: 'predicate', predicate };
    const colon = name.indexOf(':');
    if (colon < 0) {
      const cue = indexed.get(name);
      if (!cue) throw new Error(`unknown cue ${name}`);
      return { type: 'cue', cue };
    }
    const asked = name.slice(colon + 1);
    const who = name.slice(0, colon);
    if (who === 'signal') return { type: 'signal', name: asked };
    if (isAround(who)) return { type: who, asked: number(asked) };
    throw new Error(`unknown condition ${name}`);
  };
  for (const { name } of cues) number(name);
  for (const name of Object.keys(predicates)) number(name);
  const byCue: number[][] = cues.map(() => []);
  let listed = 0;
  const blanks = new Map<number, Uint8Array>();
  const blank = (place: Place): Uint8Array => {
    if (listed < list.length) {
      blanks.clear();
      for (; listed < list.length; listed++) {
        const cue = cueOf(list, listed);
        if (cue !== undefined) byCue[cue]?.push(listed);
      }
    }
    const key = (place.hasParent ? 1 : 0) + (place.hasTalk ? 2 : 0) + (place.hasOwn ? 4 : 0);
    let verdicts = blanks.get(key);
    if (verdicts === undefined) {
      verdicts = Uint8Array.from(list, (condition) => blankVerdict(list, condition, place));
      blanks.set(key, verdicts);
    }
    return verdicts;
  };
  return { number, list, cue: (name) => indexed.get(name), byCue, blank };
}

/** The cue that a condition asks for or denies. */
function cueOf(list: readonly Condition[], number: number): number | undefined {
  const condition = list[number] as Condition;
  if (condition.type === 'cue') return condition.cue.index;
  return condition.type === 'not' ? cueOf(list, condition.asked) : undefined;
}

function blankVerdict(list: readonly Condition[], condition: Condition, place: Place): number {
  switch (condition.type) {
    case 'cue':
      return FAILS;
    case 'not': {
      const asked = blankVerdict(list, list[condition.asked] as Condition, place);
      return asked === OPEN ? OPEN : asked === FAILS ? HOLDS : FAILS;
    }
    case 'parent':
      return place.hasParent ? OPEN : FAILS;
    case 'last':
    case 'talk':
      return place.hasTalk ? OPEN : FAILS;
    case 'own':
      return place.hasOwn ? OPEN : FAILS;
    default:
      return OPEN;
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
