import type { Rule } from '../engine/rule.ts';

const LABEL = 'constructive_challenge';
const PROPOSAL = 'Proposal: we cancel the print edition and put the money into the app. Thoughts?';

/** A question, condition or other way, put to a plan that is in view. */
export const TO_A_PLAN: readonly Rule[] = [
  {
    id: 'constructive-challenge.tests',
    label: LABEL,
    weight: 3,
    all: ['challenge.strong', 'challenge.tests'],
    reason: 'Answers a proposal with more than a yes or a no: it asks, bends or limits it.',
    examples: {
      flag: [{ text: 'Yes, but only after the subscribers were asked.', parent: PROPOSAL }],
      leave: [
        { text: 'Yes, yes, great idea.', parent: PROPOSAL },
        { text: 'The March issue had 48 pages.', parent: PROPOSAL },
      ],
    },
  },
  {
    id: 'constructive-challenge.two-kinds',
    label: LABEL,
    weight: 2,
    all: ['challenge.strong', 'challenge.two-kinds'],
    reason: 'Tests a proposal in more than one way.',
    examples: {
      flag: [
        { text: 'ok if the January issue still appears. Who tells the advertisers?', parent: PROPOSAL },
        { text: 'I would wait with it. My worry: half of the members are over 70.', parent: PROPOSAL },
      ],
      leave: [{ text: 'ok, who has the key to the cellar?', parent: 'The cellar is flooded again' }],
    },
  },
  {
    id: 'constructive-challenge.other-way',
    label: LABEL,
    weight: 1.5,
    all: ['challenge.place', 'challenge.prefers'],
    reason: 'Answers a plan with another way to do it.',
    examples: {
      flag: [
        { text: "I'd rather keep four issues a year, two thirds of the members are over 60.", parent: PROPOSAL },
        { text: 'I would start with the back pages, they cost most.', parent: PROPOSAL },
      ],
      leave: [
        { text: 'Sounds good to me.', parent: PROPOSAL },
        { text: "I'd rather have the soup.", parent: 'Lunch is here, soup or pasta?' },
      ],
    },
  },
  {
    id: 'constructive-challenge.change',
    label: LABEL,
    weight: 1.5,
    all: ['challenge.place', 'challenge.asks-change'],
    reason: 'Asks for a change to the plan.',
    examples: {
      flag: [{ text: 'Could we keep it for the libraries until the app can be read offline?', parent: PROPOSAL }],
      leave: [{ text: 'Could we meet at 3?', parent: 'Standup moved to 2, ok?' }],
    },
  },
  {
    id: 'constructive-challenge.risk',
    label: LABEL,
    weight: 2,
    all: ['challenge.place', 'challenge.asks-risk'],
    reason: 'Asks what the plan does to somebody or something that it does not mention.',
    examples: {
      flag: [
        { text: 'What happens to the 400 members without a phone?', parent: PROPOSAL },
        { text: 'who tells the advertisers, and do we lose the yearly contracts?', parent: PROPOSAL },
      ],
      leave: [{ text: 'What happens at the summer party?', parent: 'The summer party is on the 3rd!' }],
    },
  },
  {
    id: 'constructive-challenge.doubt',
    label: LABEL,
    weight: 1.5,
    all: ['challenge.place', 'challenge.doubts'],
    reason: 'Names a doubt or a weak point of the plan.',
    examples: {
      flag: [
        { text: 'My worry: the app has 90 users today, so this silences the other 2,000.', parent: PROPOSAL },
        { text: 'One year looks short, the readers are slow to change.', parent: PROPOSAL },
      ],
      leave: [{ text: 'No doubt about it, agreed.', parent: PROPOSAL }],
    },
  },
  {
    id: 'constructive-challenge.condition',
    label: LABEL,
    weight: 1,
    all: ['challenge.place', 'challenge.conditions', '!challenge.commits-only'],
    reason: 'Agrees under a condition or with an exception.',
    examples: {
      flag: [{ text: 'can live with it as long as the libraries still get a copy', parent: PROPOSAL }],
      leave: [{ text: 'But yes!', parent: 'We are live!' }],
    },
  },
  {
    id: 'constructive-challenge.demand',
    label: LABEL,
    weight: 1,
    all: ['challenge.place', 'challenge.requires'],
    reason: 'Says what the plan must hold, or what it should take in.',
    examples: {
      flag: [
        {
          text: 'In favour. Please include the archive, somebody has to scan it before the cellar is emptied.',
          parent: PROPOSAL,
        },
        { text: 'The app must work without an account then, half of the readers have none.', parent: PROPOSAL },
      ],
      leave: [{ text: 'Please, yes!', parent: PROPOSAL }],
    },
  },
  {
    id: 'constructive-challenge.question',
    label: LABEL,
    weight: 4.2,
    all: ['challenge.strong', 'has.question', '!length.4', 'challenge.real-question'],
    reason: 'Puts a question to a plan.',
    examples: {
      flag: [
        {
          text: 'Fine in general. Did anybody ask the printers whether the notice period is a year?',
          parent: PROPOSAL,
        },
      ],
      leave: [{ text: 'ok?', parent: PROPOSAL }],
    },
  },
  {
    id: 'constructive-challenge.weak-place',
    label: LABEL,
    weight: 2.5,
    all: ['challenge.weak', 'challenge.two-kinds'],
    reason: 'Tests a plan that was stated, not proposed.',
    examples: {
      flag: [
        {
          text: 'Before that starts: the night crew has no badge readers. Could we begin with the day shift?',
          parent: 'From July on every door is opened by badge only.',
        },
      ],
      leave: [{ text: 'ok, I will bring mine', parent: 'From July on every door is opened by badge only.' }],
    },
  },
];
