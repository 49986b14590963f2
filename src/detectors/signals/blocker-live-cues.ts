import type { Cue } from '../engine/rule.ts';

/** A thing that stands still now, and a hand that is already on it: narrow words, to be read side by side. */
export const BLOCKER_LIVE_CUES: readonly Cue[] = [
  {
    // Machines, materials, people and permits that fail by themselves; what the author did wrong is another matter.
    name: 'blocker.halt',
    patterns: [
      '(stopped|stops|died|failed|fails|crashed|crashes|hangs|hung|freezes|froze|jams|jammed|trips|tripped|snapped|cracked|leaks|leaked|stalls|stalled|bricked|broke|broken|breaks|slipped off|came off|overheats|overheated|locks up|times out|lost power|lost its|will not start|will not boot|does not start|does not open|does not boot)',
      '(is|are|was|went|has gone|gone) (out|down|offline|dead|dark|broken|bent|jammed|frozen|stuck|unreachable|unavailable|flat|dry|missing|out of order|out of stock|sold out|sick|off sick|ill|expired|blocked|locked)',
      '* (missing|unavailable|unreachable|offline|broken) $',
      '(ran|run|runs|running) out|short|low',
      '(is|are|still|just|all)? (@few|#num|half|one) (short|missing|too few|sick|off|out|over)',
      '(short|out|low) of *',
      '(cancelled|canceled|dropped|refused|rejected|pulled out|backed out|resigned|discontinued|discontinues|discontinue|declined|withdrew|bounced|recalled) ..2',
      '(lack|lacks|lacking|needs) ..4',
      '(not|never) (answer|answering|reply|replying|respond|responding|locking|closing|charging|printing|starting|booting|sending|open|opening|arrive|arrived|arriving|here|available|talking|connecting|syncing|loading|holding|picking up|come|deliver|delivered|in stock)',
      'can not ..1 @promise.base|@make.base|@finish.base|get|reach|open|see|test|start|access|log|run|enter|print',
      '(silence|no answer|no reply|no word|no response|nothing) (from|since|so far)',
      '(over|above|below|under|past|beyond) (budget|limit|the limit|quota|target|spec|capacity|tolerance)',
      '(only|open) (open|remaining|missing|outstanding|risk|point|item|blocker) ..2',
      '(should|supposed to) be #num',
      '#num ..1 (over|short|off|below|too high|too low|too many|too few)',
      '(#num|@few) ..2 (free|left|available) ',
      '(too|not) (big|small|slow|large|narrow|tight|wide|high|low|old|enough) ..2 (for|to)',
      '(old|wrong|outdated|expired) (version|template|form|part|key|certificate|size|model)',
      '(error|errors|alarm|outage|failure|compressor|fault|crash|leak) (on|in|at|since|of)',
    ],
    where: { question: false, unconditional: true },
  },
  {
    // Who moves it, what stands in for it, or when word comes.
    name: 'blocker.hand',
    patterns: [
      '(engineer|technician|mechanic|plumber|electrician|locksmith|vendor|supplier|courier|estates|facilities|it|support|ops|dba|legal|finance|security|office|agency|landlord|caretaker|she|he|they|#user) ..2 (booked|coming|comes|informed|knows|know|called|told|asked|notified|on it|on the way|is on|are on|answers|answer|expects|expect|sends|send|brings|delivers|fixes|updates|installs|checks|looks|renews|replaces|decides|signs|emails|quotes|#num|@weekday|tomorrow|today|tonight|at #num|by)',
      '(asked|asking|told|called|calling|rang|pinged|pinging|chased|chasing|mailed|mailing|emailed|wrote to|writing to|informed|notified|reminded|escalated) ..5',
      '(ticket|request|case|ref|order|claim|complaint|pr) ..3 (in|open|opened|filed|raised|sent|placed|#num|#ticket|with)',
      '(raised|filed|opened|logged|reported|ordered|booked|requested|reserved|arranged|borrowed|rented|hired) ..4',
      '(new|spare|replacement|second|another|backup|stand in|substitute|alternative) ..3 (comes|coming|arrives|ordered|on|is|in|can|tomorrow|today|@weekday|from|by|being)',
      '(until then|till then|meanwhile|in the meantime|for now|as a stopgap|stopgap|workaround|plan b|fallback|stand in|alternatives|by hand|as a fallback)',
      '(rerouted|switched|switching|swapped|swapping|pinned|pinning|tagged|isolated|set aside|closed off|fenced|taped|diverted|parked|rolling|falling|rebooting|restarting|replacing|shrinking|rejecting|fixing|clearing|reworking) ..4',
      '@i (keep|go|use|take|switch|measure|move|shrink|fire|run|repeat|remind|ask|call|print|ship|rebuild|rework|send|do|have) ..5 (today|now|tomorrow|tonight|@weekday|until|instead|by|at #num|from tomorrow|meanwhile|only)',
      'if ..10 (i|we) (go|ship|switch|print|move|fall back|drop|cut|ship)',
      '(until|till|unless) ..7 (i|we) *',
      '(comes|arrives|gives|sends|delivers|updates|fixes|signs|answers|meets|decides|renews|emails|due|delivery|expected|back|quote|quotes) ..3 (tomorrow|today|tonight|@weekday|noon|at #num|by|next week|this week|within)',
      '(would|will|to) (unblock|free|unlock|solve|fix|clear|settle) (it|us|me|this|that|the)?',
      '(need|needs) ..4 (from|by|to sign|to approve|to decide|signature|decision|approval|yes)',
      'for signature|approval|decision',
      '(publisher|client|customer|everyone|stores|team|line #num|they|clinic|user|users) ..1 (knows|know|is informed|are informed|was told|told|warned)',
      '(if|as soon as|once) ..4 (signs|sends|answers|approves|agrees|delivers|decides|arrives|comes|confirms)',
    ],
    where: { question: false, unnegated: true },
  },
  {
    // Bad news about one's own act or one's own unkept word is an admission or a slip, not a blocker.
    name: 'blocker.own-act',
    patterns: [
      '@i (have|had|also|just|accidentally)? (gave|broke|sent|deleted|forgot|took|ran|missed|pushed|wrote|booked|copied|left|put|overwrote|clicked|changed|merged|caused|lost|mixed|told|was wrong|was late|was rude|was on leave|was away) ',
      '(my|our) (mistake|fault|bad|typo|script|oversight|error|doing)',
      '(as|that|which|had|have|was) ..2 (promised|announced)',
    ],
    where: { question: false },
  },
];
