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
  {
    name: 'asks.why',
    patterns: [
      'why (did|was|were|is|are|do|does|has|have|am|nobody|not|the)',
      'what (happened|went wrong|is going on|is wrong)',
      'how (come|could|did)',
      '(need|want|like) to understand',
      'explain',
      '(this|it|that) (is|was) the (second|third|#num) time',
    ],
  },
  {
    name: 'addresses.you',
    patterns: ['you|your|yours|ur', '^ #user', '^ * #punct? (your|you|the|can|could|please)', '#user your|you|the'],
  },
  {
    name: 'asks.help',
    patterns: [
      '(can|could|would|will) (you|u|someone|somebody|anyone|anybody|we|one of you|your) ..3',
      'any (idea|ideas|help|one)',
      '(help|look|check|fix) ..3 please',
      'who',
      'whose',
      '(need|needs) (help|you|someone|a|an)',
      'do we',
      'should we',
    ],
    where: { question: true },
  },
];
