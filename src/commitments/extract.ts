import type { Facts } from '../detectors/engine/facts.ts';
import type { CommitmentMatch } from '../detectors/types.ts';

/** The promises that a message makes, in the order of the text. */
export function extractCommitments(_facts: Facts): readonly CommitmentMatch[] {
  return [];
}
