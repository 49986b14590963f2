import type { Detector } from '../engine/rule.ts';

const SUGGESTION = 'Name one result, one next step with its object, or one date: "3 of 5 pages done, page 4 today".';

export const VAGUE_UPDATE: Detector = {
  label: 'vague_update',
  bias: -4,
  meaning: 'A report on one’s own work that, taken as a whole, tells the team nothing they could check or act on.',
  suggestion: SUGGESTION,
  rules: [
    {
      id: 'vague-update.progress',
      label: 'vague_update',
      weight: 4.5,
      all: ['vague.progress', 'vague.thin', 'vague.report'],
      reason: 'x',
    },
    {
      id: 'vague-update.effort',
      label: 'vague_update',
      weight: 4.5,
      all: ['vague.effort', 'vague.thin', 'vague.report'],
      reason: 'x',
    },
    {
      id: 'vague-update.things',
      label: 'vague_update',
      weight: 4.5,
      all: ['vague.things', 'vague.thin', 'vague.report'],
      reason: 'x',
    },
    {
      id: 'vague-update.same',
      label: 'vague_update',
      weight: 4.5,
      all: ['vague.same', 'vague.thin', 'vague.report'],
      reason: 'x',
    },
    {
      id: 'vague-update.evasive',
      label: 'vague_update',
      weight: 3,
      all: ['vague.evasive', 'vague.thin', 'vague.report'],
      reason: 'x',
    },
    {
      id: 'vague-update.mood',
      label: 'vague_update',
      weight: 2,
      all: ['vague.mood', 'vague.thin', 'vague.report'],
      reason: 'x',
    },
    {
      id: 'vague-update.prose',
      label: 'vague_update',
      weight: 3,
      all: ['vague.prose', 'vague.thin', 'vague.long'],
      reason: 'x',
    },
    {
      id: 'vague-update.sections',
      label: 'vague_update',
      weight: 5,
      all: ['vague.sections', 'vague.bare'],
      reason: 'x',
    },
    { id: 'vague-update.answer', label: 'vague_update', weight: 3, all: ['parent.status', 'vague.bare'], reason: 'x' },
    { id: 'vague-update.not-question', label: 'vague_update', weight: -3, all: ['has.question'] },
  ],
};
