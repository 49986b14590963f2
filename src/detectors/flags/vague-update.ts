import type { Detector } from '../engine/rule.ts';

export const VAGUE_UPDATE: Detector = {
  label: 'vague_update',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
