import type { Detector, Rule } from '../engine/rule.ts';

const SUGGESTION = 'Name one result, one next step with its object, or one date: "3 of 5 pages done, page 4 today".';

const L = 'vague_update';
const pos = (name: string, weight: number, all: readonly string[]): Rule => ({
  id: `vague-update.${name}`,
  label: L,
  weight,
  all,
  reason: 'to be written',
});
const neg = (name: string, weight: number, all: readonly string[]): Rule => ({
  id: `vague-update.${name}`,
  label: L,
  weight,
  all,
});

export const VAGUE_UPDATE: Detector = {
  label: 'vague_update',
  bias: -4,
  meaning: 'A report on one’s own work that, taken as a whole, tells the team nothing they could check or act on.',
  suggestion: SUGGESTION,
  rules: [
    pos('progress', 4.5, ['vague.progress', 'vague.thin', 'vague.report']),
    pos('effort', 4.5, ['vague.effort', 'vague.thin', 'vague.report']),
    pos('things', 4.5, ['vague.things', 'vague.thin', 'vague.report']),
    pos('same', 4.5, ['vague.same', 'vague.thin', 'vague.report']),
    pos('evasive', 2.5, ['vague.evasive', 'vague.thin', 'vague.report']),
    pos('mood', 1.5, ['vague.mood', 'vague.thin', 'vague.report']),
    pos('activity', 2, ['vague.activity', 'vague.thin']),
    pos('prose', 3, ['vague.prose', 'vague.thin', 'vague.long']),
    pos('asked-for', 1.5, ['vague.asked-for', 'vague.thin']),
    pos('bare', 1.5, ['vague.report', 'vague.bare']),
    pos('bare-asked-for', 1.5, ['vague.asked-for', 'vague.bare']),
    neg('has-content', -2.5, ['vague.has-content']),
    neg('two-topics', -1, ['vague.two-topics']),
    neg('three-topics', -3, ['vague.three-topics']),
    neg('question', -4, ['has.question']),
    neg('decision', -4, ['parent.decision']),
    neg('acknowledgement', -3, ['is.reply', '!parent.status', '!parent:is.standup-prompt']),
    neg('problem', -4, ['vague.not-problem']),
    neg('result', -4, ['vague.not-result']),
    neg('answer', -3, ['vague.not-answer']),
    neg('away', -5, ['vague.not-away']),
    neg('addressed', -3, ['vague.not-addressed']),
    neg('thanks', -3, ['vague.not-thanks']),
    neg('third', -3, ['vague.not-third']),
  ],
};
