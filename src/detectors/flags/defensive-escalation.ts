import type { Detector } from '../engine/rule.ts';

export const DEFENSIVE_ESCALATION: Detector = {
  label: 'defensive_escalation',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
