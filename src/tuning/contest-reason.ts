/** What an author may say about a note that was not right. */
export const CONTEST_REASONS = ['said', 'not_work', 'other_meaning', 'not_mine'] as const;
export type ContestReason = (typeof CONTEST_REASONS)[number];
