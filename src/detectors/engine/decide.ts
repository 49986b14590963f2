import type { Span } from '../types.ts';
import type { Facts } from './facts.ts';
import { filterMatches } from './places.ts';
import type { Decision, Detector, Evidence, Rule } from './rule.ts';
import { type Match, matchesOf } from './scan.ts';

const NO_MATCHES: readonly Match[] = [];

/** Index in the net of each rule that has patterns. */
export type RuleIndex = ReadonlyMap<string, number>;

/** A detector made ready to decide: weights looked up, rules that are switched off left out. */
export interface CompiledDetector {
  readonly detector: Detector;
  readonly bias: number;
  readonly rules: readonly CompiledRule[];
  /** Rules that an admin added, by their index in the net: asked only when their pattern matched, for they may be many. */
  readonly added: ReadonlyMap<number, CompiledRule>;
}

interface CompiledRule {
  readonly rule: Rule;
  readonly weight: number;
  readonly index: number | undefined;
}

/** Looks up what does not change from message to message. */
export function compileDetector(
  detector: Detector,
  index: RuleIndex,
  weights: Readonly<Record<string, number>>,
  off: ReadonlySet<string>,
  added: readonly Rule[] = [],
): CompiledDetector {
  const compile = (rule: Rule): CompiledRule => ({
    rule,
    weight: weights[rule.id] ?? rule.weight,
    index: index.get(rule.id),
  });
  return {
    detector,
    bias: weights[`${detector.label}.bias`] ?? detector.bias,
    rules: detector.rules.filter((rule) => !off.has(rule.id)).map(compile),
    added: new Map(added.map((rule) => [index.get(rule.id) ?? -1, compile(rule)])),
  };
}

/** The evidence of one rule, or null when it does not hold. */
export function evidenceOf(rule: Rule, facts: Facts, index: RuleIndex): Evidence | null {
  return evidenceAt(rule, facts, index.get(rule.id));
}

function evidenceAt(rule: Rule, facts: Facts, index: number | undefined): Evidence | null {
  let matches: readonly Match[] = NO_MATCHES;
  if (rule.patterns) {
    matches = matchesOf(facts.scan, index);
    if (matches.length === 0) return null;
    matches = filterMatches(facts.message, matches, rule.where);
    if (matches.length === 0) return null;
  }
  if (rule.all && !holdsAll(rule.all, facts)) return null;
  if (rule.any && !holdsAny(rule.any, facts)) return null;
  return { rule, matches };
}

function holdsAll(conditions: readonly string[], facts: Facts): boolean {
  for (const condition of conditions) if (!facts.holds(condition)) return false;
  return true;
}

function holdsAny(conditions: readonly string[], facts: Facts): boolean {
  for (const condition of conditions) if (facts.holds(condition)) return true;
  return false;
}

/** Adds up a detector's evidence for one message. */
export function decide({ bias, rules, added }: CompiledDetector, facts: Facts): Decision {
  let logit = bias;
  const evidence: Evidence[] = [];
  const weigh = ({ rule, weight, index }: CompiledRule): void => {
    const found = evidenceAt(rule, facts, index);
    if (!found) return;
    evidence.push(found);
    logit += weight;
  };
  for (const rule of rules) weigh(rule);
  if (added.size > 0) {
    for (const index of facts.scan.matches.keys()) {
      const rule = added.get(index);
      if (rule) weigh(rule);
    }
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
