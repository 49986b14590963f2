import type { Detector, Rule } from '../engine/rule.ts';

const LABEL = 'passive_agreement';
const ASK = 'Say in one sentence why you agree, or what you would watch.';

const FOR: readonly Rule[] = [
  {
    id: 'passive-agreement.bare',
    label: LABEL,
    weight: 8,
    all: ['passive.place', 'passive.assents', 'passive.empty', '!passive.marked', '!passive.weak', '!passive.choice'],
    reason:
      'The message agrees and adds nothing where a decision was open, so the others cannot see whether anybody tested it.',
    examples: {
      flag: [
        { text: 'sounds good', parent: 'Proposal: we move the archive to cold storage in May. Thoughts?' },
        { text: ':+1:', parent: 'RFC: one changelog for all apps. Please comment until Friday.' },
        { text: 'No objections from my side.', parent: 'I want to end the Tuesday rehearsals. Any objections?' },
        { text: 'yeah why not', parent: 'idea: let parents book the tours online. what do you think?' },
      ],
      leave: [
        { text: 'sounds good', parent: 'Lunch at 12:30 at the Turkish place?' },
        { text: 'ok, will do', parent: 'Please use the new form from Monday on.' },
        {
          text: 'sounds good, it saves us the weekly copy job',
          parent: 'Proposal: move the archive to cold storage. Thoughts?',
        },
        {
          text: 'Let me think about it until tomorrow.',
          parent: 'Proposal: move the archive to cold storage. Thoughts?',
        },
      ],
    },
  },
  {
    id: 'passive-agreement.thin',
    label: LABEL,
    weight: 6.5,
    all: ['passive.place', 'passive.assents', 'passive.thin', '!passive.marked', '!passive.weak', '!passive.choice'],
    reason: 'Apart from the assent hardly a word is left: nobody learns what the author thinks of the plan.',
    suggestion: ASK,
    examples: {
      flag: [
        { text: 'all fine from procurement', parent: 'We plan to change the courier in June. Any concerns?' },
        { text: 'Looks good overall, nice diagrams', parent: 'The draft of the crisis plan is up, please poke holes.' },
      ],
      leave: [
        {
          text: 'all fine from procurement except the notice period',
          parent: 'We plan to change the courier in June. Any concerns?',
        },
        { text: 'Blue one', parent: 'The blue or the green cover? Which one and why?' },
      ],
    },
  },
  {
    id: 'passive-agreement.some',
    label: LABEL,
    weight: 4.5,
    all: ['passive.place', 'passive.assents', 'passive.some', '!passive.marked', '!passive.weak', '!passive.choice'],
    reason: 'The message agrees in a few friendly words, without a reason, a question or a condition.',
    suggestion: ASK,
    examples: {
      flag: [
        {
          text: 'love simple recipes :heart:',
          parent: 'Proposal: we cut the menu to nine dishes. Tear it apart please.',
        },
      ],
      leave: [
        { text: 'love it, cuts our waste', parent: 'Lunch menu for Friday is out: nine dishes' },
        {
          text: 'good, fewer allergens to track',
          parent: 'Proposal: we cut the menu to nine dishes. Tear it apart please.',
        },
      ],
    },
  },
  {
    id: 'passive-agreement.plan',
    label: LABEL,
    weight: 5.5,
    all: ['passive.plan', '!passive.place', 'passive.spoken', 'passive.empty', '!passive.marked'],
    reason: 'A plan is stated and the reply only nods, so a weak point in it stays unseen.',
    suggestion: ASK,
    examples: {
      flag: [{ text: 'fine with me', parent: 'we drop the second proofreading, readers never notice' }],
      leave: [
        { text: 'ok, noted', parent: 'we drop the second proofreading, readers never notice' },
        {
          text: 'fine with me for blogs, not for contracts',
          parent: 'we drop the second proofreading, readers never notice',
        },
      ],
    },
  },
  {
    id: 'passive-agreement.defers',
    label: LABEL,
    weight: 5.5,
    all: ['passive.place', 'passive.defer', '!passive.reasons', '!passive.much'],
    reason: 'The decision was put to the author and is handed to others, so their view is missing from it.',
    suggestion: 'Name the option you lean to and the one thing that matters to you in it.',
    examples: {
      flag: [
        { text: 'up to you guys', parent: 'Weekly or monthly invoices? I need your opinion before the call.' },
        {
          text: 'I leave that to the colleagues from the ward.',
          parent: 'Should the new beds go to floor 2? Please state your preference.',
        },
        { text: 'whatever the rest of the group prefers', parent: 'Please vote: one big workshop or two small ones?' },
        { text: 'as you like, you are the chef', parent: 'I want to take the soup off the card. What do you say?' },
      ],
      leave: [
        { text: 'Whichever room is free.', parent: 'Room 2 or room 4 for the interview?' },
        {
          text: 'I leave that to the ward, because I have not seen floor 2 since the repair.',
          parent: 'Should the new beds go to floor 2? Please state your preference.',
        },
        { text: 'up to you guys, my vote is monthly: fewer postings', parent: 'Weekly or monthly invoices? Opinions?' },
      ],
    },
  },
  {
    id: 'passive-agreement.answers',
    label: LABEL,
    weight: 6,
    all: [
      'passive.question',
      '!passive.place',
      '!passive.own-thread',
      'passive.spoken',
      'passive.empty',
      '!passive.marked',
      '!passive.commits',
      '!passive.choice',
    ],
    reason: 'A question about a plan is answered with assent alone.',
    suggestion: ASK,
    examples: {
      flag: [{ text: 'fine with me', parent: 'Brown doors in the whole house, Rika?' }],
      leave: [
        { text: 'fine with me', parent: 'Coffee at ten?' },
        { text: 'fine with me, brown hides the scratches', parent: 'Brown doors in the whole house, Rika?' },
      ],
    },
  },
  {
    id: 'passive-agreement.defers-anywhere',
    label: LABEL,
    weight: 5.5,
    all: [
      'passive.question',
      '!passive.place',
      '!passive.own-thread',
      'passive.defer',
      '!passive.reasons',
      '!passive.more',
    ],
    reason: 'A question is handed back to others without a view of the author.',
    suggestion: ASK,
    examples: {
      flag: [{ text: 'whatever you think is best', parent: 'Brown doors, Rika?' }],
      leave: [{ text: 'Whatever time you like.', parent: 'When shall I bring the cake?' }],
    },
  },
  {
    id: 'passive-agreement.abdicates',
    label: LABEL,
    weight: 7,
    all: ['passive.abdicate', '!passive.much', '!passive.reasons'],
    reason: 'The words accept a decision before it is made, so the author has no part in it.',
    suggestion: 'Say what you would decide, even if you will follow the others in the end.',
    examples: {
      flag: [
        "I'll go along with whatever the group decides.",
        'you lot choose, I will just build it',
        'As ever I bow to the will of the board.',
        'Happy with whatever the majority picks.',
      ],
      leave: [
        'I will go along with the group if the budget stays under 4,000.',
        'You decide by Tuesday, I will build it until the 9th; I would take B because it has no moving parts.',
        'Did you say you would go along with whatever the group decides?',
        'Lena said she would accept whatever the group decides, so I asked her again.',
      ],
    },
  },
  {
    id: 'passive-agreement.hands-over',
    label: LABEL,
    weight: 6,
    all: ['passive.hands-over', 'is.reply', '!passive.own-thread', '!passive.much', '!has.question'],
    any: ['passive.place', 'passive.question', 'passive.plan', 'parent.decision'],
    reason: 'The decision is handed to others in so many words, and the view of the author is missing from it.',
    suggestion: 'Name the option you lean to and the one thing that matters to you in it.',
    examples: {
      flag: [
        { text: 'Both have their merits, you choose.', parent: 'Oak or beech for the stage? Your opinion please.' },
        { text: "That isn't for me to say, do it how you like.", parent: 'You run the stage: oak or beech?' },
      ],
      leave: [
        {
          text: 'Both have their merits; beech dents under the lift, so I would take oak.',
          parent: 'Oak or beech for the stage? Your opinion please.',
        },
        { text: 'As you like.', parent: 'Lunch at 12 or 1?' },
      ],
    },
  },
  {
    id: 'passive-agreement.asked-plainly',
    label: LABEL,
    weight: 1,
    all: ['passive.asked-plainly', 'passive.assents', '!passive.marked', '!passive.more'],
    reason: 'An opinion was asked for in so many words, and the reply gives none.',
    suggestion: ASK,
    examples: {
      flag: [{ text: 'agreed!', parent: 'Should we stop the night bus? I would like to hear your opinion.' }],
      leave: [
        { text: 'agreed!', parent: 'The night bus stops in June, please tell your teams.' },
        { text: 'agreed, it drives empty after 2', parent: 'Should we stop the night bus? I want your opinion.' },
      ],
    },
  },
];

