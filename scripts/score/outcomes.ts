import { type Analysis, FLAGS, type Label, SIGNALS } from '../../src/detectors/types.ts';
import type { Sample } from './samples.ts';

/** How one label came out on one message. `left-out` where the readers disagree. */
export type Outcome = 'hit' | 'false' | 'missed' | 'absent' | 'left-out';

/** The rows of the report; `escalation` reads slow and defensive together. */
export const ROWS = [...FLAGS, 'escalation', ...SIGNALS] as const;
export type Row = (typeof ROWS)[number];

/** A slip that is re-contracted in the same message is no red flag, whoever says so. */
const SLIP: Label = 'slipped_commitment';

/** The labels that the detectors set on a message. */
export function predictedLabels(analysis: Analysis): ReadonlySet<Label> {
  return new Set<Label>([
    ...analysis.flags.map((match) => match.flag),
    ...analysis.signals.map((match) => match.signal),
  ]);
}

/** How a row of the report came out on a message. */
export function outcomeOf(row: Row, sample: Sample, predicted = predictedLabels(sample.analysis)): Outcome {
  if (row === 'escalation') return outcomeOfEither(sample, predicted);
  const { gold, unsure } = sample;
  if (row !== SLIP) {
    if (unsure.has(row)) return 'left-out';
    return outcome(gold.has(row), predicted.has(row));
  }
  const isPredicted = predicted.has(SLIP) && !predicted.has('recontract');
  if (gold.has('recontract')) return outcome(false, isPredicted);
  const isDoubtful = unsure.has(SLIP) || (gold.has(SLIP) && unsure.has('recontract'));
  return isDoubtful ? 'left-out' : outcome(gold.has(SLIP), isPredicted);
}

/** All red flags of one message together. */
export interface MessageOutcome {
  /** At least one red flag was raised, those on which the readers disagree aside. */
  readonly isFlagged: boolean;
  /** At least one of the raised flags is right. */
  readonly isRight: boolean;
  /** The readers agree that it carries no red flag at all. */
  readonly isClean: boolean;
}

/** The outcome of a message over all red flags. */
export function messageOutcome(sample: Sample): MessageOutcome {
  const predicted = predictedLabels(sample.analysis);
  const outcomes = FLAGS.map((flag) => outcomeOf(flag, sample, predicted));
  const isRight = outcomes.includes('hit');
  return {
    isRight,
    isFlagged: isRight || outcomes.includes('false'),
    isClean: outcomes.every((found) => found === 'absent' || found === 'false'),
  };
}

function outcomeOfEither(sample: Sample, predicted: ReadonlySet<Label>): Outcome {
  const slow = outcomeOf('slow_escalation', sample, predicted);
  const defensive = outcomeOf('defensive_escalation', sample, predicted);
  const both = [slow, defensive];
  const isGold = both.includes('hit') || both.includes('missed');
  if (!isGold && both.includes('left-out')) return 'left-out';
  return outcome(isGold, predicted.has('slow_escalation') || predicted.has('defensive_escalation'));
}

function outcome(isGold: boolean, isPredicted: boolean): Outcome {
  if (isGold) return isPredicted ? 'hit' : 'missed';
  return isPredicted ? 'false' : 'absent';
}
