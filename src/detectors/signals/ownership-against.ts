import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { against } = rulesFor('ownership_taken');

/** What tells that nothing was taken unasked. */
export const OWNERSHIP_AGAINST: readonly Rule[] = [
  against('by-name', -1, ['asked.by-name']),
  against('asked', -0.6, ['asked.at-all', '!owns.did']),
  against('pushed', -1.5, ['nmj.any', '!has.remedy', '!owns.outside']),
  against('unassigned', -1.5, ['nmj.unassigned', '!owns.acts']),
  against('defended', -1.5, ['def.any', '!has.remedy', '!owns.thing']),
  against('silence', -1.5, ['slow.silence', '!owns.steps']),
  against('update', -1, ['is.update', '!owns.error', '!owns.thing']),
  against('under-proposal', -1.5, ['parent:makes.proposal', '!names.own-error', '!owns.gap']),
  against('question', -2, ['is.question']),
  against('plan', -1.5, ['is.update', '!names.own-error', '!owns.gap']),
  against('decision', -1, ['parent.decision', '!asked.troubled']),
  against('status', -1, ['parent:asks.status']),
  against('unasked-take', -1.5, ['is.top', '!owns.gap', '!names.own-error', '!owns.prevents']),
  against('late', -1, ['slip.admits']),
  against('dozen-words', -1, ['length.12', '!owns.error']),
  against('thin', -1, ['!passive.much', '!owns.error']),
  against('no-steps', -1, ['!owns.steps', '!names.own-error']),
  against('not-i', -1.5, ['!voice.i', '!owns.error']),
  against('assent', -0.5, ['opens.assent', '!takes.up']),
];
