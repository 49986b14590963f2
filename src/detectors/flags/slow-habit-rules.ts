import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slow_escalation');

/** Rules on why a trouble stood for a while unsaid. */
export const SLOW_HABIT_RULES: readonly Rule[] = [
  seen(
    'by-itself',
    4,
    ['habit.by-itself', 'slow.old', '!has.question', '!late.debate'],
    'It was to pass by itself, and the others hear of it only now.',
    {
      flag: [
        'The boiler drips since Tuesday, I had hoped it would stop by itself.',
        'The printer lost page 2 last week, we wanted to see if it happens again. It does.',
      ],
      leave: ['The boiler dripped this morning and stopped by itself.', 'We hoped for a full hall and it was full.'],
    },
  ),
  seen(
    'used-to',
    5.2,
    ['habit.used-to', 'slow.long', '!has.question', '!late.debate', '!signal:outcome'],
    'One got used to it and worked around it, and nobody else knew.',
    {
      flag: [
        'The gate jams since Easter, we got used to it.',
        {
          text: 'Since last summer. We just reboot it by hand every Monday.',
          parent: 'Since when does the till freeze?',
        },
      ],
      leave: ['We got used to the new gate quickly, it opens by itself.', 'We just reboot it by hand.'],
    },
  ),
  seen(
    'put-away',
    4.8,
    ['habit.put-away', 'slow.old', '!has.question'],
    'The word of it came and was put away; others could have acted on it then.',
    {
      flag: [
        'The letter of the insurer has been sitting in my inbox since the 12th, they raise the price in June.',
        {
          text: 'The warnings came all month and went to a folder of mine.',
          parent: 'Why did the disk fill up unseen?',
        },
      ],
      leave: [
        'The letter of the insurer is in the folder of the club since this morning.',
        'The letters are in the folder, all 40 went out on Monday.',
      ],
    },
  ),
];
