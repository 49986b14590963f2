import { extractCommitments } from '../commitments/extract.ts';
import type { Message } from '../text/message.ts';
import { createConditions } from './engine/conditions.ts';
import {
  type CompiledDetector,
  type Compiling,
  compileDetector,
  decide,
  decideFrom,
  type RuleIndex,
  scoreOf,
  spansOf,
} from './engine/decide.ts';
import { type Facts, type Reader, readFactsIn } from './engine/facts.ts';
import { isClearlyEnglish } from './engine/language.ts';
import type { Classes } from './engine/lexicon.ts';
import { compileNet } from './engine/net.ts';
import type { SignalReading } from './engine/observed.ts';
import type { Decision, Detector, Rule } from './engine/rule.ts';
import { addedRules } from './engine/tuning.ts';
import { CUES, DETECTORS, PREDICATES } from './registry.ts';
import { patternsOf, RULE_PATTERNS, shippedNet } from './shipped-net.ts';
import {
  type Analysis,
  type CommitmentMatch,
  type Context,
  FLAGS,
  type Flag,
  type FlagMatch,
  type Label,
  NO_TUNING,
  type Signal,
  type SignalMatch,
  type Tuning,
} from './types.ts';
import { WEIGHTS } from './weights.ts';

export { CUES, DETECTORS, RULES } from './registry.ts';

/** The shipped rules with a tuning compiled in. Compile once per tuning and reuse. */
export interface Ruleset {
  readonly tuning: Tuning;
  readonly detectors: readonly CompiledDetector[];
  readonly reader: Reader;
  readonly index: RuleIndex;
}

/** Logit that the evidence must reach, by sensitivity; medium is where the fit puts "more likely right than wrong". */
const THRESHOLDS = { low: 1.5, medium: 0, high: -1.2 } as const;

const NO_CLASSES: Classes = new Map();

const FLAG_NAMES: ReadonlySet<string> = new Set(FLAGS);

/** Compiles the shipped rules together with an admin's tuning; other weights than the shipped ones are for measuring. */
export function compileRuleset(
  tuning: Tuning = NO_TUNING,
  weights: Readonly<Record<string, number>> = WEIGHTS,
): Ruleset {
  const off = new Set(tuning.off);
  const added = addedRules(tuning).filter(({ id }) => !off.has(id));
  const addedPatterns = patternsOf(added);
  const first = CUES.length + RULE_PATTERNS.length;
  const shipped = shippedNet();
  const nets = added.length === 0 ? [shipped] : [shipped, compileNet(addedPatterns, NO_CLASSES, first)];
  const conditions = createConditions(CUES, PREDICATES);
  const index = new Map([...RULE_PATTERNS, ...addedPatterns].map(({ name }, at) => [name, CUES.length + at]));
  const compiling: Compiling = { index, conditions, weights, off };
  const detectors = DETECTORS.filter(({ label }) => !off.has(label)).map((detector) =>
    compileDetector(
      detector,
      compiling,
      added.filter((rule) => rule.label === detector.label),
    ),
  );
  const reader: Reader = { nets, conditions, readSignals: signalReader(detectors), known: new WeakMap() };
  return { tuning, detectors, reader, index };
}

/** Everything the detectors have to say about one message. Pure: the same input gives the same answer. */
export function analyse(message: Message, context: Context, ruleset: Ruleset): Analysis {
  if (!isClearlyEnglish(message)) return { flags: [], signals: [], commitments: [], isEnglish: false };
  const facts = factsOf(message, context, ruleset);
  const { commitments, decisions } = facts.signals;
  const flags: FlagMatch[] = [];
  for (const compiled of ruleset.detectors) {
    const { detector } = compiled;
    if (!isFlag(detector.label)) continue;
    const least = THRESHOLDS[ruleset.tuning.sensitivity[detector.label] ?? 'medium'];
    const decision = decideFrom(compiled, facts, least);
    if (decision) flags.push(flagMatch(detector, detector.label, facts, decision));
  }
  const signals: SignalMatch[] = commitments.length > 0 ? [commitmentSignal(commitments)] : [];
  for (const { detector } of ruleset.detectors) {
    if (isFlag(detector.label) || flags.some(({ flag }) => flag === detector.yieldsTo)) continue;
    const decision = decisions.get(detector.label);
    if (decision) signals.push(signalMatch(detector.label, facts, decision));
  }
  return { flags, signals, commitments, isEnglish: true };
}

/** Reads the good signals with the signal detectors. */
function signalReader(detectors: readonly CompiledDetector[]): (facts: Facts) => SignalReading {
  const readers = detectors.filter(({ detector }) => !isFlag(detector.label));
  return (facts) => {
    const commitments = extractCommitments(facts);
    const decisions = new Map<Signal, Decision>();
    for (const compiled of readers) {
      const { label } = compiled.detector;
      const decision = decideFrom(compiled, facts, 0);
      if (!isFlag(label) && decision) decisions.set(label, decision);
    }
    return { commitments, decisions };
  };
}

/** The facts that a ruleset reads off a message in its context; for explaining and fitting. */
export function factsOf(message: Message, context: Context, ruleset: Ruleset): Facts {
  return readFactsIn(ruleset.reader, message, context);
}

/** One detector's evidence for a message; for explaining and fitting. */
export function decideWith(detector: Detector, facts: Facts, ruleset: Ruleset): Decision {
  const compiled = ruleset.detectors.find((one) => one.detector.label === detector.label);
  return compiled ? decide(compiled, facts) : { logit: Number.NEGATIVE_INFINITY, evidence: [] };
}

function isFlag(label: Label): label is Flag {
  return FLAG_NAMES.has(label);
}

/** Rules that spoke for the label, strongest first. */
function supporters({ evidence }: Decision): readonly Rule[] {
  const speaking = evidence.filter(({ weight }) => weight > 0);
  if (speaking.length > 1) speaking.sort((a, b) => b.weight - a.weight);
  return speaking.map(({ rule }) => rule);
}

/** What a flag and a signal tell alike: how sure, by which rules, and where. */
function matchOf(
  facts: Facts,
  decision: Decision,
  supporting: readonly Rule[],
): Pick<FlagMatch, 'score' | 'rules' | 'spans'> {
  const speaking = decision.evidence.filter(({ rule }) => rule.weight > 0);
  return {
    score: scoreOf(decision.logit),
    rules: supporting.map(({ id }) => id),
    spans: spansOf(facts, speaking),
  };
}

function flagMatch(detector: Detector, flag: Flag, facts: Facts, decision: Decision): FlagMatch {
  const supporting = supporters(decision);
  const best = supporting.find(({ reason }) => reason !== undefined);
  return {
    flag,
    ...matchOf(facts, decision, supporting),
    reason: best?.reason ?? detector.meaning,
    suggestion: best?.suggestion ?? detector.suggestion,
  };
}

function signalMatch(signal: Signal, facts: Facts, decision: Decision): SignalMatch {
  return { signal, ...matchOf(facts, decision, supporters(decision)) };
}

function commitmentSignal(commitments: readonly CommitmentMatch[]): SignalMatch {
  return {
    signal: 'commitment',
    score: 1,
    rules: [...new Set(commitments.map(({ rule }) => rule))],
    spans: commitments.map(({ span }) => span),
  };
}
