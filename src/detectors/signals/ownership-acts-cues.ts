import type { Cue } from '../engine/rule.ts';

/** Whose it was, what was at fault, and what somebody does who did not have to: wide classes, read side by side. */
export const OWNERSHIP_ACTS_CUES: readonly Cue[] = [
  {
    // A thing of one's own that is named as the cause.
    name: 'owns.thing',
    patterns: [
      '(typo|bug|mistake|error|slip|fault|oversight|miss|edit|change|commit|line|code|setting|mess|figure|regression|hole|gap|leftover|omission|wording|number|blunder) of (mine|ours)',
      '(regression|mistake|error|typo|figure|bug|fault|line|slip|number|mess|delay|gap|hole|change|part|code|fix|leak|crash|outage|double|mixup|mix up|one|wording|omission|blunder|oversight) ..4 (is|was|are|were) ..1 (mine|ours|my|our|on me|on us|me)',
      '(is|was|were|from|with|by|in) (my|our) ..2 (code|commit|change|edit|line|policy|setting|config|script|query|merge|migration|template|rule|branch|deploy|flag|limit|job|formula|macro|wording|test|patch|push|release|version|program|table|mapping|list|sheet|update|upload|plan|label|order|booking|draft|filter|cron|refactor|typo|hand|side|mistake|fault|doing|reading|copy)',
      '^ (and|so|sorry|yes|yep|ah|oh|ok|ugh|damn|argh|right)? (my|our) (code|commit|change|edit|line|policy|setting|config|script|query|merge|migration|template|rule|branch|deploy|flag|job|formula|wording|patch|push|release|typo|fault|mistake|error|table|mapping|label|list|doing|upload|update) $',
      '^ (and|so|sorry|yes|yep|ah|oh|ok|ugh|damn|right|uh)? (mine|me) (i|we|at|sorry|in|on|since|from|as|think|again|then|yesterday|friday|monday|this morning|last) ',
      '(wrong|at fault|on me|failed|mistaken) on (my|our) (side|part|end)',
      '(on|from) (my|our) (side|part|end) (was|is)',
      '(which|that|this|it|all) (is|was) ..1 on (me|us) !for|by|until',
      '(own goal|facepalm|egg on my face|stand corrected|i stand corrected|hands up)',
      '(i|we) (must|have to|need to|want to|should) (apologise|apologize|correct (my|our))',
      '(that|it|this|i) (was|were|am) (uncalled for|out of line|unfair|grumpy|harsh|rude|snappy|unnecessary|unprofessional|below the belt|not fair|not ok|not okay|too sharp|too harsh)',
      '(sorry|apologies|apologise) ..2 (that was|for my|for snapping|for the above|above|for the tone|for the noise|for the mess|for yesterday)',
    ],
    where: { question: false, unnegated: true, unconditional: true },
  },
  {
    // What one did and what then went wrong with it; alone it says little.
    name: 'owns.did',
    patterns: [
      '@i (had|have|just|also|only)? (pushed|merged|changed|edited|renamed|moved|deployed|configured|disabled|unplugged|flipped|swapped|treated|wrote|set|chose|removed|deleted|updated|switched|turned|left|skipped|rushed|booked|ordered|labelled|labeled|told|promised|approved|signed|picked|put|took|read|copied|counted|built|ran|ignored|forgot|parked|cleaned|archived|touched) (that|this|the|it|a|an|one|them|two|on|out|off|in|8|#num|*)',
      '(and|then|,) (let it rest|let it slide|let it lie|froze|forgot|sat on it|did nothing|said nothing|left it)',
      '@i (noticed|saw|realised|realized) (it|this|that)? ..2 (too late|only now|late|just now)',
      '@i always|never|often (forget|forgot|miss|skip|mix|overlook)',
      'put the wrong|put a wrong|took the wrong|sent the wrong|gave the wrong|read the wrong',
    ],
    where: { question: false, unnegated: true, unconditional: true },
  },
  {
    // "Not my list, but I": an act that follows the words of not having to.
    name: 'owns.acts',
    patterns: [
      '(but|so|and|anyway|still|yet|hence|therefore) @i (have|had|am|just|also|now|then|already|simply|went ahead and)? (#ed|#ing|took|put|made|gave|wrote|sent|rang|told|went|built|ran|hung|drew|drove|shut|cut|set|spoke|sat|got|left|brought|bought|swept|found|did|fixed|do|take|put|make|call|ask|fix|write|bring|add|move)',
      '(fixed|cleaned|swept|rebuilt|rewrote|redid|answered|updated|watered|mended|moved|restarted|closed|sorted|adopted|taped|tidied|corrected|replaced) (it|them|this|that|all|both|the|two) ..3 (anyway|myself|regardless|while|on the way|in passing|as well)',
      '@i (have|am)? (adopted|adopting|adopt|claimed|claiming) (it|this|that|them|the)?',
      '(it is|that is|so it is|is) (fixed|done|sorted|answered|clean|closed|hung) (now|anyway|already|again)?',
      '(myself|unasked|anyway|off my own bat|on my own account)',
    ],
    where: { question: false, unconditional: true },
  },
  {
    // Work, place or rights that say: it was not for me.
    name: 'owns.outside',
    patterns: [
      '(is|are|was|were|am) not ..1 (in|on|part of|under|within) (our|my|the) (contract|scope|list|team|area|ticket|plan|shift|job|remit|department|budget|field|desk)',
      '@i (am)? (only|just|merely) ..3 (but|so|and)',
      '(officially|formally|strictly speaking|on paper|technically|actually) ..3 (under|with|belongs|hers|his|theirs|not|#user)',
      '(not|never) ..1 (my|our|mine|ours) * (but|so|still|and|yet|though)',
      '(nobody|no one|noone|none of us) (has|had|is|was|does|did|owns|owned|triages|reads|watches|answers|looks|cleans|checks|knows|wanted|took|picked|updated|tested|fixed|wrote|keeps|maintains|reviews|touched|*) ..8 (so|and) @i',
      'since * (left|is away|is ill|quit|is on leave|is off|retired|went|moved on)',
      '(as|because|since|while) * is (ill|sick|away|off|out|on leave|on holiday|on vacation)',
      '(is|are) (off sick|out sick|ill|away|on leave|on holiday) ..6 @i',
      '(lying around|left behind|forgotten|abandoned|ownerless|nobody owns|no owner|without an owner|without owner|orphaned|unloved)',
    ],
    where: { question: false, unconditional: true },
  },
  {
    // In the first person, now or just done, for the one who asked or is in trouble.
    name: 'owns.steps',
    patterns: [
      '@i (will|can|am going to|could|shall)? (now|then|also|just|go and)? (take|call|ring|phone|ask|write|tell|mail|email|check|look|fix|correct|move|put|send|bring|go|clean|add|push|revert|swap|patch|hide|draw|parse|test|measure|sync|sit|drive|open|close|raise|exclude|list|sort|restore|rebuild|record|raise|order|pull|shift|wire|draft|prepare|pick) (it|this|that|these|those|them|the|a|an|both|him|her|their|your|you|my|our|to|at|in|#num|two|#user|all|over|up|*)',
      '@i (have|had)? (just|already|also|now)? (called|rang|phoned|asked|written|wrote|told|mailed|emailed|filled|filed|opened|made|put|sent|walked|gone|went|paged|blocked|frozen|froze|shut|closed|taken|took|swept|taped|moved|restored|listed|added|changed|flipped|removed|cleaned|reported|booked|ordered|informed|warned|stopped|paused|counted|looked|checked|answered|marked|stood|fixed|corrected|patched|reverted|excluded|recounted|searched|compared)',
      '^ (ok|yes|right|sorry|just|already|found|so)? (called|rang|phoned|asked|told|mailed|emailed|filed|opened|made|put|sent|walked|went|paged|blocked|shut|closed|took|moved|restored|listed|added|removed|reported|booked|ordered|informed|stopped|paused|pulled|fixed|corrected|patched|reverted|rolled|taken|swapped)',
      '^ (ok|yes|right|sorry|so|now|okay)? (going|calling|putting|moving|taking|rolling|reverting|fixing|adding|writing|checking|mailing|telling|closing|opening|restarting|starting|stopping|pulling|swapping|raising|sending|asking|ringing) ',
      'let me *',
      'il|ill (mail|call|take|do|fix|write|send|ring|put|bring|ask|check|sort|add)',
    ],
    where: { question: false, unconditional: true },
  },
  { name: 'owns.myself', patterns: ['myself|ourselves'] },
  {
    // Mine, whatever it is.
    name: 'owns.mine',
    patterns: [
      '(was|is|were|are) (me|mine|us|ours)',
      'me then',
      'on me|us',
      'mine $',
      'my (bug|fault|mistake|error|list|change|commit|import|script|check|permit|config|table|miss|bad|doing|job|row|rule|template|note|typo|merge|update|edit|export|form)',
    ],
    where: { question: false },
  },
];
