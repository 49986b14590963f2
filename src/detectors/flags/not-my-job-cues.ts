import type { Lexicon } from '../engine/lexicon.ts';
import type { Cue } from '../engine/rule.ts';

/** Groups that work is pushed to, and words for what is pushed. */
export const NOT_MY_JOB_LEXICON: Lexicon = {
  team: `backend back_end frontend front_end infra infrastructure ops devops sre platform data qa quality testing security design ux product marketing sales support helpdesk help_desk
    legal finance hr it facilities procurement purchasing logistics maintenance housekeeping kitchen warehouse dispatch payroll accounting accounts billing payments mobile web ios android
    vendor supplier agency partner printer carrier contractor client customer management admin administration office reception teachers nurses doctors lab headquarters hq board council ministry municipality
    community source upstream crm docs brand communications comms press business stakeholders architecture core_team other_team the_others colleagues operations production planning registry curriculum
    engineers developers devs designers`,
  area: `thing things issue issues problem problems topic topics matter matters question job task business mess domain area territory department scope concern deliverable ticket responsibility
    remit headache call decision convo conversation circus monkeys monkey table court pigeon baby zoo`,
  refuse:
    'touch own handle maintain manage cover do deal_with look_at work_on get_involved_in interfere_with read check watch monitor know_anything_about care_about fix make support',
};

