import type { Rule } from '../engine/rule.ts';

const LABEL = 'constructive_challenge';

/** A challenge that brings its plan along. */
export const ON_ITS_OWN: readonly Rule[] = [
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
