import type { Detector } from '../engine/rule.ts';

export const OUTCOME: Detector = {
  label: 'outcome',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
