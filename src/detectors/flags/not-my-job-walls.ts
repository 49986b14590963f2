import type { Rule } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { because } = rulesFor('not_my_job');

const wall = because('It says where one’s own share ends; who takes it further stays open.');

/** Rules on walls around one's own share, with nothing handed over. */
export const WALL_RULES: readonly Rule[] = [
  wall('wall', 3.5, ['nmj.wall', 'answer.bare', '!answers.who'], {
    flag: [
      { text: 'I am broth, not drains.', parent: 'The drain in the kitchen yard is blocked, who can open it?' },
      { text: "That's for the landlord's people.", parent: 'The lamp at the gate flickers again.' },
      { text: 'It came with the house.', parent: 'The clock in the hall is an hour slow, who looks after it?' },
      { text: 'My plate is full, so no.', parent: 'Nobody has counted the keys since May, they do not add up.' },
    ],
    leave: [
      {
        text: "That's for the landlord's people, I have called them, they come at two.",
        parent: 'The lamp at the gate flickers again.',
      },
      { text: 'My plate is full until noon, then I count them.', parent: 'Nobody has counted the keys since May.' },
      { text: 'Ute looks after it.', parent: 'The clock in the hall is an hour slow, who looks after it?' },
    ],
  }),
  wall(
    'whoever',
    7,
    ['wall.whoever', 'nmj.wall', 'is.top', 'length.35', 'tells.trouble', '!mark.joke', '!slow.silence'],
    {
      flag: [
        'The lamp at the gate is broken, somebody may wish to attend to it.',
        'The key board is missing four hooks. Some good soul should fix that.',
      ],
      leave: [
        'The lamp at the gate is broken, somebody may wish to attend to it. I have rung Otto.',
        'Somebody may wish to attend the concert.',
      ],
    },
  ),
];
