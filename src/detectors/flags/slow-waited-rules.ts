import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen, against } = rulesFor('slow_escalation');

/** News that waited, told by a day that lies back beside what somebody thought, left or did without meanwhile. */
export const SLOW_WAITED_RULES: readonly Rule[] = [
  seen(
    'thought-then',
    1.5,
    ['waited.thought', 'waited.since-day', 'waited.trouble'],
    'A day back, and what was thought then instead of said.',
    {
      flag: ['The freezer has been dead since Wednesday, I thought it comes back by itself.'],
      leave: ['The freezer is dead since an hour, Otto looks at it now.'],
    },
  ),
  seen('day-first', 1.5, ['waited.day-first', 'waited.trouble'], 'First the day, then what was thought of it.', {
    flag: ['The freezer has been dead since Wednesday, I thought it comes back by itself.'],
    leave: ['I thought of you on Wednesday.'],
  }),
  seen('thought', 1.1, ['waited.thought', 'slow.trouble'], 'A thought stood in the place of a word to the others.', {
    flag: ['The freezer has been dead since Wednesday, I thought it comes back by itself.'],
    leave: ['I thought the cake was fine.'],
  }),
  seen('ours-then', 0.6, ['waited.since-day', 'slow.trouble', 'slow.ours'], 'A day back, and the author was there.', {
    flag: ['I saw on the 12th that the seal leaks, I hoped it holds.'],
    leave: ['I was at the sea on the 12th.'],
  }),
  seen(
    'other-means',
    0.4,
    ['waited.by-other-means', 'slow.trouble', '!slow.new'],
    'One got by, and the trouble stayed.',
    {
      flag: ['The scanner has been dead since Tuesday, I type the lists by hand.'],
      leave: ['I like to type by hand.'],
    },
  ),
  against('steps', -0.8, ['owns.steps', '!slow.silence']),
  against('joins', -0.8, ['joins.late']),
  against('asker', -1.2, ['asks.itself']),
  against('what', -0.9, ['voice.what']),
];
