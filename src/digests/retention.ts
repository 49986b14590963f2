/** How long what is derived from messages is kept, in days; told to people in the channel notice. */
export interface Retention {
  /** Findings, signals, and the ids of messages. */
  readonly facts: number;
  /** Commitments, counted from the day they ended; those without a date, which never slip, from the day they were made. */
  readonly endedCommitments: number;
  /** Event ids, against a second delivery. */
  readonly events: number;
  /** Team counts of a week, and what was decided about it, in weeks. */
  readonly teamWeeks: number;
}

export const RETENTION: Retention = { facts: 14, endedCommitments: 60, events: 3, teamWeeks: 26 };
