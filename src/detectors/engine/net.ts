import type { Token } from '../../text/message.ts';
import { isPastForm } from './inflect.ts';
import type { Classes } from './lexicon.ts';
import { type Element, parsePattern } from './pattern.ts';

/** Names of patterns, numbered; several patterns may share a name. */
export interface NamedPatterns {
  readonly name: string;
  readonly patterns: readonly string[];
}

/** A set of words and kinds as one edge of the net. Interned, so that equal sets share their node. */
interface Edge {
  readonly key: string;
  readonly members: ReadonlySet<string>;
  readonly to: Node;
}

/** A place in the patterns. */
export interface Node {
  readonly id: number;
  readonly edges: Map<string, Edge>;
  /** Not followed by a member: goes on without taking a word. */
  readonly blocks: Edge[];
  /** Goes on without taking a word. */
  readonly skips: Node[];
  /** Gaps that begin here, by their length. */
  readonly gaps: Map<number, Node>;
  end: Node | null;
  /** Indexes of names that match when this node is reached. */
  readonly accepts: number[];
}

/** All places that the patterns may be in after some words, and where each next word leads; filled as texts are read. */
export interface State {
  readonly nodes: readonly Node[];
  readonly steps: Map<number, Step>;
}

/** What a state makes of the next word: names that match before it, and the state after it (null: none goes on). */
export interface Step {
  readonly accepts: readonly number[];
  readonly next: State | null;
}

/** All patterns of all rules, compiled into one net that is walked once over a text. */
export interface Net {
  readonly names: readonly string[];
  /** Where patterns begin inside a sentence, and at its start. */
  readonly inside: State;
  readonly start: State;
  readonly states: Map<string, State>;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly entries: readonly Entry[];
}

/** What the net knows about a word: the word itself (when any pattern names it) and its kinds. */
interface Entry {
  readonly word: string;
  readonly kinds: readonly string[];
}

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

/** States kept at most; then all are forgotten and made anew, which bounds the memory whatever the texts are. */
const MOST_STATES = 60_000;
const EVERYTHING: ReadonlySet<string> = new Set(['*', '#punct']);

interface Nodes {
  readonly make: () => Node;
  readonly words: Set<string>;
}

function kindsOf(word: string): readonly string[] {
  if (/^\d/.test(word) || /^\+\d/.test(word)) return ['*', '#num'];
  if (/^[^\p{L}\p{N}:]/u.test(word)) return ['#punct'];
  if (/^:.+:$/.test(word) || /^\p{Extended_Pictographic}/u.test(word)) return ['*', '#emoji'];
  if (isPastForm(word)) return ['*', '#ed'];
  return word.length > 4 && word.endsWith('ing') ? ['*', '#ing'] : ['*'];
}

/** Compiles named patterns. Throws an Error that names the pattern when one is malformed. */
export function compileNet(patterns: readonly NamedPatterns[], classes: Classes): Net {
  const words = new Set<string>();
  let count = 0;
  const make = (): Node => ({
    id: count++,
    edges: new Map(),
    blocks: [],
    skips: [],
    gaps: new Map(),
    end: null,
    accepts: [],
  });
  const nodes: Nodes = { make, words };
  const root = make();
  const startRoot = make();
  patterns.forEach(({ patterns: list }, index) => {
    for (const pattern of list) {
      for (const sequence of parsePattern(pattern, classes)) {
        const isStart = sequence[0]?.type === 'start';
        let node = isStart ? startRoot : root;
        for (const element of isStart ? sequence.slice(1) : sequence) node = follow(node, element, nodes);
        if (!node.accepts.includes(index)) node.accepts.push(index);
      }
    }
  });
  const entries = [...SHAPES];
  const vocabulary = new Map<string, number>();
  for (const word of words) {
    vocabulary.set(word, entries.length);
    entries.push({ word, kinds: kindsOf(word) });
  }
  const inside: State = { nodes: [root], steps: new Map() };
  const start: State = { nodes: [root, startRoot], steps: new Map() };
  return { names: patterns.map(({ name }) => name), inside, start, states: new Map(), vocabulary, entries };
}

