import type { Cue } from '../engine/rule.ts';

/** More turns of pushing away: the bystander, the end of a shift, the form, the things one does not do. */
export const NOT_MY_JOB_MORE_TURNS: readonly Cue[] = [
  {
    // Seen, known, and left where it was.
    name: 'push.bystander',
    patterns: [
      '@i (just|only) work here',
      '^ (yes|yeah|yep|hm|oh|ha|ah|ugh)? (i|we)? (also|too)? (saw|seen|noticed|spotted|heard|walked past|drove past|stepped over|smelled|passed) (that|it|this|them|about it|about that|of it|the same|those|these) ..2 (too|as well|also|already|this morning|yesterday|last week|on my way|weeks ago|days ago|before) ..3 $',
      '(everyone|everybody|people|they|the whole) ..2 (knows|know|knew) (that|about it|about that|it|already)',
      '(hope|hopefully|guess|suppose|bet|presumably|surely|i am sure|no doubt|i trust|let us hope|fingers crossed) ..1 (someone|somebody|they|the ..2|others|one of them|@n-team|whoever) ..1 (is|are|has|have|will|does|do|did|fixes|fix|takes|noticed|notices|looks|knows|told|called|saw|sees|reports|reported|comes|handles|cleans|gets)',
      '(good luck|have fun|enjoy) (with that|with it|with this|finding|to whoever|to them|everyone|everybody|folks|guys)',
      '(sounds|looks|smells|seems) (like)? (a|your|their) ..1 (you|your|them|their|us|someone else) (problem|thing|issue)',
      '@i (do not|does not|never|no longer) (do|handle|cover|support|look at|look after|deal with|test|offer|own|fix|maintain|have|get|check|monitor|read|answer|open|write|clean|follow|use|serve|speak|know|manage|run|work) ..4 (here|any more|anymore|anyway|myself|ourselves|at weekends|on weekends|after|before|outside|for others|other peoples|for free|without|unless|since) ',
      '(do not|did not|never) know (and)? (do not|did not|never) (care|want|need|ask)',
      '^ (pass|hard pass|skip|nope not me|not me|nah|i will pass|i pass|count me out|whatever|who knows|dunno|no idea|idk|beats me|shrug|not it) $',
    ],
    where: { question: false },
  },
  {
    // The clock, the form, the process stand between.
    name: 'push.formal',
    patterns: [
      '(my|our) (shift|day|week|hours|contract|project|time|term|duty|part) (is|was|are|ends|ended|finishes|finished|stops|starts|begins) (over|done|up|finished|at|in|tomorrow|on|there|now|then|already) ..4',
      '(after|before|outside|out of|off|not on|not in|not during) (my|our) (shift|hours|working hours|office hours|watch|duty|time|day|week|sprint)',
      '@i (am|are) (gone|done|finished|retiring|leaving|on my break|on break) (from|at|in|now|today|tomorrow|after|since|until|anyway|already|for|by|this|next)? ..3 $',
      '(there is|there are|we have|you have|they got|you need|use|fill in|fill out|file|open|raise|submit|create|put it in|put it into) (a|an|the|your|some)? ..1 (form|ticket|request|portal|hotline|process|queue|inbox|mailbox|procedure|helpdesk|backlog|intake form|suggestion box|department) (for|first|please|like everyone|like everybody|and wait|with|to|via|somewhere|about)',
      '(there is|there are|we have|they have|you have) (a|an|some|enough|whole)? ..1 (team|people|department|manager|managers|person|group|office|somebody|someone|specialists|experts|staff) (for (that|this|it|such|these)|who (does|do|is|are|gets|get|deals|handles|has|have)|paid for|about that)',
      '(no|without) (ticket|form|order|request|number|po|purchase order|approval|signature|budget|booking|appointment) (no) *',
      '(that is|thats|this is|it is|which is) what (@n-team|they|managers|the ..2|security|cleaners|you|leads|seniors|admins|it|people|he|she|somebody) ..1 (is|are|get|gets) (for|paid for|there for|hired for|paid|here for)',
      '(they|@n-team|managers|the ..2|leads|someone|somebody|people|others|he|she) (is|are|gets|get) (paid|hired|employed|there|trained) (for|to)',
      '(not|never) (without|until|before) (a|an|the|my|our|someone|somebody|they|there|i|we|#num|@month|next|official|written) ..4',
      '(rules|process|policy|procedure|regulations|insurance|contract|union|works council|job description) (says|say|does not|do not|forbids|forbid|only|prevents|will not|would not|is clear|are clear)',
      '(wrong|different|another) (channel|team|department|person|address|number|desk|floor|room|group|office|guy|list|company|shop|counter|window)',
      '(i|we) (am|are) (just|only|but|merely|simply)? (the|a|an)? (intern|trainee|student|temp|contractor|freelancer|messenger|new one|new guy|new girl|newbie|newcomer|rookie|junior|guest|visitor|volunteer|substitute|stand in|apprentice|part timer|user|customer|bystander|passenger|tenant|reader|observer|assistant|agency worker|driver|translator|designer|developer|tester|cook|cashier|nurse|teacher) (here|so|and|not)? ',
      '(we|i) (are|am) not (a|an|the|your|their|here|paid) (police|help desk|helpdesk|cleaning|caretaker|caretakers|fire brigade|it department|nanny|babysitters|babysitter|charity|the ones|secretary|secretaries|delivery|search|hotline|bank|lawyer|lawyers|doctor|doctors|electrician|electricians|plumber|plumbers|security|admin|admins|for that|to clean|to check|*)',
    ],
    where: { question: false },
  },
  {
    // A refusal where an owner is wanted; where something went wrong it clears the one who speaks.
    name: 'nmj.not-me',
    patterns: ['do not (look at|blame|point at) (me|us)'],
    where: { question: false },
  },
];
