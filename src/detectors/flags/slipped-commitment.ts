import type { Detector } from '../engine/rule.ts';

export const SLIPPED_COMMITMENT: Detector = {
  label: 'slipped_commitment',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