const AGAINST: readonly Rule[] = [
  {
    id: 'passive-agreement.choice',
    label: LABEL,
    weight: -4,
    all: ['passive.choice', '!passive.defer'],
  },
  { id: 'passive-agreement.reasons', label: LABEL, weight: -3, all: ['passive.place', 'passive.reasons'] },
  {
    id: 'passive-agreement.refuses',
    label: LABEL,
    weight: -2,
    all: ['passive.place', 'passive.refuses', '!passive.defer'],
  },
  {
    id: 'passive-agreement.gives-reason',
    label: LABEL,
    weight: -3,
    patterns: [
      'because|since|cause|due|reason|otherwise|so that|as it|as they|as we|as i|which means',
      'my|our vote|preference|pick|choice is',
    ],
  },
  {
    id: 'passive-agreement.commits',
    label: LABEL,
    weight: -3,
    all: ['passive.place', 'passive.commits', '!passive.abdicate', '!passive.defer'],
  },
  {
    id: 'passive-agreement.objects',
    label: LABEL,
    weight: -8,
    all: ['passive.objects', 'parent:asks.objection', '!parent:makes.proposal'],
    examples: { flag: [], leave: [{ text: 'Yes, one.', parent: 'Any objections to the later start?' }] },
  },
  {
    id: 'passive-agreement.announced',
    label: LABEL,
    weight: -1,
    all: ['parent:is.announcement', '!passive.asked-plainly'],
  },
];

export const PASSIVE_AGREEMENT: Detector = {
  label: LABEL,
  bias: -5,
  meaning: 'Assent in place of thinking: a decision is open, and the reply only agrees or leaves it to others.',
  suggestion: 'Add one sentence: why you agree, what you would change, or what you will do about it.',
  rules: [...FOR, ...AGAINST],
};
