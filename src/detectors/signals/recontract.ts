import type { Detector } from '../engine/rule.ts';

export const RECONTRACT: Detector = {
  label: 'recontract',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
