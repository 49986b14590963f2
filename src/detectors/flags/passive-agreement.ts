import type { Detector, Rule } from '../engine/rule.ts';

const LABEL = 'passive_agreement';

const FOR: readonly Rule[] = [
  {
    id: 'passive-agreement.bare',
    label: LABEL,
    weight: 9,
    all: ['passive.place', 'passive.assents', 'passive.empty', '!passive.marked'],
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
      ],
    },
  },
];

export const PASSIVE_AGREEMENT: Detector = {
  label: LABEL,
  bias: -5,
  meaning: 'Assent in place of thinking: a decision is open, and the reply only agrees or leaves it to others.',
  suggestion: 'Add one sentence: why you agree, what you would change, or what you will do about it.',
  rules: [...FOR],
};