/** Words with which work or a problem is pushed away. None is a verdict: what stands around them decides. */
export const NOT_MY_JOB_CUES: readonly Cue[] = [
  {
    name: 'nmj.plain',
    patterns: [
      'not (really|exactly|strictly|even|actually|quite)? (my|our) (@area|pay grade|plate|desk|list|lane|field|remit|side|section|department|ticket|service|system|code|team)',
      'not (on|in|within|under|part of) (my|our) (plate|list|scope|remit|desk|lane|job|job description|contract|area|hands|court|responsibilities|ticket|story|sprint|team|part|role)',
      'above (my|our) (pay grade|pay|grade|level|station|head)',
      '(outside|beyond|out) (of)? (my|our) (scope|remit|area|job|role|responsibility|hands|lane|control|duties|contract|mandate)',
      '(none|not any) of (my|our) business',
      "(your|ur|their|his|her|someone else's|somebody else's) (@area|section|job|department|work|task|ticket|call) not (mine|ours|my|our)",
      '(not|nothing) (to do with|for|about) (me|us) $',
      '(is|are|was|=) not (mine|ours|us|me|up to me|up to us|for me|for us) $',
      'not (us|me|mine|ours) $',
      '@i (am|are|was|were) not (responsible|in charge|the owner|the one|paid|accountable|hired|supposed|employed|the right person|meant)',
      '(can|could) not be (held)? responsible',
      '@i (was|were) (not|never) (hired|employed|consulted|assigned|involved|given|engaged)',
      '@i inherited',
      'not what @i (was|am|were|are) (hired|paid|here)',
      '(they|you|nobody) (pay|pays) me (for|to|enough)',
      'do i look like',
    ],
  },
  {
    name: 'nmj.hands-off',
    patterns: [
      '@i (do not|never|would not|will not|did not|have never|am not|are not|can not) (really|even|usually|normally|ever)? (@refuse|touched|touching|owned|handled|looked at|looking at|going near|getting involved)',
      '(leave|left|leaving) (it|that|this|them|money|those) ..2 (to|for|with|where|over|until)',
      '(i|we|would|rather|then) (leave|left) ..3 (to|for|with) (whoever|those|them|others|people|the|@team)',
      '(not|never) touching (that|this|it)',
      'no idea not',
      'no (further)? comment',
      'out of (my|our) hands',
      'step on ..3 toes',
      'for me (is|it is) (all)? the same',
      'does not concern (me|us)',
      "(do not|don't) (have|make|do) it",
      'count me out',
      'not (my|our) call',
    ],
  },
  {
    name: 'nmj.only-my-part',
    patterns: [
      '@i (only|just|simply|merely) *',
      '^ (only|just) (here|the|doing|following|executing)',
      '(my|our) (part|job|scope|role|bit|task|share|responsibility|work|remit|service) (is|was|ends|stops|ended|are|only|has|were)',
      '@i (did|have done|have made|finished|delivered|made|have delivered) (my|our) (part|bit|share|job|piece)',
      '@i (am|are) (the|a|an|just|only|officially|in|on|from)? (@team|contractor|intern|temp|student|freelancer|frontend|backend|consultant|trainee|volunteer|developer|engineer|engineers|designer|tester|messenger)',
      '@i (am|are|was) on * (duty|shift)',
      '@i (do|did|build|built|make|execute|implement|translate|ship|read|enter|type|follow|record) (what|whatever) ..3 (is|was|in|says|say|gets|get|comes|arrives|told|given|sent|written|asked|send)',
      '(just|only|exactly) what (is|was|the) ..2 (in|on|says|said|ticket|list|plan|spec)',
      '(ticket|list|spec|plan|brief|order|sheet|contract|rota) (says|said|say|does not say|asked)',
      '(from|on|at) (my|our) (side|end) ..3 (clean|clear|fine|ok|okay|done|green|nothing|all)',
      '(my|our|cluster|gateway) (side|end|part) (is|was|looks) (clean|clear|fine|ok|okay|done|green|finished)',
      'i joined ..2 (in|after|last|#num)',
      '@i (work|worked) (by|from|per|to) the',
      'only (the)? (receiving|executing|hosting)',
    ],
  },
  {
    name: 'nmj.theirs',
    patterns: [
      '(that|this|it|those|these|which) (is|are|was|sounds like|looks like|seems like|feels like|seems|sounds|would be) (a|an|the|more of a|more a|more|purely|really|clearly|probably|surely|all)? ..1 (@team) (@area|side|service|repo|team|task|spreadsheet|thing)?',
      '@team (team)? (@area|bug|fault|error|mistake|spreadsheet|system) $',
      "@team (team)? 's (@area|job|spreadsheet|bug|fault|service|system|code|file|list|team|court|work|responsibility)",
      '(belongs|belong) (to|with|in|under)',
      '(falls|fall|lies|lie|sits|sit) (within|under|in|into|with|on) (the|their|his|her)',
      '(comes|come|came|gets pulled|get pulled|pulled|is fed) from (the|application|their|product|@team|cms|upstream|somewhere)',
      '(lives|live) (in|with|on) (the|another|their|a)',
      '(is|are) for (the|them|others|@team|him|her|you|management|whoever) ..2 to',
      '(is|are) (their|his|her|your) (job|problem|@area|task|call|responsibility|decision)',
      '(should|ought to) be (with|at|on|handled by|done by|in) (@team|the|them|their|product|someone)',
      '(somewhere|someone|somebody|something) (in|from|at|over) (@team|the)',
      '@team (owns|own) (it|that|this|the)',
      '(the)? @team (surely|i think|i guess|probably|right) $',
      '^ (the)? @team (@area|team)? $',
      '(@area|matters|issues) (is|are) ..1 (for|with) (the)? (@team|them|others|vendor)',
      'was|were never (a|an|my|our) (@team) (thing|topic|job|task)',
      '(decided|signed|agreed|drafted|approved) (above|over|by|somewhere|without)',
      'is self service',
    ],
  },
  {
    name: 'nmj.ask-them',
    patterns: [
      '^ (please|pls|just|then|so|better|maybe|you can|you could|you should|try|go)? (ask|try|contact|talk to|speak to|speak with|check with|take it up with|complain to|go to|write to|email|call|tell|ping) (them|him|her|@team|the|whoever|your|somebody|someone|there)',
      '(ask|talk to|take it up with|complain to|check with|go to|write to) (them|whoever|@team|the ..2 (team|vendor|source|docs|office|people)) $',
      '(complaints|questions|requests) (please|go)? to',
      '(have|has|did) (you|they|anyone) (tried|asked|try|ask|contacted) (@team|them|the)',
      '(settle|sort|figure|work|decide) (it|this|that)? (out)? (among|amongst|between) (yourselves|you|themselves|them)',
      '(let|tell) me (know)? (the result|when it is)',
      'inform me of',
      'you (all|guys)? sort it',
    ],
  },
  {
    name: 'nmj.somebody',
    patterns: [
      '(someone|somebody|anyone|anybody|some one) (else|up there|here|there)? (really|surely|probably|definitely)? (should|ought to|needs to|has to|must|could|can|will|would|might|better|surely)',
      '(great|good|nice|cool|lovely|helpful|ideal) if (someone|somebody|anyone|anybody|one)',
      "(someone|somebody) else 's",
      '(people|those|others) who (are|get) (paid|responsible)',
      '(the)? (rest|remainder) (is|are) (of)? (the)? (others|theirs|someone|somebody|not)',
      '(anybody|anyone|everybody|everyone) (could|can) (have)? ..1 (taken|done|take|do|fix|fixed)',
      'whoever (owns|takes|is|does|did|wrote|set|built|runs|made|has|comes|gets|promised|deals|handles)',
      '(wish|hope|hoping) (someone|somebody)',
      'those who (took|decided|made|know|wrote)',
      'colleague|they promised ..1 (colleague|they) can',
      '(the)? (others|other team|other teams|@team team|@team) (should|ought to|must|need to|needs to) (know|have|do|fix|decide|take|clean|look|tell|think|first)',
      'maybe (the)? (@team) should',
    ],
  },
  {
    name: 'nmj.assumed',
    patterns: [
      '(figured|assumed|thought|guess|guessed|presumed|suppose|supposed|imagine|expected|reckoned) (that)? (the)? (@team|someone|somebody|others|they|you|it|that|this|he|she|*) ..2 (watch|watches|watched|do|does|did|handle|handles|handled|take|takes|took|look|looks|looked|own|owns|own|on it|has it|had it|was|were|would|covers|covered|know|knows)',
      '(nobody|no one) (assigned|gave|handed|asked|told|passed|forwarded) (it|that|this|me|us) ..2 (me|us)?',
      '(was|were) (not|never) (assigned|handed|given|passed) to (me|us)',
      '@i (was|were) (not|never) (given|asked to|told to)',
      'process is the process',
      '(that|this) is how it (is|works)',
      '@team (know|knows) (about|it|that|such)',
      '@team do (that|it|this)',
    ],
  },
];
