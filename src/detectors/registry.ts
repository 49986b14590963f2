import { SHARED_LEXICON } from './cues/lexicon.ts';
import { OPINION_CUES } from './cues/opinions.ts';
import { PARENT_CUES } from './cues/parents.ts';
import { PARENT_LEXICON } from './cues/parents-lexicon.ts';
import { PLAN_CUES } from './cues/plans.ts';
import { PROBLEM_CUES } from './cues/problems.ts';
import { REASON_CUES } from './cues/reasons.ts';
import { REMEDY_CUES, REMEDY_LEXICON } from './cues/remedies.ts';
import { STEP_CUES } from './cues/steps.ts';
import { TIME_CUES } from './cues/time.ts';
import { TROUBLE_CUES, TROUBLE_LEXICON } from './cues/trouble.ts';
import { VOICE_CUES } from './cues/voice.ts';
import type { Lexicon } from './engine/lexicon.ts';
import type { Predicate } from './engine/observed.ts';
import { SHARED_PREDICATES } from './engine/predicates.ts';
import type { Cue, Detector, Rule } from './engine/rule.ts';
import { DEFENSIVE_CUES } from './flags/defensive-cues.ts';
import { DEFENSIVE_ESCALATION } from './flags/defensive-escalation.ts';
import { DEFENSIVE_LEXICON } from './flags/defensive-lexicon.ts';
import { DEFENSIVE_MORE_TURNS } from './flags/defensive-more-cues.ts';
import { DEFENSIVE_SHIELDS } from './flags/defensive-shields-cues.ts';
import { DEFENSIVE_TONE_CUES } from './flags/defensive-tone-cues.ts';
import { DEFENSIVE_TURNS } from './flags/defensive-turns-cues.ts';
import { NOT_MY_JOB } from './flags/not-my-job.ts';
import { NOT_MY_JOB_CUES } from './flags/not-my-job-cues.ts';
import { NOT_MY_JOB_LEXICON } from './flags/not-my-job-lexicon.ts';
import { NOT_MY_JOB_MORE_TURNS } from './flags/not-my-job-more-cues.ts';
import { NOT_MY_JOB_TURNS } from './flags/not-my-job-turns-cues.ts';
import { NOT_MY_JOB_WALLS } from './flags/not-my-job-walls-cues.ts';
import { PASSIVE_AGREEMENT } from './flags/passive-agreement.ts';
import { PASSIVE_CUES, PASSIVE_LEXICON } from './flags/passive-cues.ts';
import { SLIPPED_AGAINST } from './flags/slipped-against.ts';
import { SLIPPED_ASKED_CUES } from './flags/slipped-asked-cues.ts';
import { SLIPPED_COMMITMENT } from './flags/slipped-commitment.ts';
import { SLIPPED_CUES } from './flags/slipped-cues.ts';
import { SLIPPED_DUTY_CUES } from './flags/slipped-duty-cues.ts';
import { SLIPPED_LEXICON } from './flags/slipped-lexicon.ts';
import { SLIPPED_STANDS_CUES } from './flags/slipped-stands-cues.ts';
import { SLOW_CONTEXT } from './flags/slow-context.ts';
import { SLOW_CUES } from './flags/slow-cues.ts';
import { SLOW_ESCALATION } from './flags/slow-escalation.ts';
import { SLOW_HABIT_CUES } from './flags/slow-habit-cues.ts';
import { SLOW_LATE_CUES, SLOW_LATE_LEXICON } from './flags/slow-late.ts';
import { SLOW_LEXICON } from './flags/slow-lexicon.ts';
import { SLOW_SILENCE } from './flags/slow-silence.ts';
import { SLOW_TIME_CUES } from './flags/slow-times.ts';
import { SLOW_WAITED_CUES } from './flags/slow-waited-cues.ts';
import { VAGUE_AGAINST } from './flags/vague-against.ts';
import { VAGUE_ACTIVITY, VAGUE_CUES, VAGUE_OPENINGS } from './flags/vague-cues.ts';
import { VAGUE_LEXICON } from './flags/vague-lexicon.ts';
import { VAGUE_UPDATE } from './flags/vague-update.ts';
import { ADDRESSED_PREDICATES } from './predicates/addressed.ts';
import { ANSWER_PREDICATES } from './predicates/answers.ts';
import { CLEAR_BLOCKER_PREDICATES } from './predicates/clear-blocker.ts';
import { CONSTRUCTIVE_CHALLENGE_PREDICATES } from './predicates/constructive-challenge.ts';
import { DUTY_PREDICATES } from './predicates/duties.ts';
import { OUTCOME_PREDICATES } from './predicates/outcome.ts';
import { PARENT_PREDICATES } from './predicates/parents.ts';
import { PASSIVE_AGREEMENT_PREDICATES } from './predicates/passive-agreement.ts';
import { RECONTRACT_PREDICATES } from './predicates/recontract.ts';
import { SLIPPED_AGAIN_PREDICATES } from './predicates/slipped-again.ts';
import { SLIPPED_ASKED_PREDICATES } from './predicates/slipped-asked.ts';
import { SLIPPED_COMMITMENT_PREDICATES } from './predicates/slipped-commitment.ts';
import { SLIPPED_HISTORY_PREDICATES } from './predicates/slipped-history.ts';
import { SLIPPED_STANDS_PREDICATES } from './predicates/slipped-stands.ts';
import { SLIPPED_THREAD_PREDICATES } from './predicates/slipped-thread.ts';
import { SLOW_ESCALATION_PREDICATES } from './predicates/slow-escalation.ts';
import { SLOW_LATE_PREDICATES } from './predicates/slow-late.ts';
import { SLOW_STANDING_PREDICATES } from './predicates/slow-standing.ts';
import { SLOW_WAITED_PREDICATES } from './predicates/slow-waited.ts';
import { TURN_PREDICATES } from './predicates/turns.ts';
import { VAGUE_LINES_PREDICATES } from './predicates/vague-lines.ts';
import { VAGUE_UPDATE_PREDICATES } from './predicates/vague-update.ts';
import { BLOCKER_FORM_CUES } from './signals/blocker-form-cues.ts';
import { BLOCKER_LEXICON } from './signals/blocker-lexicon.ts';
import { BLOCKER_LIVE_CUES } from './signals/blocker-live-cues.ts';
import { BLOCKER_STANDS_CUES } from './signals/blocker-stands-cues.ts';
import { BLOCKER_STOP_CUES } from './signals/blocker-stop-cues.ts';
import { CHALLENGE_CUES, CHALLENGE_LEXICON } from './signals/challenge-cues.ts';
import { CLEAR_BLOCKER } from './signals/clear-blocker.ts';
import { CLEAR_BLOCKER_CUES } from './signals/clear-blocker-cues.ts';
import { CONSTRUCTIVE_CHALLENGE } from './signals/constructive-challenge.ts';
import { OUTCOME } from './signals/outcome.ts';
import { OUTCOME_CUES, OUTCOME_LEXICON } from './signals/outcome-cues.ts';
import { OUTCOME_SHORT_CUES } from './signals/outcome-short-cues.ts';
import { OWNERSHIP_ACTS_CUES } from './signals/ownership-acts-cues.ts';
import { OWNERSHIP_CUES } from './signals/ownership-cues.ts';
import { OWNERSHIP_TAKEN } from './signals/ownership-taken.ts';
import { RECONTRACT } from './signals/recontract.ts';
import { RECONTRACT_CUES } from './signals/recontract-cues.ts';

