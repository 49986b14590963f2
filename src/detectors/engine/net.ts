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

export interface Node {
  readonly edges: Map<string, Edge>;
  readonly gaps: { readonly most: number; readonly to: Node }[];
  readonly blocks: Edge[];
  end: Node | null;
  /** Indexes of names that match when this node is reached. */
  readonly accepts: number[];
  /** Nodes that a vocabulary entry leads to; filled as texts are read. */
  readonly next: Map<number, readonly Node[]>;
}

/** All patterns of all rules, compiled into one net that is walked once over a text. */
export interface Net {
  readonly names: readonly string[];
  readonly root: Node;
  readonly startRoot: Node;
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

function newNode(): Node {
  return { edges: new Map(), gaps: [], blocks: [], end: null, accepts: [], next: new Map() };
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
  const root = newNode();
  const startRoot = newNode();
  const words = new Set<string>();
  const names = patterns.map(({ name }) => name);
  patterns.forEach(({ patterns: list }, index) => {
    for (const pattern of list) {
      for (const sequence of parsePattern(pattern, classes)) {
        const isStart = sequence[0]?.type === 'start';
        const last = follow(isStart ? startRoot : root, isStart ? sequence.slice(1) : sequence, words);
        if (!last.accepts.includes(index)) last.accepts.push(index);
      }
    }
  });
  const entries = [...SHAPES];
  const vocabulary = new Map<string, number>();
  for (const word of words) {
    vocabulary.set(word, entries.length);
    entries.push({ word, kinds: kindsOf(word) });
  }
  return { names, root, startRoot, vocabulary, entries };
}

function follow(from: Node, sequence: readonly Element[], words: Set<string>): Node {
  let node = from;
  for (const element of sequence) node = step(node, element, words);
  return node;
}

function step(node: Node, element: Element, words: Set<string>): Node {
  switch (element.type) {
    case 'start':
      throw new Error('^ stands only at the beginning of a pattern');
    case 'end':
      node.end ??= newNode();
      return node.end;
    case 'gap': {
      const known = node.gaps.find((gap) => gap.most === element.most);
      if (known) return known.to;
      const to = newNode();
      node.gaps.push({ most: element.most, to });
      return to;
    }
    default: {
      for (const member of element.members) if (!member.startsWith('#') && member !== '*') words.add(member);
      const key = [...element.members].sort().join('|');
      const isBlock = element.type === 'not';
      const known = isBlock ? node.blocks.find((block) => block.key === key) : node.edges.get(key);
      if (known) return known.to;
      const edge = { key, members: element.members, to: newNode() };
      if (isBlock) node.blocks.push(edge);
      else node.edges.set(key, edge);
      return edge.to;
    }
  }
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

/** Nodes reached from `node` over one token; remembered per vocabulary entry, so the walk costs a look-up. */
export function nextNodes(net: Net, node: Node, entry: number): readonly Node[] {
  const known = node.next.get(entry);
  if (known) return known;
  const reached: Node[] = [];
  for (const edge of node.edges.values()) if (isMember(net, edge.members, entry)) reached.push(edge.to);
  node.next.set(entry, reached);
  return reached;
}
