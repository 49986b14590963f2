import type { Cue } from '../engine/rule.ts';

/** Work of one's own that stands still, said so in a few words, and the few words that say what would move it. */
export const BLOCKER_STOP_CUES: readonly Cue[] = [
  {
    // Told of one's own work: as a state, as something one cannot do, or as what must come first.
    name: 'bstop.stopped',
    patterns: [
      '^ (still|again|currently|now)? (blocked|stuck|held up|stalled) (on|by|at|with|behind|until|till|since|because|no|waiting|pending|there|here|cannot|can)',
      '^ (still|again|currently|now)? (waiting|wait) (on|for) !you|your|u|me|it|bus|lunch|christmas|friday|weekend|everyone|everybody|anyone',
      '@i (am|are) (still|currently|again|now)? (blocked|stuck|held up|stalled|hung up) ..1 *',
      '@i (am|are)? (still|currently|now)? (waiting|wait) (on|for) !you|your|u|bus|lunch|weekend *',
      '^ (can|could) not (yet)? (deploy|release|merge|start|test|run|build|push|publish|send|finish|continue|proceed|go on|ship|install|log in|get in|get into|reach|access|open|book|order|print|sign|close|export|import|upload|connect) ',
      '@i (can|could) not (yet|even)? (deploy|release|merge|start|test|run|build|push|publish|send|finish|continue|proceed|go on|ship|install|log in|get in|get into|reach|access|open|book|order|print|sign|close|export|import|upload|connect) ..8 (until|till|without|before|because|since|as|unless|so)',
      '(so|therefore|hence|and) @i (can|could) not (yet|even)? (deploy|release|merge|start|test|run|build|push|publish|send|finish|continue|proceed|go on|ship|install|reach|access|open|book|order|print|sign|close)',
      '(need|needs|needing) ..8 (before|so that|until|first) ..1 (i|we) (can|could|go|merge|start|send|ship|close|finish)',
      '(still|sits|sitting|lies|is|are|stuck|hangs) with (#user|legal|finance|security|it|ops|hr|qa|procurement|compliance|the #num|*) (for|since|until|to) ..1 (review|approval|signature|sign off|reading|this|@weekday|yesterday|#num|noon|morning)',
      '(no|not) (answer|reply|response|word|access|account|permission|rights|key|keys|password|credentials|login|approval|signature|licence|license) (from|of|to|on|for|yet|so far|since|there) ',
      '(has|have) not (sent|answered|replied|approved|signed|released|granted|given|reviewed|got back) ',
      '(is|are) (taken|booked|closed|locked|down|out) (until|till|since) ..3',
    ],
    where: { question: false },
  },
  {
    // Somebody was turned to, a number stands for it, or other work fills the wait.
    name: 'bstop.moved-by',
    patterns: [
      '@i ..1 (asked|pinged|chased|called|rang|phoned|mailed|emailed|messaged|wrote|nudged|reminded|escalated|poked|pestered) ',
      '^ (asked|pinged|chased|called|rang|phoned|mailed|emailed|messaged|wrote to|nudged|reminded|escalated|poked|pestered) ',
      '(and|so|have|already|just|also) (asked|pinged|chased|called|rang|phoned|mailed|emailed|messaged|written to|nudged|reminded|escalated|poked) ',
      '(asking|pinging|chasing|calling|ringing|phoning|mailing|messaging|nudging|reminding|escalating) ',
      '(asked|pinged|chased|mailed|called|rang|nudged|reminded) (#user|him|her|them|again|twice|this morning|today|yesterday|at|for|*)',
      '(opened|filed|raised|logged|reported|created) ..3 (#ticket|ticket|request|case|issue|#num)',
      '(meanwhile|until then|till then|in the meantime|instead|otherwise|if not|else i|plan b|workaround|for now)',
      '(says|said|promised|promises|expects|expected|comes|come|sends|send|signs|sign|answers|answer|back|decides|delivers|brings|grants|approves|looks|starts|opens) ..4 (today|tonight|tomorrow|noon|@weekday|at #num|by|after lunch|this afternoon|this morning|next week|in an hour)',
      '#user ..2 (can|could|please|would|has|is|sends|said)',
      '(could|can|would|will) (you|#user|someone|somebody|anyone|anybody) ',
      '^ (trying|testing|checking|bisecting|rebuilding|restarting|reinstalling|debugging|digging|measuring|asking|borrowing|renting|switching|using) ..6',
    ],
  },
  {
    // With whom it lies and for what, or what must come before what: that says it all.
    name: 'bstop.whole',
    patterns: [
      '(still|waits|waiting|hangs|stuck) (with|at) (#user|legal|finance|security|procurement|compliance|the ..1|*) ..1 for ..1 (review|approval|signature|sign off|signing|reading|comments|decision|a decision|proofreading|translation|sampling|testing|checking) ..4',
      '(need|needs|needing) (a|an|the|your|one|two|some)? ..6 before @i (can|could|go|merge|start|send|ship|close|order|print|book|sign|release|deploy) ..6',
      '(waiting|waits|wait) (on|for) ..6 (since|they|he|she|who) ..2 (promised|says|said|sends|signs|answers|comes|is back|are back|gets|looks) ..4',
      '@i (can|could) not ..6 (before|until|unless|without) ..8 (signs|signed|approves|approved|arrives|comes|is back|answers|sends|decides|confirms|is signed|is approved|is there|is here|is fixed|delivers|opens|gives|releases) ..3',
    ],
    where: { question: false },
  },
];
