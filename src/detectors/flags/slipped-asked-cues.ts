import type { Cue } from '../engine/rule.ts';

/** What is asked about a thing whose day has come, and what owners say of it without naming the promise. */
export const SLIPPED_ASKED_CUES: readonly Cue[] = [
  {
    name: 'slip.due-asked',
    patterns: [
      '(was|were) ..2 (for|on for|on the list for|on the plan for|booked for|down for) ..2 (today|tonight|yesterday|noon|lunch|this|@weekday|last|the #num)',
      '(is|are|was|were|it) ..2 due ..6',
      '(was|were) ..8 (meant|supposed) to (be|go|come|leave|reach|get|arrive) ..6',
      '(freeze|deadline|cut off|cutoff|closing|board|audit|demo|review|handover|launch|train|print|visit|inspection|truck|courier|meeting|session) (is|are|starts|start|at|closes|close|begins|leaves|goes) ..3 (today|tomorrow|tonight|noon|in|at|#num|now)',
      'you (would|will|wanted to|were to|were going to|took|had|promised|said|offered|volunteered|signed up|meant to|planned) ..10 (by|until|before|on|for|last|this|end of|today|yesterday|@weekday)',
      'you (took|volunteered|offered|promised|signed up|said) ..8',
      '(were|are|was) (we|i|they) not ..4 (get|have|see|receive) ..6',
      '(am|are|do|will) (i|we|they) (get|getting|have|having) ..6 (today|tonight|now|this morning|this afternoon)',
      '(before|by|until) (the)? (freeze|deadline|demo|launch|audit|board|cut|release|holidays|sprint|review|weekend|go live)',
      '(asks|ask|asking) (me|us)? ..1 (for a date|again|if it|whether it|when it|if they|when they)',
      'they (are|were)? (ask|asking|waiting|wait)',
      'where (is|are) (the|my|our|your|that|those|this) ..6',
      '(the|your|our|that|this|those) ..5 (for|from) (yesterday|last|@weekday|this morning|the #num)',
      '(planned|promised|scheduled|announced) (for|on|by) ..2',
      'how did ..8 go',
      '(did|have|has) ..8 (go out|gone out|happen|happened|take place|taken place|leave|left|arrive|arrived|go round|gone round|get done|get sent|sent|get to|got to|get around|gone)',
      '(did|have|has) (you|u) ..8',
    ],
  },
  {
    // "Those I meant to do yesterday": what was meant for a day that is over is not there, or it would be said so.
    name: 'slip.meant',
    patterns: [
      '@i (meant|wanted|intended|was going|was supposed|was gonna|was to|were going|were supposed|were to|had planned|had wanted|was meant|were meant) (to|on) !bring|mention|raise|tell|say|report|flag|escalate|speak ..8 @sl-gone',
      '@i (meant|wanted|intended|was to|were to|had planned|had wanted) !to|on ..8 @sl-gone',
      '@i (should|ought to) (have|of) (sent|done|finished|been|had|written|called|delivered|handed|booked|ordered|filed) ..8 @sl-gone',
      '@i (told|promised|said) ..8 (it|they|you|he|she|we|i|that|*) (would) (be|have|get|go|come|land|see) ..6 (by now|yesterday|last|by @weekday|on @weekday|by today|this week)',
      '@i (had|have)? (said|written|promised|announced|planned|signed up|volunteered|put down|put my name) ..8 (and)? (here|n here) @i (am|are)',
      '(was|were) (yours|hers|his|theirs) (yesterday|on @weekday|by @weekday|last) ..3 (and|but|i|we)',
      '(should|was to|were to|had to) (be|have been|go|have gone) with ..4 (yesterday|on @weekday|by @weekday|last) ..8 not',
    ],
    where: { question: false },
  },
  {
    // A promise of one's own that is told by where it was taken on, or by the day that stood on it.
    name: 'slip.taken',
    patterns: [
      '(which|that|one|ones|those|it) @i (took|volunteered|signed up|had taken|put my hand up|put my name|raised my hand|said yes|agreed|offered|picked|inherited) ..3 (for|on|to|with|in|by)? ..4 (@weekday|week|month|sprint|the #num|#num|yesterday|last|@month)',
      '(my|our) (line|item|task|card|point|part|promise|action) ..4 (from|of|for) (last|yesterday|@weekday|the #num)',
      '(from|for) (last (week|sprint|month|time|friday|monday|tuesday|wednesday|thursday)|yesterday|@weekday) @i ..2 (not|never)',
      '(asked|wanted|needed) ..3 (by|for|before) ..2 (yesterday|last|@weekday|demo|board|the #num) ..6 (only|not|nothing|still|unanswered)',
      '@i (had)? (told|promised) ..8 (yesterday|on @weekday|by @weekday|last|today|by now)',
      '@i had (written|said|put|announced|noted|named|listed) ..8 (yesterday|@weekday|this week|last|today|the #num|done|signed|finished|ready)',
      '(promised|announced|said) ..6 (for|by|on) (yesterday|last|@weekday|this week|today|the #num|this morning)',
    ],
    where: { question: false },
  },
  {
    // How far a thing is, when it should be there.
    name: 'slip.short',
    patterns: [
      '(is|are|stands|sits) (still|only|just)? at (a|one|two|about|around)? (third|half|quarter|thirds|#num|page|chapter|line|row)',
      '(#num|one|two|three|four|five|six|seven|eight|nine|ten|few|some|same) (gaps|pages|rows|items|tickets|points|slides|lines|sections|files|left|open|missing|to go) (still|left|open|to go|missing)?',
      '@i (only|just) (have|got|did|made|reached)',
      '(nearly|almost|half|halfway|partly) (finished|done|ready|there|complete|written)',
      '(outline|skeleton|draft|headline|title|table of contents) (exists|stands|is there|only)',
      '(and|n|yet|but) here @i (am|are)',
      '(is|are) (as|where) (it|they) (was|were)',
    ],
    where: { question: false },
  },
  {
    name: 'slip.written-again',
    patterns: [
      '(second|third|fourth|fifth|2nd|3rd|4th|5th|#num) (time|day|week|standup|@weekday) ..1 (in a row)? ..1 @i (am|have|had)? (write|wrote|writing|say|said|saying|announce|announced|promise|promised|list|listed|listing|put|post|posted|type|typing|plan|planned) !to|them|him|her|you',
      '(second|third|fourth|fifth|2nd|3rd|4th|5th|#num) (time|day|week|standup|@weekday) (in a row|running|straight) ..2 (of not|still not|still no|not done|not there)',
      '(same|this) (line|item|point|plan|thing|one|sentence) (again|as yesterday|as @weekday|as last|once more|since @weekday) ..4',
      '@i (write|say|list|announce|promise|plan) (this|it|that) (again|since|every|for the)',
      '(still|again) (the)? same (line|item|task|ticket|card|point)',
    ],
    where: { question: false },
  },
];
