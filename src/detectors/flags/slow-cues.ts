import type { Lexicon } from '../engine/lexicon.ts';
import type { Cue } from '../engine/rule.ts';

/** Words for trouble, wider than the words with which somebody reports a problem to others. */
export const SLOW_LEXICON: Lexicon = {
  trouble: `stuck blocked broken down dead red failing failed fails wrong missing slow late empty off overdue gone lost stolen expired locked muted stale full cancelled canceled refused rejected declined resigned unpaid unanswered unsigned
    untranslated outdated leak leaking leaks flaky wrestling struggling fighting stopped stops stop crashed crashing crashes hangs offline out_of out_of_date out_of_sync unable cannot can_not behind short reset resets corrupt corrupted
    timing_out times_out timeout timeouts error errors problem problems issue issues bug bugs complaint complaints complain complains complaining outage unavailable unusable inaccessible
    bankrupt negative denied ignored bounced delayed postponed paused quit quits left pulled_out dropped_out backed_out broke breaks blew_up not_working not_paid not_signed not_in not_there not_ready not_enough`,
};

/** How late news sounds. */
export const SLOW_CUES: readonly Cue[] = [
  {
    name: 'slow.trouble',
    patterns: [
      '@trouble',
      '@i (can|could) not *',
      '(has|have|had|is|was|are|were|did|does|do) (not|never) (yet|been|come|came|answered|replied|work|worked|working|arrive|arrived|respond|responded|get|got|given|signed|sent|paid|installed|translated|delivered|shown|there|started|exist|match|happened|granted|count|have|hold)',
      '(never|nobody|no one) (came|come|replied|answered|worked|arrived|got|had|was|were|sent|signed|showed|checked|responded|noticed|paid|installed|started|existed|happened)',
      '(said|says|told|wrote|answered|decided) (no|they|that|us|me|it|she|he)',
      'without (it|one|them|a|the|any)',
      '(is|was|are|were) (no|not) ..2 (longer|enough|access|ready|answer)',
      'no (access|answer|reply|response|space|budget|licence|license|owner|backup|contract|permission|paper|stock)',
    ],
  },
  {
    name: 'slow.conceal',
    patterns: [
      '(did not|do not|dont|didnt) (want|wanna|wish|dare|like) ..1 (to)? (bother|bug|spoil|worry|disturb|alarm|interrupt|be|make|raise|say|annoy|complain|stress|scare|trouble|admit|ruin)',
      '(should|could|ought to) (have|of|ve) (said|told|mentioned|spoken|raised|flagged|reported|written|posted|shared|asked|escalated|warned|brought|come|announced|informed|spoke|spoken up)',
      '(sorry)? should of said',
      '(meant|meaning|wanted|intended|planned|going|supposed) to (tell|mention|say|bring|raise|flag|report|post|write|ask|share|warn|let)',
      '@i (kept|keep|kept on|was|were|had been|have been|am) (hoping|thinking|waiting|trying|putting|quiet|silent|assuming|telling myself|pretending)',
      '@i (hoped|sat on|held back|held it|kept it|kept this|kept quiet|kept silent|hid|swallowed|ignored|lost sight|let it|overlooked|put it off|put off|sat|postponed telling)',
      '(something|one thing|thing) ..3 (i sat on|i kept|i have not said|i did not say|i held|i never mentioned|i have been)',
      '@i (thought|figured|assumed|expected|believed|hoped|guessed|reckoned|supposed) (that)? (i|we|it|that|they|the|someone|somebody|this|things|maybe|would|she|he|another|next) ..4 (can|could|would|was|had|will|find|turn|sort|fix|solve|manage|catch|resolve|come|receives|receive|correct|drains|be|get|quick|alone|own)',
      '(sort|fix|solve|resolve|work) (itself|themselves|out by itself) (out)?',
      '(forgot|forgotten|neglected|failed|omitted) to (mention|tell|say|report|raise|flag|post|pass|write|inform|forward)',
      '(never|did not|have not|had not|not) (yet)? (mentioned|told|said|reported|raised|flagged|passed on|posted|forwarded|shared|spoke|spoken|wrote|written|brought) ..3',
      '(confession|confess|truth is|to be honest|honestly|in hindsight|i must admit|i have to admit|i admit|must inform|have to say|i should (also)? say|i should mention|i have to report|regret to|full disclosure|i own up|coming clean|come clean)',
      '(small|little|late|quick|ok|okay) confession',
      '@i (knew|know|noticed|saw|realised|realized|spotted|learned|learnt|heard|found|sort of knew|suspected) ..5 (since|on|in|ago|already|last|weeks|week|days|day|before|beginning|earlier|month|months|for a while|and|but)',
      '@i have (been aware|known|noticed|seen)',
      '(aware of (it|this|that)|knew about (it|this|that))',
      '(felt|was|seemed|is) (too late|embarrassing|embarrassed|ashamed|awkward|small|minor)',
      'too (late|embarrassed|proud|shy|busy) to (say|tell|mention|ask|raise)',
      '(tried|trying|managed|wanted|want|thought) ..3 (to)? ..2 (alone|myself|on my own|by myself|quietly|solo)',
      '(i know|sorry) $',
      'could not bring (myself|ourselves)',
      'lost sight',
      'slipped my mind',
      '(nobody|no one) noticed',
      'before (you open|anyone|anybody|somebody|someone) ',
    ],
  },
  {
    name: 'slow.opening',
    patterns: [
      '^ (actually|btw|by the way|oh|um|so|well|hm|hmm|ok so|small thing|fwiw|turns out|funny story|right|also|one more thing|ah|yeah|sorry|hey|right then|in fact|ehm|er|uh)',
      '(one more thing|by the way|and something|just so you know|for what it is worth|while we are at it|come to think of it)',
    ],
  },
  {
    name: 'slow.workaround',
    patterns: [
      '@i (just|always|simply|have been|have just been|been|only|keep|kept|now|usually|mostly) ..1 (rerun|rerunning|restart|restarting|restarted|reran|press|pressing|skip|skipping|delete|deleting|deleted|build|building|use|using|type|typing|work|working|code|coding|mute|muted|ignore|ignoring|patch|patching|copy|copying|point|pointed|switched|switching|retry|retrying|borrow|borrowing|click|clicking|do it|doing it)',
      '(by hand|manually|on paper|locally|blind|without it) (since|for|all|every|until|again|each|when)?',
      '(until|till) it (passes|passed|works|worked|goes|went)',
      'every (couple of|few|second|other) (day|days|night|nights|hours|week)',
      '(using|use) my own',
      'so far @i',
      'working on other',
    ],
  },
  {
    name: 'slow.ongoing',
    patterns: [
      '(has|have|had) been (@trouble|doing|like|in|on|above|below|for|open|waiting|creeping|happening|emailing|losing|writing|sitting|going|running|asking|hanging|saying|getting|without|acting|this)',
      '(is|are|was|were) (still|already) (@trouble|in|on|open|not|at|without)',
      'been (@trouble|doing that|like that|like this|that way) ',
      '(still|again|already) ..1 (@trouble)',
      '(is|are) not new',
      'ever since',
      '(#num|two|three|four|five|six|third|fourth|fifth|second) (case|time|week|day|month|complaint|incident|one|of those) ..2 (this|in a row|already|now|since|today)?',
      '(tickets|complaints|mails|cases) about it',
      '(day|week|attempt|try) (#num|two|three|four|five|six)',
    ],
  },
  {
    name: 'slow.negative-answer',
    patterns: [
      '^ (hm|hmm|oh|ah|yeah|well|um|so|actually|sorry|ok|no no|erm|uh)? (no|nope|not yet|not really|not quite|not ready|not exactly|nah|negative|never|none|unfortunately|i am afraid|not in|not for|not all|neither)',
      '(never|not|has not|have not|did not|is not|are not) ..1 (came|come|arrived|in|ready|back|answered|replied|there|done|finished|happened|received)',
      '(stopped|stop) (answering|replying|responding|working|sending|delivering)',
      'we (are not|will not|can not|did not) ..1 (going to)? (pass|make|have|present|show|be|ship|deliver|finish)',
      '(it is|they are|is|are|was) (late|not ready|wrong|broken|gone|down|dead|missing|lost)',
    ],
  },
  {
    name: 'slow.already-told',
    patterns: [
      '(as|like) (already )?(@i|we|said|posted|reported|noted|written|mentioned|discussed|agreed|announced|flagged|told|shared) ..3 (wrote|said|posted|reported|mentioned|flagged|on|in|here|above|yesterday|earlier|last|told|noted|@weekday)?',
      '(see|per) (the|my|our|this)? ..1 (thread|post|message|ticket|mail|list|note|update|channel|minutes)',
      '@i (wrote|posted|reported|flagged|raised|mentioned|said|announced|told|sent|put) ..4 (here|thread|yesterday|earlier|on @weekday|last|above|that day|channel|standup|stand up|list|everyone|in (march|april|may|january|february))',
      '(ticket|list|thread|request) (from|of|since|is open|opened)',
      '(chased|asked|pinged|called|reminded|nudged) (again|them again|today|this morning)',
      'still waiting ..6 (reported|as|chased|ticket|asked)',
      '(agreed|known|decided) (on|since|in|with)',
      '(still)? fixed',
    ],
  },
];
