import type { Detector } from '../engine/rule.ts';

export const SLOW_ESCALATION: Detector = {
  label: 'slow_escalation',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
