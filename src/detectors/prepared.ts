import type { Graph } from './engine/graph.ts';

/** The graph of the shipped patterns as a build compiled it, and a fingerprint of what it was compiled from. */
export interface PreparedGraph {
  readonly source: string;
  readonly graph: Graph;
}

let read: () => PreparedGraph | null = () => null;

/**
 * Says where to look for the graph before it is compiled, which takes a good part of a second. It is read when the rules
 * are first needed, and believed only when it was compiled from the same patterns.
 */
export function lookForPrepared(where: () => PreparedGraph | null): void {
  read = where;
}

/** What a build left, or null. */
export function findPrepared(): PreparedGraph | null {
  return read();
}
