import type { Cue } from '../engine/rule.ts';

const STATED = { question: false } as const;

/** Walls around one's own share: told by what one is, where it ends, whose it is or who might, without anybody being asked. */
export const NOT_MY_JOB_WALLS: readonly Cue[] = [
  {
    // What one is or does, held against the thing.
    name: 'wall.trade',
    patterns: [
      '@i (am|are) (only|just)? !sorry|sure|on|at|in|here|there|off|out|with|back|ready|done|afraid|happy|glad|fine|ok|late|sick|free|busy|not|looking|going|still|now|all|for|against|the|a|an * ..1 (and|so|but)? (not|i do not|we do not|i never|we never) ..3 $',
      '(does|do) * @i (do|am|are) !not|have|know|think|need|want|hope|like|see|it|that|this * $',
      '@i (talk to|draw|paint|sing|cook|dig|drive|count|compile|render|mix|film|edit|translate|grade|weld|sew|bake|print|fly|sort|pack|lift|stack|load|measure|clean|wipe|light|light up|play|write|code|ship) (compilers|rivers|lines|pictures|maps|numbers|boxes|pixels|words|cables|pipes|doors|walls|people|songs|bread|cakes|machines|servers|trucks|lorries|crates|sounds|levels|models|textures|tests|shows|lights|floors|roofs|wood|steel|stone|cells|samples|letters|pages|plates|parcels|tickets|shelves|screens|screws|* and *) $',
      '^ ..6 (is|are) (a|an|the)? ..1 (topic|matter|thing|issue|business|territory|turf|area) ..1 @i (only|just) *',
      '(not|never) ..1 (the)? (field|scope|lab|rigging|crew|studio|warehouse|desk|team|shift|kitchen|stage|office|hall|field) (anyway|either|though|thing|topic)? $',
      '(my|our|the)? * (stops|ends) (at|with|before|behind) the ..2 $',
      '@i (was|were|have been|am|are) (put|hired|booked|brought in|taken on|asked) (on|for|to do) ..3 $',
      '(my|our) (ticket|order|brief|job|task|contract|part|share|line) ..1 (was to|is to|begins|starts|ended|ends|stops) (at|with|from|the|only|just|there|when|where)? ..5 $',
      'up to there (it|this|that) (was|is) (my|mine|our|ours|us) ..2 $',
    ],
    where: STATED,
  },
  {
    // What lies behind the wall is nobody's here.
    name: 'wall.beyond',
    patterns: [
      '(predates|predate|is older than|are older than|was here before|was there before|were here before) (me|us|i|we|my|our) ..2 $',
      '^ ..2 not on (my|our|the|this|any) (sheet|list|roster|rota|board|plan|order|round|shift|ticket|route|page|bill|desk|tour) ..2 $',
      '@i know (just)? as (much|little) as (you|anyone|the next) ..3',
      '(your|his|her|anyone) ..1 guess is as good as (mine|ours) ..1',
      '(know|knows) where to find (me|us|my|our) ..2 $',
      '(not|outside|beyond|out of|falls outside) (in|of|within)? (the|our|my|its)? scope (of)? ..4 $',
      '(above|beyond|over|more than) what (i am|we are|i was|we were) (paid|hired|asked|here|trained|employed) ..5',
      'if (it|that|something) is not (on|in) (the|my|our) ..2 (i|we) (do not|never|can not|will not) ..4',
      '(past|after|beyond|behind) (that|this|there) (it|that|everything) is (a|another|an|the|some)? ..3 $',
      '(whether|what|how|who|why) ..8 (is|are) (a|an|another|some)? ..2 (question|matter|story|topic|mystery|decision|thing|else|privilege|business) ..4 $',
      '(what|whatever) ..5 (after|afterwards|then|behind|beyond|with it|with them|from there|next) ..4 @i (can|could|do|did|would|try|will) not ..4',
      'from (there|here|then) (on)? ..1 (it is|not|they|that is|is) ..4 $',
      '(what|whatever) ..5 (after|afterwards|then|behind|beyond|next) ..4 (is|are) ..6 $',
      '(is|are|was|were) (between|up to) * ..3 and ..5 $',
      '(has|have) no opinion ..6 $',
      '(it|that|this|they) (came|come|comes) (with|from) (the|that|their) ..2 $',
      '(before|since) @i (joined|came|started|was here|had it|got here) ..2 $',
      '@i (was|were) not (here|there|around|born|part of it|on the team|employed) ..3 $',
      '(always|ever) (was|were|has been|have been) ..1 $',
      '(was|is|are|were) (written|handed|given|bought|built|set up|chosen|picked|decided) ..4 by (the|them|him|her|others|somebody|someone) ..3 $',
    ],
    where: STATED,
  },
  {
    // Somebody might: nobody is named, and it is not the one who speaks.
    name: 'wall.whoever',
    patterns: [
      '(wait|waits) (till|until|for) (the|whoever|those|somebody|someone) ..3 (crew|shift|team|people|lot|office|boss|manager|guys|folks|staff|back|in|here) ..2 $',
      '(can|could|may|might) (order|ask|come|call|do|fix|write|say|clean|change|buy|get|send|try) ..3 if (they|he|she|people|somebody|someone|anyone|you) (feel|want|wants|like|likes|need|needs|bother|bothers|care|cares|have|has) ..4',
      '(not sure|no idea|dunno|do not know|unclear|who knows|god knows) who (changes|does|owns|orders|has|runs|keeps|looks|is|should|cleans|fixes|repairs|handles|pays|answers|updates|decides|takes|empties|sorts) ..4',
      'if (anyone|anybody|someone|somebody) (has|finds|feels|wants|is|gets|likes|cares) ..5 $',
      'in case (anyone|anybody|someone|somebody) (has|wants|feels|cares|is) ..5 $',
      '(somebody|someone|anyone) from ..3 (may|might|should|could|ought to|would) (want to|wish to|like to|have to|do well to)? ..6',
      'whoever (owns|own|runs|run|keeps|keep|maintains|wrote|looks after|look after|made|set up|is in charge|has|did|does) ..3 (should|could|may|might|can|ought to|will|must|please) ..5',
      '(some|any) ..1 (soul|hero|kind person|good person|brave person|volunteer|angel|body) (should|could|might|may|ought|wants|needs|has) ..4',
      '(somebody|someone|anybody|anyone|whoever|one|people) (may|might|could|should|ought to|would|will|wants to|needs to) (wish to|want to|like to|care to|feel free to|take|sort|fix|attend|clean|redo|check|change|answer|repair|replace|do something|have a look) ..6',
      '(somebody|someone) (with|who) ..6 (could|should|might|may|can|ought|will|would) ..4',
      '(one|something|a job|a task|a case) for (whoever|someone|somebody|those|the next|the people|people|him|her|them) ..8',
      '(next|other) (person|one|guy|shift|crew|team|intern) (can|could|will|may|should|gets to|has to) ..4',
      '(reckon|guess|figured|assumed|suppose|bet) ..1 (whoever|someone|somebody|@n-team|facilities|facility|caretaker|cleaners|support|the * @n-team) ..3 (will|would|watches|watch|saw|sees|has|had|knows|knew|notices|noticed|handles|handled|spots|spot|looks|does|took|takes|already) ..4',
      '(they|he|she|somebody|someone|the ..1) (will|would) (notice|see|spot|find out|figure it out|tell us|call|complain|shout|sort it|work it out) ..2 $',
      '(it|this|that) (would|will|could) (need|take|want) (someone|somebody|a volunteer|a person|an owner) ..2',
      '(gonna|going to) (love|enjoy|hate) (that|this|it) $',
      '(can|may|could|shall|should|will) have (the)? (fun|joy|pleasure|honour|honor) ..3',
      '(better|best|rather) (wait for|ask|take|try|go to) (you|him|her|them|somebody|someone|whoever|the ..1) ..2 $',
      '(would|will|should) (have to|need to) be (told|asked|done|fixed|checked|changed|informed|taught) ..1 by (someone|somebody|whoever|others) ..1',
      '(there is|there was|has been) (no one|nobody|noone) ..2 (who|to|that|for) ..6',
    ],
    where: STATED,
  },
  {
    // Whose it is: a place, a firm or a team in the genitive or as a kind of thing, and no word to them.
    name: 'wall.theirs',
    patterns: [
      '(sits|sit|lies|lie|rests|rest|lives|belongs|ends up|stays) (with|under|by|in) (the|a|their|his|her)? @n-hands ..3 $',
      '@n-hands (normally|usually|always|typically|generally|surely|traditionally)? (does|do|did|handles|handle|sorts|sort|runs|run|orders|order) (that|this|it|those|these|such ..1|that sort of ..1|them|all that) ..2 $',
      '@n-hands (normally|usually|always|typically|generally|surely|traditionally)? (deals with|deal with|takes care of|take care of|looks after|look after) (that|this|it|those|these|such ..1|them|all that) ..2 $',
      '(not|never) (really)? (something|anything|a thing|one) (that)? (my|our|this|i|we|the) ..1 (looks after|look after|owns|own|does|do|handles|handle|covers|cover|runs|run|touches|touch|deals with|deal with|decides|decide) ..2 $',
      '(was|were|is|are|has been|have been) (never|not) (really|actually|strictly)? (ours|mine|us|on us|on me|with us|with me|our area|my area|our patch|my patch|our corner|my corner) ..2 $',
      '(never|not) (was|were) (ours|mine|us|our ..1|my ..1) ..1 $',
      '^ (best|just|please|then|so|better|maybe|probably)? (ask|try|call|ring|see) (the|your|their)? ..1 @n-hands $',
      '(speak|talk|write) (to|with) (the|your|their)? ..1 @n-hands $',
      '(check|take|raise) (it|that|this)? (up)? (with|to) (the|your|their)? ..1 @n-hands $',
      "(is|are|belongs|belong|go|goes|comes|come) (to|with|under|from|via|by|through)? (* 's|the * 's) (lot|crowd|people|folks|box|toy|feed|job|baby|pot|kitchen|desk|headache|side|corner|team|crew|thing|mob|gang|shop|business|affair|affairs|domain|realm|bit|end|call|department|matter|field|patch|turf) ..2 $",
      '(has|have|got|is) (got)? (its|their) own (folk|folks|people|team|crew|lot|owner|department|shop|office) ..4 $',
      '(that is|thats|this is|it is|is|are) for (the|those|people|whoever|somebody|someone) ..6 $',
      '^ ..2 (backend|frontend|server|network|vendor|content|data|design|infra|hardware|software|facility|facilities|finance|legal|marketing|client|customer) (issue|problem|thing|topic|bug|matter|question|side|fault|mess) ..1 $',
      '(is|are) (all|purely|strictly|more|rather)? (art|audio|client|server|network|design|content|data|sales|hr|legal|finance|facility|facilities|comms|community|vendor|supplier|landlord|building|region|council|museum|studio|hospital|front office|back office) (side|stuff|land|thing|topic|only|anyway)? $',
      '(must|has to|have to|should|ought to|can|could) (answer|pay|clean|repair|fix|sort|look|decide|take|own|handle|deal|explain) ..4 (for it|for that|it|themselves|himself|herself|and not ..3) $',
      'who (broke|break|breaks|made|makes|ordered|orders|wrote|writes|promised|built|bought|asked|asks|signed) (it|that|this|them) ..2 (shall|should|can|must|fixes|repairs|pays|cleans|sorts|may|has to|takes) ..3',
      '(they|he|she|the ..1) (have to|need to|must|should) (file|open|raise|send|submit|write|book|order|request) (a|an|their|the) ..2 (request|ticket|form|case|order|application) ..3 $',
    ],
    where: STATED,
  },
  {
    // A refusal with nothing in its place.
    name: 'wall.refuses',
    patterns: [
      '@i (am|are)? (will|would|am|are|was|were) not (gonna|going to|planning to|about to|start|touch|be|do|take|bother|find out|the one) ..5 $',
      '(my|our) (plate|hands|week|day|queue|board|desk|calendar|cup|list) (is|are) (full|tied|packed) ..4',
      '(when|if) (it|that|this) (is|gets|comes) in (the|my|our) (sprint|plan|backlog|list|contract|scope|catalogue|budget) ..6',
      '(is|are|was|were) not (in|on|part of) (the|my|our) (sprint|plan|backlog|list|contract|scope|catalogue|budget|remit|order|offer) ..4',
      '(did|do|will|would) not touch (it|that|this|them) ..3',
      '@i (would|will) (leave|let) (that|this|it|them) (to|with|for|lie|be|alone)? ..5',
      '@i (never|do not) (worked|work|deal|dealt|had to do|have to do) (with|on) (the|those|that|these|this|them|it|any) ..3',
      '@i (try|tried|prefer|like) not to ..4 $',
      '@i (did|do|have) not (write|written|build|built|order|make|made|buy|choose|set up|install|design|create|put) ..3 @i (am|are|do|only|just) ..3',
    ],
    where: STATED,
  },
  {
    // It was handed on, or somebody has it already.
    name: 'lands.handed',
    patterns: [
      '@i (have|had)? ..1 (posted|forwarded|moved|passed|handed|reported|filed|raised|asked|told|called|rang|mailed|pinged|messaged|informed|warned|sent) (it|them|this|that|him|her|both|the ..2|#user|*) ..4',
      '(he|she|*) (has|have) (it|them|that|this|both) ..3',
      '(he|she|they|*) (called|calls|is calling|rang|wrote|writes|looks|is looking|comes|repairs|repaired|fixes|answers|answered) ..3 (now|today|tonight|tomorrow|at #num|at noon|at @weekday|already|by|this|@weekday|in an hour)',
    ],
    where: { question: false },
  },
];