/** Every detector, good signals first: flags may ask what the signals said. */
export const DETECTORS: readonly Detector[] = [
  OUTCOME,
  CLEAR_BLOCKER,
  OWNERSHIP_TAKEN,
  RECONTRACT,
  CONSTRUCTIVE_CHALLENGE,
  VAGUE_UPDATE,
  SLOW_ESCALATION,
  DEFENSIVE_ESCALATION,
  NOT_MY_JOB,
  SLIPPED_COMMITMENT,
  PASSIVE_AGREEMENT,
];

/** Every rule of every detector: the catalogue. */
export const RULES: readonly Rule[] = DETECTORS.flatMap((detector) => detector.rules);

export const CUES: readonly Cue[] = [
  ...TIME_CUES,
  ...STEP_CUES,
  ...OPINION_CUES,
  ...PARENT_CUES,
  ...PLAN_CUES,
  ...PROBLEM_CUES,
  ...REASON_CUES,
  ...REMEDY_CUES,
  ...TROUBLE_CUES,
  ...VOICE_CUES,
  ...NOT_MY_JOB_CUES,
  ...DEFENSIVE_CUES,
  ...DEFENSIVE_TONE_CUES,
  ...DEFENSIVE_TURNS,
  ...DEFENSIVE_MORE_TURNS,
  ...DEFENSIVE_SHIELDS,
  ...NOT_MY_JOB_TURNS,
  ...NOT_MY_JOB_MORE_TURNS,
  ...NOT_MY_JOB_WALLS,
  ...OWNERSHIP_CUES,
  ...OWNERSHIP_ACTS_CUES,
  ...CLEAR_BLOCKER_CUES,
  ...BLOCKER_LIVE_CUES,
  ...BLOCKER_STANDS_CUES,
  ...BLOCKER_FORM_CUES,
  ...BLOCKER_STOP_CUES,
  ...SLOW_CUES,
  ...SLOW_SILENCE,
  ...SLOW_CONTEXT,
  ...SLOW_TIME_CUES,
  ...SLOW_LATE_CUES,
  ...SLOW_WAITED_CUES,
  ...SLOW_HABIT_CUES,
  ...PASSIVE_CUES,
  ...CHALLENGE_CUES,
  ...OUTCOME_CUES,
  ...OUTCOME_SHORT_CUES,
  ...SLIPPED_CUES,
  ...SLIPPED_ASKED_CUES,
  ...SLIPPED_STANDS_CUES,
  ...SLIPPED_DUTY_CUES,
  ...RECONTRACT_CUES,
  ...SLIPPED_AGAINST,
  ...VAGUE_CUES,
  VAGUE_ACTIVITY,
  VAGUE_OPENINGS,
  ...VAGUE_AGAINST,
];

