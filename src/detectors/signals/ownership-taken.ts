import type { Detector } from '../engine/rule.ts';

export const OWNERSHIP_TAKEN: Detector = {
  label: 'ownership_taken',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
