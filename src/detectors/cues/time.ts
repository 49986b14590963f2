import type { Cue } from '../engine/rule.ts';

/** When something happened or will happen, as far as the words tell. */
export const TIME_CUES: readonly Cue[] = [
  {
    name: 'time.future',
    patterns: [
      'tomorrow',
      'by|until|before|on (the)? (@weekday|#num|noon|lunch|eod|eow|tonight|tomorrow|end|next)',
      '(next|this|coming) (@weekday|week|month|sprint|afternoon|evening)',
      'tonight',
      'this afternoon|evening',
      'at #num',
      'after lunch|standup|the meeting',
      'before lunch|noon|eod|the',
      'in @few @unit',
      'eod|eow|eob|cob|asap',
      'later today',
      '@weekday $',
      'first thing ..2 (tomorrow|morning|@weekday)',
      'end of (day|week|month|today|sprint|the)',
    ],
  },
];
