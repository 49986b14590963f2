import { compileGraph, type Graph, type NamedPatterns } from './graph.ts';
import type { Classes } from './lexicon.ts';
import type { Members } from './members.ts';
import { States } from './states.ts';

export type { NamedPatterns } from './graph.ts';

/** All patterns of all rules, compiled into one net that is walked once over a text. */
export interface Net {
  readonly members: Members;
  readonly states: States;
}

/** A net that walks a compiled graph. */
export function netOf(graph: Graph): Net {
  return { members: graph.members, states: new States(graph) };
}

/** Compiles named patterns, numbered from `first` on. Throws an Error that names the pattern when one is malformed. */
export function compileNet(patterns: readonly NamedPatterns[], classes: Classes, first = 0): Net {
  return netOf(compileGraph(patterns, classes, first));
}
