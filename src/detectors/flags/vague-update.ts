import type { Section } from '../../text/message.ts';
import type { Detector, Rule } from '../engine/rule.ts';
import { vaguePatterns } from './vague-cues.ts';

const SUGGESTION = 'Name one result, one next step with its object, or one date: "3 of 5 pages done, page 4 today".';

const L = 'vague_update';
const OWN_WORK: readonly Section[] = ['done', 'plan', 'none', 'notes'];
const said = (name: string, weight: number): Rule => ({
  id: `vague-update.${name}`,
  label: L,
  weight,
  patterns: vaguePatterns(name),
  where: { question: false, section: OWN_WORK },
  all: ['vague.thin'],
  reason: 'to be written',
});
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
    said('progress', 2),
    said('effort', 2),
    said('things', 1.8),
    said('same', 2.2),
    said('evasive', 2),
    said('mood', 1.5),
    pos('words', 2.5, ['vague.thin', 'vague.words']),
    pos('activity', 1.8, ['vague.activity', 'vague.thin']),
    { ...said('prose', 2), all: ['vague.thin', 'vague.long'] },
    pos('asked-for', 1.2, ['vague.asked-for', 'vague.thin']),
    pos('bare', 1.5, ['vague.report', 'vague.bare']),
    pos('bare-answer', 1, ['vague.asked-for', 'vague.bare']),
    pos('short-answer', 1.2, ['parent.status', 'vague.thin', 'length.12']),
    pos('echo', 3, ['vague.echo', 'vague.thin']),
    neg('wellbeing', -5, ['parent:vague.asks-wellbeing']),
    neg('no-report', -1, ['!vague.report']),
    neg('unasked-short', -1.5, ['!vague.asked-for', 'length.4']),
    neg('unasked-content', -2, ['!vague.asked-for', 'vague.has-content']),
    neg('has-content', -2.5, ['vague.has-content']),
    neg('two-topics', -1, ['vague.two-topics']),
    neg('three-topics', -3, ['vague.three-topics']),
    neg('question', -4, ['has.question']),
    neg('decision', -4, ['parent.decision']),
    neg('acknowledgement', -3, ['is.reply', 'length.7', '!parent.status', '!parent:is.standup-prompt']),
    neg('all-clear', -4, ['is.reply', 'vague.not-trouble', '!parent:is.standup-prompt']),
    neg('problem', -3, ['vague.not-problem']),
    neg('result', -3, ['vague.not-result']),
    neg('results', -3, ['vague.results']),
    neg('answer', -3, ['vague.not-answer']),
    neg('date', -3, ['vague.not-date']),
    neg('away', -5, ['vague.not-away']),
    neg('addressed', -4, ['vague.not-addressed']),
    neg('thanks', -3, ['vague.not-thanks']),
    neg('opinion', -3, ['vague.not-opinion']),
    neg('joke', -0.5, ['mark.joke']),
    neg('third', -3, ['vague.not-third']),
  ],
};
