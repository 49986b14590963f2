import type { Detector } from '../engine/rule.ts';
import { rulesFor } from '../engine/rules-for.ts';

const { seen } = rulesFor('slipped_commitment');

/** Rules on earlier plans and promises that return in other words, as a number, or short of a count. */
export const HISTORY_RULES: Detector['rules'] = [
  seen(
    'plan-back',
    6.5,
    ['slip.plan-back', '!signal:recontract'],
    'A line of the last plan stands in this one again, and nothing is told of what became of it.',
    {
      flag: [
        {
          text: 'Y: two deliveries\nT: KL-408\nB: none',
          own: ['T: the hinge drawing (KL-408)\nB: none'],
          sent: '2026-03-04',
        },
      ],
      leave: [
        {
          text: 'Y: KL-408, front view\nT: KL-408\nB: none',
          own: ['T: the hinge drawing (KL-408)\nB: none'],
          sent: '2026-03-04',
        },
        {
          text: 'Y: two deliveries\nT: KL-408 (waited for the paper)\nB: none',
          own: ['T: the hinge drawing (KL-408)\nB: none'],
          sent: '2026-03-04',
        },
        {
          text: 'Y: dress rehearsal, 18 minutes\nT: print the playbill',
          own: ['T: seating playbill, one dress rehearsal with Ines'],
          sent: '2026-03-04',
        },
      ],
    },
  ),
  seen(
    'promise-planned',
    6.5,
    ['slip.promise-planned', '!signal:recontract'],
    'What was promised for a day that is over stands in the plan, without a word about it.',
    {
      flag: [
        {
          text: 'Y: two deliveries\nT: KL-408\nB: none',
          own: ['I draw the hinge plan (KL-408) by Monday 2 March 2026.'],
          sent: '2026-03-04',
        },
      ],
      leave: [
        {
          text: 'Y: hinge plan\nT: KL-408 printed\nB: none',
          own: ['I draw the hinge plan (KL-408) by Monday 2 March 2026.'],
          sent: '2026-03-04',
        },
        {
          text: 'Y: two deliveries\nT: paint the gate\nHinge plan is with Ute: it fits',
          own: ['Ute gets the hinge plan by Monday 2 March 2026.'],
          sent: '2026-03-04',
        },
      ],
    },
  ),
  seen(
    'count-short',
    6,
    ['slip.count-short', '!signal:recontract'],
    'Its day is over and fewer are there than were promised; when the rest comes is not said.',
    {
      flag: [
        {
          text: '17 of 30 chairs are oiled. The smell is fine.',
          own: ['I will oil the 30 chairs by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
      ],
      leave: [
        {
          text: '17 of 30 chairs are oiled, the rest by Friday.',
          own: ['I will oil the 30 chairs by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
      ],
    },
  ),
  seen(
    'asked-away',
    6,
    ['slip.asked-away', '!signal:recontract'],
    'Somebody had to ask for it on or after its day, and it is not there.',
    {
      flag: [
        {
          text: "don't have it, the shop was closed",
          parent: 'Fair on Friday: who has what?',
          talk: ['Where can I find the key list?'],
          own: ['You will have the key list by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
      ],
      leave: [
        {
          text: 'In your inbox since Tuesday.',
          parent: 'Fair on Friday: who has what?',
          talk: ['Where can I find the key list?'],
          own: ['You will have the key list by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
        {
          text: 'janitor stuff',
          parent: 'Two names on the key list are spelled wrong. Jo, do you know them?',
          own: ['You will have the key list by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
      ],
    },
  ),
  seen(
    'asked-eaten',
    6.6,
    ['slip.asked-eaten', '!signal:recontract'],
    'It was asked for once its day had come, and the answer is what the time went to.',
    {
      flag: [
        {
          text: 'The flood devoured my week, you know that.',
          parent: 'Fair on Friday: who has what?',
          talk: ['Can I have the key list?'],
          own: ['You will have the key list by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
      ],
      leave: [
        {
          text: 'The flood devoured my week, but it hangs in the hall since Tuesday.',
          parent: 'Fair on Friday: who has what?',
          talk: ['Can I have the key list?'],
          own: ['You will have the key list by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
      ],
    },
  ),
  seen(
    'asked-short',
    7,
    ['slip.asked-short', '!signal:recontract'],
    'It was asked for once its day had come, and fewer are there than were promised.',
    {
      flag: [
        {
          text: '17 are oiled.',
          parent: 'Fair on Friday: who has what?',
          talk: ['Are the thirty chairs ready?'],
          own: ['I will oil the 30 chairs by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
      ],
      leave: [
        {
          text: '17 are oiled, the others by Friday.',
          parent: 'Fair on Friday: who has what?',
          talk: ['Are the thirty chairs ready?'],
          own: ['I will oil the 30 chairs by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
        {
          text: '30 are oiled.',
          parent: 'Fair on Friday: who has what?',
          talk: ['Are the thirty chairs ready?'],
          own: ['I will oil the 30 chairs by Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
      ],
    },
  ),
  seen(
    'promised-again',
    6.6,
    ['slip.promised-again', '!signal:recontract'],
    'What was promised for a day that is over is promised for today as if for the first time.',
    {
      flag: [
        {
          text: 'hinge drawing today :coffee:',
          own: ['I finish the hinge drawing on Tuesday 3 March 2026.'],
          sent: '2026-03-04',
        },
        {
          text: 'hinge drawing, side view',
          own: ['Tuesday 3 March 2026: hinge drawing, front and side view.'],
          talk: ['Cake in the kitchen!'],
          sent: '2026-03-04',
        },
      ],
      leave: [
        {
          text: 'hinge drawing today :coffee:',
          own: ['I finish the hinge drawing on Friday 6 March 2026.'],
          sent: '2026-03-04',
        },
        { text: 'hinge drawing today :coffee:', own: ['The hinge drawing is done.'], sent: '2026-03-04' },
        {
          text: 'Daily thread, Wednesday',
          own: ['Daily thread, Tuesday 3 March 2026'],
          talk: ['Cake in the kitchen!'],
          sent: '2026-03-04',
        },
      ],
    },
  ),
  seen(
    'line-denied',
    6,
    ['slip.line-denied', '!signal:recontract'],
    'It was planned or promised for a day that has come, and a word says that it is not done.',
    {
      flag: [
        {
          text: 'hinge drawing: no.',
          own: ['T: hinge drawing\nB: none'],
          sent: '2026-03-04',
        },
        {
          text: 'hinge drawing: not started',
          own: ['T: hinge drawing\nB: none'],
          sent: '2026-03-04',
        },
      ],
      leave: [
        {
          text: 'hinge drawing: yes.',
          own: ['T: hinge drawing\nB: none'],
          sent: '2026-03-04',
        },
      ],
    },
  ),
];
