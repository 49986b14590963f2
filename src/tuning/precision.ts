/** Whether a rule is right, as far as the answers of authors tell. */
export interface Precision {
  /** Answers that say something: notes that were used, and notes that were contested. */
  readonly answers: number;
  readonly share: number;
  /** The 95% interval (Wilson): where the true share probably lies. */
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** The share of right answers with its interval; null without any answer. */
export function precisionOf(right: number, wrong: number): Precision | null {
  const answers = right + wrong;
  if (answers === 0) return null;
  const share = right / answers;
  const spread = (Z * Z) / answers;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / answers + spread / (4 * answers));
  return { answers, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Fewer reviews than this say nothing: the share is then "not measured". */
export const LEAST_REVIEWS = 20;

/** The share of reviewed findings that were right; null when too few were reviewed. */
export function measuredShare(right: number, all: number): Precision | null {
  return all < LEAST_REVIEWS ? null : precisionOf(right, all - right);
}

/** How many people must contest a rule until it goes quiet, unless an admin says otherwise. */
export const QUIET_AFTER = 5;

/** Whether a rule should go quiet: enough people contested it, and it is more likely wrong than right. */
export function shouldGoQuiet(
  rule: { readonly right: number; readonly wrong: number; readonly contestedBy: number },
  quietAfter: number | null,
): boolean {
  const people = quietAfter ?? QUIET_AFTER;
  const precision = precisionOf(rule.right, rule.wrong);
  return people > 0 && rule.contestedBy >= people && precision !== null && precision.high < 0.5;
}
