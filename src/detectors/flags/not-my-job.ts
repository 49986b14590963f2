import type { Detector } from '../engine/rule.ts';

export const NOT_MY_JOB: Detector = {
  label: 'not_my_job',
  bias: -4,
  meaning: 'To be written.',
  suggestion: 'To be written.',
  rules: [],
};
