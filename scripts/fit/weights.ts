import type { Detector } from '../../src/detectors/engine/rule.ts';
import { compileRuleset, DETECTORS, type Ruleset } from '../../src/detectors/index.ts';
import { FLAGS, type Label, NO_TUNING } from '../../src/detectors/types.ts';
import { readPairs } from '../../test/helpers/examples.ts';
import type { SampleSet } from '../score/samples.ts';
import { type FitOptions, type Fitted, fitLogistic, type Row } from './logistic.ts';
import { type LabelledRow, ownRows, readSamples, rowsOf } from './rows.ts';

/** How strongly the rule files are trusted, and how much worse a false red flag is than a missed one. */
export const FIT_DEFAULTS = { pull: 2, caution: 2.5, channel: 6 } as const;

/** Where the general cost made rules drop what their own examples say, without sparing anybody a false flag. */
const CHANNEL_COSTS: Readonly<Partial<Record<Label, number>>> = {
  slipped_commitment: 3,
  vague_update: 1,
  not_my_job: 1,
  slow_escalation: 1,
  defensive_escalation: 1,
};

/** Where a lower cost of false flags found several true ones for each false one, on teams left out of the fit (0108). */
const FLAG_CAUTION: Readonly<Partial<Record<Label, number>>> = { slipped_commitment: 1.5, passive_agreement: 1.5 };

/** Signals accuse nobody; a blocker that is not seen helps nobody, so missing one costs a little more than a false one. */
const SIGNAL_CAUTION: Readonly<Partial<Record<Label, number>>> = { clear_blocker: 0.9 };

/** How strongly a rule file is trusted, where another trust than the general one holds better on teams left out (0108). */
const PULLS: Readonly<Partial<Record<Label, number>>> = {
  vague_update: 4,
  defensive_escalation: 8,
  outcome: 8,
  clear_blocker: 16,
};

/** The rows of every detector over all sets, our own texts included. */
export type LabelRows = ReadonlyMap<Detector, readonly LabelledRow[]>;

/** Asks every detector about every labelled message. */
export async function readRows(sets: readonly SampleSet[], ruleset: Ruleset): Promise<LabelRows> {
  const pairs = await readPairs();
  const samples = sets.flatMap((set) => readSamples(set.name, set.samples, ruleset));
  return new Map(
    DETECTORS.map((detector) => [
      detector,
      [...rowsOf(detector, samples, ruleset), ...ownRows(detector, pairs, ruleset)],
    ]),
  );
}

/** Fits one detector. Signals accuse nobody, so missing one costs about as much as a false one. */
export function fitDetector(
  detector: Detector,
  rows: readonly Row[],
  { pull, caution, channel: general }: Pick<FitOptions, 'pull' | 'caution' | 'channel'> = FIT_DEFAULTS,
): Fitted {
  const channel = CHANNEL_COSTS[detector.label] ?? general;
  const prior = { bias: detector.bias, weights: detector.rules.map((rule) => rule.weight) };
  const isFlag = FLAGS.some((flag) => flag === detector.label);
  const cost = isFlag ? (FLAG_CAUTION[detector.label] ?? caution) : (SIGNAL_CAUTION[detector.label] ?? 1);
  return fitLogistic(rows, prior, {
    pull: PULLS[detector.label] ?? pull,
    caution: cost,
    channel: isFlag ? channel : 1,
    rounds: 60,
  });
}

/** The shipped rules with weights that were fitted without one group of messages. */
export function rulesetWithout(group: string, rows: LabelRows): Ruleset {
  const weights: Record<string, number> = {};
  for (const [detector, all] of rows) {
    const fitted = fitDetector(
      detector,
      all.filter((row) => row.group !== group),
    );
    weights[`${detector.label}.bias`] = fitted.bias;
    detector.rules.forEach((rule, at) => {
      weights[rule.id] = fitted.weights[at] ?? rule.weight;
    });
  }
  return compileRuleset(NO_TUNING, weights);
}
