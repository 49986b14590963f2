import { isHolding } from '../../src/detectors/engine/decide.ts';
import type { Facts } from '../../src/detectors/engine/facts.ts';
import type { Detector, Example } from '../../src/detectors/engine/rule.ts';
import { factsOf, RULES, type Ruleset } from '../../src/detectors/index.ts';
import { FLAGS, type Label } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { contextOf, type LabelledPair, textOf } from '../../test/helpers/examples.ts';
import type { Fold } from '../score/folds.ts';
import type { Sample } from '../score/samples.ts';
import type { Row } from './logistic.ts';

/** A labelled message as one detector sees it, and what it may be used for. */
export interface LabelledRow extends Row {
  /** The set that it belongs to; `own` for near pairs and examples of the rules. */
  readonly set: string;
  /** The group that is left out together: `challenge-dev/ca`. */
  readonly group: string;
  readonly isUnread: boolean;
}

/** A labelled message with its facts read, so that every detector can be asked about it. */
export interface ReadSample {
  readonly set: string;
  readonly sample: Sample;
  readonly facts: Facts;
}

/** How often one of our own texts counts: a rule must hold what its own examples promise. */
const OWN_TEXT_COUNTS = 8;
/**
 * Where the examples are answers, half of them flags and each with the plainest trouble before it, counting them more
 * than once teaches the weights a world that no team lives in: on teams left out, a third of such flags was lost by it.
 * Vague updates gained by it as well.
 */
const OWN_TEXT_COUNTS_OF: Readonly<Partial<Record<Label, number>>> = {
  defensive_escalation: 1,
  not_my_job: 1,
  slow_escalation: 1,
  vague_update: 1,
};
/** Sets that hold what came in a channel, one message after the other. */
const CHANNEL_SETS = /workspace|chat/;
const SLIP: Label = 'slipped_commitment';

/** The group of a fold within its set. */
export function groupOf(set: string, fold: Fold): string {
  return `${set}/${fold.name}`;
}

/** Reads the facts of labelled messages once, for all detectors. */
export function readSamples(set: string, samples: readonly Sample[], ruleset: Ruleset): readonly ReadSample[] {
  return samples.map((sample) => ({ set, sample, facts: factsOf(sample.message, sample.context, ruleset) }));
}

/** Rows of one label; messages on which the readers disagree are left out. */
export function rowsOf(detector: Detector, samples: readonly ReadSample[], ruleset: Ruleset): readonly LabelledRow[] {
  return samples.flatMap(({ set, sample, facts }): LabelledRow[] => {
    if (sample.unsure.has(detector.label)) return [];
    const isPositive = sample.gold.has(detector.label);
    if (detector.label === SLIP && isPositive && sample.gold.has('recontract')) return [];
    const group = groupOf(set, sample.fold);
    const isInChannel = CHANNEL_SETS.test(set);
    const isUnread = sample.fold.part === 'unread';
    return [{ on: rulesOn(detector, facts, ruleset), isPositive, isInChannel, set, group, isUnread }];
  });
}

/** Near pairs and the examples of the rules: our own text, used for fitting and never for figures. */
export function ownRows(detector: Detector, pairs: readonly LabelledPair[], ruleset: Ruleset): readonly LabelledRow[] {
  const isFlag = isFlagName(detector.label);
  const row = (example: Example, isPositive: boolean): LabelledRow => {
    const facts = factsOf(readMessage(textOf(example)), contextOf(example), ruleset);
    return {
      on: rulesOn(detector, facts, ruleset),
      isPositive,
      isInChannel: false,
      set: 'own',
      group: 'own',
      isUnread: false,
    };
  };
  const near = pairs.flatMap(({ label, pair }) => {
    if (pair.known !== undefined) return [];
    if (label === detector.label) return [row(pair.flag, true), row(pair.leave, false)];
    return isFlag ? [row(pair.leave, false)] : [];
  });
  const examples = RULES.flatMap((rule) => {
    const { flag = [], leave = [] } = rule.examples ?? {};
    if (rule.label === detector.label)
      return [...flag.map((one) => row(one, true)), ...leave.map((one) => row(one, false))];
    return isFlag && isFlagName(rule.label) ? leave.map((one) => row(one, false)) : [];
  });
  return Array.from({ length: OWN_TEXT_COUNTS_OF[detector.label] ?? OWN_TEXT_COUNTS }, () => [
    ...near,
    ...examples,
  ]).flat();
}

function rulesOn(detector: Detector, facts: Facts, ruleset: Ruleset): readonly number[] {
  return detector.rules.flatMap((rule, at) => (isHolding(rule, facts, ruleset.index) ? [at] : []));
}

function isFlagName(label: Label): boolean {
  return FLAGS.some((flag) => flag === label);
}
