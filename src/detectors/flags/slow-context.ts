import type { Cue } from '../engine/rule.ts';

/** What shows that trouble is out, over, in hands, or no trouble at all; and what an answer says. */
export const SLOW_CONTEXT: readonly Cue[] = [
  {
    name: 'slow.no',
    patterns: [
      '^ (hm|hmm|oh|ah|yeah|well|um|uh|so|actually|sorry|ok|erm|honestly|sadly|alas|ehm|afraid|right)? (no|nope|not yet|not really|not quite|not ready|not exactly|not in|not at all|nah|negative|never|none|unfortunately|i am afraid|sadly|neither|bad news|about that|afraid not|i wish|it is not|it has not|they are not|they have not|she has not|he has not|we will not|he is not|she is not|that is not|that one is|they did not|he did not|she did not|it did not|that did not|hardly|barely|nowhere|no longer)',
    ],
  },
  {
    name: 'slow.bad-answer',
    patterns: [
      '(never|not|has not|have not|did not|is not|are not) ..1 (came|come|arrived|in|ready|back|answered|replied|there|done|finished|happened|received|signed|heard|delivered|working|usable|here)',
      '(stopped|stop|quit) (answering|replying|responding|working|sending|delivering|talking|coming)',
      '(he|she|they|client|vendor|supplier|agency|sponsor|office|bank|#user) ..1 (said|answered|declined|refused|cancelled|canceled|pulled|dropped|resigned|rejected|withdrew|stepped|backed|turned|quit|left|walked|wants out) ',
      '(we|i|they|it|he|she) (are|am|is|will|can|could|do|does) not ..1 (going|pass|make|have|present|show|be|ship|deliver|finish|fit|work|match|print|open|able)',
      '(late|not ready|wrong|broken|gone|down|dead|missing|lost|stuck|off|expired|empty|blocked|failing|in the garage|out of order|on hold) (since|for|already|again|,)?',
    ],
  },
  {
    name: 'slow.told',
    patterns: [
      '(as|like) (already )?(@i|they|you|he|she|previously|earlier)? ..1 (wrote|said|posted|reported|noted|written|mentioned|discussed|agreed|announced|flagged|told|shared|raised|warned|explained|planned|promised|expected|known|you know|described|listed|communicated|decided) ..3',
      '(see|per|cf|in) (the|my|our|this|that|yesterdays)? ..1 (thread|post|message|ticket|mail|list|note|update|channel|minutes|log|register|board|summary|wiki|handover|weekly|email)',
      '(in|on|into) (the|our) ..1 (risk|register|log|tracker|board|wiki|minutes|agenda|channel|handover|thread|incident|post mortem|postmortem|status page|list i|report i|mail i)',
      '(i|we) (have )?(already|also|then|immediately|at once|first)? (wrote|posted|reported|flagged|raised|mentioned|said|announced|told|warned|opened|filed|logged|brought|escalated|shared|informed|notified) ..2 (here|you|everyone|the team|#user|same day|this channel|this thread|in the channel|in the thread|ticket|case|#ticket|back then|in standup|in the standup|in the review|in the last|last week|last @weekday|on @weekday|yesterday|so in|that in|that on|this in|this on|it in|it on|with)',
      '(posted|reported|flagged|raised|mentioned|announced|told|escalated|logged|shared|informed|written) ..3 (here|thread|channel|standup|list|everyone|the same day|same day|that day|same morning|same evening|right away|immediately|in the channel|at once|straight away|last @weekday|ops|it on)',
      '(ticket|case|request|issue|#ticket) ..2 (from|of|since|is open|opened|open|raised|filed|exists|#num)',
      '(chased|asked|pinged|called|reminded|nudged|chasing|calling|mailed) (again|them again|him again|her again|it again|today|this morning|at #num|twice)',
      '(agreed|decided|approved|signed off|planned|scheduled) (on|since|in|with|by|for)',
      'known (issue|problem|bug|limitation)',
      'we (all )?(know|knew|discussed|talked|agreed|decided)',
      '(you (knew|saw|all know|remember)|as you know|you already)',
      '(same day|that same day|the day it|the minute it|as soon as it)',
      'told ..1 (you|everyone|everybody|the team|@weekday|them|all|ops|him|her|support|security|it)',
      '(again|still) (as|like) (yesterday|on|last|before)',
    ],
    where: { unnegated: true },
  },
  {
    name: 'slow.solved',
    patterns: [
      '(is|are|was|were|been|got|gets|now|all|again) ..1 (fixed|solved|resolved|swapped|replaced|repaired|restored|pumped|sorted|closed|recovered|corrected|reverted|rolled|cleared|settled|patched|mended|rectified|refunded|renewed|found again|cleaned|dry|covered again|unblocked|reconnected|back)',
      '(fixed|solved|resolved|sorted|recovered|repaired|replaced) (it|them|that|this|by|in|with|now|since|today|yesterday|on|the)?',
      '(works|work|working|prints|runs|running|loads|passes|green|fine|stable|healthy|up) (now|again|well|fine|smoothly|since|without|for)',
      '(no longer|not|never|no more) ..1 (a|an)? (blocked|stuck|broken|issue|problem|failing|down|red|late|missing|waiting) (any more|anymore)?',
      '(is|are|was|were|all|now) (done|out|through|complete|finished|handled|dealt with|taken care)',
      '(takes|took|taking) (over|turns)',
      '(found|have|got|hired|booked) (a|another|the|one) (new|replacement|second|other|one|fix|cause|solution)',
      '(passed|signed|accepted|approved|arrived|delivered|answered|paid|survived|went) (the|all|it|well|fine|in|on time|every|#num|both|last|through|out|ok)',
      '(without|no|zero|0) ..1 (error|errors|problem|problems|issue|issues|incident|incidents|complaint|complaints|failure|failures|crash|crashes|trouble|us|me)',
    ],
    where: { unnegated: true },
  },
  {
    // Somebody else speaks, or nobody in particular does.
    name: 'slow.general',
    patterns: [
      '(history|historically|fun fact|trivia|back in the days|in the old days|once upon)',
      '(that is|this is|which is) why (we|i) (#ed)',
      'take|use|try|avoid|mind|bring the|your|another ',
      'in (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)',
      '(if|whenever|once|unless|in case) (you|someone|somebody|anyone|one|a|the|it|we|i|they|your|somebody|people)',
      '(imagine|suppose|assume|example|for example|e g|scenario|lessons learned|reminder) ',
      '(please|pls) (tell|report|say|raise|do|use|let|write|remember|check|read|note)',
      '(we|you|people|everyone|everybody) should|must (always|never)?',
      '(he|she|they|#user) (says|said|writes|wrote|thinks|claims|asks|asked) (that|it|the|his|her|their)',
      '(would|could) be|happen',
      '(you|u) (can|could|would|should|need|might|have to|want|may|must|will)',
      '(your) (code|example|snippet|browser|config|version)',
    ],
  },
  {
    // The moment at which it mattered is over or almost there.
    name: 'slow.past-due',
    patterns: [
      '(past|beyond|over|after) the (offer|deadline|date|point|cut off|cutoff|window|closing|due)',
      '(deadline|closing date|due date|cut off|cutoff|expiry|window) ..4 (was|is over|has passed|passed|closed|gone|went by|slipped|is (today|tomorrow|tonight))',
      'by then ..1 (it|they|we|the|that)',
      '(already|had) ..1 (gone out|gone|shipped|printed|sent out|live|published|signed|left)',
      '(now|and|so) ..1 (it is|we are|that is|it was) ..1 (too late|the day before|late|over|tomorrow)',
      '(is|are|starts|opens|leaves|begins|comes|goes live|arrive|arrives|come|due) (on)? (tomorrow|today|tonight|in an hour)',
      'too late (now|to|for|by)',
      '(counted|count|counts|valid|usable|correct|worth) (for)? (nothing|anything)',
    ],
  },
  {
    // A plan, a proposal, a wish: no news.
    name: 'slow.planning',
    patterns: [
      'proposal|proposed|propose|suggest|suggestion|rfc|idea|draft',
      '@i would|could|might',
      '@i (plan|want|wish|need|prefer|like) to',
      'let us',
      '(rather|instead) (than|of)',
      '(what|how) (if|about|would)',
      'in my opinion|view|experience',
      '(next|coming) (time|week|month|sprint|year|@weekday)',
    ],
  },
  {
    // What was due was the author's own work: that is a slip, whoever asked.
    name: 'slow.due',
    patterns: [
      '(wanted|promised|supposed|planned|said|announced|due|meant|hoped) (to|for|on|it for|i would|i will|we would|by) ..3 (hand|deliver|finish|send|have|do|ship|@weekday|#num|get|write|last|yesterday)',
      '(gave|given|give|told) (you|them|for you) ..3 (date|the #num|@weekday)',
      '(skipped|missed|slipped|carried over|pushed|moved) (to|again|it|the|this)?',
      '(not|never) ..1 (finished|done|written|started|touched|delivered|got to|gotten to|got round|begun|opened it)',
      '(ran|run) out of (time|week|day|hours)',
      '(have not|had not|did not) ..1 (finish|finished|start|started|get to|got to|do it|done|write|written|touched|manage|managed|make it)',
    ],
  },
  {
    // Something is under way: the news comes with a hand on it.
    name: 'slow.handled',
    patterns: [
      '@i (have )? (already|just|also|then|at once|immediately|since)? (@sl-do.past|@contact.past)',
      '^ (just|already|also|now)? (@sl-do.past|@contact.past) !by',
      'and|so|then (just|already)? (@sl-do.past) (it|them|the|all|a|an|that|this|another|a new)',
      '(@sl-do.ing|@contact.ing) (it|them|the|all|a|an|that|this|now|another|new|rates|him|her|their|our|my|on) ..3',
      '^ (@sl-do.ing|@contact.ing)',
      '(meanwhile|in the meantime|until then|till then|for now|in between|plan b|fallback|backup plan)',
      '(a|the|two|another|#num)? (new one|new ones|replacement|replacements|spare|spares|substitute) ..3',
      '(ordered|booked|requested|escalated|scheduled|arranged|hired|on the way|on its way|on order|in the post|under way|underway|in progress|in place)',
      '(starts|start|comes|arrives|arrive|come|gets|takes|brings|sends|delivers|lends|names|fixes|swaps|returns|covers|looks|joins|is coming|finishing|quoting|issuing|offers) ..4 (tonight|tomorrow|today|@weekday|at #num|by #num|this afternoon|next week|by @weekday|on the #num|#num @month|@month #num|before lunch|after lunch)',
      '(need|needs) (a|an|the|your|some) ..2 (decision|yes|ok|approval|help|signature|eyes|answer) (from|by|before|until|today|please)',
      '(can|could) (you|somebody|someone|anyone|#user|i)',
      '#user ..3 (looks|has|is|takes|brings|can|please|checks|will|sends)',
      '(on|has|have) it $',
      '@i * it|them|that|this now',
      '@i * the|my|our * now',
      '(restarts|fixes|repairs|checks|swaps|reruns|replaces|looks|brings|sends) ..4 now|today|tonight|tomorrow',
      '(covers|cover|covering|stands in|standing in|fills in|filling in|steps in|stepping in|takes over|took over|taking over|replaces|replacing) (for|the|his|her|their|my|it|him|them|until|us|me)?',
      '@i (call|order|ask|send|write|move|bring|make|test|take|correct|check|go|try|book|use|restart|fix|switch|replace|lend|rebuild|redo|collect|propose|drive|meet|visit|start|stop|close|open) ..5 (today|tonight|tomorrow|@weekday|at #num|this afternoon|until|first)',
    ],
    where: { unnegated: true, question: false },
  },
  {
    // A trouble that is denied is good news.
    name: 'slow.good',
    patterns: [
      '(said|says|is a|got a|it is a) (yes|ok|go)',
      '(is|was|works|runs|went) ..1 (great|fine|perfect|wonderful|lovely|well|excellent)',
      'without (a single|me|us|any|incident|incidents)',
      '(nobody|no one) ..3 (harm|hurt|injured|complained)',
      'nothing (has|had|was|is|went) ..1 (gone|out|live|changed|deployed|released|wrong|broken)',
      'no|without|zero|0|hardly ..1 @sl-trouble',
      'nothing|never|without|none|no|0 ..1 @sl-fail.past',
      '(zero|0|no) (rats|lag|late|lost|broken|missing|failed|red|down|open|overdue|stuck|wrong)',
      '(error|errors|latency|churn|cost|costs|bugs|tickets|complaints|spend|incidents|backlog|crashes|queue|failures|lag) ..3 (down|lower|less|fewer|halved|gone|dropped|fell|shrank)',
      '(down|dropped|fell|cut|reduced|shrank) (from|by|to) ..4 (errors|tickets|incidents|complaints|bugs|crashes)',
      'never (misses|miss|missed|fails|failed|complains|complained|breaks|late|lost|had an|had a)',
      '(won|passed|signed|accepted|approved|renewed|confirmed|paid|in sync|up to date|back up|on track|as planned|all set|all good|all fine|works fine|went well|on time|happy)',
      ':tada:|:heart:|:rocket:|:white_check_mark:',
    ],
    where: { unnegated: true },
  },
];
