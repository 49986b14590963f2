import type { Message, Token } from '../../text/message.ts';
import { entryOf, type Net, type State, type Step, stepOf } from './net.ts';

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
/** Marks that no pattern reaches across. */
const BOUNDARIES = new Set(['.', '!', '?', '…', ';', '•']);
const NONE: readonly Match[] = [];

/** What one walk carries along: the texts as vocabulary entries (-1 where no pattern goes on) and what was found. */
interface Walk {
  readonly net: Net;
  readonly entries: number[];
  /** Token index of each entry. */
  readonly at: number[];
  readonly matches: Map<number, Match[]>;
}

/**
 * Walks the net once over a message, headings left out. Cost grows with the length of the text: the patterns share
 * their beginnings, and every gap is bounded. Of matches of one name with the same start, the longest is kept.
 */
export function scanMessage(net: Net, message: Message): Scan {
  const { tokens, items } = message;
  const at: number[] = [];
  const entries: number[] = [];
  const walk: Walk = { net, entries, at, matches: new Map() };
  let next = 0;
  for (const item of items) {
    if (item.from > next) close(walk, next);
    for (let i = item.from; i < item.to; i++) {
      const token = tokens[i] as Token;
      if (token.kind === 'punct') {
        if (PASSED_OVER.has(token.norm)) continue;
        if (BOUNDARIES.has(token.norm)) {
          close(walk, i);
          continue;
        }
      }
      at.push(i);
      entries.push(entryOf(net, token));
    }
    close(walk, item.to);
    next = item.to;
  }
  for (let position = 0; position < at.length; position++) {
    if (entries[position] !== -1) walkFrom(walk, position);
  }
  return { matches: walk.matches };
}

/** Marks a place that no pattern reaches across. */
function close({ entries, at }: Walk, token: number): void {
  if (entries.length === 0 || entries[entries.length - 1] === -1) return;
  entries.push(-1);
  at.push(token);
}

/** Everything that matches from `start` on. */
function walkFrom(walk: Walk, start: number): void {
  const { net, entries } = walk;
  const isSentenceStart = start === 0 || entries[start - 1] === -1;
  let state: State | null = isSentenceStart ? net.start : net.inside;
  for (let position = start; state !== null; position++) {
    const entry = position < entries.length ? (entries[position] as number) : -1;
    const step: Step = state.steps.get(entry) ?? stepOf(net, state, entry);
    if (step.accepts.length > 0 && position > start) accept(walk, step.accepts, start, position);
    state = step.next;
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
