import type { Facts } from '../engine/facts.ts';

/** How many of the last messages of others must be reports for a channel to be one of updates. */
export const REPORTS_AROUND = 2;
const LAST_AROUND = 6;

/** How many of the last messages of others are reports on their work. */
export function countReports({ talk, context }: Facts): number {
  let count = 0;
  for (let at = Math.max(0, talk.length - LAST_AROUND); at < talk.length; at++) {
    const earlier = talk[at];
    if (earlier === undefined || context?.conversation[at]?.author === context?.author) continue;
    if (earlier.holds('is.update') || earlier.holds('signal:commitment') || earlier.holds('signal:outcome')) count++;
  }
  return count;
}
