import type { Label } from '../detectors/types.ts';

/** What a label is called in front of people, and what it means in one line. */
export interface LabelWords {
  readonly name: string;
  readonly meaning: string;
}

export const LABEL_WORDS: Readonly<Record<Label, LabelWords>> = {
  vague_update: {
    name: 'Vague update',
    meaning: 'an update without a result, a next step, a date or a blocker to act on',
  },
  slow_escalation: { name: 'Slow escalation', meaning: 'a problem that comes up late, or only when somebody asks' },
  defensive_escalation: { name: 'Defensive escalation', meaning: 'an answer that defends and offers no step' },
  not_my_job: { name: 'Not my job', meaning: 'work that is pushed away and lands with nobody' },
  slipped_commitment: { name: 'Slipped commitment', meaning: 'a promise that is overdue, with no new date or reason' },
  passive_agreement: { name: 'Passive agreement', meaning: 'assent to a proposal without a reason, question or step' },
  commitment: { name: 'Commitment', meaning: 'somebody undertakes something specific' },
  outcome: { name: 'Outcome', meaning: 'a finished result that can be checked' },
  clear_blocker: { name: 'Clear blocker', meaning: 'a blocker with its cause or with what would help' },
  ownership_taken: { name: 'Ownership taken', meaning: 'a gap picked up or a mistake owned, unasked' },
  recontract: { name: 'Re-contracting', meaning: 'a promise moved openly, with a reason or a new date' },
  constructive_challenge: { name: 'Constructive challenge', meaning: 'a plan tested or questioned to make it better' },
};
