import type { Cue } from '../engine/rule.ts';

/** Ways of taking responsibility unasked. */
export const OWNERSHIP_CUES: readonly Cue[] = [
  {
    // An error that is named by the one who made it.
    name: 'owns.error',
    patterns: [
      '(that|this|it|one|@month|@weekday|yesterday) (one)? (is|was) (all|entirely|totally)? (on me|on us|me|mine)',
      '(was|is|are) (my|our) (mistake|fault|error|bug|miss|oversight|slip|typo|doing|program|script|query)',
      '(my bad|my mistake|my fault|my error|my oversight|our mistake|our fault|our oversight|my miss|my slip|my doing|mea culpa|guilty as charged|i own that|i own this one|that one is mine|this one is mine|on me not)',
      '(my|our) (change|commit|review|script|config|release|deploy|merge|query|template|list|mail|email|note|plan|code|program|pr|migration|flag|cron|export) ..2 (caused|broke|missed|introduced|dropped|deleted|was not clear|was unclear|was not enough|confused|took down|locked)',
      '(by fat finger|my fat finger)',
      '(i|we) (take|took|accept) (the)? (blame|responsibility)',
    ],
    where: { question: false, unnegated: true, unconditional: true },
  },
  {
    // What one did wrong or left undone, in the first person.
    name: 'owns.lapse',
    patterns: [
      '@i (forgot|overlooked|misread|miscounted|misjudged|misunderstood|underestimated|mislabelled|mislabeled|mistyped|misspelled|neglected|botched)',
      '@i (have|had|just|also|simply|clearly)? (broke|missed|messed up|screwed up|dropped|mixed up|swapped|deleted|overwrote|caused|introduced|clicked|copied the wrong|took the wrong|gave the wrong|gave a wrong|gave ..3 wrong|sent the wrong|used the wrong|sent it to the wrong|booked the wrong|ordered the wrong|pushed the wrong|picked the wrong|read the old|read the wrong|ran it|ran the * against|ran ..4 by mistake|let ..3 wait|left ..3 (open|on|out|off|unlocked))',
      '@i (should|could|ought to) (really|also|at least|clearly)? (have|of) (said|told|asked|checked|tested|noticed|seen|caught|read|written|known|raised|looked|done|locked|called|warned|flagged|updated|documented|been|put|sent|rung|stopped|thought|started|handed|given|made|shown|waited)',
      '(should|could) (have|of) (said|told|asked|checked|tested|noticed|caught|done|read|flagged|raised|seen) ..6 (earlier|sooner|before|first|myself|me|mine|last|that|it)',
      '@i (was|am) (too short|wrong|careless|sloppy|unfair|unclear|not clear|too quick|too fast|too slow|too late|impatient|short with|distracted|asleep at the wheel|rude|unprepared)',
      '(none|neither) of us (checked|ran|tested|noticed|saw|looked|read|asked|thought)',
      '(we|i) never (wrote|told|documented|checked|said|tested|asked|explained) ..2 (down|you|them|anyone|it|that)',
      '(by mistake|by accident|accidentally|in error)',
      '(me|myself|i|mine|us) (included|too|neither|as well|also) ',
      '(including|and so did|nor did|neither did) (me|i|we|mine)',
      '(clearly|obviously)? not (clear|good) enough',
      '@i (did not|had not|have not) (test|tested|check|checked|tell|told|ask|asked|look|think|thought|notice|noticed|verify|warn|update|document|write it down|read it|lock|count|consider)',
      '@i (apologise|apologize|apologised|apologized)',
    ],
    where: { question: false, unnegated: true, unconditional: true },
  },
  {
    // Words for a thing that was on nobody's list.
    name: 'owns.gap',
    patterns: [
      '(had|has|have|without|with) no (owner|home|maintainer|reviewer)',
      'no owner|ownerless|orphaned|unowned|unassigned',
      '(nobody|no one|noone|not anyone) (had|has|did|was|owned|owns|took|wanted|knew|reads|fills|noticed|picked|looked|looks|answered|answers|checked|checks|orders|ordered|cared|cleaned|updated|watched|watches|volunteered|claimed)',
      '(on|in) (nobody|no one) ..1 (list|plate|desk|plan|board)',
      '(not|never) (on|in) (anyone|anybody|my|our|any) ..2 (list|plate|ticket|plan|desk|scope|sprint|backlog|story)',
      '(not|never) (strictly|really|exactly|officially)? (my|our) (area|list|job|page|ticket|task|team|department|code|repo|service|turn|desk|shift|field|system|room|project|topic|side|file|sheet)',
      '(noticed|saw|found|spotted|realised|realized|discovered|stumbled) ..12 so i',
      '(even though|although|though) (it is|that is|this is|it was) not (my|our)',
      '(had|have) (edit rights|the rights|admin|access|the key|time|a minute|ten minutes|half an hour|the file open|the page open|the code open) (anyway|so|and)?',
      'while (i was|we were)? (there|at it|in there|on it|waiting)',
      '(beyond|outside|not in) (the|my|our) (ticket|scope|task|story|brief)',
      '(unasked|off my own bat|nobody asked|no one asked|volunteered)',
      '(went|gone) (ahead|and)',
      '(somebody|someone) had to',
      'anyway|regardless|all the same $',
    ],
    where: { question: false, unconditional: true },
  },
  {
    name: 'owns.take',
    patterns: [
      '@i (will|can|am going to|could|would|shall)? (also|gladly|happily|just)? (take|pick up|own|adopt|cover|handle|grab|volunteer|sort|look after|take over|have) (it|this|that|care|them|these|both|those|over|on|for|#ticket|#num|the|point|ownership)',
      '(taking|picking|grabbing|owning|adopting|claiming|covering|handling) (it|this|that|up|over|them|both|care|#ticket|the)',
      '^ (yep|yes|ok|sure|fine|that is|this is|it is)? (mine|ours|me) (now)? $',
      '^ (ok|sure|yes)? (mine|me|i do|i will|i can|i am in|i am on it|on it|count me in|leave it with me|leave it to me)',
      '(it is|that is|this is|is|are|was|so) (mine|ours|my answer|my action|my call)',
      'let me (look|take|try|check|handle|do|fix|ask|call|pick|own|write|sort|see)',
      '@i (will|can|would|could) (write|do|answer|tell|call|fix|clean|sort|organise|organize|draft|own|run|host|bring|cover|help|warn|redo|make|set up|rebuild|check|ring|phone|show|explain|chase|talk to|prepare|update) (it|them|that|both|this|the|a|one|you|him|her|#user)',
      '@i (may|can|could|might) help',
      '(put me down|count me in|leave it with me|leave it to me|consider it done|owner me|i am the owner|i own it|i own this)',
      '(happy|glad) to (take|own|do|help|own|cover|pick|write|lead|run)',
      'then (i|let me) ',
      '(shall|should) (i|we) (take|do|help|join|call|write|pair|sit|own|cover|fix|add)',
    ],
  },
  {
    name: 'owns.prevents',
    patterns: [
      'so (that)? (it|that|this|they|nobody|no one|we|others|the next|one|i|you|people|everyone) ..5 (not|never|happen|again|cannot|knows|sees|see|know)',
      '(does|do|can|will|would|should|could) not (happen|break|repeat|come back|bite|recur|slip|go) ..2 again',
      '(added|put|wrote|made|built|set up|set|hung|adding|putting|writing|making|building|setting|add|put|write|make|hang) ..6 (check|checks|alert|alerts|checklist|guard|guards|reminder|alarm|sign|note|import check|one pager|one-pager|line about it|safeguard|lock|monitor|link checker|login check|lint rule|test that fails|test page|required line|naming sheet|runbook)',
      '(will|do|doing|take) (the)? next (one|time) too',
      '(from now on|in future|in the future|going forward|from today) (i|we|it|every|there|the)',
      '(write|wrote|writing|add|added|put) ..2 (down|runbook|postmortem|post mortem|how to)',
      '(checked|recounted|went through|looked at|searched|search|check|checking|going through|compared) (all|both|the|every) ..2 (other|others|rest|of them|screens|halves|pages|files|listings|prices|accounts)',
      '(checked|checking|check|searched|search) the other',
    ],
    where: { question: false },
  },
];
