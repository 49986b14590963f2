import type { Span } from '../types.ts';
import { byCost, type Conditions, costOf } from './conditions.ts';
import type { Facts } from './facts.ts';
import { filterMatches, type Placing, placingOf } from './places.ts';
import type { Decision, Detector, Evidence, Rule } from './rule.ts';
import { type Match, matchesOf } from './scan.ts';

const NO_MATCHES: readonly Match[] = [];
const NOTHING_ADDED: readonly Evidence[] = [];
const NO_CONDITIONS: readonly number[] = [];

/** Index in the net of each rule that has patterns. */
export type RuleIndex = ReadonlyMap<string, number>;

/** A detector made ready to decide: weights and conditions looked up, rules that are switched off left out. */
export interface CompiledDetector {
  readonly detector: Detector;
  readonly bias: number;
  /** In the order of the detector. */
  readonly rules: readonly CompiledRule[];
  /** Positions in `rules` of those that speak for the label and of those against it, what is cheap to ask first. */
  readonly pro: readonly number[];
  readonly contra: readonly number[];
  /**
   * Rules that an admin added, by their index in the net. They may be many, so that they are asked only when their pattern
   * matched, and are no conditions: those have a place in the verdicts of every message.
   */
  readonly added: ReadonlyMap<number, CompiledRule>;
  /** The lowest index of an added rule. */
  readonly firstAdded: number;
}

interface CompiledRule {
  readonly rule: Rule;
  readonly weight: number;
  /** Index in the net, when the rule has patterns. */
  readonly index: number | undefined;
  readonly placing: Placing | null;
  /** That the patterns were seen is among them, but for rules that an admin added. */
  readonly all: readonly number[];
  readonly any: readonly number[];
  /** The evidence of a rule without patterns, which is the same wherever it holds. */
  readonly alone: Evidence | null;
}

/** What the rules of a detector are compiled with. */
export interface Compiling {
  readonly index: RuleIndex;
  readonly conditions: Conditions;
  readonly weights: Readonly<Record<string, number>>;
  readonly off: ReadonlySet<string>;
}

/** Sums are taken in two orders; so far apart they can be told. */
const ROUNDING = 1e-9;

/** Looks up what does not change from message to message. Throws on an unknown condition. */
export function compileDetector(
  detector: Detector,
  compiling: Compiling,
  added: readonly Rule[] = [],
): CompiledDetector {
  const { index, weights, off } = compiling;
  const rules = detector.rules
    .filter((rule) => !off.has(rule.id))
    .map((rule) => compileRule(rule, compiling, seenOf(rule, compiling)));
  const costs = rules.map((rule) => costOfRule(rule, compiling.conditions));
  const cheapFirst = (isPro: boolean): readonly number[] =>
    rules
      .flatMap(({ weight }, at) => (weight > 0 === isPro ? [at] : []))
      .sort((a, b) => (costs[a] as number) - (costs[b] as number) || weightAt(b) - weightAt(a));
  const weightAt = (at: number): number => Math.abs(rules[at]?.weight ?? 0);
  return {
    detector,
    bias: weights[`${detector.label}.bias`] ?? detector.bias,
    rules,
    pro: cheapFirst(true),
    contra: cheapFirst(false),
    added: new Map(added.map((rule) => [index.get(rule.id) ?? -1, compileRule(rule, compiling, NO_CONDITIONS)])),
    // The index grows in the order in which rules were added.
    firstAdded: added[0] === undefined ? -1 : (index.get(added[0].id) ?? -1),
  };
}

/** The condition that the patterns of a rule were seen. */
function seenOf({ id }: Rule, { index, conditions }: Compiling): readonly number[] {
  const at = index.get(id);
  return at === undefined ? NO_CONDITIONS : [conditions.seen(at)];
}

function compileRule(rule: Rule, { index, conditions, weights }: Compiling, seen: readonly number[]): CompiledRule {
  const at = index.get(rule.id);
  const weight = weights[rule.id] ?? rule.weight;
  return {
    rule,
    weight,
    index: at,
    placing: placingOf(rule.where),
    all: [...seen, ...byCost(conditions, rule.all ?? [])],
    any: byCost(conditions, rule.any ?? []),
    alone: rule.patterns === undefined ? { rule, weight, matches: NO_MATCHES } : null,
  };
}

/** A rule costs as much as what is asked of it first. */
function costOfRule({ all, any }: CompiledRule, conditions: Conditions): number {
  const first = all[0] ?? any[0];
  return first === undefined ? 0 : costOf(conditions, first);
}

