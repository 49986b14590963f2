import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { because } = rulesFor('defensive_escalation');

const shield = because('A problem is on the table, and the answer only says why its author is not to blame for it.');

/** Rules on bare assertions that stand in place of a step. */
export const SHIELD_RULES: readonly Rule[] = [
  shield('shield', 4, ['def.shield', 'answer.bare', '!has.question', '!nmj.push', '!slip.shame'], {
    flag: [
      { text: 'The badge printer does exactly what was ordered.', parent: 'The badges have the wrong year on them.' },
      { text: 'Visitors need to learn to read.', parent: 'Three visitors stood at the locked door this morning.' },
      { text: 'I run nine halls with one trolley.', parent: 'The floor of hall 4 is dirty again, guests complain.' },
      { text: 'It prints fine at home.', parent: 'The labels of the school come out empty.' },
      { text: 'Nobody answered when I wrote it.', parent: 'The heater in hall 4 is broken again.' },
      { text: 'It was two minutes.', parent: 'The alarm was off during the night, how come?' },
    ],
    leave: [
      {
        text: 'Our end is green, I counted twelve at noon. Calling the carrier for the scan now.',
        parent: 'The shop says that 12 boxes are missing.',
      },
      {
        text: 'I print whatever the office sends, so I have asked Ute for a corrected list; new badges by noon.',
        parent: 'The badges have the wrong year on them.',
      },
      {
        text: 'The log shows that our side got a 200 at 14:02, I am checking theirs.',
        parent: 'The order of the school did not arrive, was it sent?',
      },
      {
        text: 'It was two minutes, 3:10 to 3:12. Fixed the timer.',
        parent: 'The alarm was off during the night, how come?',
      },
    ],
  }),
  shield('shields', 1.5, ['def.shields', 'answer.bare', '!nmj.push'], {
    flag: [
      {
        text: 'You all signed it off before. It prints fine at home.',
        parent: 'The labels of the school come out empty.',
      },
    ],
    leave: [
      {
        text: 'You all signed it off before. It prints fine at home; I print them again at two on yours.',
        parent: 'The labels of the school come out empty.',
      },
    ],
  }),
];
