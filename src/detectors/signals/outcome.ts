import type { Detector, Rule } from '../engine/rule.ts';

const L = 'outcome';
const pos = (name: string, weight: number, all: readonly string[]): Rule => ({
  id: `outcome.${name}`,
  label: L,
  weight,
  all,
  reason: 'to be written',
});

export const OUTCOME: Detector = {
  label: 'outcome',
  bias: -4,
  meaning: 'A finished result of one’s own or the team’s work that others can check.',
  suggestion: 'Say what exists now that did not exist before, and where to see it.',
  rules: [
    pos('done-line', 4.5, ['outcome.done-line']),
    pos('toil-line', 2, ['outcome.toil-line']),
    pos('first-person', 3.5, ['outcome.first-person']),
    pos('bare', 4.5, ['outcome.bare']),
    pos('passive', 2.5, ['outcome.passive']),
    pos('state', 3, ['outcome.state']),
    pos('works', 2, ['outcome.works']),
    pos('found', 2, ['outcome.found']),
    pos('share', 3, ['outcome.share']),
    pos('ratio', 3, ['outcome.ratio']),
    pos('figures', 1, ['outcome.figures']),
    pos('number', 0.8, ['outcome.number']),
    pos('given', 1.5, ['outcome.given']),
    pos('ticket', 1, ['content.ticket']),
    { id: 'outcome.toil', label: L, weight: -1, all: ['outcome.toil'] },
    { id: 'outcome.ahead', label: L, weight: -0.5, all: ['outcome.ahead'] },
    { id: 'outcome.unfinished', label: L, weight: -1, all: ['outcome.unfinished'] },
    { id: 'outcome.proposal', label: L, weight: -2, all: ['outcome.proposal'] },
    { id: 'outcome.question', label: L, weight: -1, all: ['has.question'] },
    { id: 'outcome.only-question', label: L, weight: -4, all: ['is.question'] },
    { id: 'outcome.decision', label: L, weight: -1.5, all: ['parent.decision'] },
    { id: 'outcome.standup', label: L, weight: 0.5, all: ['is.standup-channel', 'is.top'] },
  ],
};
