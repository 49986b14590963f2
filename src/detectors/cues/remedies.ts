import type { Lexicon } from '../engine/lexicon.ts';
import type { Cue } from '../engine/rule.ts';

/** What people do about trouble, apart from the ordinary work that they may have done before it. */
export const REMEDY_LEXICON: Lexicon = {
  'v:r-mend': `fix correct repair revert restore roll_back undo replace redo resend rerun rebuild update adjust patch refund reimburse apologise apologize reorder request arrange organise organize reschedule swap pause
    unmute mute disable remove clean mop wipe sweep refill restock tape reprint hand_over pass_on forward attach track trace narrow investigate recheck recount compare reset restart reboot rotate recall reopen extend
    lower cancel rebook prepare draft rewrite reset unblock unlock escalate regenerate recalculate reimport reload resync retry bisect profile reproduce move add put_up set_up turn_off turn_on switch_off switch_on
    tidy water top_up rehang relabel resubmit redeploy hotfix sort_out take_over step_in cover lend bring drop_off collect pick_up look_into look_at go_through write_up follow_up chase double_check walk_over check_with
    clear publish upload translate exclude include split raise reduce increase book order write check test count print send do make show explain give help start take`,
  'v:r-tell': `call ring phone ask tell inform notify write_to email mail ping message contact chase nudge remind alert warn brief report escalate flag talk_to speak_to speak_with meet_with sit_down_with post`,
  // Past forms that are about the trouble itself; ordinary work in the past may be the excuse.
  'v:r-past': `fix correct repair revert restore roll_back undo replace redo resend rerun rebuild update adjust patch refund reimburse apologise apologize reorder request arrange organise organize reschedule swap pause unmute
    disable remove clean mop wipe sweep refill restock tape reprint forward attach trace narrow investigate recheck recount compare reset restart reboot rotate recall reopen extend lower cancel rebook prepare draft
    rewrite unblock unlock regenerate recalculate reimport reload resync bisect profile reproduce add set_up turn_off turn_on switch_off switch_on tidy top_up rehang relabel resubmit redeploy find call ring phone ping
    contact chase nudge open file log hang pull move`,
  'r-when':
    'today tonight tomorrow now noon lunch morning afternoon evening minutes minute hour monday tuesday wednesday thursday friday saturday sunday week soon later immediately asap',
};