export const LEXICONS: readonly Lexicon[] = [
  SHARED_LEXICON,
  BLOCKER_LEXICON,
  PARENT_LEXICON,
  PASSIVE_LEXICON,
  CHALLENGE_LEXICON,
  NOT_MY_JOB_LEXICON,
  DEFENSIVE_LEXICON,
  REMEDY_LEXICON,
  TROUBLE_LEXICON,
  SLOW_LEXICON,
  SLOW_LATE_LEXICON,
  VAGUE_LEXICON,
  OUTCOME_LEXICON,
  SLIPPED_LEXICON,
];

export const PREDICATES: Readonly<Record<string, Predicate>> = {
  ...SHARED_PREDICATES,
  ...ANSWER_PREDICATES,
  ...TURN_PREDICATES,
  ...DUTY_PREDICATES,
  ...ADDRESSED_PREDICATES,
  ...CLEAR_BLOCKER_PREDICATES,
  ...SLOW_ESCALATION_PREDICATES,
  ...SLOW_LATE_PREDICATES,
  ...SLOW_STANDING_PREDICATES,
  ...SLOW_WAITED_PREDICATES,
  ...PARENT_PREDICATES,
  ...PASSIVE_AGREEMENT_PREDICATES,
  ...CONSTRUCTIVE_CHALLENGE_PREDICATES,
  ...VAGUE_LINES_PREDICATES,
  ...VAGUE_UPDATE_PREDICATES,
  ...OUTCOME_PREDICATES,
  ...SLIPPED_COMMITMENT_PREDICATES,
  ...SLIPPED_HISTORY_PREDICATES,
  ...SLIPPED_AGAIN_PREDICATES,
  ...SLIPPED_ASKED_PREDICATES,
  ...SLIPPED_THREAD_PREDICATES,
  ...SLIPPED_STANDS_PREDICATES,
  ...RECONTRACT_PREDICATES,
};
