import type { Message, Token } from '../../text/message.ts';
import { entryOf, isMember, type Net, type Node, nextNodes } from './net.ts';

/** A match of a named pattern, as a token range `[from, to)`. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** All matches in one message, by the index of the name in the net. */
export interface Scan {
  readonly matches: ReadonlyMap<number, readonly Match[]>;
}

const PASSED_OVER = new Set([',', '(', ')', "'", '"', '[', ']', '{', '}', '’', '‘']);
const NONE: readonly Match[] = [];

/** A token that no pattern reaches across. */
function isBoundary(token: Token): boolean {
  if (token.kind === 'break') return true;
  if (token.kind !== 'punct') return false;
  return (
    token.norm === '.' ||
    token.norm === '!' ||
    token.norm === '?' ||
    token.norm === '…' ||
    token.norm === ';' ||
    token.norm === '•'
  );
}

/**
 * Walks the net once over a message, headings left out. Cost grows with the length of the text: the patterns share their beginnings,
 * and every gap is bounded. Of matches of one name with the same start, the longest is kept.
 */
export function scanMessage(net: Net, message: Message): Scan {
  const { tokens } = message;
  const at: number[] = [];
  const entries: number[] = [];
  const starts: boolean[] = [];
  const starting = new Set<number>();
  for (const sentence of message.sentences) starting.add(sentence.from);
  const isInside = new Uint8Array(tokens.length);
  for (const item of message.items) isInside.fill(1, item.from, item.to);
  let isStart = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (starting.has(i)) isStart = true;
    if (token.kind === 'punct' && PASSED_OVER.has(token.norm)) continue;
    at.push(i);
    const isOpen = isInside[i] === 1 && !isBoundary(token);
    entries.push(isOpen ? entryOf(net, token) : -1);
    starts.push(isStart);
    isStart = !isOpen;
  }
  const matches = new Map<number, Match[]>();

  const accept = (node: Node, start: number, end: number): void => {
    for (const name of node.accepts) {
      const list = matches.get(name) ?? [];
      const match = { from: at[start] as number, to: (at[end - 1] as number) + 1 };
      const last = list.at(-1);
      if (last && last.from === match.from) {
        if (match.to > last.to) list[list.length - 1] = match;
      } else list.push(match);
      matches.set(name, list);
    }
  };

  const walk = (node: Node, start: number, position: number): void => {
    if (node.accepts.length > 0 && position > start) accept(node, start, position);
    const entry = entries[position] ?? -1;
    if (node.end && entry === -1) walk(node.end, start, position);
    for (const block of node.blocks.values()) {
      if (entry === -1 || !isMember(net, block.members, entry)) walk(block.to, start, position);
    }
    for (const [most, to] of node.gaps) {
      for (let skip = 0; skip <= most; skip++) {
        walk(to, start, position + skip);
        if ((entries[position + skip] ?? -1) === -1) break;
      }
    }
    if (entry === -1) return;
    for (const to of nextNodes(net, node, entry)) walk(to, start, position + 1);
  };

  for (let position = 0; position < at.length; position++) {
    if (entries[position] === -1) continue;
    walk(net.root, position, position);
    if (starts[position]) walk(net.startRoot, position, position);
  }
  return { matches };
}

/** The matches of one name, in order of their start. */
export function matchesOf(scan: Scan, name: number | undefined): readonly Match[] {
  return name === undefined ? NONE : (scan.matches.get(name) ?? NONE);
}
