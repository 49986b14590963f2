import { createHash } from 'node:crypto';
import { compileGraph, type Graph } from './engine/graph.ts';
import { expandLexicons } from './engine/lexicon.ts';
import { type NamedPatterns, type Net, netOf } from './engine/net.ts';
import type { Rule } from './engine/rule.ts';
import { findPrepared, type PreparedGraph } from './prepared.ts';
import { CUES, LEXICONS, RULES } from './registry.ts';

/** The patterns of the shipped rules, numbered in the net after the cues. */
export const RULE_PATTERNS: readonly NamedPatterns[] = patternsOf(RULES);

let net: Net | null = null;

/** The patterns of those rules that have some. */
export function patternsOf(rules: readonly Rule[]): readonly NamedPatterns[] {
  return rules.flatMap(({ id, patterns }) => (patterns ? [{ name: id, patterns }] : []));
}

/** The net of the cues and the shipped rules: one for all tunings, because it is large and the same for all. */
export function shippedNet(): Net {
  net ??= netOf(preparedGraph() ?? compile());
  return net;
}

/** Compiles the shipped patterns, to be kept for other processes. */
export function prepareGraph(): PreparedGraph {
  return { source: fingerprint(), graph: compile() };
}

function preparedGraph(): Graph | null {
  const prepared = findPrepared();
  return prepared?.source === fingerprint() ? prepared.graph : null;
}

function compile(): Graph {
  return compileGraph([...CUES, ...RULE_PATTERNS], expandLexicons(LEXICONS), 0);
}

function fingerprint(): string {
  return createHash('sha256')
    .update(JSON.stringify([CUES, RULE_PATTERNS, LEXICONS]))
    .digest('hex');
}
