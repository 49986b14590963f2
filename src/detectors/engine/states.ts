import type { Graph } from './graph.ts';
import { EVERYTHING, setsWith } from './members.ts';
import { StatePlaces } from './state-places.ts';

/** States kept at most; then all are forgotten and made anew, which bounds the memory whatever the texts are. */
const MOST_STATES = 40_000;
/** Slots for steps at first and at most; half of them are filled before all is forgotten. */
const LEAST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 19;
const FREE = -1;
const HASH = 0x9e3779b1;
const NO_NAMES: readonly number[] = [];
/** From so many edges on, a place is asked for the sets of the word instead of each edge for the word. */
const MANY_EDGES = 24;

/** The entry that stands for the end of a sentence. */
export const SENTENCE_END = -1;
/** The states in which a pattern may begin: inside a sentence and at its start. */
export const INSIDE = 0;
export const AT_START = 1;
/** No pattern goes on. */
export const NO_STATE = -1;

/**
 * All places that the patterns may be in after some words are a state; a step is what a state makes of the next word.
 * Both are worked out when a text first needs them and kept in flat arrays, so that walking over a text costs one
 * look-up a word and start. A class, because the arrays grow and are asked a few hundred times a message.
 */
export class States {
  readonly #graph: Graph;
  readonly #rows: (Uint32Array | undefined)[] = [];
  readonly #sets: (readonly number[] | undefined)[] = [];
  readonly #byMany = new Map<number, ReadonlyMap<number, number>>();
  readonly #entries: number;
  readonly #mostStates: number;
  /** Steps by hash: the key, the state after it and the names that match before it. */
  #keys = new Int32Array(LEAST_SLOTS).fill(FREE);
  #next = new Int32Array(LEAST_SLOTS);
  #names = new Int32Array(LEAST_SLOTS);
  #shift = 32 - Math.log2(LEAST_SLOTS);
  #steps = 0;
  readonly #placesOf = new StatePlaces();
  readonly #byHash = new Map<number, number[]>();
  #nameLists: (readonly number[])[] = [NO_NAMES];
  readonly #nameListByKey = new Map<string, number>();
  /** Scratch: which places were seen in this step. */
  #turn = 0;
  readonly #seen: Int32Array;
  readonly #reached: Int32Array;
  readonly #queue: number[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#entries = graph.members.entries.length + 1;
    this.#mostStates = Math.min(MOST_STATES, Math.floor(0x7fffffff / this.#entries) - 1000);
    this.#seen = new Int32Array(graph.places);
    this.#reached = new Int32Array(graph.places);
    this.#begin();
  }

  /** How many states are kept. */
  get size(): number {
    return this.#placesOf.size;
  }

  /** Forgets all when too much is kept. States that were handed out before mean nothing afterwards. */
  trim(): void {
    if (this.size >= this.#mostStates || this.#steps * 2 >= MOST_SLOTS) this.#begin();
  }

  /** The slot of a step, until the next call of `step` or `trim`. */
  step(state: number, entry: number): number {
    const key = state * this.#entries + entry + 1;
    const keys = this.#keys;
    const mask = keys.length - 1;
    let slot = Math.imul(key, HASH) >>> this.#shift;
    for (;;) {
      const found = keys[slot];
      if (found === key) return slot;
      if (found === FREE) return this.#work(state, entry, key);
      slot = (slot + 1) & mask;
    }
  }

  /** The state after a step, or `NO_STATE`. */
  next(slot: number): number {
    return this.#next[slot] as number;
  }

  /** The names that match before the word of a step. */
  names(slot: number): readonly number[] {
    return this.#nameLists[this.#names[slot] as number] as readonly number[];
  }

  #begin(): void {
    this.#keys.fill(FREE);
    this.#steps = 0;
    this.#placesOf.clear();
    this.#byHash.clear();
    this.#nameLists = [NO_NAMES];
    this.#nameListByKey.clear();
    this.#stateOf([this.#graph.root]);
    this.#stateOf([this.#graph.root, this.#graph.startRoot]);
  }

  #work(state: number, entry: number, key: number): number {
    const { edges, blocks, end, accepts } = this.#graph;
    const turn = ++this.#turn;
    const row = entry === SENTENCE_END ? undefined : this.#row(entry);
    const here = this.#queue;
    here.length = 0;
    for (const place of this.#placesOf.closureOf(state)) {
      this.#seen[place] = turn;
      here.push(place);
    }
    const names: number[] = [];
    const reached: number[] = [];
    for (let at = 0; at < here.length; at++) {
      const place = here[at] as number;
      for (let i = accepts.from[place] as number; i < (accepts.from[place + 1] as number); i++) {
        const name = accepts.to[i] as number;
        if (!names.includes(name)) names.push(name);
      }
      for (let i = blocks.from[place] as number; i < (blocks.from[place + 1] as number); i++) {
        if (row === undefined || !isIn(row, blocks.set[i] as number)) this.#close(blocks.to[i] as number, turn, here);
      }
      if (row === undefined) {
        if ((end[place] as number) >= 0) this.#close(end[place] as number, turn, here);
        continue;
      }
      const from = edges.from[place] as number;
      const to = edges.from[place + 1] as number;
      if (to - from > MANY_EDGES) this.#reachBySets(place, entry, reached);
      else {
        for (let i = from; i < to; i++) {
          if (isIn(row, edges.set[i] as number)) this.#reach(edges.to[i] as number, reached);
        }
      }
    }
    const next = reached.length === 0 ? NO_STATE : this.#stateOf(this.#strongest(reached));
    return this.#keep(key, next, this.#nameList(names));
  }

  #reach(place: number, reached: number[]): void {
    if (this.#reached[place] === this.#turn) return;
    this.#reached[place] = this.#turn;
    reached.push(place);
  }

  /** The edges of a place with many of them, by the sets of the word. */
  #reachBySets(place: number, entry: number, reached: number[]): void {
    let targets = this.#byMany.get(place);
    if (targets === undefined) {
      const { from, to, set } = this.#graph.edges;
      const bySet = new Map<number, number>();
      for (let i = from[place] as number; i < (from[place + 1] as number); i++)
        bySet.set(set[i] as number, to[i] as number);
      this.#byMany.set(place, bySet);
      targets = bySet;
    }
    for (const set of this.#setsOf(entry)) {
      const target = targets.get(set);
      if (target !== undefined) this.#reach(target, reached);
    }
  }

  /** Adds a place and all that it leads to without a word. */
  #close(place: number, turn: number, into: number[]): void {
    if (this.#seen[place] === turn) return;
    this.#seen[place] = turn;
    into.push(place);
    const { gaps, gapTo } = this.#graph;
    if ((gapTo[place] as number) >= 0) this.#close(gapTo[place] as number, turn, into);
    for (let i = gaps.from[place] as number; i < (gaps.from[place + 1] as number); i++) {
      this.#close(gaps.to[i] as number, turn, into);
    }
  }

  /** Leaves out the gaps that another gap to the same place outlasts, and the places behind a gap: fewer states differ. */
  #strongest(reached: readonly number[]): readonly number[] {
    const { gapTo, gapLeft } = this.#graph;
    let best: Map<number, number> | undefined;
    for (const place of reached) {
      const to = gapTo[place] as number;
      if (to < 0) continue;
      best ??= new Map();
      if ((gapLeft[place] as number) > (best.get(to) ?? 0)) best.set(to, gapLeft[place] as number);
    }
    if (best === undefined) return reached;
    const most = best;
    return reached.filter((place) => {
      const to = gapTo[place] as number;
      return to < 0 ? !most.has(place) : most.get(to) === gapLeft[place];
    });
  }

  #stateOf(kernel: readonly number[]): number {
    let hash = kernel.length;
    const turn = ++this.#turn;
    for (const place of kernel) {
      this.#reached[place] = turn;
      hash = (hash + Math.imul(place + 1, HASH)) | 0;
    }
    const alike = this.#byHash.get(hash);
    for (const state of alike ?? []) {
      if (this.#placesOf.isMarked(state, kernel.length, this.#reached, turn)) return state;
    }
    const closure: number[] = [];
    for (const place of kernel) this.#close(place, turn, closure);
    const state = this.#placesOf.add(kernel, closure);
    if (alike === undefined) this.#byHash.set(hash, [state]);
    else alike.push(state);
    return state;
  }

  #nameList(names: number[]): number {
    if (names.length === 0) return 0;
    names.sort((a, b) => a - b);
    const key = names.join(' ');
    let number = this.#nameListByKey.get(key);
    if (number === undefined) {
      number = this.#nameLists.push(names) - 1;
      this.#nameListByKey.set(key, number);
    }
    return number;
  }

  #keep(key: number, next: number, names: number): number {
    if (this.#steps * 2 >= this.#keys.length && this.#keys.length < MOST_SLOTS * 2) this.#grow();
    this.#steps++;
    const slot = this.#freeSlot(key);
    this.#keys[slot] = key;
    this.#next[slot] = next;
    this.#names[slot] = names;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const next = this.#next;
    const names = this.#names;
    const length = keys.length * 2;
    this.#keys = new Int32Array(length).fill(FREE);
    this.#next = new Int32Array(length);
    this.#names = new Int32Array(length);
    this.#shift--;
    for (let at = 0; at < keys.length; at++) {
      if (keys[at] === FREE) continue;
      const slot = this.#freeSlot(keys[at] as number);
      this.#keys[slot] = keys[at] as number;
      this.#next[slot] = next[at] as number;
      this.#names[slot] = names[at] as number;
    }
  }

  #freeSlot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, HASH) >>> this.#shift;
    while (this.#keys[slot] !== FREE) slot = (slot + 1) & mask;
    return slot;
  }

  #setsOf(entry: number): readonly number[] {
    let sets = this.#sets[entry];
    if (sets === undefined) {
      sets = setsWith(this.#graph.members, entry);
      this.#sets[entry] = sets;
    }
    return sets;
  }

  /** A bit for each set that takes in the entry. */
  #row(entry: number): Uint32Array {
    let row = this.#rows[entry];
    if (row === undefined) {
      row = new Uint32Array((this.#graph.members.sets >> 5) + 1);
      row[EVERYTHING] = 1;
      for (const set of this.#setsOf(entry)) row[set >> 5] = (row[set >> 5] as number) | (1 << (set & 31));
      this.#rows[entry] = row;
    }
    return row;
  }
}

function isIn(row: Uint32Array, set: number): boolean {
  return (((row[set >> 5] as number) >>> (set & 31)) & 1) === 1;
}
