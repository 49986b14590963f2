import type { Tuning } from '../detectors/types.ts';

/** Whether messages of a person, or of a channel, are left alone. */
export function isExempt(tuning: Tuning, authorId: string, channelId: string): boolean {
  return tuning.exempt.includes(authorId) || tuning.exempt.includes(channelId);
}
