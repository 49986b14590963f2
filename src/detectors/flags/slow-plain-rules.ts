import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slow_escalation');

const HAD_IT = 'The author had this news before the others could act on it.';
const ASKED = 'It took a question to bring this up.';

/**
 * The signs of late news one by one, with no trouble named beside them: people name trouble in more ways than a list
 * can hold, and an old time, a sigh or a bare "no" to a question say as much on teams that nobody has read.
 */
export const SLOW_PLAIN_RULES: readonly Rule[] = [
  seen('aside', 1.7, ['late.aside', 'slow.old', '!slow.general'], 'What was known for a while comes in passing.', {
    flag: ['By the way, the cold room has been at nine degrees since Sunday.'],
    leave: ['By the way, the cold room got its new door on Sunday.'],
  }),
  seen('aside-asked', 1, ['late.aside', 'slow.asked', '!slow.general'], ASKED, {
    flag: [{ text: 'Uh, the drum cracked on Tuesday.', parent: 'Why is the second washer off?' }],
    leave: [
      {
        text: 'Uh, the drum cracked just now, the service man is on his way.',
        parent: 'Why is the second washer off?',
      },
    ],
  }),
  seen('denies', 1.5, ['slip.denies-barely', 'slow.asked'], ASKED, {
    flag: [{ text: 'No. The permit was refused last week.', parent: 'Is the scaffold ready for Monday?' }],
    leave: [
      {
        text: 'No. The permit was refused an hour ago, I call the office at two.',
        parent: 'Is the scaffold ready for Monday?',
      },
    ],
  }),
  seen('knowing', 1.4, ['late.knowing', 'late.first-word', 'slow.old', '!slow.general'], HAD_IT, {
    flag: ['I saw last week that the second hoist has a crack.'],
    leave: ['I saw this morning that the second hoist has a crack, and closed it.'],
  }),
  seen('knowing-asked', 1, ['late.knowing', 'slow.asked', '!slow.general'], ASKED, {
    flag: [{ text: 'I noticed it on Thursday, yes.', parent: 'Is anyone else missing the lines from store 4?' }],
    leave: [
      { text: 'I noticed it a minute ago, looking now.', parent: 'Is anyone else missing the lines from store 4?' },
    ],
  }),
  seen(
    'old',
    1.4,
    ['slow.old', 'late.first-word', 'slow.bare'],
    'It has stood for a while, and nothing says who knows.',
    {
      flag: ['The second kiln has been dead since Monday.'],
      leave: ['The second kiln is dead since an hour, Jo is on the phone with the maker.'],
    },
  ),
  seen('asked-after', 1, ['slow.asked', 'slow.old'], ASKED, {
    flag: [{ text: 'Yes, the sensor has been broken since Friday.', parent: 'Is line 2 down for anybody else?' }],
    leave: [
      { text: 'Yes, it broke ten minutes ago, I am swapping it now.', parent: 'Is line 2 down for anybody else?' },
    ],
  }),
];
