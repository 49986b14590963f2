import type { Detector } from '../engine/rule.ts';

export const CONSTRUCTIVE_CHALLENGE: Detector = {
  label: 'constructive_challenge',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
