import type { Section } from '../../text/message.ts';
import type { Rule } from '../engine/rule.ts';
import { vaguePatterns } from './vague-cues.ts';

const LABEL = 'vague_update';
const OWN_WORK: readonly Section[] = ['done', 'plan', 'none', 'notes'];

/** A set expression counts only where nothing else in the message could be checked. */
function said(
  name: string,
  weight: number,
  rest: Required<Pick<Rule, 'reason' | 'suggestion' | 'examples'>>,
  all: readonly string[] = ['vague.thin'],
): Rule {
  const where = { question: false, section: OWN_WORK };
  return { id: `vague-update.${name}`, label: LABEL, weight, patterns: vaguePatterns(name), where, all, ...rest };
}

/** What the words say: each kind of empty expression. */
export const VAGUE_WORDING: readonly Rule[] = [
  said('progress', 2, {
    reason: 'Says that it moves, not what has moved: nobody can tell how far it is.',
    suggestion: 'Say what is done and what is left, with a number: "14 of 22 tables are over".',
    examples: {
      flag: [
        { text: 'Website relaunch: coming along nicely, almost there.', span: 'coming along' },
        'Catalogue is well underway and in good hands, more of the same tomorrow.',
        { text: 'Making steady progress on the audit file.', span: 'Making steady progress' },
      ],
      leave: [
        'Website relaunch: coming along, 9 of 12 pages are translated.',
        'I like how this song is coming along.',
        'Is the audit file making progress?',
      ],
    },
  }),
  said('effort', 2, {
    reason: 'Describes the effort and not its result, so nobody can pick up from it or help.',
    suggestion: 'Name the one thing that works now, or the one that does not yet.',
    examples: {
      flag: [
        { text: 'Still chipping away at the importer, heads down.', span: 'chipping away at' },
        'been wrestling with the printer all day, round two tomorrow',
        { text: 'Today: carry on with it', span: 'carry on with' },
      ],
      leave: [
        'Still chipping away at the importer: zip files load now, nested ones do not.',
        'wrestling is on channel 4 tonight',
        'Today: carry on with the fire-door checklist for building C',
      ],
    },
  }),
  said('things', 1.8, {
    reason: 'Speaks of things, tasks and meetings without naming one, so it cannot be told from any other day.',
    suggestion: 'Name one of the things: which ticket, which customer, which page?',
    examples: {
      flag: [
        { text: 'y: bits and pieces\nt: various stuff\nb: -', span: 'bits and pieces' },
        'Meetings and emails all day, some follow-ups.',
        'Worked on my tasks, will work on my tasks tomorrow.',
      ],
      leave: [
        'y: bits and pieces of the tax form, page 3 is filled\nt: page 4\nb: -',
        'Things I like about this library: small, fast, tested.',
        'Meetings until 3, ping me after.',
      ],
    },
  }),
  said('same', 2.2, {
    reason: 'Points back to another day, so the team cannot see what is different now.',
    suggestion: 'Say what changed since then, or what keeps it where it is.',
    examples: {
      flag: [
        { text: 'Same as yesterday.', span: 'Same as yesterday' },
        { text: 'Nothing new from me, more of the same tomorrow.', span: 'more of the same' },
        'Business as usual on my side, nothing special.',
      ],
      leave: [
        'Same as yesterday: the three kits for ward B, two are packed.',
        'Same here, I use it too.',
        'Same error as in #204.',
      ],
    },
  }),
  said('evasive', 2.2, {
    reason: 'Puts the answer off without a date, so whoever asked has to ask again.',
    suggestion: 'Say what you know by now and when the next news comes, with a day.',
    examples: {
      flag: [
        { text: "It's complicated, will share when there is something to share.", parent: 'Where are we on billing?' },
        { text: 'Slowly but surely. More soon!', parent: 'How is the garden plan coming along?', span: 'More soon' },
        { text: 'Hard to say. We will see.', parent: 'Any news on the permit?' },
        { text: 'Checking some odds and ends. Should have something soon.', channel: 'standup' },
      ],
      leave: [
        {
          text: 'It was complicated: the VAT rounding. Fix is in 4.2, out since noon.',
          parent: 'Where are we on billing?',
        },
        { text: 'More on Thursday after the call with the city.', parent: 'Any news on the permit?' },
        'We will share the recording when it is available.',
      ],
    },
  }),
  said('mood', 1.5, {
    reason: 'Tells how it feels, not how it stands.',
    suggestion: 'Keep the mood, add one fact that somebody could check.',
    examples: {
      flag: [
        'All good on my side, keep going.',
        { text: 'Busy week, feeling good about where it is heading, still deep in it.', span: 'feeling good' },
      ],
      leave: ['All good on my side, the vaccine fridge is back at 4 degrees.', 'Happy Friday everyone!'],
    },
  }),
  said(
    'prose',
    2,
    {
      reason: 'Reads like a brochure: many words about cooperation and momentum, and no event among them.',
      suggestion: 'Pick the one conversation that mattered: with whom, and what did it decide?',
      examples: {
        flag: [
          'This month we engaged with stakeholders on several levels and built momentum. The conversations were rich, the feedback is encouraging, and the team is aligned around a shared understanding of the way forward.',
        ],
        leave: [
          'This month we engaged with stakeholders on several levels: the harbour office signed the lease, the fishers rejected the 6 a.m. slot, and the city wants the noise report by 12 May before it decides anything.',
        ],
      },
    },
    ['vague.thin', 'vague.long'],
  ),
];
