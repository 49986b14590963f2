import type { Flag } from '../detectors/types.ts';

/** The five pillars of ownership around their centre, Connection to Vision. */
export type Pillar =
  | 'Connection to Vision'
  | 'Clarity'
  | 'Trust and Openness'
  | 'Autonomy'
  | 'Feedback Systems'
  | 'Role Model Behaviours';

/** The pillars that a pattern speaks to, the first one first; from the definitions of the flags. */
export const PILLARS_OF: Readonly<Record<Flag, readonly [Pillar, Pillar]>> = {
  vague_update: ['Clarity', 'Connection to Vision'],
  slow_escalation: ['Trust and Openness', 'Role Model Behaviours'],
  defensive_escalation: ['Trust and Openness', 'Role Model Behaviours'],
  not_my_job: ['Clarity', 'Autonomy'],
  slipped_commitment: ['Feedback Systems', 'Clarity'],
  passive_agreement: ['Trust and Openness', 'Autonomy'],
};

/** One sentence on what each pillar gives a team. */
export const PILLAR_MEANING: Readonly<Record<Pillar, string>> = {
  'Connection to Vision': 'People know what their work is good for, so they can tell what matters.',
  Clarity: 'Everybody can say who does what, by when, and how one sees that it is done.',
  'Trust and Openness': 'Bad news and doubts are welcome early, and nobody pays for bringing them.',
  Autonomy: 'People may decide what they are asked to answer for.',
  'Feedback Systems': 'The team sees soon what became of its plans, and adjusts them.',
  'Role Model Behaviours': 'Those who lead do first what they ask of others.',
};
