import type { Classes } from './lexicon.ts';
import { createMembers, EVERYTHING, type Members } from './members.ts';
import { type Element, type Parts, parsePattern } from './pattern.ts';

/** Names of patterns, numbered; several patterns may share a name. */
export interface NamedPatterns {
  readonly name: string;
  readonly patterns: readonly string[];
}

/** Edges of places: those of place `p` are numbers `from[p]` up to `from[p + 1]`. */
export interface Edges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The set that an edge asks for. */
  readonly set: Int32Array;
}

/**
 * All patterns as one graph of numbered places, in flat arrays. Places from which the same can follow are one place,
 * so that the many spellings of a pattern share their endings as well as their beginnings.
 */
export interface Graph {
  readonly members: Members;
  /** Where patterns begin anywhere, and where they begin at the start of a sentence. */
  readonly root: number;
  readonly startRoot: number;
  readonly places: number;
  /** Taken by a word of the set. */
  readonly edges: Edges;
  /** Taken without a word when the next word is not of the set. */
  readonly blocks: Edges;
  /** The place that is reached without a word at the end of a sentence, or -1. */
  readonly end: Int32Array;
  /** The place that a gap leads to, and how many words it may still take; -1 and 0 for a place that is no gap. */
  readonly gapTo: Int32Array;
  readonly gapLeft: Int32Array;
  /** Gaps that begin at a place. */
  readonly gaps: Edges;
  /** Names that match at a place. */
  readonly accepts: Edges;
}

/** A place while patterns are added: a tree, in which a step is a set, a block, an end or a gap. */
interface Branch {
  readonly steps: Map<number, Branch>;
  readonly accepts: number[];
}

const STEP_KINDS = { set: 0, not: 1, gap: 2, end: 3 } as const;

/** Compiles patterns whose names are numbered from `first` on. Throws an Error that names a malformed pattern. */
export function compileGraph(patterns: readonly NamedPatterns[], classes: Classes, first: number): Graph {
  const members = createMembers();
  const parts: Parts = new Map();
  const branches: Branch[] = [];
  const grow = (): Branch => {
    const branch: Branch = { steps: new Map(), accepts: [] };
    branches.push(branch);
    return branch;
  };
  const stepOf = (element: Element): number => {
    switch (element.type) {
      case 'start':
        throw new Error('^ stands only at the beginning of a pattern');
      case 'end':
        return STEP_KINDS.end;
      case 'gap':
        return element.most * 4 + STEP_KINDS.gap;
      default:
        return members.add(element.members) * 4 + STEP_KINDS[element.type];
    }
  };
  const root = grow();
  const startRoot = grow();
  patterns.forEach(({ patterns: list }, at) => {
    for (const pattern of list) {
      for (const sequence of parsePattern(pattern, classes, parts)) {
        const isStart = sequence[0]?.type === 'start';
        let branch = isStart ? startRoot : root;
        for (let i = isStart ? 1 : 0; i < sequence.length; i++) {
          const step = stepOf(sequence[i] as Element);
          let next = branch.steps.get(step);
          if (next === undefined) {
            next = grow();
            branch.steps.set(step, next);
          }
          branch = next;
        }
        if (!branch.accepts.includes(first + at)) branch.accepts.push(first + at);
      }
    }
  });
  const { places, numbers } = merge(branches);
  return flatten(places, members.build(), numbers[0] as number, numbers[1] as number);
}

/** A place after merging. */
interface Place {
  readonly steps: readonly (readonly [step: number, to: number])[];
  readonly accepts: readonly number[];
}

/** Merges branches from which the same follows; a branch is made after the one it grows from, so the last go first. */
function merge(branches: readonly Branch[]): { readonly places: Place[]; readonly numbers: Int32Array } {
  const numbers = new Int32Array(branches.length);
  const numberOf = new Map<Branch, number>();
  const known = new Map<string, number>();
  const places: Place[] = [];
  for (let at = branches.length - 1; at >= 0; at--) {
    const branch = branches[at] as Branch;
    const steps = [...branch.steps]
      .map(([step, to]) => [step, numberOf.get(to) as number] as const)
      .sort(([a], [b]) => a - b);
    const key = `${branch.accepts.join(',')};${steps.join(' ')}`;
    let number = known.get(key);
    if (number === undefined) {
      number = places.push({ steps, accepts: branch.accepts }) - 1;
      known.set(key, number);
    }
    numberOf.set(branch, number);
    numbers[at] = number;
  }
  return { places, numbers };
}

function flatten(places: readonly Place[], members: Members, root: number, startRoot: number): Graph {
  const gapTo: number[] = places.map(() => -1);
  const gapLeft: number[] = places.map(() => 0);
  const gapNumbers = new Map<number, number>();
  /** The place inside a gap that leads to `to` and may take `left` more words; gaps to one place share these. */
  const gapAt = (to: number, left: number): number => {
    const key = to * 16 + left;
    let number = gapNumbers.get(key);
    if (number === undefined) {
      number = gapTo.push(to) - 1;
      gapLeft.push(left);
      gapNumbers.set(key, number);
      if (left > 1) gapAt(to, left - 1);
    }
    return number;
  };
  const ofKind = (kind: number): (readonly (readonly [set: number, to: number])[])[] =>
    places.map(({ steps }) => steps.filter(([step]) => step % 4 === kind).map(([step, to]) => [step >> 2, to]));
  const edges = ofKind(STEP_KINDS.set);
  const gaps = ofKind(STEP_KINDS.gap).map((list) => list.map(([most, to]) => [most, gapAt(to, most)] as const));
  for (let at = places.length; at < gapTo.length; at++) {
    const to = gapTo[at] as number;
    const left = gapLeft[at] as number;
    edges.push([[EVERYTHING, left > 1 ? gapAt(to, left - 1) : to]]);
  }
  const end = new Int32Array(gapTo.length).fill(-1);
  places.forEach(({ steps }, at) => {
    for (const [step, to] of steps) if (step % 4 === STEP_KINDS.end) end[at] = to;
  });
  return {
    members,
    root,
    startRoot,
    places: gapTo.length,
    edges: toEdges(edges, gapTo.length),
    blocks: toEdges(ofKind(STEP_KINDS.not), gapTo.length),
    gaps: toEdges(gaps, gapTo.length),
    accepts: toEdges(
      places.map(({ accepts }) => accepts.map((name) => [0, name])),
      gapTo.length,
    ),
    end,
    gapTo: Int32Array.from(gapTo),
    gapLeft: Int32Array.from(gapLeft),
  };
}

function toEdges(lists: readonly (readonly (readonly [set: number, to: number])[])[], places: number): Edges {
  const from = new Int32Array(places + 1);
  let count = 0;
  for (let at = 0; at < places; at++) {
    from[at] = count;
    count += lists[at]?.length ?? 0;
  }
  from[places] = count;
  const to = new Int32Array(count);
  const set = new Int32Array(count);
  let next = 0;
  for (const list of lists) {
    for (const edge of list) {
      set[next] = edge[0];
      to[next++] = edge[1];
    }
  }
  return { from, to, set };
}