function follow(node: Node, element: Element, nodes: Nodes): Node {
  switch (element.type) {
    case 'start':
      throw new Error('^ stands only at the beginning of a pattern');
    case 'end':
      node.end ??= nodes.make();
      return node.end;
    case 'gap':
      return gapAfter(node, element.most, nodes);
    default:
      return edgeAfter(node, element.type === 'not', element.members, nodes);
  }
}

/** A chain of places, each of which may take one more word of whatever kind or go on. */
function gapAfter(node: Node, most: number, nodes: Nodes): Node {
  const known = node.gaps.get(most);
  if (known) return known;
  const target = nodes.make();
  node.gaps.set(most, target);
  node.skips.push(target);
  let from = node;
  for (let taken = 0; taken < most; taken++) {
    const to = nodes.make();
    from.edges.set(`gap ${target.id} ${taken}`, { key: '', members: EVERYTHING, to });
    to.skips.push(target);
    from = to;
  }
  return target;
}

function edgeAfter(node: Node, isBlock: boolean, members: ReadonlySet<string>, { make, words }: Nodes): Node {
  for (const member of members) if (!member.startsWith('#') && member !== '*') words.add(member);
  const key = [...members].sort().join('|');
  const known = isBlock ? node.blocks.find((block) => block.key === key) : node.edges.get(key);
  if (known) return known.to;
  const edge = { key, members, to: make() };
  if (isBlock) node.blocks.push(edge);
  else node.edges.set(key, edge);
  return edge.to;
}

/** The vocabulary entry of a token: its word when a pattern names it, else its kind and shape. */
export function entryOf(net: Net, token: Token): number {
  const known = net.vocabulary.get(token.norm);
  if (known !== undefined) return known;
  if (token.kind !== 'word') return SHAPE_OF_KIND[token.kind];
  if (isPastForm(token.norm)) return 1;
  return token.norm.length > 4 && token.norm.endsWith('ing') ? 2 : 0;
}

/** Whether a set of members takes in a vocabulary entry. */
export function isMember(net: Net, members: ReadonlySet<string>, entry: number): boolean {
  const { word, kinds } = net.entries[entry] as Entry;
  if (word !== '' && members.has(word)) return true;
  return kinds.some((kind) => members.has(kind));
}

/**
 * What a state makes of a vocabulary entry (-1: the sentence ends here). Worked out once and kept, so that walking over
 * a text costs one look-up a word and start.
 */
export function stepOf(net: Net, state: State, entry: number): Step {
  const known = state.steps.get(entry);
  if (known) return known;
  const here = closure(net, state.nodes, entry);
  const accepts = [...new Set(here.flatMap((node) => node.accepts))];
  const reached = new Map<number, Node>();
  if (entry !== -1) {
    for (const node of here) {
      for (const edge of node.edges.values()) if (isMember(net, edge.members, entry)) reached.set(edge.to.id, edge.to);
    }
  }
  const step: Step = { accepts, next: reached.size === 0 ? null : stateOf(net, [...reached.values()]) };
  state.steps.set(entry, step);
  return step;
}

/** The nodes and all that they lead to without taking a word, given the word that follows. */
function closure(net: Net, nodes: readonly Node[], entry: number): readonly Node[] {
  const all = new Set(nodes);
  for (const node of all) {
    for (const skip of node.skips) all.add(skip);
    for (const block of node.blocks) if (entry === -1 || !isMember(net, block.members, entry)) all.add(block.to);
    if (node.end && entry === -1) all.add(node.end);
  }
  return [...all];
}

function stateOf(net: Net, nodes: readonly Node[]): State {
  const key = nodes
    .map((node) => node.id)
    .sort((a, b) => a - b)
    .join(' ');
  const known = net.states.get(key);
  if (known) return known;
  if (net.states.size >= MOST_STATES) forget(net);
  const state: State = { nodes, steps: new Map() };
  net.states.set(key, state);
  return state;
}

function forget(net: Net): void {
  net.states.clear();
  net.inside.steps.clear();
  net.start.steps.clear();
}
