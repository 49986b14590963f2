/**
 * Evidence in logits by rule id, and `<label>.bias`, written by `npm run fit` (docs/decisions tells how).
 * A rule without a number here counts with the weight in its own file.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {};
