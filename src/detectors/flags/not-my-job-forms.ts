import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { because } = rulesFor('not_my_job');

const form = because(
  'Something waits for an owner, and the answer tells how the work is shared out, not who takes it.',
);

/** Forms of speech that share out the work, in answer to trouble: trades, teams and things need not be known. */
export const NOT_MY_JOB_FORMS: readonly Rule[] = [
  form('as-it-is', 0.9, ['voice.is', 'answer.bare', '!voice.past'], {
    flag: [
      { text: 'Gutters are for the housing office.', parent: 'The gutter over the entrance drips on the visitors.' },
    ],
    leave: [
      {
        text: 'The gutter is for the housing office, their plumber comes at two.',
        parent: 'The gutter over the entrance drips on the visitors.',
      },
    ],
  }),
  form('no-more', 1, ['voice.only', 'answer.bare'], {
    flag: [{ text: 'We only hang them up.', parent: 'The posters have the wrong date on them.' }],
    leave: [
      {
        text: 'We only hang them up, so I have asked Ruth for new ones, they come tonight.',
        parent: 'The posters have the wrong date on them.',
      },
    ],
  }),
  form('others-turn', 0.6, ['answer.bare', 'duty.others-turn'], {
    flag: [{ text: 'The gardeners can see to that.', parent: 'The hedge hangs over the bus stop.' }],
    leave: [
      {
        text: 'The gardeners can see to that, I have called them, they come tomorrow.',
        parent: 'The hedge hangs over the bus stop.',
      },
    ],
  }),
  form('in-general', 0.9, ['answer.bare', 'duty.general'], {
    flag: [{ text: 'Drivers go by what is on the slip.', parent: 'Two crates went to the wrong school.' }],
    leave: [
      {
        text: 'Drivers go by what is on the slip. I have printed a new one and the crates are on their way.',
        parent: 'Two crates went to the wrong school.',
      },
    ],
  }),
  form('own-trade', 1, ['answer.bare', 'duty.trade'], {
    flag: [
      { text: 'We only bake bread, not cake.', parent: 'The cake for the anniversary is missing, who can do it?' },
    ],
    leave: [
      {
        text: 'We bake bread, so I have asked the pastry shop, cake is at noon.',
        parent: 'The cake for the anniversary is missing, who can do it?',
      },
    ],
  }),
  form('untouched', 0.9, ['answer.bare', 'duty.untouched'], {
    flag: [
      {
        text: 'I never painted that side, that is the other crew.',
        parent: 'The paint on the north side is broken, who can look?',
      },
    ],
    leave: [
      {
        text: 'I never painted that side, but I have a bucket left and do it on Friday.',
        parent: 'The paint on the north side is broken, who can look?',
      },
    ],
  }),
  form('contrast', 0.4, ['answer.bare', 'duty.contrast'], {
    flag: [{ text: 'We clean floors, not windows.', parent: 'The windows in the stairwell are filthy, who can help?' }],
    leave: [
      {
        text: 'We clean floors, not windows, so I have called the firm, they come on Monday.',
        parent: 'The windows in the stairwell are filthy, who can help?',
      },
    ],
  }),
  form('same-again', 0.5, ['answer.bare', 'turn.tautology'], {
    flag: [
      {
        text: 'Doors are doors, locks are locks, I do neither.',
        parent: 'The lock of the side door is broken, who can look?',
      },
    ],
    leave: [
      {
        text: 'Doors are doors, but I have the key: I look at the lock at noon.',
        parent: 'The lock of the side door is broken, who can look?',
      },
    ],
  }),
  form('concludes', 0.6, ['voice.so', 'answer.bare'], {
    flag: [{ text: 'The shelf came from the joiner, so that is his.', parent: 'The shelf in the archive leans.' }],
    leave: [
      {
        text: 'The shelf came from the joiner, so I have called him, he comes on Monday.',
        parent: 'The shelf in the archive leans.',
      },
    ],
  }),
];