/** Whether one rule holds, switched on or not. */
export function isHolding(rule: Rule, facts: Facts, index: RuleIndex): boolean {
  if (rule.patterns && matchesAt(facts, index.get(rule.id), placingOf(rule.where)) === null) return false;
  if (rule.all && !rule.all.every((condition) => facts.holds(condition))) return false;
  return !rule.any || rule.any.some((condition) => facts.holds(condition));
}

function evidenceAt({ rule, weight, index, placing, all, any, alone }: CompiledRule, facts: Facts): Evidence | null {
  for (let i = 0; i < all.length; i++) if (!facts.test(all[i] as number)) return null;
  if (any.length > 0 && !holdsAny(any, facts)) return null;
  if (alone !== null) return alone;
  const matches = matchesAt(facts, index, placing);
  return matches === null ? null : { rule, weight, matches };
}

/** Where the patterns of a rule match as they must; null when they do nowhere. */
function matchesAt(facts: Facts, index: number | undefined, placing: Placing | null): readonly Match[] | null {
  const matches = filterMatches(facts.message, matchesOf(facts.scan, index), placing);
  return matches.length === 0 ? null : matches;
}

/** False when it is known without asking anything that a rule does not hold: so it is for most rules and messages. */
function mayHold({ all, any }: CompiledRule, facts: Facts): boolean {
  for (let i = 0; i < all.length; i++) if (facts.fails(all[i] as number)) return false;
  if (any.length === 0) return true;
  for (let i = 0; i < any.length; i++) if (!facts.fails(any[i] as number)) return true;
  return false;
}

function holdsAny(conditions: readonly number[], facts: Facts): boolean {
  for (const condition of conditions) if (facts.test(condition)) return true;
  return false;
}

/** Adds up a detector's evidence for one message. */
export function decide(compiled: CompiledDetector, facts: Facts): Decision {
  const found = compiled.rules.flatMap((rule, at): Found[] => {
    const evidence = evidenceAt(rule, facts);
    return evidence === null ? [] : [{ at, evidence }];
  });
  return addUp(compiled, found, addedEvidence(compiled, facts));
}

/**
 * The same when the evidence reaches `least`, else null. Rules that are known not to hold are left out unasked; of the
 * others no more are asked once those that are left cannot make up for what was not found.
 */
export function decideFrom(compiled: CompiledDetector, facts: Facts, least: number): Decision | null {
  const { rules, bias, pro, contra } = compiled;
  const added = addedEvidence(compiled, facts);
  const enough = least - ROUNDING;
  let most = bias;
  for (const { weight } of added) most += Math.max(weight, 0);
  const open: number[] = [];
  for (const at of pro) {
    const rule = rules[at] as CompiledRule;
    if (!mayHold(rule, facts)) continue;
    most += rule.weight;
    open.push(at);
  }
  const found: Found[] = [];
  for (const at of open) {
    if (most < enough) return null;
    const rule = rules[at] as CompiledRule;
    const evidence = evidenceAt(rule, facts);
    if (evidence === null) most -= rule.weight;
    else found.push({ at, evidence });
  }
  for (const { weight } of added) most += Math.min(weight, 0);
  for (const at of contra) {
    if (most < enough) return null;
    const rule = rules[at] as CompiledRule;
    if (!mayHold(rule, facts)) continue;
    const evidence = evidenceAt(rule, facts);
    if (evidence === null) continue;
    found.push({ at, evidence });
    most += rule.weight;
  }
  const decision = addUp(
    compiled,
    found.sort((a, b) => a.at - b.at),
    added,
  );
  return decision.logit < least ? null : decision;
}

/** Evidence with the position of its rule. */
interface Found {
  readonly at: number;
  readonly evidence: Evidence;
}

/** Evidence of the rules that an admin added. */
function addedEvidence({ added, firstAdded }: CompiledDetector, facts: Facts): readonly Evidence[] {
  if (added.size === 0) return NOTHING_ADDED;
  const found: Evidence[] = [];
  for (const index of facts.scan.matches.keys()) {
    if (index < firstAdded) continue;
    const rule = added.get(index);
    const evidence = rule === undefined ? null : evidenceAt(rule, facts);
    if (evidence) found.push(evidence);
  }
  return found;
}

function addUp({ bias }: CompiledDetector, found: readonly Found[], added: readonly Evidence[]): Decision {
  const evidence = [...found.map((one) => one.evidence), ...added];
  let logit = bias;
  for (const { weight } of evidence) logit += weight;
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
