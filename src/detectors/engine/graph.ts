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
  readonly number: number;
  /** The first step, and a map only where there are more: most branches go on in one way. */
  step: number;
  to: Branch | null;
  others: Map<number, Branch> | null;
  accepts: readonly number[];
}

const NO_NAMES: readonly number[] = [];

const STEP_KINDS = { set: 0, not: 1, gap: 2, end: 3 } as const;

/** Compiles patterns whose names are numbered from `first` on. Throws an Error that names a malformed pattern. */
export function compileGraph(patterns: readonly NamedPatterns[], classes: Classes, first: number): Graph {
  const members = createMembers();
  const parts: Parts = new Map();
  const branches: Branch[] = [];
  const grow = (): Branch => {
    const branch: Branch = { number: branches.length, step: -1, to: null, others: null, accepts: NO_NAMES };
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
          branch = follow(branch, stepOf(sequence[i] as Element), grow);
        }
        if (!branch.accepts.includes(first + at)) branch.accepts = [...branch.accepts, first + at];
      }
    }
  });
  const { places, numbers } = merge(branches);
  return flatten(places, members.build(), numbers[0] as number, numbers[1] as number);
}

function follow(branch: Branch, step: number, grow: () => Branch): Branch {
  if (branch.to === null) {
    branch.step = step;
    branch.to = grow();
    return branch.to;
  }
  if (branch.step === step) return branch.to;
  branch.others ??= new Map();
  let next = branch.others.get(step);
  if (next === undefined) {
    next = grow();
    branch.others.set(step, next);
  }
  return next;
}

type Step = readonly [step: number, to: number];

/** A place after merging. */
interface Place {
  readonly steps: readonly Step[];
  readonly accepts: readonly number[];
}

/** Merges branches from which the same follows; a branch is made after the one it grows from, so the last go first. */
function merge(branches: readonly Branch[]): { readonly places: Place[]; readonly numbers: Int32Array } {
  const numbers = new Int32Array(branches.length);
  const single = new Map<number, number>();
  const known = new Map<string, number>();
  const places: Place[] = [];
  for (let at = branches.length - 1; at >= 0; at--) {
    const branch = branches[at] as Branch;
    const steps = stepsOf(branch, numbers);
    const [only] = steps;
    if (only !== undefined && steps.length === 1 && branch.accepts.length === 0) {
      const key = only[0] * branches.length + only[1];
      const number = single.get(key) ?? places.push({ steps, accepts: NO_NAMES }) - 1;
      single.set(key, number);
      numbers[at] = number;
      continue;
    }
    const key = `${branch.accepts.join(',')};${steps.join(' ')}`;
    const number = known.get(key) ?? places.push({ steps, accepts: branch.accepts }) - 1;
    known.set(key, number);
    numbers[at] = number;
  }
  return { places, numbers };
}

function stepsOf({ step, to, others }: Branch, numbers: Int32Array): readonly Step[] {
  if (to === null) return [];
  const first: Step = [step, numbers[to.number] as number];
  if (others === null) return [first];
  const more = [...others].map(([other, next]): Step => [other, numbers[next.number] as number]);
  return [first, ...more].sort(([a], [b]) => a - b);
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
