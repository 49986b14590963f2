import type { Detector } from '../engine/rule.ts';

export const PASSIVE_AGREEMENT: Detector = {
  label: 'passive_agreement',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
