import type { Example } from '../../../src/detectors/engine/rule.ts';

/**
 * Two messages that differ in one respect, of which only one shows the red flag that the file is named after.
 * `axis` names the respect: negation, tense, person, quote, hand-off, content, freshness, new date, step, hedge, ...
 */
export interface Pair {
  readonly flag: Example;
  readonly leave: Example;
  readonly axis: string;
  /** Why the detector does not tell the two apart yet. A pair with such a reason must fail: the list cannot grow stale. */
  readonly known?: string;
}
