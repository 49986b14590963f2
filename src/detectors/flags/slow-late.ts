import type { Lexicon } from '../engine/lexicon.ts';
import type { Cue } from '../engine/rule.ts';

/** Verbs of telling and of coming to know, narrower than those of `slow-lexicon.ts`: they carry a rule by themselves. */
export const SLOW_LATE_LEXICON: Lexicon = {
  'v:late-tell':
    'tell say mention report raise flag bring_up bring_it bring_this bring_that speak_up write post share pass_it pass_that pass_this pass_on escalate warn inform alert note forward let_you let_anyone let_everyone let_people let_the own_up log_it ask ping chase call_it open_a file_a put_it_in',
  'v:late-know': 'know notice see realise realize spot hear find_out discover suspect learn observe',
  'late-word':
    'mail mails email emails letter letters message messages notice notices warning warnings reminder reminders alert alerts memo refusal rejection invoice notification complaint',
};

/** What shows by itself that the author had the news before: that it was not told, and how it reached them. */
export const SLOW_LATE_CUES: readonly Cue[] = [
  {
    // The telling itself is late: meant, forgotten, not dared, or due by now.
    name: 'late.telling',
    patterns: [
      '(forgot|forgotten|forget|neglected|omitted|failed) to ..1 @late-tell.base',
      '(kept|keep|been|always) (meaning|intending|wanting|planning|forgetting) to ..1 (@late-tell.base|bring|pass)',
      '(meant|intended|wanted|planned|ought|was going|were going) to ..1 (@late-tell.base|bring|pass|raise|mention) !him|her|them|#user',
      '(should|could|ought to) ..2 (have|of) ..1 (@late-tell.past|spoken|brought|come|said) !him|her|them|#user',
      '@i (should|must|have to|need to|ought to|may as well|might as well|had better|better) ..1 (mention|add|admit|confess|tell you|own up|come clean|report that|say that|correct)',
      '@i (did not|never|had not|have not) (want to|dare to|dare|think to|get round to|get around to|find time to|bother to|care to)? ..1 (@late-tell.base|@late-tell.past) !him|her|them|#user|back',
      '(and|but|so|then|just|only) (did not|never) ..1 (said|say|told|tell|mentioned|mention|wrote|write|reported|report|raised|raise|flagged|flag) ',
      '(thought|believed|assumed|figured|could swear) @i (had|have|already)? ..1 (mentioned|said|told|written|posted|flagged|reported|raised)',
      '@i (left|leave|kept|keep|was leaving|was keeping) (it|this|that) (out|off|to myself|for myself|quiet|from|for (the|later|monday|next))',
      '(late|overdue|belated) (for|with) (this|the|that) (info|news|information|note|message|one)',
      '(before|until|till) (you|anyone|anybody|they|somebody|someone|people|nobody) (noticed|notices|notice|asked|asks|ask|saw|sees|found out|finds out)',
      '(embarrassed|ashamed|afraid|scared|too shy|too proud|reluctant|felt silly|felt stupid|awkward) (to|about) ..1 (@late-tell.base|@late-tell.ing|admit|chase|come)',
      '(slipped|went out of|escaped) my mind',
      '(sat|sitting|sit) ..2 on (this|that|it|them|the news) (for|since|until|too|all|and)',
      '(sat|sitting) ..2 on (this|that|it|the news) $',
      '(nobody|no one|none of you|you) (had|has|have|ever)? (asked|asks) (so|and|yet|me|us|because)?',
      '(because|since|as) (nobody|no one) ..1 (asked|asks)',
      'meant to (say|mention|tell)',
      '(hab|habe) ..1 vergessen to say',
      '(was|were) ..1 (hoping|going|planning|waiting) to ..1 (raise|bring|mention|report|tell|say|get it through|sort it|fix it) ..3 (at the next|before|in the next|at the|first|later|until|when)',
      '@i let (it|this|that|them) (go by|slide|pass|lie|rest|run|drift|sit|slip|ride)',
    ],
  },
  {
    // The author had it: seen, read, heard.
    name: 'late.knowing',
    patterns: [
      '@i (had|have|already|first|only|also|sort of|kind of|actually|did|had already|have already)? (@late-know.past|known|seen|was aware|been aware|were aware) (it|this|that|them|those|about|of|in|on|the|a|an|when|since|for|two|three|last|back|already|from|our|there|#num|something|*)',
      '^ ..1 (saw|noticed|spotted|knew|realised|realized|discovered|heard|found out|known) (it|this|that|them|about|when|on|in|last|back|already|for|since|two|three|end|early|mid|a|the)',
      '(actually|tbh|yeah|yes|ok|and|but|honestly) (saw|noticed|spotted|knew|realised|realized|discovered|heard|found out) ..1',
      '(visible|obvious|clear|apparent|known) (to me|on|since|from|already|for|at|by|last|back)',
      '@i ..1 (was|were|have been|had been|got|been) ..1 (told|warned|informed|notified|asked)',
      '(told|informed|warned|notified|advised|emailed|wrote|written|mailed|called|phoned|texted|wrote to|said to) (me|us) ',
      '@i (got|received|had|have had|had got|opened|read) (a|an|the|their|his|her|that|this|two|three|several|#num)? ..2 @late-word',
      '@late-word ..3 (came|arrived|went|landed|is dated|dated|is from|was from|from|reached|were|was|in my|on my)',
      '(in|on) my (inbox|mailbox|drawer|spam|tray|desk|outbox|drafts) ',
      '(wrote|writes|written|said|told|announced|answered|informed) ..2 (already|back) (in|on|at|last|the)',
      '^ ..1 (saw|seen|noticed|spotted|heard|known) (it|them|this|that|the|those|of it|about it)',
      '(know|known|knew|aware of) (it|this|that|them|about it|of it|of this|about this) ..1 (since|for|from|last)',
      '(came|come|went|goes|go|were sent|are sent|addressed) ..1 to me',
      '(he|she|they) (said|wrote|told|declined|cancelled|canceled|refused|resigned|quit|pulled out|rejected|withdrew|warned|announced|backed out|stepped|dropped out|closed|stopped|ran out|bailed) ',
    ],
    where: { question: false },
  },
  {
    // It stands since then: the perfect with a stretch of time, whatever stands.
    name: 'late.standing',
    patterns: [
      '(has|have|had) been ..4 (since|for|all|a wk|a week)',
      '(has|have) not ..4 (since|for|in (the|a|two|three|#num))',
      '(been) (so|out|off|like that|like this|that way|dead|down|broken|doing|going|missing|empty|flaky|red) ..3 (since|for|a wk|a week|a while|weeks|days|all|ages)',
      '(does|do|did|doing|shows|show|makes|prints|gives|loses|drops|reads|reading|runs|running|works) ..4 since',
      '(is|are|was|were) ..4 since',
      '(goes|going|went|dates) back to ..4',
      '(since|ever since) ..4 (i|we) (been|have been|am|are|work|run|use|do|just|always)',
      '(living|lived) with ..2 since',
    ],
    where: { question: false },
  },
  {
    // In passing, or with a sigh: how people open what they should have said.
    name: 'late.aside',
    patterns: [
      '(by the way|btw|one more thing|another thing|small thing|minor thing|side note|funny story|last thing|quick one|one thing|psa|fyi|while we are at it|while i am at it|since you (ask|mention)|now that you (ask|mention)|funny you (ask|mention|should)|come to think of it|speaking of|not a big (thing|deal)|about that|to be (honest|transparent|fair|exact|precise)|in truth|in all honesty|to tell the truth|tbh|not a drama|probably nothing|prob nothing|may be nothing|might be nothing|just so you know|in case anyone|in case anybody|in case it matters|if it matters|i know $|embarrassing) ',
      '^ (oh|uh|um|er|erm|hm|hmm|ah|well|so|yeah|oh right|ok so|right so) ',
      '(by the way|btw|tbh|i know|to be exact|to be honest) $',
    ],
  },
];
