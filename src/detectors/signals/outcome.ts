import type { Detector } from '../engine/rule.ts';
import { OUTCOME_CLAUSES, OUTCOME_LINES, OUTCOME_TELLING } from './outcome-clauses.ts';
import { OUTCOME_AGAINST, OUTCOME_FOLLOW } from './outcome-follow.ts';
import { OUTCOME_PROOF } from './outcome-proof.ts';
import { against } from './outcome-rule.ts';

export const OUTCOME: Detector = {
  label: 'outcome',
  bias: -4,
  meaning: 'A finished result of one’s own or the team’s work that others can check.',
  suggestion: 'Say what exists now that did not exist before, and where to see it.',
  rules: [
    ...OUTCOME_CLAUSES,
    ...OUTCOME_LINES,
    ...OUTCOME_TELLING,
    ...OUTCOME_PROOF,
    ...OUTCOME_FOLLOW,
    against(
      'toil',
      -1,
      ['outcome.toil', '!outcome.bare', '!outcome.counted', '!outcome.done-noun', '!outcome.done-verb'],
      ['I was looking into it.'],
    ),
    against('unfinished', -0.7, ['outcome.unfinished'], ['The report is not finished yet.']),
    against('proposal', -2, ['outcome.proposal'], ['Idea: we merged calendars at my last job, how about that here?']),
    against('question', -1, ['ends.question'], ['Somebody said it works, is that so?']),
    against('vague', -2, ['vague.thin', 'vague.words'], ['Yesterday: back and forth on the pricing thing']),
    against('only-question', -4, ['is.question'], ['Who merged the patch?']),
    against(
      'decision',
      -1,
      ['parent.decision', '!slow.spoke'],
      [{ text: 'Agreed, as discussed.', parent: 'Proposal: one stand instead of two. Opinions?' }],
    ),
    ...OUTCOME_AGAINST,
  ],
};
