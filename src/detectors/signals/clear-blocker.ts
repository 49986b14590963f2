import type { Detector } from '../engine/rule.ts';

export const CLEAR_BLOCKER: Detector = {
  label: 'clear_blocker',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