/** A move towards a solution, in the reply to trouble: stricter than work that was merely done. */
export const REMEDY_CUES: readonly Cue[] = [
  {
    // Somebody who tried it for the asker has not turned away, even if it came to nothing.
    name: 'remedy.tried',
    patterns: [
      '@i (have|had)? (also|just|already|even|quickly|only)? (tried|tested|reproduced|retried|replicated) (it|this|that|them|your|the|both|with|on|to reproduce|again|locally|here)',
      '(gave|given|give) (it|this|that|your ..1) a (try|go|shot|spin|whirl)',
    ],
    where: { question: false },
  },
  {
    name: 'remedy.mine',
    patterns: [
      '^ (ok|okay|yes|yep|oh|already|still)? on it',
      '@i (will|am going to|are going to|shall) !not|never|live|survive|pass|leave|say|be|remember|manage|cope|stay|keep|wait|refuse *',
      'will (also|then|just|now|first)? (@r-mend.base|@r-tell.base) (it|them|that|this|the|you|him|her|a|my|our|#user)',
      '@i (am|are) (now|already|just|currently|right now|also)? (@r-mend.ing|@r-tell.ing|on it|at it|digging|waiting|with)',
      '^ (now|already|just|still)? (@r-mend.ing|@r-tell.ing)',
      'and|so|then|but|while|or (@r-mend.ing|@r-tell.ing) (it|them|the|a|him|her|that|those|now|today)',
      '^ (ok|okay|sure|yes|then|so|oh|hm|still|and|well)? (let me|let us) (@r-mend.base|@r-tell.base|see|have a look|look)',
      '(then|so|but|still|and) (let me|let us) (@r-mend.base|@r-tell.base|look)',
      '(shall|should|can|may|could) (i|we) (@r-mend.base|@r-tell.base|also|move|meet|have|try|use|add|take|put|sit|pair|join) ',
      '@i (have|had)? (already|just|also|now|since|then|immediately)? (@r-past.past)',
      '^ (have|just|already|also|now|so|ok|sorry|yes|oh|right)? (@r-past.past|offered|handed|put|went|sat|cut|trimmed|renamed|drained|rinsed|spoke|taped|binned|dropped|drew|drove|shut|turned|took|promised|bought|opened|printed|hung) (it|them|the|that|this|a|an|my|our|him|her|with|back|both|all|now|to|#num|as|in|for|@n-team|*)',
      'and|so|then|but (just|already|also|now|have|i have|we have)? (@r-past.past) (it|them|the|that|this|a|an|my|our|him|her|back|both|all|now|to)',
      '@i (@r-mend.base|@r-tell.base) ..6 (today|tonight|tomorrow|now|noon|@weekday|at #num|by|before|this|next week|later|until|right away|in)',
      '@i (can|could) (@r-mend.base|@r-tell.base) ..4 (today|tonight|tomorrow|now|@weekday|at #num|then|if you|for you|after|before|when|instead|this|once)',
      '(today|tonight|tomorrow|now|then|@weekday|until then|meanwhile) (i|we) (@r-mend.base|@r-tell.base|keep|go|have|get|come)',
      '(so|and) (i|we) (fix|correct|repair|revert|restore|replace|redo|resend|rebuild|update|refund|apologise|call|ring|phone|ask|tell|inform|write|email|ping|chase|bring|swap|move|add|remove|clean|order|book|recheck|recount|look into|keep)',
      '@i (@r-mend.base|@r-tell.base) (it|them|him|her|the * and)',
      '(i|we) (just|already|now)? (asked|told|wrote to|called|rang|spoke to|talked to|met|sent|gave|booked|put|made|wrote|sat|shut|closed|locked|switched|hung|posted|took|brought|checked|ordered|counted|looked) ..6 (now|today|again|just|this morning|back|off|instead|corrected|both|until|meanwhile|as well|in the folder|#ticket|on it)',
      '(so|and|but) @i (asked|told|wrote|called|rang|spoke|talked|met|sent|gave|booked|put|made|sat|shut|closed|locked|switched|hung|posted|took|got|brought|opened|checked)',
      '(have|just|already|also) (rang|spoken|written|booked|opened|filed|reported|fixed|forwarded|pinged|messaged|rung) ',
      '(next time|from now on|from today|from tomorrow|as of today|as of now|from next week) @i *',
      '^ (asked|told|called|rang|spoke|wrote|emailed|mailed|messaged|pinged|texted) (to)? ',
      '(am on it|is on it|are on it|right on it|looking into|looking at it|having a look|have a look|took a look|had a look)',
      'taking (it|this|that|care|over|a look)',
      '(i|we) (will|can) take',
      '(mine now|will do|consider it done|leave it with me|leave it to me)',
      '@i (am|are)? (@r-mend.ing|@r-tell.ing) (it|them|the|him|her|that|this|now|all|both|a|new|#num)',
    ],
    where: { question: false },
  },
  {
    name: 'remedy.passive',
    patterns: [
      '(is|are|was|were|been|got|gets|all|now|should be|will be) (now|already|all|just|finally|again)? (fixed|corrected|repaired|reverted|restored|rolled back|replaced|redone|resent|rebuilt|updated|patched|refunded|reimbursed|swapped|removed|cleaned|refilled|restocked|reprinted|forwarded|attached|reset|restarted|rotated|recalled|reopened|extended|cancelled|rebooked|prepared|rewritten|unblocked|unlocked|regenerated|solved|resolved|sorted|back|back up|back online|live|up again|on again|off again|merged|deployed|ready|in the folder|in your inbox|on the way|on its way|on their way|under way|underway|in review|in progress|scheduled|hung|paused|pinned|fine again|complete again|over) !by',
      '^ (now|already|all|both)? (fixed|corrected|repaired|reverted|restored|replaced|resent|updated|patched|refunded|swapped|removed|cleaned|refilled|restocked|reprinted|forwarded|attached|reset|restarted|recalled|reopened|cancelled|rebooked|solved|resolved|sorted|done|deleted|merged|added|moved|changed|rotated|unlocked|rolled|paused|shut|closed|switched|answered|answering) ',
      '(fix|patch|pr|revert|redirect|correction|hotfix|replacement|new|corrected) ..2 (is|are|goes|comes|arrives|ships|lands|leaves|left|went) ..1 (up|out|in|live|attached|ready|there|here|done|set|on|with|at|by|tomorrow|today|tonight|now|printed|sent)',
      '(pr|fix|patch|revert) (in|up|out|is|by|tomorrow|today|coming|incoming|follows)',
      'in ..1 (#num|a|an|ten|five|twenty|thirty|two|few) (min|mins|minutes|minute|hour|hours|bit|sec)',
      '(attached|enclosed|see thread|in thread|here it is|here is|here are|there you go)',
      '(back|again) (on|in|up|online|to normal|since|at)',
      '(works|fine|green|complete|online|correct) again',
      'so (that|it|nobody|no one|this) (does not|can not|never|will not|cannot|no longer)',
    ],
    where: { unnegated: true, question: false },
  },
  {
    // Somebody with a name, or met just now, has it in hand.
    name: 'remedy.theirs',
    patterns: [
      '(#user|he|she|they|*) (is|are|is already|are already) (on (it|top|the way|his way|her way|their way)|issuing|sending|looking|fixing|bringing|checking|taking|picking|handling|coming|working|restarting|rendering|replacing|printing|swapping|restocking|writing|cleaning|redoing|at the|down there|up there)',
      '(#user|he|she|they) (confirmed|agreed|accepted|acknowledged|picked it up|picks it up|picks up|fixed it|takes it|took over|takes over|sorts it|sorted it|fixes it|has it|have it|has our|have our|got it|has an hour|has time|knows|know already|is back|restarts|redoes|resends|sends|brings|fix it|fix that|looks at|look at|moves|calls|call|prints|pays|replaces|answers) ..4 (today|tonight|tomorrow|now|noon|@weekday|at #num|by|before|until|#num|herself|himself|upstairs|soon|free)',
      '* (restarts|redoes|resends|sends|brings|comes|sorts|fixes|picks|prints|pays|replaces|renders|moves|looks|calls|takes|triages|pins|reverts|swaps|meets|delivers|repairs|installs|checks|reads|writes) (it|them|this|that|him|her|you|us|at|up|over|on|by|back|the * ) ..3 (today|tonight|tomorrow|now|noon|@weekday|at|by|before|until|#num|herself|himself|upstairs|soon|instead|morning|afternoon|evening)',
      '(i|we|i have|we have|and|so|then|just|already|also|now) (told|asked|called|rang|informed|pinged|messaged|reminded|spoke to|talked to|met|wrote to|emailed|mailed|texted) !for|to|that|about|me|us|you|if|whether|when|everyone|everybody|people|not (the|them|him|her|#user|*) !that',
      '^ (told|asked|rang|informed|pinged|messaged|reminded|spoke to|talked to|wrote to|emailed|mailed|texted) !for|to|that|about|me|us|you (the|them|him|her|#user|*)',
      '(opened|filed|raised|created|logged|made|sent|submitted|put in) ..3 (ticket|issue|case|request|bug|#ticket|pr|#num|form)',
      '#ticket|#link|#user',
      '(ticket|case|request|ref|reference|order|report) (no|number|is|with|#num|#ticket|id)',
      '(have|got) ..2 on (the)? (phone|line)',
      '(will|to) (follow up|chase)',
      'handed (it|this|that|over) ..2 to',
      '(technician|plumber|electrician|courier|replacement|driver|caretaker|man|engineer|repair|doctor|nurse|colleague|taxi) ..2 (comes|coming|booked|arrives|is here|is on the way|is there|scheduled)',
      'on (rota|call|duty) (is|today|this week)',
      'is on (rota|call|duty)',
      '(contact is|contact for|contact person|owner is|owner of|ask for|extension|hotline|duty line)',
    ],
  },
  {
    name: 'remedy.fact',
    patterns: [
      '(cause|reason|root cause|culprit) (is|was|:)',
      '(turns out|it turns out|found it|found out|traced|tracked|bisected|comes with|goes back to|since the|happens when|only when|only on|only happens|it happens|the slow bit|the difference)',
      '(affected|affects|impact|so far)',
      '(has|have|had|reports|reported|having|announced|confirmed) (a|an|some|their)? ..1 (incident|outage|maintenance|disruption|downtime) ..4',
      '(its|their) status page (says|said|shows|showed|reports|reported|expects|is|has) ..3',
      '(it|this|that|they) (only|just) (need|needs|needed) (a|an|the|another|new|more|to) ..3',
      '(restart|reboot|reset|reload|update|reinstall|relogin|clearing ..3|restarting ..3|logging out|turning it off) ..2 (helped|helps|fixed it|fixes it|did it|did the trick|solved it|cured it) ..2',
      '(instead|meanwhile|in the meantime|workaround|until then|for now|as a stopgap|alternatively|or else|otherwise i)',
    ],
  },
  {
    name: 'is.apology',
    patterns: [
      'sorry|apologies|apologise|apologize',
      '(my fault|my mistake|my bad|i feel (bad|guilty|sorry|terrible)|i broke my|on me)',
    ],
  },
  {
    name: 'opens.yes-or-no',
    patterns: [
      '^ (oh|hm|well|uh|um|ehm|hi|hey)? (yes|yep|yup|yeah|no|nope|nah|not yet|never|always|ours|mine|yours|sometimes|usually|everyone but|all but|both|neither|only)',
    ],
  },
  {
    name: 'opens.assent',
    patterns: [
      '^ (i think|i guess|i suppose|probably|maybe|hopefully|perhaps)? (yes|yeah|yep|yup|ok|okay|sure|noted|great|good|nice|wow|perfect|true|right|agreed|lovely|thanks|thank|welcome|congrats|ouch|damn|interesting|understood|indeed|exactly|haha|cool|awesome|brilliant|beautiful|super|fine|done|copy|roger|alright|amazing|wonderful|excellent|fair|same|ha|hehe|cheers|absolutely|definitely|certainly|correct|very|so)',
      '^ (i think|i guess|i suppose|probably|maybe|hopefully|perhaps)? (no worries|no problem|no apology|no need|not at all|oh no|me too|same here|got it|that is clear|makes sense|good point|well done|i see|i know|love it|will do|all good|here too)',
    ],
  },
  {
    name: 'asks.facts',
    patterns: [
      '(which|what|whose) (phone|phones|browser|version|file|one|ones|order|page|day|line|id|number|account|row|rows|screen|field|room|build|branch|error|message|network|os|device|customer|client|endpoint|part|section|date|time|template|format|* )',
      '(can|could|would|will) you (send|share|show|paste|try|check|tell|give|confirm|post|forward|add|attach|retest|look|point|take|help|please)',
      '(do|does|did) (you|it|she|he|they|this|that) (have|still|also|happen|see|get|mean|need|use|remember|know|say|show)',
      '(when|where|how) (exactly|did it|does it|do you|was it|often|many|long|old|big|much|far|soon)',
      '(is|was|are) (it|that|this) (still|also|the|on|in|with|only|for|from|reproducible|every|always)',
      'ok|okay (with|for|if|to)',
      '(have you got|got) (a|the|any) (log|har|screenshot|trace|link|id|example|sample|photo|copy)',
      'shall|should|may|can|could (i|we)',
      '(would|does|will) (that|this|it) (help|work|be ok|do|suit)',
      '(what|how) (about|if)',
      'anything else (you|i|we)',
      'or (shall|should|do|is|are|can|could|was)',
    ],
    where: { question: true },
  },
];
