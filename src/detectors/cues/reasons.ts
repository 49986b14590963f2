import type { Cue } from '../engine/rule.ts';

/** Words that bring a reason, a condition or an alternative with them. */
export const REASON_CUES: readonly Cue[] = [
  {
    name: 'offers.reason',
    patterns: [
      '(because|since|as|so that|due to|reason|otherwise|unless|except|provided|as long as|if we|if you)',
      '(instead|rather|alternatively|alternative)',
    ],
  },
];
