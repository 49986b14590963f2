import type { Cue } from '../engine/rule.ts';

const STATED = { question: false } as const;

/** Bare assertions with which people stand behind something: their own part, their orders, their load, or how small it is. */
export const DEFENSIVE_SHIELDS: readonly Cue[] = [
  {
    // One only carries out what others gave.
    name: 'shield.orders',
    patterns: [
      '(take|bring|argue|discuss|raise) (it|that|this) (up)? with (whoever|those|the one|the people|him|her|them) ..4',
      '(next time|then|from now on|in future) ..1 (give|send|tell|brief|show|write|bring|hand|ask|book|choose|pick) (me|us|it|them|a|an|the|earlier|properly|better) ..6',
      '@i (only|just|simply|merely) ..1 (press|pressed|paste|pasted|enter|entered|place|placed|copy|copied|execute|executed|load|loaded|print|printed|send|sent|type|typed|forward|forwarded|push|pushed|follow|followed|put|upload|uploaded|deliver|delivered|read|pass|passed|do|did|press) ..1 (what|whatever|the button|as|exactly|by the)',
      '@i (enter|entered|paste|pasted|copy|copied|print|printed|type|typed|load|loaded|put|did|do|make|made|send|sent|cook|cooked|build|built|draw|drew|hang|hung|pack|packed) (in|up|out)? (what|whatever|exactly what|only what|as) ..1 (is|was|stands|stood|the|they|you|i|he|she|comes|came|we|it|has|had|always) ..3',
      '@i (do|did|pack|packed|make|made|fill|filled|run|ran|write|wrote|test|tested|followed) (it|them|this|that|the ..1)? (exactly|precisely) (like|as|how|what) ',
      '(followed|did|do|done|filled|set|built|packed|kept) ..4 to the letter',
      '(was|were|is|stood|stands) in the (file|form|mail|list|order|brief|template|sheet|folder|version|ticket|export|draft) (i|we) (got|was sent|were sent|received|was given|were given)',
      '(that is|it is|was) the (one|version|file|list|form|date|address|number|template) (i|we) (was|were|got|had|have|received) (sent|given|told|shown|got)? ',
      '(does|did|do|works|worked|behaves|behaved|runs) ..1 (what|as|exactly what|just what) ..2 (was|is|were|had been) (ordered|specified|asked|asked for|agreed|designed|requested|written|told|documented|described|set)',
      '(works|work|worked|built|behaves|runs) (as|to) (specified|spec|specification|designed|ordered|agreed|described|requested|documented|asked)',
      '@i (was|were) (told|asked|given|promised) ..1 (#num|*) so ..6 (is|get|got|gets)',
      '(is|are|was|were) ..2 (approved|signed|signed off|read|seen|checked|looked at) (it|this|them|by ..2)? (before|off)',
      '(you|they|everyone|everybody|this channel|all of you|two people|this very ..1|y all) ..2 (approved|signed|signed it off|signed off|looked at|read|saw|agreed|voted) (it|this|that|on it|the ..2)? (before|off|to|too|as well|so)?',
    ],
    where: STATED,
  },
  {
    // Whoever has the trouble ought to do better.
    name: 'shield.others-ought',
    patterns: [
      '(they|people|users|customers|guests|visitors|clients|parents|students|patients|players|neighbours|readers|drivers|callers|she|he|finance|hr|sales|marketing|support|legal) (should|could|must|ought to|need to|needs to|have to|has to|had better) (also|maybe|just|simply|perhaps|learn to|try to|first)? ..1 (read|look|check|learn|open|know|press|hold|save|count|listen|watch|bring|ask|buy|use|wear|eat|wait|tell|say|find|think|remember|pay) ',
      '(they|people|users|customers|guests|she|he|you) (must|probably|surely|clearly|obviously|simply|just)? ..1 (ignored|overlooked|misread|missed|skipped|forgot|mistyped|misclicked|pressed|hold|held) (it|the|that|them|a|our|wrong)',
      '(press|pressed|hold|held|holding|use|used|using|click|clicked|open|opened|read|plug|plugged) (it|them|the|that)? ..1 wrong',
      '^ (read|check|open|look at|see) (the|your|our|their) (contract|manual|docs|guide|notes|mail|spec|sign|label|agreement|handbook|ticket|faq)',
      '(go|come|shout|moan|complain|blame|whine) (shout|moan|complain|blame)? (at|to)? (him|her|them|the ..1|whoever|those|somebody else|someone else) (then|instead|not me|not us)? $',
      '(not|never) (should|ought|supposed) to ..3 (so|such|that|like that)',
      '(you|they|people) should (not|never) ',
      '(what|how) (do|did|would) (you|they|people) expect ',
      '(you|they) try ..4',
    ],
    where: STATED,
  },
  {
    // How much one has to carry, or what one is not.
    name: 'shield.load',
    patterns: [
      '(what|nothing|not much|little) (can|could|am|was|should|is) (i|we|one|there) ..1 (do|to do|supposed to do|help it|change|say) ..1 $',
      '@i (am|are) (only|just|still)? (a|such a)? (very)? (small|tiny|young|little) (team|shop|crew|department|group|outfit|company|firm|club|school|office) ..1 $',
      '@i (never|did not|have not) (got|get|had|have|received|receive|saw|see|seen) (a|any|the|one|your|that) (ticket|order|request|mail|call|brief|note|warning|memo|message|instruction|invitation) ..4 $',
      '@i (am|are) (not|no) (a|an|the|your)? ..1 (librarian|machine|robot|secretary|babysitter|nanny|office|department|help desk|helpdesk|hotline|plumber|postman|translator|designer|detective|lawyer|accountant|doctor|clairvoyant|magician|police|policeman|teacher|owner|admin|bank|charity|archive|encyclopedia|search engine|google|computer|project office|firefighter|cleaner)',
      '@i (coordinate|cover|carry|run|do|serve|handle|manage|look after|have|feed|teach|support|clean|watch|keep) ..1 (two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|#num|all) ..4 (with|and|alone|on my own|by myself|at once|plus|per|a day|an hour|one)',
      'with (one|two|three|half|a|that|this|#num|so few) ..3 (and a|and one|from 19|from 20|printer|van|hands|people|pair) ..6',
      '(can not|cannot|could not) (split|clone|duplicate|double|quarter) (myself|ourselves|me)',
      '(all alone|all by myself|all on my own|by myself|single handed) ',
      '@i have (my|our) (own|other)? ..1 (work|stuff|job|things|tasks|projects|own)',
      '(phone|laptop|pager|alarm|radio) (was|is|never|did not) ..1 (on silent|silent|off|rang|ring|dead|charging|page)',
      '(you|one|people) get what (you|one|they|people) (get|pay|ask)',
      '(was|were) (gonna|going to|always going to|bound to|never going to) be ..4',
      '(if|when) ..5 (mattered|were|was|is|are) ..2 (so|that|really) ..2 (much|important|urgent) ..8',
      'has priority ..4 (said so|says|said)',
    ],
    where: STATED,
  },
  {
    // One had said so, and nobody heard.
    name: 'shield.on-record',
    patterns: [
      '(everyone|everybody|anyone|anybody|they|you|people|all of you|the team|each of you|the whole ..1|sales|marketing|finance) (had|has|have had|got|did have) (the|a|every|ample|plenty of|all the|their|enough) (chance|chances|opportunity|opportunities|time|option|occasion|weeks|days|month) to ..4',
      '@i did (say|tell|warn|mention|write|ask|flag|raise) ',
      'since ..2 @i (write|say|tell|warn|ask|have written|have said|have told|have warned) ',
      '@i (said|wrote|warned|asked|told ..2|mailed|flagged) ..3 (in|since|back in|last) ..1 (@month|spring|summer|autumn|winter|march|the kickoff|year) ..2 (that|and|to|for|too|how|it)',
      '(was|got|were) told ..2 (no|it is not in|not in|there is no|that i|i am|we are|not to|to wait)',
      '@i (have|had)? (raised|flagged|asked|said|written|mentioned|reported|mailed|announced) (this|that|it|for it) (on|in|at|to|three|twice|before|round|already|several|many|#num)',
      '(it|that|this) is on (record|file|paper) ',
      '(nobody|no one|noone|none of you|none) ..1 (answered|answers|listened|listens|replied|reacted|read|reads|came|cared|cares|asked|asks|put a date|said it was|said so) ..4',
      '(has|have|had) had (since|all|months|weeks|a week|a month|the whole|time|plenty) ..4',
      '(people|they) would need to (open|read|listen|ask|look)',
      '@i have been (telling|saying|writing|asking|warning) ..6',
    ],
    where: STATED,
  },
  {
    // How small it is, or how common.
    name: 'shield.small',
    patterns: [
      '(is|was|are|were) (a|an|quite a|still a|actually a)? (good|fine|normal|decent|acceptable|great|low|excellent|usual|respectable) (rate|number|result|ratio|average|figure|figures|quota|score|share|level) ..2 $',
      '(taken|ripped|torn|quoted|pulled|all)? out of context ..1 $',
      '(unlike|not like|as opposed to) (some|others|other people|you|them|certain people|certain others|the others) ..1 $',
      '(i|we|they|you|one) (have|has|had) (had|seen|known|survived) (a lot|far|much)? worse ..2',
      '(people|they|guests|customers|users|visitors|parents|players|clients|some|everyone|everybody|he|she) (always|just|simply|do|will|love to|like to)? (exaggerate|exaggerates|overreact|overreacts|dramatise|dramatize|panic|moan|whine|grumble|nitpick|fuss) ..4',
      '(it is|that is|they are|it was) (only|just)? (eight|two|three|four|five|six|one|a few|a couple of|#num) ..1 (pixels|pixel|cents|minutes|seconds|words|letters|clicks|euros|people|customers|tickets|guests|crumbs|millimetres|mm|cm|degrees) $',
      '^ (one|two|three|four|five|#num) ..1 (out of) (a|nine|four|ten|two|three|five|several|#num)? ..1 (thousand|hundred|thousands|hundreds|million) $',
      '(half|most|all|every|every single|any) (of)? (the|other|our)? ..2 (have|has|do|does|had|dump|dumps|hang|hangs|is|are|gets|get|make|makes) ..2 (worse|a few|the same|like that|by eye|too|no shows|stuff|it)',
      '(everyone|everybody|all of them|the others|others) (does|do|did|dumps|hangs|leaves|forgets|skips|breaks|makes) ..4',
      '(would|do) not (read|see|make) ..1 (anything|much|a drama|the drama|any drama|too much|a fuss|the fuss) ..3',
      '(hardly|barely|scarcely) (the end|an outage|a disaster|a reason|worth|what i|a catastrophe|dramatic|a crisis)',
      '(nobody|no one|noone) (has|had)? ..1 (complained|come to harm|noticed|died|minded|been hurt) ..6',
      '(mine|ours|my part|our part) (was|were|is|are) (just|only|merely) ',
      '(think|guess|sure) (we|they|you) (will|would|can) (live|survive|cope|manage)',
      '(get|gets|grow|grows) old ',
      '(they|people|it|these things|such things) (always|often|happen|happens) ..2 (complain|in the|at the|with|to everyone|happen)',
    ],
    where: STATED,
  },
  {
    // One's own part is right, and that is all that is said.
    name: 'shield.right-here',
    patterns: [
      '(hardly|not|never|barely|scarcely) (really|exactly|quite)? (my|our) (doing|fault|mistake|problem|making|error|bug|wrongdoing|choice|decision) ..3',
      '(what|how) (else|more) ..1 (should|could|would|was|were|am|are|can) (i|we) ..6',
      '(my|our) (side|end|part|half|code|system|service|tests|numbers|data|team|work|list|file|version|monitor|screen|scales|machine) (is|are|was|were|works|passed|looks|looked|shows|ran|runs|says) (all)? ..1 (green|fine|ok|okay|clean|right|correct|good|complete|perfect|in order|up|tested|passing|perfectly|done|working)',
      '(compiles|builds|works|runs|prints|plays|opens|loads|starts|passes|boots) (fine|ok|perfectly|well|great)? (here|for us|on mine|at mine|on my ..1|on our ..1|on the one in my ..1|in my ..1|locally|at home) $',
      '(looked|looks|was|were|is) (perfect|fine|ok|good|correct|right|green) (on|to|at|in) (my|our|mine|us|me) ',
      '@i (have|had)? (not|never) (touched|changed|been near|moved|used|been in) (that|it|this|the|those|any) ',
      '(nowt|nothing|not a thing) (is)? wrong with (that|the|my|our|it|this)',
      '^ (do not|dont) look at (me|us) ',
      '@i (am|are) not the (one|right one|person|ones) ..2 (to)? (ask|blame|talk to|who|that)',
      '(not|never) (really)? on (me|us) ',
      '^ @i (tested|checked|printed|ran|read|counted|measured|sent|filed) (that|it|this|mine) (on|last|yesterday|before|twice|this) ..3 $',
      '(is|are|was|were) not (the)? change ..3 (i|we) (did|made|pushed|merged)',
      '(last|first) place to (look|search|check)',
    ],
    where: STATED,
  },
];
