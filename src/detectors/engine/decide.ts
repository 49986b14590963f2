import type { Span } from '../types.ts';
import type { Facts } from './facts.ts';
import { filterMatches } from './places.ts';
import type { Detector, Evidence, Rule } from './rule.ts';
import { type Match, matchesOf } from './scan.ts';

/** What a detector makes of a message. */
export interface Decision {
  /** Sum of the evidence; above zero the label is more likely right than wrong. */
  readonly logit: number;
  readonly evidence: readonly Evidence[];
}

/** Index in the net of each rule that has patterns. */
export type RuleIndex = ReadonlyMap<string, number>;

/** The evidence of one rule, or null when it does not hold. */
export function evidenceOf(rule: Rule, facts: Facts, index: RuleIndex): Evidence | null {
  let matches: readonly Match[] = [];
  if (rule.patterns) {
    matches = filterMatches(facts.message, matchesOf(facts.scan, index.get(rule.id)), rule.where);
    if (matches.length === 0) return null;
  }
  if (rule.all && !rule.all.every((condition) => facts.holds(condition))) return null;
  if (rule.any && !rule.any.some((condition) => facts.holds(condition))) return null;
  return { rule, matches };
}

/** Adds up a detector's evidence for one message; `off` holds ids of rules that an admin switched off. */
export function decide(
  detector: Detector,
  facts: Facts,
  index: RuleIndex,
  weights: Readonly<Record<string, number>>,
  off: ReadonlySet<string>,
): Decision {
  let logit = weights[`${detector.label}.bias`] ?? detector.bias;
  const evidence: Evidence[] = [];
  for (const rule of detector.rules) {
    if (off.has(rule.id)) continue;
    const found = evidenceOf(rule, facts, index);
    if (!found) continue;
    evidence.push(found);
    logit += weights[rule.id] ?? rule.weight;
  }
  return { logit, evidence };
}

/** The logistic of the evidence: 0.5 where for and against are even. */
export function scoreOf(logit: number): number {
  return Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
}

/** The spans that evidence points at, in the raw text, merged and in order; the first sentence when none does. */
export function spansOf(facts: Facts, evidence: readonly Evidence[]): readonly Span[] {
  const { tokens, sentences } = facts.message;
  const spans = evidence
    .flatMap(({ matches }) => matches)
    .map(({ from, to }): Span => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
    else merged.push(span);
  }
  const first = sentences[0];
  if (merged.length > 0 || !first) return merged;
  return [[tokens[first.from]?.start ?? 0, tokens[first.to - 1]?.end ?? 0]];
}
