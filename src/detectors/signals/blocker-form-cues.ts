import type { Cue } from '../engine/rule.ts';

/** How people speak of what stands in the way, whatever it is: each says little, together they tell. */
export const BLOCKER_FORM_CUES: readonly Cue[] = [
  {
    // Somebody was turned to.
    name: 'bform.turned-to',
    patterns: [
      'asked|asking|called|calling|pinged|rang|ringing|phoned|chased|chasing|mailed|emailed|messaged|wrote|written|told|ordered|booked|escalated|opened|filed|requested|reported|reminded|raised',
      'on the phone',
    ],
  },
  {
    // What stands in for the thing, or happens without it.
    name: 'bform.meanwhile',
    patterns: [
      'meanwhile|instead|otherwise|workaround|fallback|alternative|alternatively|spare|backup|stopgap',
      'in the meantime',
      'until then',
      'for now',
      'plan b',
      'either way',
      'if not',
      'or else',
      'worst case',
    ],
  },
  {
    // Something comes, and a time stands beside it.
    name: 'bform.comes',
    patterns: [
      '(comes|come|arrives|arrive|expected|due|back|promised|promise|says|say|said|confirm|confirms|confirmed|earliest|eta|lands|opens|answers|replies|delivers|delivery|part|replacement|fix|returns|sends|gets) ..6 (today|tonight|tomorrow|noon|@weekday|morning|afternoon|evening|week|weeks|@month|eod|hour|hours|minutes|min|days|day)',
      '(comes|come|arrives|arrive|expected|due|back|promised|promise|earliest|eta|lands|opens|delivers|returns|sends) ..3 #num',
    ],
  },
  {
    // What there is, held against what it takes.
    name: 'bform.gap',
    patterns: [
      'instead of',
      'not|of|only|just #num',
      '#num not #num',
      'limit|limits|max|maximum|minimum|quota',
      'need|needs|takes|wants #num',
      'too (big|small|many|few|high|low|late|long|slow|hot|cold|short|wide|heavy|old|early|tight|little|much)',
    ],
  },
  {
    // What follows from it.
    name: 'bform.so',
    patterns: [
      'so !far|much|many|long|good|bad|sorry|fast|so|nice|cool|happy|well|sure',
      'therefore|hence|thus',
      '(that|which|this|it) means',
    ],
  },
  { name: 'bform.denied', patterns: ['not|no|never|nobody|none|nothing|without'] },
  { name: 'bform.until', patterns: ['until|till|til|before|unless|once|when', 'by then', 'as soon as'] },
];
