import type { Detector, Rule } from '../engine/rule.ts';

const LABEL = 'constructive_challenge';
const PROPOSAL = 'Proposal: we cancel the print edition and put the money into the app. Thoughts?';

/** A question, condition or other way, put to a plan that is in view. */
const TO_A_PLAN: readonly Rule[] = [
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

/** A challenge that brings its plan along. */
const ON_ITS_OWN: readonly Rule[] = [
  {
    id: 'constructive-challenge.opens',
    label: LABEL,
    weight: 3,
    all: ['challenge.opens', '!challenge.strong', '!passive.own-thread'],
    reason: 'Opens by questioning a plan or an assumption.',
    examples: {
      flag: [
        'Before we sign the lease: could we ask the neighbours first how loud the bar is?',
        "I'd argue against a fourth meeting, the decisions of the third are still open. Could we try a list instead?",
        'Not sure about the video-only exam. Deaf students lose the lip reading. What about two cameras?',
      ],
      leave: [
        'Before lunch I finished the lease.',
        'Not sure when the train leaves.',
        { text: 'What about Tuesday?', parent: 'When can we have lunch?' },
      ],
    },
  },
  {
    id: 'constructive-challenge.opens-with-ground',
    label: LABEL,
    weight: 1.5,
    all: ['challenge.opens', '!challenge.strong', '!is.update', '!length.7', 'challenge.argued'],
    reason: 'Questions a course and gives a ground.',
    examples: {
      flag: ['Have we asked the tenants? They refused the same lift two years ago.'],
      leave: ['Have we asked the tenants?'],
    },
  },
  {
    id: 'constructive-challenge.plan-in-words',
    label: LABEL,
    weight: 1.5,
    all: [
      'challenge.plan-talk',
      'challenge.tests',
      '!challenge.strong',
      '!is.update',
      '!passive.own-thread',
      '!challenge.commits-only',
    ],
    reason: 'Tests a plan that the message itself names.',
    examples: {
      flag: ['I doubt that the rollout in week 30 works, half of the drivers are away. Could we begin in September?'],
      leave: ['The rollout begins in week 30.'],
    },
  },
  {
    id: 'constructive-challenge.tests-elsewhere',
    label: LABEL,
    weight: 2,
    all: ['challenge.two-kinds', '!challenge.place', '!is.update', '!passive.own-thread', '!parent:is.logistics'],
    reason: 'Doubts or limits a course and asks for another.',
    examples: {
      flag: [
        'I do not think a discount fixes it, people leave because of the queue. What if we open a second desk first?',
      ],
      leave: ['If the desk is closed, could you ring the bell?'],
    },
  },
  {
    id: 'constructive-challenge.opens-and-tests',
    label: LABEL,
    weight: 2,
    all: ['challenge.opens', '!challenge.strong', 'challenge.two-kinds'],
    reason: 'Questions a course and says what else would do.',
    examples: {
      flag: [
        'Not sure about the trip to the lake. Could we limit it to 30 children, or should the bus be bigger then?',
      ],
      leave: ['What makes the trip nice is the lake.'],
    },
  },
  {
    id: 'constructive-challenge.doubts-and-offers',
    label: LABEL,
    weight: 3,
    all: ['!challenge.strong', '!passive.own-thread', '!is.update', 'challenge.doubt-and-way'],
    reason: 'Doubts a course and offers another.',
    examples: {
      flag: [
        "I'm not convinced by the third tool, it copies what the first does. I'd rather cancel it and see who misses it.",
      ],
      leave: ["I'm not convinced by the film. The book is better."],
    },
  },
  {
    id: 'constructive-challenge.asks-change-elsewhere',
    label: LABEL,
    weight: 1.5,
    all: ['!challenge.place', 'challenge.asks-change', 'challenge.grounds', '!is.update'],
    reason: 'Asks whether something could be done in another way, with a ground.',
    examples: {
      flag: [
        'We count tickets and not hours, that is why the long ones vanish. Why not ask the night shift first? Could we try hours for a month?',
      ],
      leave: ['Could you send me the locker list?'],
    },
  },
  {
    id: 'constructive-challenge.halts',
    label: LABEL,
    weight: 3,
    all: ['challenge.halts', '!challenge.strong', '!parent:is.logistics'],
    reason: 'Asks to hold something until it is right.',
    examples: {
      flag: [
        {
          text: 'The second page still shows the old dose. Shall we hold the print run until that is corrected?',
          parent: 'The leaflet goes to print today at 5.',
        },
      ],
      leave: [{ text: 'Can you hold the door?', parent: 'I am downstairs with the boxes' }],
    },
  },
  {
    id: 'constructive-challenge.prefers-elsewhere',
    label: LABEL,
    weight: 1.5,
    all: ['!challenge.place', 'challenge.prefers', '!is.update', '!parent:is.logistics'],
    reason: 'Prefers another way and says so.',
    examples: {
      flag: [
        "I'd rather not fix the ramp with wood again, it rots by March. What if we pour two metres of concrete instead?",
      ],
      leave: ['I prefer tea.'],
    },
  },
];

/** In a long text the same words stand far from each other. */
const LONG =
  'Notes from the visit: the new hall has a good light and two doors. If the weather holds we paint on Monday. The caretaker could not say who has the plan of the pipes, so please ask the town. I would like to thank the four helpers who carried the stage. The lift is slow but it works. We eat at one, the canteen is closed, and the bus goes back at five from the other side of the road.';

const AGAINST: readonly Rule[] = [
  {
    id: 'constructive-challenge.past',
    label: LABEL,
    weight: -3,
    all: ['challenge.past', '!challenge.two-kinds'],
    examples: { flag: [], leave: [{ text: 'Why was the door open?', parent: 'The alarm went off at 4.' }] },
  },
  {
    id: 'constructive-challenge.nod',
    label: LABEL,
    weight: -4,
    all: ['passive.assents', 'passive.empty', '!passive.marked'],
  },
  // Somebody who is stuck asks how, and tests no plan.
  {
    id: 'constructive-challenge.seeks-help',
    label: LABEL,
    weight: -3,
    patterns: [
      'how can|could|do|should|would i|we fix|solve|do|get|make|run|install|import|use|resolve|debug|handle|start|find|add|change|see',
      'i|we am|are|got stuck',
      'i can|could not *',
      'any idea|ideas|help|pointers|tips|hints',
      'help me|us|please',
      'need help|support|advice',
      'am i doing *',
      'error message|log|trace',
    ],
    all: ['!challenge.strong'],
    examples: {
      flag: [],
      leave: ['I am stuck with the import. If I use the old file it runs. How can I fix it instead?'],
    },
  },
  {
    id: 'constructive-challenge.long',
    label: LABEL,
    weight: -3,
    all: ['challenge.long', '!challenge.strong'],
    examples: { flag: [], leave: [LONG] },
  },
  {
    id: 'constructive-challenge.update',
    label: LABEL,
    weight: -4,
    all: ['is.update'],
    examples: { flag: [], leave: ['Yesterday: I would rather forget it\nToday: split the invoice job'] },
  },
  { id: 'constructive-challenge.short', label: LABEL, weight: -2, all: ['length.4'] },
  { id: 'constructive-challenge.undertakes', label: LABEL, weight: -1, all: ['step.will', '!has.question'] },
  {
    id: 'constructive-challenge.reports',
    label: LABEL,
    weight: -0.7,
    all: ['step.done', '!has.question', '!challenge.strong'],
  },
  { id: 'constructive-challenge.status', label: LABEL, weight: -2, all: ['parent.status', '!challenge.place'] },
  { id: 'constructive-challenge.problem', label: LABEL, weight: -1.5, all: ['parent.problem', '!challenge.place'] },
  {
    id: 'constructive-challenge.abdicates',
    label: LABEL,
    weight: -4,
    all: ['passive.defer', '!passive.reasons'],
    examples: { flag: [], leave: [{ text: 'Whatever you prefer.', parent: 'Tea or coffee?' }] },
  },
  {
    id: 'constructive-challenge.plain-question',
    label: LABEL,
    weight: -1.5,
    all: ['is.question', 'length.12', 'is.one-sentence', '!challenge.opens'],
  },
  {
    id: 'constructive-challenge.logistics',
    label: LABEL,
    weight: -4,
    any: ['parent:is.logistics'],
    all: ['!challenge.place'],
  },
  {
    id: 'constructive-challenge.thanks',
    label: LABEL,
    weight: -1,
    all: ['is.thanks', '!has.question'],
    examples: { flag: [], leave: ['Thanks for the talk, I would never have thought of that!'] },
  },
];

export const CONSTRUCTIVE_CHALLENGE: Detector = {
  label: LABEL,
  bias: -4,
  meaning: 'Questions, tests or disagrees with a plan in order to improve it.',
  suggestion: 'Keep asking: a plan that was tested is easier to stand behind.',
  rules: [...TO_A_PLAN, ...ON_ITS_OWN, ...AGAINST],
};
