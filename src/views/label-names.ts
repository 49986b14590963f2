import type { Flag, Signal } from '../detectors/types.ts';
import type { Theme } from '../digests/themes.ts';

/** What a flag is called in front of people: about the message, never the person. */
export const FLAG_NAMES: Readonly<Record<Flag, string>> = {
  vague_update: 'hard to act on',
  slow_escalation: 'raised late',
  defensive_escalation: 'no next step yet',
  not_my_job: 'nobody takes it further',
  slipped_commitment: 'slipped without a new date',
  passive_agreement: 'agreed without a thought added',
};

/** What a good signal is called in front of people. */
export const SIGNAL_NAMES: Readonly<Record<Signal, string>> = {
  commitment: 'a promise',
  outcome: 'a result',
  clear_blocker: 'a clear blocker',
  ownership_taken: 'ownership taken',
  recontract: 'a promise moved in time',
  constructive_challenge: 'a constructive challenge',
};

/** Good signals as something that happened in a week. */
export const SIGNAL_PLURALS: Readonly<Record<Signal, string>> = {
  commitment: 'Promises that say what will be done',
  outcome: 'Results that others can check',
  clear_blocker: 'Blockers named with what would clear them',
  ownership_taken: 'Work taken on unasked',
  recontract: 'Dates moved openly, before they passed',
  constructive_challenge: 'Plans tested by a question',
};

/** What blockers and promises are about, in front of people. */
export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  waiting: 'waiting for somebody or something',
  risk: 'risks seen ahead',
  new_trouble: 'new trouble',
  moved_date: 'dates that move',
  told_late: 'troubles told late',
  past_due: 'the day has passed',
  no_date: 'no day named',
};
