import type { Rule } from '../engine/rule.ts';
import type { Examples } from '../engine/rules-for.ts';
import { type AnswerFlag, answering } from './answer-rules.ts';

const FLAG: AnswerFlag = { label: 'not_my_job', cues: 'nmj', outright: new Set(['plain', 'somebody']) };

/** A way of pushing away, worth more where something waits for an answer and no step is in sight. */
const pushing = (name: string, weights: readonly [alone: number, open: number], reason: string, examples: Examples) =>
  answering(FLAG, name, weights, reason, examples);

/** Ways of pushing work away that are told by their words. */
export const NOT_MY_JOB_WAYS: readonly Rule[] = [
  ...pushing('plain', [4, 2], 'This says whose it is not, and not who takes it; the asker is left alone with it.', {
    flag: [
      'Not my job.',
      { text: 'Sorry, above my pay grade.', parent: 'Do we tell the customer that the date is at risk?' },
    ],
    leave: ['Not my area, but here is what I found: the token expires after an hour.', 'Is that outside of our scope?'],
  }),
  ...pushing('refuse', [0.3, 2.5], 'This keeps hands off and names nobody who has them on it.', {
    flag: [
      {
        text: "I don't touch the payroll export.",
        parent: 'The payroll export is broken since the update, can you look?',
      },
    ],
    leave: [
      {
        text: "I don't touch payroll, so I asked Ines, she looks at 2.",
        parent: 'The payroll export is broken, can you look?',
      },
    ],
  }),
  ...pushing('only-my-part', [0.3, 2.5], 'This stops at one part of the work; whose the rest is stays open.', {
    flag: [{ text: 'We just print what the office sends us.', parent: 'The badges have the wrong names on them.' }],
    leave: [
      {
        text: 'We just print what the office sends us. I have called them, the new list comes at noon.',
        parent: 'The badges have the wrong names on them.',
      },
    ],
  }),
  ...pushing('trade', [0.2, 3], 'A trade is named, and not who takes the problem.', {
    flag: [{ text: 'I teach maths.', parent: 'The wifi in the annex is down since yesterday.' }],
    leave: [
      {
        text: 'I teach maths, but I have called the helpdesk, they come at two.',
        parent: 'The wifi in the annex is down since yesterday.',
      },
    ],
  }),
  ...pushing('theirs', [0.3, 2.5], 'This says where it belongs, and leaves it to the reader to get it there.', {
    flag: [{ text: 'That is a facilities topic.', parent: 'The door to the archive does not close any more.' }],
    leave: [
      {
        text: 'The cleaning rota belongs to facilities, Otto is the contact.',
        parent: 'Who owns the cleaning rota?',
      },
    ],
  }),
  ...pushing('ask-them', [0.5, 3], 'This sends the asker on; a hand-off helps when the next person knows about it.', {
    flag: [{ text: 'Ask the backend team.', parent: 'Login fails for half of the users, can you help?' }],
    leave: [
      {
        text: 'Ask the backend team? I can join you at 3 if you like.',
        parent: 'Login fails for half of the users, can you help?',
      },
    ],
  }),
  ...pushing('somebody', [2.5, 2.5], '"Somebody" is nobody in particular; the thing waits until a name stands there.', {
    flag: [
      'Someone should clean up those old branches.',
      { text: 'Somebody ought to call them.', parent: 'The customer waits for an answer since Monday.' },
    ],
    leave: ['Someone left a blue scarf in room 4.', 'Can someone review the pull request?'],
  }),
  ...pushing('assumed', [0.3, 2.5], 'This relies on others having it; nobody in the thread does.', {
    flag: [{ text: 'I assumed ops watches that.', parent: 'The backup has failed all week, who saw it?' }],
    leave: [
      {
        text: 'I assumed ops watches that. They do not, so I set an alert and told Mira.',
        parent: 'The backup has failed, who saw it?',
      },
    ],
  }),
  ...pushing('unassigned', [0.3, 2], 'That nobody gave it to anybody is true of everything that has no owner yet.', {
    flag: [{ text: 'There was no ticket for us.', parent: 'The old accounts are still active, who removes them?' }],
    leave: [
      {
        text: 'There was no ticket for us, I have opened one and do it today.',
        parent: 'The old accounts are still active, who removes them?',
      },
    ],
  }),
];
