import type { Detector, Rule } from '../engine/rule.ts';
import { AGAINST_VAGUE } from './vague-against-rules.ts';
import { VAGUE_WORDING } from './vague-wording-rules.ts';

const LABEL = 'vague_update';

/** What the shape says: a report that leaves nothing when the empty words are taken away. */
const SHAPES: readonly Rule[] = [
  {
    id: 'vague-update.words',
    label: LABEL,
    weight: 2.5,
    all: ['vague.thin', 'vague.words'],
    reason: 'Without its set phrases the message names at most a topic.',
    examples: {
      flag: ['Deep in the weeds with the parser, heads down.', 'Same old, nothing to shout about.'],
      leave: ['Deep in the weeds with the parser: comments inside strings break it.'],
    },
  },
  {
    id: 'vague-update.activity',
    label: LABEL,
    weight: 1.8,
    all: ['vague.activity', 'vague.thin'],
    reason: 'Says that somebody is at work, which nobody doubted, and not at what.',
    examples: {
      flag: ['I keep working on it, it goes forward.', 'Continuing with the same stuff.'],
      leave: ['I keep working from the Lyon office until Friday.', 'Working on the invoice PDF footer'],
    },
  },
  {
    id: 'vague-update.asked-for',
    label: LABEL,
    weight: 1.2,
    all: ['vague.asked-for', 'vague.thin'],
    reason: 'Stands where the team expects to learn how far things are.',
    examples: {
      flag: ['Yesterday: calls\nToday: more calls', { text: 'still on it', parent: 'How far is the seating plan?' }],
      leave: ['Yesterday: called the three plumbers, Rossi can come\nToday: compare the quotes'],
    },
  },
  {
    id: 'vague-update.bare',
    label: LABEL,
    weight: 1.5,
    all: ['vague.report', 'vague.bare'],
    reason: 'Names no thing at all: no page, no customer, no ticket, no number.',
    examples: {
      flag: ['Plugging away, bits and pieces.', 'Progress is being made.'],
      leave: ['Plugging away at the glossary, letters A to F are in.'],
    },
  },
  {
    id: 'vague-update.only-work',
    label: LABEL,
    weight: 2.7,
    all: ['vague.report', 'vague.only-work'],
    reason: 'Says that there was work, in general words, and not on what.',
    examples: {
      flag: ['Mainly coordination and some follow-ups today.', 'Today: working, testing, the routine.'],
      leave: ['Mainly coordination with the harbour office: berth 4 is ours from May.'],
    },
  },
  {
    id: 'vague-update.bare-answer',
    label: LABEL,
    weight: 1,
    all: ['vague.asked-for', 'vague.bare'],
    reason: 'Answers the question how far it is without saying how far it is.',
    examples: {
      flag: [{ text: "It's progressing well.", parent: 'What is the status of the mosaic?' }],
      leave: [{ text: "It's progressing, the blue tiles are in.", parent: 'What is the status of the mosaic?' }],
    },
  },
  {
    id: 'vague-update.day',
    label: LABEL,
    weight: 1.5,
    all: ['vague.day', 'vague.activity', 'vague.thin', '!vague.not-general'],
    reason: 'Tells of a day or a week, and not of anything in it.',
    examples: {
      flag: ['Yesterday I optimised, today I go on optimising.', 'Half of my week went into something or other.'],
      leave: ['Yesterday I optimised the two slow queries, today the third.'],
    },
  },
  {
    id: 'vague-update.short-answer',
    label: LABEL,
    weight: 1.2,
    all: ['parent.status', 'vague.thin', 'length.12'],
    reason: 'A few words in answer to a question about the state of things, and none of them about the state.',
    examples: {
      flag: [{ text: 'chipping away :pick:', parent: "how's the venue search coming?" }],
      leave: [{ text: 'two halls left on the list', parent: "how's the venue search coming?" }],
    },
  },
  {
    id: 'vague-update.toil-lines',
    label: LABEL,
    weight: 2.5,
    all: ['vague.toil-lines'],
    reason: 'Every line says that work went on, and none says what came of it or what comes next.',
    examples: {
      flag: ['Yesterday: worked on frontend\nToday: continue frontend\nBlockers: none'],
      leave: ['Yesterday: worked on the price filter\nToday: write the test for empty prices\nBlockers: none'],
    },
  },
  {
    id: 'vague-update.idle-lines',
    label: LABEL,
    weight: 3.5,
    all: ['vague.idle-lines', '!vague.echo'],
    reason: 'Says under every heading that there was nothing, or only what everybody does.',
    suggestion: 'Say what you would pick up next, or what keeps you from it.',
    examples: {
      flag: [
        'Yesterday: nothing\nToday: nothing\nBlockers: none',
        'Progress: none\nUpcoming tasks: help wherever needed\nBlockers: none',
        'Yesterday: homework, lectures, worked on the design\nToday: homework, project',
      ],
      leave: [
        'Yesterday: nothing\nToday: oil the hinges of gate 4',
        'Yesterday: sick\nToday: sick',
        'Yesterday: homework, lectures, painted the gate\nToday: homework',
      ],
    },
  },
  {
    id: 'vague-update.one-name-twice',
    label: LABEL,
    weight: 7,
    all: ['vague.one-name-twice'],
    reason: 'The same name stands under what was done and what comes next, so nobody sees what moved.',
    suggestion: 'Say which part of it is done, and which comes next.',
    examples: {
      flag: ['Y: orchard. T: orchard.', 'did: some plumbing\nwill do: plumbing\nblockers: none'],
      leave: ['Y: orchard, rows 1 to 4. T: orchard, rows 5 to 9.', 'Y: orchard pruned. T: orchard fence.'],
    },
  },
  {
    id: 'vague-update.said-twice',
    label: LABEL,
    weight: 5,
    all: ['vague.said-twice', 'vague.asked-for'],
    reason: 'Names one thing again and again, and nothing of how it stands.',
    suggestion: 'Say which part of it is done, and which comes next.',
    examples: {
      flag: [
        { text: 'Labels, labels, labels.', channel: 'standup' },
        { text: 'ceramics. then more ceramics', parent: 'How far are you?' },
        { text: 'Catalogue is becoming a catalogue.', channel: 'standup' },
      ],
      leave: [
        { text: 'Labels for shelf A, labels for shelf B.', channel: 'standup' },
        { text: 'label label label', channel: 'standup' },
        { text: 'ceramics. then the kiln', parent: 'How far are you?' },
        'Labels, labels, labels.',
      ],
    },
  },
  {
    id: 'vague-update.one-word',
    label: LABEL,
    weight: 3,
    all: ['vague.one-word', 'vague.asked-for', 'is.top'],
    reason: 'One word of activity where the team expects to learn how far things are.',
    examples: {
      flag: [
        { text: 'welding', channel: 'updates' },
        { text: 'documentation :books:', channel: 'updates' },
      ],
      leave: [
        { text: 'morning', channel: 'updates' },
        { text: 'welded', channel: 'updates' },
      ],
    },
  },
  {
    id: 'vague-update.standing',
    label: LABEL,
    weight: 0.8,
    all: ['vague.progress', 'vague.thin', 'length.12', 'is.top', '!open.talk', '!vague.not-addressed'],
    reason: 'Says of one thing that it goes on, and no more.',
    examples: {
      flag: ['Roof plan: ongoing.', 'Almost there with the roof!'],
      leave: ['Roof plan: ongoing, 3 of 5 sheets are drawn.'],
    },
  },
  {
    id: 'vague-update.picture',
    label: LABEL,
    weight: 2.5,
    all: ['vague.picture', 'vague.thin', 'is.top'],
    reason: 'A picture of being busy in place of what there is to see.',
    examples: {
      flag: [{ text: 'spinning plates nicely', channel: 'updates' }, 'Busy one, lots of balls in the air :cartwheel:'],
      leave: ['Balls in the air: the permit for hall 2, the caterer for Friday.'],
    },
  },
  {
    id: 'vague-update.echo',
    label: LABEL,
    weight: 3,
    all: ['vague.echo', 'vague.thin'],
    reason: 'Repeats one word of activity instead of naming its object.',
    examples: {
      flag: ['Debugging, debugging and more debugging.'],
      leave: ['Debugging the login: cookies, cookies, cookies. Safari drops the third.'],
    },
  },
];

export const VAGUE_UPDATE: Detector = {
  label: LABEL,
  bias: -4,
  meaning: 'A report on one’s own work that, taken as a whole, tells the team nothing they could check or act on.',
  suggestion: 'Name one result, one next step with its object, or one date: "3 of 5 pages done, page 4 today".',
  rules: [...VAGUE_WORDING, ...SHAPES, ...AGAINST_VAGUE],
};
