import type { Cue } from '../engine/rule.ts';

/** What tells the team something after all, or shows that the message is no report on the author's own work. */
export const VAGUE_AGAINST: readonly Cue[] = [
  {
    name: 'vague.not-problem',
    patterns: [
      '(is|are|was|were|will|has|have|did|do|does|could|can) not (be|been)? (ready|done|finished|working|possible|complete|started|sent|written|open|arrive|arrived|get|have|find|make|manage|finish|send|start|touched|reached)',
      'not (done|ready|finished|started|sent) yet?',
      'forgot|forgotten|overlooked|overdue|slipped|postponed|delayed|cancelled|canceled',
      'stuck|waiting (on|for|at|until|with|since|because)?',
      '(blocked|held up|stopped) (by|on|until|since|because|at)',
      'need|needs|needed|require|requires|lacks|lack (the|your|access|approval|from|input|credentials)',
      'needs|needed|require|requires to',
      '(down|broken|dead|failing|red|offline|out) ..3 (since|again|for)',
      '(nope|no luck|did not happen|went nowhere|fell through|ran out of)',
      'missing|broken|failed|fails|crashed|crashes|(down (since|again|for))',
      'because|until|unless|without',
      '(where|as) it|they (is|was|were|are) $',
      '(still|are|is) on my|our desk',
      'should have (said|told|raised|mentioned|asked|flagged)',
    ],
    where: { question: false },
  },
  {
    name: 'vague.not-date',
    patterns: [
      '^ (tomorrow|tonight|today|@weekday) $',
      '@i will (keep|have) (an eye|a look|you posted)',
      'will (follow|come|arrive|be (sent|shared|posted|ready|done|finished)|send|post|have) ..4 (tomorrow|today|tonight|by|on|@weekday|this|next|at|before)',
      "(for|at|by|until) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight) (o'clock|today|sharp|latest|tomorrow)?",
      '(by|until|before|due|on) (@weekday|tonight|noon|lunch|eod|the end|end of|tomorrow|#num)',
      '(monday|tuesday|wednesday|thursday|friday|tomorrow|tonight) (at|by|before|noon|morning|afternoon|evening|latest)',
    ],
    where: { question: false },
  },
  {
    name: 'vague.not-trouble',
    patterns: [
      '^ (all|everything|it is|that is|yes all|is)? (good|fine|up|ok|okay|green|running|working|clear|well|set|there|in order) (now|again|here|too|so far)? (thanks|thx)? $',
    ],
  },
  {
    name: 'vague.not-result',
    patterns: [
      '(is|are|was|were|now|all|got|been|both|has been|have been) (now|all|finally|already|also)? (merged|shipped|deployed|released|published|sent|closed|fixed|solved|resolved|submitted|delivered|signed|booked|approved|uploaded|posted|live|up|out|in|green|paid|printed|installed|confirmed|accepted|rejected|passed|counted|cleaned|removed|deleted|migrated|moved|done) (now|too|and|but|since|already|as well|for|on|with)? $',
      '^ (merged|shipped|deployed|released|published|sent|closed|fixed|solved|resolved|submitted|delivered|signed|booked|approved|uploaded|posted|paid|printed|installed|confirmed|finished|completed|done) ..4 $',
      '@i (have)? (just|already|also|now|finally)? (merged|shipped|deployed|released|published|sent|closed|fixed|solved|resolved|submitted|delivered|signed|booked|approved|uploaded|posted|paid|printed|installed|confirmed|finished|completed|decided|asked|told|answered|ordered)',
      '(only|just) ..3 (left|missing|remain|remains|open) $',
      'left (are|is)',
    ],
    where: { question: false, unnegated: true },
  },
  {
    name: 'vague.not-answer',
    patterns: [
      '^ (probably|hopefully|maybe|perhaps|i think|well|oh|ah|hm|hmm|sorry|so|right now)? (yes (it|i|we|they|he|she|that|this|the|all|,)|yep|yeah|yup|no|nope|not|done|ready|sent|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|correct|exactly|right|true|indeed|agreed|sure) !from',
      '^ (probably|hopefully|maybe|perhaps|possibly|presumably|apparently|likely|i (think|believe|hope|guess|suppose)|as far as i know|if i remember correctly) (so|not|yes)? $',
      '^ (understood|noted|ok|okay|roger|ack|copy|received|thanks|thank|great|perfect|cool|nice|super)',
      '(will do|works for me|sounds good|makes sense|me too|same here|got it|no problem|you are right|fair|good point)',
    ],
    where: { first: true },
  },
  {
    name: 'vague.not-away',
    patterns: [
      '(sick|unwell|dentist|doctor|hospital|vacation|pto|ooo|out of office|day off|days off|off (today|tomorrow|yesterday|until|on|for|sick)|public holiday|bank holiday|parental leave|on leave|annual leave|offline|afk|out (today|tomorrow|from|until|on|for)|back (at #num|tomorrow|@weekday|after|from|next|online|in (a|the|#num|ten|an))|commuting|commute|traffic|working from|wfh|kids|running late|be late)',
      '(on|from|for) (my|the|our)? (holiday|holidays|vacation)',
      '(am|was|were|been|is|still|got|feeling|felt|called in|fell|lying|in bed) (ill|poorly|under the weather|bedridden|absent|on leave|at home with) ',
      '(yesterday|today|@weekday|it) (was|is) (a)? ..1 (holiday|day off)',
    ],
  },
  {
    name: 'vague.not-addressed',
    patterns: [
      'you|your|yours|u',
      'please|pls',
      '(ping|tell|let|dm|call|ask|message|join|help|check|read|use|come|bring) (me|us|it|the|this)',
      '^ (keep|stay|let us|thank|congrats|welcome|enjoy|remember|do not|check|read|join|use|see)',
      '(need|want|looking for|appreciate|welcome) (help|feedback|reviewers|volunteers|people|speakers|someone|somebody|input|comments)',
    ],
  },
  {
    // "You know how it goes", "can't wait for you to see it": nobody is asked for anything.
    name: 'vague.generic-you',
    patterns: [
      'you (know|try|never|always|get|see|have to) (how|what|me|to|the|it|that)? ..2',
      '(tell|show|bother|surprise|spare) you ..3',
      'you (will|can|would|shall)? (hear|see|feel|love|like|notice) ..2 (from|it|when|what|once|soon|me|us)',
      '(for|want) you (all|guys|everyone|to)? (to)? (see|try|play|read|watch)',
      'thank you',
    ],
  },
  {
    name: 'vague.not-thanks',
    patterns: [
      '(thanks|thank|thx|cheers|congrats|congratulations|kudos|well done|sorry|welcome|apologies|happy birthday|hope that helps|awesome work|good job|nice work|great work|great job)',
    ],
  },
  {
    name: 'vague.not-opinion',
    patterns: [
      'i (really|do|also|just|would|still|always|personally)? (like|love|liked|loved|enjoy|enjoyed|agree|think that|guess that|believe|heard|saw|noticed|remember|wonder|wish|prefer|trust|used|use)',
      '(interested|excited|looking forward|look forward) (in|about|to)',
      '(would|could|might) (be|have|like|love|prefer)',
      'should (like|love|prefer)',
      '(it|this|that|we|you|they|there) should (be|have)',
      'should have (said|told|mentioned|asked|known|done|been|seen|spoken|checked|thought|raised|#ed)',
      '(abide|comply|defer|submit|bow) (by|with|to)',
      '(happened|happens) (to)? (me|us)',
      '(learning|using|working|playing|coding|doing|studying|following|teaching) ..4 (for|since) (a while|years|months|ages|long|some time|years now|ever|#num)',
      '(get|got|gets|getting) used to',
      '(all by myself|all alone|on my own|just saying|nobody (helps|helped|cares|told))',
      'for me (is|it is) (all|the)? same',
    ],
  },
  {
    name: 'vague.asks-wellbeing',
    patterns: [
      'how (are|is|was|were|have) (you|u|everyone|everybody|all|your (day|week|weekend|holiday|trip|move)|the (weekend|holiday|trip|weather|family|kids)) ..3',
    ],
    where: { question: true },
  },
  {
    name: 'vague.still',
    patterns: ['^ still (working|on|at|busy|going|deep|in|the)', '(continues|goes on|closely)  $'],
  },
  {
    name: 'vague.day',
    patterns: [
      '^ ..1 today|yesterday|tomorrow|this week|last week|this morning|monday|friday',
      'today|yesterday|tomorrow (i|we|will|also|too|more|again|same)',
      '(my|the|most of the|half of the|all|whole|another|one more) (day|week|morning|afternoon|sprint)',
      '(this|last) (week|sprint|month)',
    ],
    where: { question: false },
  },
  {
    name: 'vague.not-general',
    patterns: [
      '(specifically|namely|in particular|particularly|concretely|more precisely|to be precise) ..1 *',
      '(to|and) (make sure|ensure|verify|confirm|double check|find out|see (if|whether|why|how)|check (if|whether|that|why)|understand|learn|decide) (that|if|whether|why|how|the|all|every|everything|it|we|our|no|*)',
      '(so that) (the|it|we|they|our|users|all|*)',
    ],
    where: { question: false },
  },
  {
    name: 'vague.not-third',
    patterns: [
      '^ (he|she|they|someone|somebody|everyone|people|#user|the|my|our|this|that|these|there|some|most|dana|tom) (team|vendor|client|customer|supplier|boss|manager|says|said|told|is|are|was|were|has|have|had|thinks|thing|game|bus|weather|world|site|app|meeting)',
      '(he|she|they) (has|have|says|said|told|will|did|does|want|wants|think|thinks)',
      '(says|said|told|claims|reports|(writes|wrote) (that|to|:)|according to (him|her|them|the|#user))',
      'if (someone|somebody|you|one|people|anyone)',
      '^ (it|hr|ops|qa|legal|finance|facilities|marketing|sales|backend|frontend|infra|network|client|vendor|supplier|*) (problem|job|fault|responsibility|matter) $',
      '#quote',
    ],
  },
];
