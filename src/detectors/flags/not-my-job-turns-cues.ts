import type { Cue } from '../engine/rule.ts';

/**
 * Turns of speech with which people push a thing away: narrower than the ways of pushing, and each of them says it
 * nearly alone when something waits for somebody.
 */
export const NOT_MY_JOB_TURNS: readonly Cue[] = [
  {
    // A trade or a seat named as the whole of one's share.
    name: 'push.trade',
    patterns: [
      '@i (just|only|simply|merely|purely|solely)? (@n-trade.base|work|go|do|operate|book|copy|compile|put|use|deal|act|paste|upload|transport|carry|answer|run) ..2 (what|whatever|whatevers|as told|as ordered|as specified|as written|per spec|to spec|per ticket|per order|on request|to order|from the list|from the sheet|in the list|by the list|with the files|the files|by the book|on orders)',
      '@i (only|just|simply|merely|solely|purely) (@n-trade.base|look after|look at|handle|deal|have|own|run|am here|am there|care for|know|see|maintain|manage|cover|support|help|do|work|enter|press|push|forward|copy|follow|book|answer|babysit|inherited|borrow|use) ..8',
      '^ (glad|good that|luckily|thankfully|happy|good thing)? (that)? @i (am|are) (only|just|merely|simply|but) (the|a|an|here|in|from|with|on|doing|their|your|*) ..4',
      '@i (am|are) (the|in|on|from|a|an)? ..1 (wing|floor|shift|side|ward|region|desk|class|line|zone|area|building|branch|crew|site|plant|station|curriculum|@n-team|@n-role) $',
      '(that is|thats|and that is|which is) (all|the extent|as far|where it ends|where my|where our|the end|my whole|our whole|my only|my entire) ..5',
      '(my|our) (job|part|contract|shift|role|work|responsibility|involvement|scope|duty|remit|area|task|service|interest|influence|world|sla|mandate) (ends|end|stops|stop|finishes|is over|is done|was done|starts|begins|is|was) ..1 (at|with|there|when|where|here|once|after|on|before|done|finished|over|limited|to|just|only)',
      '^ @i (answer|do|clean|check|fix|watch|look after|handle|manage|cover|own|count|read|pay|feed|mind|know|test|run|document|lock|keep) (mine|my own|ours|our own|my part|our part|my side|our side|my half|only mine|only ours) ..2 $',
      '@i (did|have done|do|made|have made|finished|delivered|handed in|sent|wrote|built|have) (my|our) (part|bit|share|half|piece|side|homework|job|section|module|portion|end|duty)',
      '^ @i @n-trade.base ..3 (not|never) ..4 $',
      '(here|hired|paid|employed|booked|engaged|contracted|brought in|responsible|measured) (only|just)? (for|to) (the|do|write|build|test|teach|drive|cook|sell|design|translate|make|run|a|one|@n-trade.base)',
      '@i (took over|inherited|bought|own|got|have|maintain|wrote|took) the * (and)? (not|but not|never) (the|its|their|what|his|her) ',
    ],
    where: { question: false },
  },
  {
    // Whose it is, and nothing about who told them.
    name: 'push.theirs',
    patterns: [
      "(* 's|* s) (@n-area|toy|headache|baby|zoo|kingdom|playground|pigeon|turf|jurisdiction|thing|pet|responsibility|department|land|country|court) (so|not|now|then|i guess|i think|i suppose|really|anyway)? $",
      "(is|are|was|were) ..2 * 's $",
      "^ ..3 (@n-team|facility|marketing|they) 's ..2 $",
      '^ (a|an|the|sounds like|looks like|probably|clearly|typical|smells like|seems|seems like|surely|obviously|that is|it is|sounds|classic|pure|more of|more)? (a|an|the)? (@n-team|it|lawyer|lawyers|vendor|driver|teacher|hotel|upstairs|boss|office|network|server|hardware|software|database|api|upstream|customer|client|user|hr|doctor|nurse) (issue|problem|question|thing|topic|bug|matter|job|task|fault|headache|territory|decision|call|side|error|mess|business|story) (i|so|not|then|imo|surely|probably|:computer:|:shrug:)? ..5 $',
      '(is|are|sits|lies|stays|lives|belongs|rests|remains) (with|on|at|up to|down to|under) (the|them|him|her|those|@n-team) ..2 (team|teams|people|side|department|desk|office|folks|guys|to (sort|fix|solve|decide|check|handle))',
      '(is|are|was|s) ..1 (for|on|up to|down to) (@n-team|the ..2|them|him|her|those|whoever|#user|retail|*) to (sort|fix|notice|decide|worry|handle|solve|deal|check|clean|look|know|answer|say|find|figure|care|explain|pay|report|order|call|tell|do|judge|manage|chase|maintain|own|update)',
      '(decision|question|call|job|matter|problem|one|something|topic|task|that is one) (for|of) (people|someone|somebody|those|the ..1 (upstairs|above)|management|whoever|others|the grown ups|grown ups|the experts|experts|the adults|smarter people|the pros|the specialists|@n-team|the bosses|the next|higher)',
      '(people|someone|somebody|those|manager|others|one) (who|that) ..2 (earn|earns|paid|gets|get|decide|decides|is paid|are paid) ..3 (more|for|than|that|it|such|these)',
      '(earn|earns|paid|make|makes) (more|better) than (me|us|i|we|mine)',
      '(upstairs|higher up|higher ups|grown ups|grownups|pay grade|over my head|above my head|above me|above us|way above|the adults)',
      '(is|are|was|were) (leased|rented|outsourced|external|externally|third party|bought|maintained|owned|run|managed|handled|hosted|operated|done|made|controlled|decided) (elsewhere|by|from|centrally|in|at|over|somewhere|upstream) (the|them|another|someone|some|a|@n-team|head|*)',
      '(the|that|this|those|these)? * (is|are|was|were) (always|all|usually|purely|strictly|officially|clearly|still)? (theirs|his|hers|yours)',
      "(is|was|has been|were) (always|all)? * 's (as far|i think|i believe|i guess|not|and|then) ..5",
      '* is * team|people|folks|dept|department|crew $',
    ],
    where: { question: false },
  },
  {
    // Others are to do it, and nobody asks them.
    name: 'push.let-them',
    patterns: [
      '(let|leave (it|that|this|them) (to|with|for)|leave) (the|them|him|her|those|whoever|@n-team|others|someone|somebody|management) ..3 (handle|deal|figure|sort|worry|fix|solve|decide|clean|find|explain|answer|unbreak|check|manage|look|do|know|work)',
      '(they|whoever ..4|@n-team|the ..1 (team|people|guys|folks|person|shift|owner|author|vendor|client|supplier|crew|office|lot)|next person|next shift|next one|the others|others|sales|finance|qa|* people|those people|those folks|* team|customers|users|they all|the client) (can|could|should|may|must|would|has to|have to|need to|needs to|ought to|better|had better|shall|are supposed to|is supposed to|will have to) (just|then|also|please|really|surely|all|always|simply)? (deal|sort|fix|clean|handle|pay|figure|look|read|ask|explain|solve|take|do|answer|check|test|tidy|repair|call|write|decide|come|move|wait|worry|own|tell|find|finish|help|update|change|adapt|cope|redo|unbreak|carry|count|chase|maintain|clear|raise|report|open|know|manage|see|care)',
      '(@n-team|qa|they|he|she|someone|somebody|the ..1 (team|people|shift|vendor|office|agency|lab)) (should|ought to|must|could) (have|of) (caught|tested|checked|seen|known|noticed|told|fixed|done|handled|taken|looked|reviewed|asked|picked|spotted|cleaned|watched|monitored|warned|raised|found)',
      '(the)? (person|people|one|ones|guy|team|genius|colleague|folks|owner) (who|that) (wrote|made|set|built|broke|did|owns|decided|put|ordered|signed|started|promised|took|left|bought|created|changed|configured|designed|approved|asked|planned|installed|introduced|runs|moved|invited)',
      'whoever (wrote|made|set|built|broke|did|owns|decided|put|ordered|signed|started|promised|took|left|bought|created|changed|configured|designed|approved|asked|uses|used|planned|installed|runs|parked|sent|opened|spilled|invited|borrowed|merged|wanted|wants|needs|has)',
      '(colleague|marketing|sales|manager|boss|client|vendor|he|she|* ) (promised|broke|ordered|wanted|sold|signed|started|bought|wrote|built|made) (it)? ..1 (colleague|marketing|sales|manager|boss|client|vendor|he|she|*) (can|should|must|has to|may) *',
      'there (must|should|has to|have to|is bound to|will|surely is|is surely|ought to|might|is probably|are surely|is certainly) (be)? (some|a|an|somebody|someone|people|one|others|surely|probably) ..5',
      '^ (should|ought to|must|need to|needs to|has to|have to|better|gotta|got to|wants) ..1 (tell|report|inform|call|ask|notify|let|mention|warn|get|be reported|be told|be fixed|be cleaned|fixing|cleaning) ..1 (someone|somebody|anyone|them|security|facilities|maintenance|at some point|one day|some day|eventually|sometime)',
      '(someone|somebody|they|@n-team|people) (will|is going to|are going to|will probably|will surely|will certainly|must|surely|usually|always|is probably|has probably|have probably|has surely|probably) ..1 (clean|cleans|notice|notices|find|finds|fix|fixes|sort|sorts|pick|picks|see|look|looks|handle|handles|deal|call|calls|know|knows|come|comes|do|does|take|takes|report|reports|on it|aware|watching|reported|told|noticed)',
      '(ask|asks|go ask|tell|call|try|bother|bug|shout at|yell at|talk to|go to|go shout at|complain to|write to|contact) (them|him|her|the ..2 (vendor|supplier|agency|author|owner|office|team|people|baker|boss|manager|client|department)|@n-team|whoever ..4|your ..2|their ..2|somebody|someone|someone else|somebody else|marketing|sales) (not me|then|instead|about it|about that|i guess|:shrug:|please)? $',
      '(not (me|us)) (ask|the|it is|that is|sorry|please|i|try|go|talk|somebody|someone|whoever|your|they)',
      '(will|would|should|must|can) ..1 (notice|see|find out|figure it out|sort itself|be noticed|be found|be fixed|get fixed|get sorted|come up|turn up|shout|complain|call) ..2 (eventually|sooner|some day|one day|anyway|soon enough|at some point|themselves|when it|if it)',
    ],
    where: { question: false },
  },
  {
    // Hands off, said of oneself.
    name: 'push.refuse',
    patterns: [
      '@i (am|are|was|were)? (not|never|definitely not|certainly not) (going to|about to|planning to|planning on|willing to|keen to|going|here to|paid to|allowed to)? ..1 (touch|touching|start|starting|open|opening|get into|getting into|dig|digging|chase|chasing|babysit|babysitting|bother|bothering|take on|taking on|get involved|getting involved|find out|guess|spend|go near|going near|clean up|care|wade|play|deal|dealing|carry|carrying|pick|picking|do|doing|read|reading|learn|learning|fight|argue) ..6',
      '^ (not|never) (touching|opening|going near|getting into|getting involved|getting dragged|doing|wading|my monkey|my circus|chasing|reading|starting|volunteering|it|me)',
      '(will not|would not|did not|do not|never) touch (it|that|this|them|those|the|any)',
      '(was|am|were|are) not (planning|going|about|intending) to (find out|ask|look|check|do|touch|start|fix|care|read|learn)',
      '(rather|prefer to|preferably|gladly|happily) (stay|not|keep|leave|skip|pass)',
      '(stay|staying|stayed|keep|keeping|kept|steer|steering) (well)? (out|clear|away|my nose|my hands|our hands|my head) ',
      '@i (have|had|got|have got) (my|our) own (tickets|ticket|work|problems|fires|deadline|deadlines|things|stuff|job|list|team|sprint|patients|class|customers|queue|mess|shift|inbox|bugs|worries|section|table)',
      '(enough|plenty|too much) (on my|on our|of my|of our|to do|work|trouble|tickets|problems|of that|own)',
      '^ (no|not a|not the|zero|absolutely no|sorry no|nope no|have no|i have no|we have no) ..1 (clue|idea|care|interest|opinion|thought) ..6',
      '(no idea|do not know|not sure|could not tell you|could not say|beats me|who knows|god knows|search me|no clue|not a clue|do not ask me) ..1 (who|whose|whom|what|where|either|anymore|any more)',
      '(count|leave|keep) (me|us) out',
      '(do not|please do not|please stop) (look|looking|ask|asking|come|involve|involving|drag|dragging|tag|tagging|ping|pinging|blame|wait) ..1 (at|me|us|to me|for me|to us)',
      '(not|never) (my|our) (job|problem|business|responsibility|department|list|plate|issue|call|decision|ticket|turn|shift|team|code|area|side|thing|topic|task|concern|fault|doing|world|field|section|house|floor|headache|mess|order|customer|circus|remit|scope|baby)',
      '(is|are|was|were) not (mine|ours) ',
      '(could|can|do|did) not care less',
      '(for|to) (me|us) (it)? (is|was)? (all|it is)? the same',
      '@i (finish|finished|leave|am leaving|am off|am gone|am out|go|retire|quit|move|am done|will be gone|will be away) ..2 (in|on|at|next|this|by|tomorrow|soon|after|today|@weekday|@month|anyway|so|here) ..3 (so|anyway|then|for me|is not|after that|afterwards|not)',
      '(no|zero|not enough) (time|capacity|bandwidth|appetite|nerve|energy|cycles|budget) (for|to|left) (that|this|it|such|other|these|do|look|fix|help|extra|others)',
    ],
    where: { question: false },
  },
  {
    // It began before me, was never handed over, and stands on no list.
    name: 'push.not-given',
    patterns: [
      '(before|from before|long before) (my|our) (time|day|arrival|turn)|(before|from before) (me|us|i joined|i came|i started|we joined|we came)',
      "(in|during|from|under) (my|the|our) (predecessor|predecessors|old boss|former boss) ('s)?",
      '@i (only|just)? (joined|started|arrived|came|came in|came back|took over|got here|moved here|was hired|was transferred) ..1 (in|after|only|last|the|this|#num|from|on|later|a|two|three|yesterday|here) ..4',
      '@i (was|were|have been|am) (never|not) (ever|formally|officially|properly|actually)? (given|handed|assigned|shown|allocated|made responsible|put in charge|named|appointed)',
      '@i (have|had)? inherited ..6',
      '(not|never|nowhere) ..1 (in|on|part of|covered by|within|under|inside|mentioned in|listed in) (the|my|our|any|this|that)? ..2 (agreement|contract|ticket|scope|list|spec|plan|brief|sprint|rota|sla|description|budget|offer|quote|order|backlog|checklist|mandate|to do|plate|desk|queue|calendar|shift|route|round|roadmap|job|role|area|remit|statement of work|sow|deal)',
      '(nobody|no one|noone|none) ..1 (assigned|pays|paid|is paid|gets paid|gave|handed|ordered|requested|booked|told|asked|put|made|named|appointed) (it|me|us|that|this|to|for|the)',
      '(no|not a|without a|there is no|there was no|got no|have no|had no) (ticket|order|request|task|purchase order|po|cost centre|cost center|work order|budget|mandate|assignment|owner|handover|line|entry|instruction) ..4 (so|for|no|then|on|from|about)',
      '(if (they|he|she|you|someone|somebody|it|the client|anyone|marketing|sales)) ..3 (wanted|want|wants|needed|need|needs|cared|care|matters|was important|is important) ..8 (would|they|should|spec|ticket|have|could|can|must|it)',
      '(had|has|have) (no|never|not) ..3 (in the|in our|in my|on the|on my|for that|about that|handed|assigned|handover)',
      '@i (never|did not) (asked|ask|volunteered|volunteer|signed up|sign up|agreed|agree|wanted|want|chose|choose|applied|promised|promise) (for|to) ..4',
      '(someone|somebody|*) always did (it|that|this|them|those)|(was|were) always done by',
      '(decided|signed|agreed|approved|planned|chosen|set|ordered) ..1 (above|over|by others|somewhere|upstairs|higher up|elsewhere|without me|without us|at the top|by management|by the board)',
      '@i (simply|just|only|merely) (execute|executed|follow|followed|implement|implemented|carry out|carried out|pass|passed|forward|forwarded)',
    ],
    where: { question: false },
  },
];
