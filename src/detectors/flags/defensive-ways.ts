import type { Rule } from '../engine/rule.ts';
import type { Examples } from '../engine/rules-for.ts';
import { type AnswerFlag, answering } from './answer-rules.ts';

const FLAG: AnswerFlag = { label: 'defensive_escalation', cues: 'def', outright: new Set(['told-you']) };

/** A way of defending, worth more in answer to a problem and where no step is in sight. */
const defending = (name: string, weights: readonly [alone: number, open: number], reason: string, examples: Examples) =>
  answering(FLAG, name, weights, reason, examples);

/** Ways of defending oneself that are told by their words. */
export const DEFENSIVE_WAYS: readonly Rule[] = [
  ...defending('by-the-book', [0.5, 2], 'This says that the rules were followed; the problem is still there.', {
    flag: [
      {
        text: 'The ticket only said two columns. I did what it says.',
        parent: 'The report is missing the totals, the client is upset.',
      },
    ],
    leave: [
      {
        text: 'The ticket only said two columns, adding the totals now.',
        parent: 'The report is missing the totals.',
      },
    ],
  }),
  ...defending(
    'circumstances',
    [0.5, 2.5],
    'The circumstances explain it; a next step would help those who are waiting.',
    {
      flag: [{ text: 'Nobody told me it was urgent.', parent: 'The contract was not sent, what happened?' }],
      leave: [
        {
          text: 'I was on leave, so I missed it. Sending it now.',
          parent: 'The contract was not sent, what happened?',
        },
      ],
    },
  ),
  ...defending('told-you', [1.5, 2.5], 'Who said it first does not help now; what can be done does.', {
    flag: [
      'I already said this would happen.',
      {
        text: 'As I said in May, one server is not enough.',
        parent: 'The shop was down for an hour, customers complain.',
      },
    ],
    leave: [
      {
        text: 'As I wrote in May, one server is not enough. Shall I order the second one today?',
        parent: 'The shop was down for an hour.',
      },
    ],
  }),
  ...defending('retort', [0.3, 3], 'A question that answers a question leaves the problem where it was.', {
    flag: [{ text: 'What did you expect?', parent: 'The demo crashed in front of the customer.' }],
    leave: [
      { text: 'What did you expect to see there? I am switching it back.', parent: 'The form shows the old logo.' },
    ],
  }),
  ...defending('counter', [0.5, 2.5], 'This turns the question around; the problem stays where it was.', {
    flag: [{ text: 'Maybe you should read the manual first.', parent: 'The import fails for all of my files.' }],
    leave: [
      { text: 'Who approved the template? I ask them to change it.', parent: 'The template has the wrong logo.' },
    ],
  }),
  ...defending('minimise', [0.5, 2.5], 'This makes the problem small; to the one who reports it, it is not.', {
    flag: [{ text: 'It was only two customers, come on.', parent: 'Two customers were charged twice, why?' }],
    leave: [
      {
        text: 'It was two customers, both have their money back since ten.',
        parent: 'Two customers were charged twice, why?',
      },
    ],
  }),
  ...defending('blames', [0.3, 2.5], 'This says whose fault it is; what happens next stays open.', {
    flag: [{ text: 'The system let me do it.', parent: 'Why was the supplier paid twice?' }],
    leave: [
      {
        text: 'The system let me do it twice. I have called the bank, the refund comes tomorrow.',
        parent: 'Why was the supplier paid twice?',
      },
    ],
  }),
  ...defending('attitude', [0.3, 2], 'The tone answers; the problem does not move.', {
    flag: [
      {
        text: 'Typical. We are always the ones to blame, just saying.',
        parent: 'The list for the trip is not complete.',
      },
    ],
    leave: [{ text: 'Wow, thanks for seeing that. Corrected.', parent: 'The list for the trip is not complete.' }],
  }),
  ...defending('works-here', [0.5, 2.5], 'That it works in one place does not tell what is different in the other.', {
    flag: [{ text: 'Works on my machine.', parent: 'The login page crashes for the whole sales team.' }],
    leave: [
      {
        text: 'Works on my machine, which browser do you use?',
        parent: 'The login page crashes for the whole sales team.',
      },
    ],
  }),
];
