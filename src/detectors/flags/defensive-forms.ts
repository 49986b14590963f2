import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { because } = rulesFor('defensive_escalation');

const form = because('A problem is on the table, and the answer tells how it came to be so, not what comes next.');

/** Forms of speech that explain instead of moving, in answer to trouble. */
export const DEFENSIVE_FORMS: readonly Rule[] = [
  form('counted', 1.2, ['answer.bare', 'duty.counted'], {
    flag: [
      {
        text: 'I look after six halls with one bucket.',
        parent: 'The floor in hall 4 has not been mopped since Monday.',
      },
    ],
    leave: [
      {
        text: 'I look after six halls, hall 4 is next, I am there in ten minutes.',
        parent: 'The floor in hall 4 has not been mopped since Monday.',
      },
    ],
  }),
  form('by-whom', 1.1, ['voice.by', 'answer.bare', '!nmj.push'], {
    flag: [
      { text: 'It was read by all of you before it went out.', parent: 'The invitation has the wrong year on it.' },
    ],
    leave: [
      {
        text: 'It was read by me and I missed it, the corrected one is out.',
        parent: 'The invitation has the wrong year on it.',
      },
    ],
  }),
  form('had', 0.9, ['voice.had', 'answer.bare'], {
    flag: [
      { text: 'They had the whole of May to say so.', parent: 'The choir complains that the stage is too narrow.' },
    ],
    leave: [
      {
        text: 'They had said so in May and I had not listened. The stage gets a metre more tonight.',
        parent: 'The choir complains that the stage is too narrow.',
      },
    ],
  }),
  form('thing', 0.3, ['voice.thing', 'answer.bare', '!nmj.push'], {
    flag: [
      { text: 'That has been fine for every other group.', parent: 'The group found the hut dirty, they are upset.' },
    ],
    leave: [
      {
        text: 'That is my round, I missed it. Clean since noon.',
        parent: 'The group found the hut dirty, they are upset.',
      },
    ],
  }),
  form('contrast', 0.8, ['answer.bare', 'duty.contrast'], {
    flag: [
      {
        text: 'A sketch is not a contract, any builder knows that.',
        parent: 'The fence is in the wrong place, the neighbour is upset.',
      },
    ],
    leave: [
      {
        text: 'A sketch is not a contract, but I drew it wrong. The fence moves on Monday.',
        parent: 'The fence is in the wrong place, the neighbour is upset.',
      },
    ],
  }),
  form('up-to-others', 0.5, ['answer.bare', 'duty.up-to-others'], {
    flag: [
      {
        text: 'If people wore their badge, nobody would ask them.',
        parent: 'Visitors say that the guard was rude to them.',
      },
    ],
    leave: [
      {
        text: 'If people ask, say it was me. I have apologised to both of them.',
        parent: 'Visitors say that the guard was rude to them.',
      },
    ],
  }),
  form('people', 0.5, ['voice.people', 'answer.bare'], {
    flag: [{ text: 'Guests complain about everything.', parent: 'Two guests say that the soup was cold.' }],
    leave: [
      { text: 'Both guests got a new soup, the hotplate was off.', parent: 'Two guests say that the soup was cold.' },
    ],
  }),
  form('long-ago', 0.7, ['voice.years', 'answer.bare'], {
    flag: [
      {
        text: 'Thirty years I have done it like this and nobody complained.',
        parent: 'The plaster in room 2 is broken again.',
      },
    ],
    leave: [
      {
        text: 'Thirty years and still too wet. I redo the wall tomorrow.',
        parent: 'The plaster in room 2 is broken again.',
      },
    ],
  }),
  form('in-general', 0.4, ['answer.bare', 'duty.general', '!nmj.push'], {
    flag: [{ text: 'Customers always find something.', parent: 'Two customers say that the soup was cold.' }],
    leave: [
      {
        text: 'Customers found it cold and were right. Both have a new soup.',
        parent: 'Two customers say that the soup was cold.',
      },
    ],
  }),
];
