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
    pos('bare', 4.5, ['outcome.bare']),
    pos('first', 3.2, ['outcome.first']),
    pos('participle', 3.5, ['outcome.participle']),
    pos('counted', 4, ['outcome.counted']),
    pos('passive', 2.5, ['outcome.passive']),
    pos('active', 1.5, ['outcome.active']),
    pos('state', 3, ['outcome.state']),
    pos('contact', 0.8, ['outcome.contact']),
    pos('order', 2, ['outcome.order']),
    pos('done-verb', 3, ['outcome.done-verb']),
    pos('done-noun', 3, ['outcome.done-noun']),
    pos('done-toil', 1, ['outcome.done-toil']),
    pos('place', 1.5, ['outcome.place']),
    pos('works', 1.5, ['outcome.works']),
    pos('found', 1.5, ['outcome.found']),
    pos('share', 2.5, ['outcome.share']),
    pos('ratio', 3, ['outcome.ratio']),
    pos('figures', 1, ['outcome.figures']),
    pos('number', 0.8, ['outcome.number']),
    pos('given', 1, ['outcome.given']),
    pos('ticket', 0.8, ['content.ticket']),
    pos('standup', 0.8, ['is.standup-channel', 'is.top']),
    { id: 'outcome.toil', label: L, weight: -1, all: ['outcome.toil', '!outcome.bare'] },
    { id: 'outcome.unfinished', label: L, weight: -0.7, all: ['outcome.unfinished'] },
    { id: 'outcome.proposal', label: L, weight: -2, all: ['outcome.proposal'] },
    { id: 'outcome.question', label: L, weight: -1, all: ['ends.question'] },
    {
      id: 'outcome.vague',
      label: L,
      weight: -2,
      all: ['vague.thin'],
      any: ['vague.things', 'vague.same', 'vague.progress', 'vague.effort'],
    },
    { id: 'outcome.only-question', label: L, weight: -4, all: ['is.question'] },
    { id: 'outcome.decision', label: L, weight: -1, all: ['parent.decision'] },
  ],
};
