/** Fewer answers than this say nothing: the share is then "not measured". */
export const LEAST_ANSWERS = 20;

/** A share, and the range in which 95 of 100 such samples would find the true one. All between 0 and 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** How many of all were right, with Wilson's interval; null when too few were asked to say. */
export function measuredShare(right: number, all: number): Share | null {
  if (all < LEAST_ANSWERS) return null;
  const share = right / all;
  const centre = share + (Z * Z) / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const whole = 1 + (Z * Z) / all;
  return { share, low: Math.max(0, (centre - half) / whole), high: Math.min(1, (centre + half) / whole) };
}
