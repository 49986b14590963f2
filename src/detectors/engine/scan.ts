import type { Message, Token } from '../../text/message.ts';
import { entryOf } from './members.ts';
import type { Memory } from './memory.ts';
import type { Net } from './net.ts';
import { AT_START, INSIDE, NO_STATE, SENTENCE_END } from './states.ts';

/** A match of a named pattern, as a token range `[from, to)`. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** All matches in one message, by the index of the name in the net. */
export interface Scan {
  readonly matches: ReadonlyMap<number, readonly Match[]>;
  /** What was worked out from the text; see `rememberedOfText`. */
  readonly memory: Memory;
}

const PASSED_OVER = new Set([',', '(', ')', "'", '"', '[', ']', '{', '}', '’', '‘']);
/** Marks that no pattern reaches across. */
const BOUNDARIES = new Set(['.', '!', '?', '…', ';', '•']);
const NONE: readonly Match[] = [];

/** The tokens that patterns are held against, and what was found. */
interface Walk {
  /** Token index of each place; a sentence ends where it is below zero. */
  readonly at: number[];
  readonly matches: Map<number, Match[]>;
}

/**
 * Walks each net once over a message, headings left out. Cost grows with the length of the text: the patterns share
 * their beginnings, and every gap is bounded. Of matches of one name with the same start, the longest is kept.
 */
export function scanMessage(nets: readonly Net[], message: Message): Scan {
  const at = readable(message);
  const walk: Walk = { at, matches: new Map() };
  for (const net of nets) walkOver(walk, net, message);
  return { matches: walk.matches, memory: [] };
}

/** The tokens that patterns are held against, with the end of each sentence marked. */
function readable({ tokens, items }: Message): number[] {
  const at: number[] = [];
  let next = 0;
  for (const item of items) {
    if (item.from > next) close(at);
    for (let i = item.from; i < item.to; i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'punct') {
        if (PASSED_OVER.has(token.norm)) continue;
        if (BOUNDARIES.has(token.norm)) {
          close(at);
          continue;
        }
      }
      at.push(i);
    }
    close(at);
    next = item.to;
  }
  return at;
}

function close(at: number[]): void {
  if (at.length > 0 && at[at.length - 1] !== SENTENCE_END) at.push(SENTENCE_END);
}

function walkOver(walk: Walk, { members, states }: Net, { tokens }: Message): void {
  const { at } = walk;
  const entries: number[] = [];
  for (const token of at) entries.push(token < 0 ? SENTENCE_END : entryOf(members, tokens[token] as Token));
  for (let start = 0; start < entries.length; start++) {
    if (entries[start] === SENTENCE_END) continue;
    states.trim();
    let state = start === 0 || entries[start - 1] === SENTENCE_END ? AT_START : INSIDE;
    for (let position = start; state !== NO_STATE; position++) {
      const slot = states.step(state, position < entries.length ? (entries[position] as number) : SENTENCE_END);
      const names = states.names(slot);
      if (names.length > 0 && position > start) accept(walk, names, start, position);
      state = states.next(slot);
    }
  }
}

function accept(walk: Walk, names: readonly number[], start: number, position: number): void {
  const from = walk.at[start] as number;
  const to = (walk.at[position - 1] as number) + 1;
  for (const name of names) {
    const list = walk.matches.get(name);
    if (list === undefined) walk.matches.set(name, [{ from, to }]);
    else if ((list[list.length - 1] as Match).from !== from) list.push({ from, to });
    else list[list.length - 1] = { from, to };
  }
}

/** The matches of one name, in order of their start. */
export function matchesOf(scan: Scan, name: number | undefined): readonly Match[] {
  return name === undefined ? NONE : (scan.matches.get(name) ?? NONE);
}
