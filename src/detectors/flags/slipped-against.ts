import type { Cue } from '../engine/rule.ts';

/** What speaks against a slip: it was kept, it is not due yet, or it was never the author's; and what others say of it. */
export const SLIPPED_AGAINST: readonly Cue[] = [
  {
    name: 'slip.kept',
    patterns: [
      '(is|are|was|were|now|all) (now|all|already|finally|both|also)? (done|finished|complete|live|closed|merged|shipped|ready|up|attached|online|in place|sent|out|in|signed|booked|returned) ..2',
      '(went|gone|goes) (out|live) (on|to|yesterday|at|this|already)',
      '(as|like) (promised|announced|planned|agreed|scheduled)',
      'on time|on the day|ahead of|in time|on schedule|a day before|before the date',
      '(is|are) (in|on) (your|the) (inbox|folder|invite|wiki|drive|doc|channel|desk|printer)',
      '(done|sent|closed|green|attached|shipped|merged|delivered|returned|booked)',
      '#link',
      '(took place|happened) (on|as|today|yesterday|at)',
      'and it (was|is|did|went)',
      'yes (i|it|we|they) (have|has|did|was|is|were)',
    ],
    where: { unnegated: true, question: false },
  },
  {
    name: 'slip.by-others',
    patterns: [
      '(he|she|they|vendor|client|customer|supplier|agency|ministry|partner|landlord|printer|contractor|bank|carrier|sponsor|studio|committee|council|lab|everybody) (still|also|had|has|have|never|again)? (owe|owes|promised|promise|said|says|missed|failed|forgot|slipped|dropped|announced|did not|has not|have not)',
      '(still)? owes (us|me|you|the)',
      '(#user|*) still owes',
      'owes|owe (me|us) ',
      'that (the|our|my)? (he|she|they|ministry|vendor|client|supplier|agency|partner|*) (had)? promised (us|me|them)',
      '(promised|announced|due) (by|from) (him|her|them|the (vendor|client|supplier|agency|partner|ministry|bank|authority))',
      "(his|her|their|ines's|'s) (deadline|goal|sprint goal|promise|delivery)",
      'i|we only helped',
    ],
  },
  {
    name: 'slip.ahead',
    patterns: [
      '(is|are|am) (due|planned|scheduled|expected|minuted|to be|for|promised) ..2 (by|on|for|until)? ..1 (tomorrow|next|this|tonight|in)',
      '(has|have) (still)? (#num|@few|a few|until) (days|weeks|hours) (left|to go)',
      '(no|without a|without) (deadline|rush|hurry|date) (on|set|for|yet|so far)?',
      '(in good time|plenty of time|on track|still in time|within plan|as planned)',
      'would happen|what if|in case',
      'never (missed|failed|been late|slipped|had a late)',
      'i never promised',
      '(as|like) (i|we) (wrote|said|reported|mentioned|posted|told you)',
      '(nobody|no one) (asked|needs|waits|is waiting)',
      '(am|are|is) late (for|to) (the)? (call|meeting|standup|party|lunch)',
      '(missed|miss|missing) (the|your|today|a|this)? ..1 (meeting|call|standup|bus|train|message|ping|mail|email|bumps|session|party|bug|case|race|point|detail)',
      '(10|five|ten|#num|some) minutes late',
    ],
  },
  {
    name: 'slip.leisure',
    patterns: [
      'yoga|gym|dog|cat|lunch|cake|nephew|brother|sister|kids|son|daughter|match|football|movie|taxi|donut|birthday|stairs|laughing|netflix',
    ],
  },
  {
    name: 'slip.reminded',
    patterns: [
      '(you|u) (had|have|also)? (said|promised|announced|told|planned|committed|were going|had planned|wanted) ..5',
      'was not (that|it|the ..4) ..2 (last|for|due|on|yesterday|by|supposed|planned|@weekday)',
      '(was|were|had been) ..3 (due|promised|planned|scheduled|announced|supposed|meant|minuted|on you|on your|for you|down for|expected)',
      '(was|were) (for|to be|to go|to leave) ..3 (yesterday|last|@weekday|the|by|on|#num)',
      '(planned|promised|scheduled|due|announced) (for|on|by|until)? (the)? (yesterday|last|#num|@weekday|week)',
      '(overdue|past due)',
      '(@weekday|deadline|date|yesterday) (was|has passed|is over|is gone|has gone|came and went) ..2',
      '(is|are) (still)? (open|missing|late) !for',
      'still (open|missing|waiting|without|owe)',
      'is ..4 late',
      '(said|promised) (before|by|until|for|on) ..2 (@sl-day)',
    ],
  },
];
