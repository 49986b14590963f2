import type { Lexicon } from '../engine/lexicon.ts';
import type { Cue } from '../engine/rule.ts';

/** Word classes for assent and deference. */
export const PASSIVE_LEXICON: Lexicon = {
  'pa-group':
    'you u ya they everyone everybody others people folks team group majority rest committee board experts boss bosses leads lead management leadership council panel department staff crew crowd devs developers seniors pm pms owner owners manager managers chair chef captain director directors head room house meeting colleagues architects architect designers designer partners family consensus specialists engineers client doctors teachers guys lot',
  'pa-decide':
    'think thinks decide decides decided prefer prefers choose chooses chose pick picks want wants like likes wish wishes say says said see sees feel feels find finds settle settles land lands agree agrees agreed suggest suggests recommend recommends propose proposes need needs vote votes please deem deems consider considers go goes come comes end ends fancy fancies reckon reckons conclude concludes judge judges approve approves have has figure sort put are is up',
  'pa-follow':
    'follow accept adapt_to abide_by adjust_to align_with comply_with conform_to respect go_with go_along_with live_with defer_to submit_to bow_to stick_with stick_to run_with roll_with work_with support back second join take sign vote_with side_with trust code build implement do',
  'pa-any': 'whatever whichever whatever_way whichever_way any_way anything whatever_it_is wherever however whoever',
  'pa-objection':
    'objection objections concern concerns worries worry doubt doubts issue issues problem problems complaint complaints comment comments remark remarks note notes question questions feedback opinion opinions view views preference preferences thoughts feeling feelings input veto reservation reservations suggestions additions changes criticism risk risks downside downsides',
  'pa-strong':
    'strong particular real further other more special specific big major great clear personal firm deep additional special objections',
};

/** Expressions of assent whose words would count for something on their own. */
const ASSENT: Cue = {
  name: 'passive.assent',
  patterns: [
    'no|zero|nil|without @pa-strong? @pa-objection whatsoever|here? (about it|on it|on this|so far|at all|either way|to it|to add|to make|to share|to raise)?',
    'not have|see any @pa-strong? @pa-objection',
    'not|never really|even|exactly|particularly|personally|quite? have|see|find|hold a|an|any|anything|why? @pa-strong? @pa-objection|against|wrong|missing|not|harm (with it|in it|against it|to add|to object)?',
    'do not have|see|find a|an|any|anything? @pa-strong? (@pa-objection|against|wrong|missing|to add|why not)',
    'nothing further|else|much|more|really? to|from|against|wrong|missing|on add|object|say|complain|remark|comment|note|report|flag|me|my|our|us|it|with|here',
    '^ no|nope|nah|none|nothing from|on|here|at|comes me|my|our|us|this|all|here|to',
    '^ no|nope|nah (worries|problem|problems|issues|all good|sounds good|it is fine|that is fine|go ahead)',
    'not|never (be|been|really|at all)? (against|opposed|averse|bothered|fussed|picky|fussy|mad at|unhappy|allergic|to blame)',
    'will|would|shall not (be against|object|stand in|block|oppose|complain|fight|mind|argue|protest|veto|say no|disagree)',
    '(can not|could not|hard to) (complain|object|disagree|argue|fault|say no|argue with|go wrong)',
    '(can not|could not) (agree more|wait)',
    'do|does|would|did not (mind|care|object|matter|disagree|bother|hurt|make a difference|really mind|really care|much mind|much care|particularly mind|worry)',
    'do|does not think it (hurts|matters|breaks|is a problem|would hurt|would break|makes)',
    'why not',
    'go for|ahead|on|with (it|that|this|then|with it)?',
    'let us (go|do|roll|try|ship|start|run with|move|proceed|get) (it|that|this|for it|with it|then|ahead|on with it|going)?',
    '^ just? do|ship|merge|send|take|make|try|start|run|book|sign|launch it|this|that|so|away then|now|already|happen?',
    '(make it so|make it happen|bring it on|count me in|sign me up|sold|i am sold|good to go|full steam ahead|fire away|be my guest|please do|have at it)',
    '(i am|am|we are|i would be|all) (in|for it|for that|on board|in favour|in favor|aboard|up for it|up for that|game|down|down with that|down for that|sold|convinced|with you|with that|there|ready)',
    '(on board|in favour|in favor|aboard)',
    'thumbs|thumb up',
    'has|have|got|gets my|our (vote|blessing|support|yes|ok|full support|backing)',
    'my|our (vote|blessing|support|full support)',
    'i|we vote (yes|for it|for that|in favour|in favor|yea)',
    'can|could|would|will live|work|deal|cope|do|manage with it|that|this|both|either|any|all|them',
    'could|can|might|may|should|would|will|does|do (work|fly|do|be good|great|fine|nice|ok|okay|cool|awesome|lovely|perfect|interesting|fun)',
    'makes|make|made (a lot of|lots of|total|perfect|complete|full|good|much|some)? sense',
    'sense|sounds|looks (like a)? (plan|good plan|winner)',
    '(all|is|it is|just|quite|pretty much|much)? the same to|for me|us',
    'all same',
    'makes|make no big|real? difference',
    'no difference|matter|strong',
    '(i am|am|pretty|super|very) (easy|flexible|neutral|agnostic|indifferent|open|relaxed|open to both|open to either)',
    'either|both|any|all (way|one|option|is|are|works|work|fine|ok|okay|good|suits|suit|of them|look|looks|sound|seem|have their|its|some? merits|of these|are gorgeous|will do|would do) ',
    'way|one or (the other|another)',
    'cool|fine|ok|okay|good|happy|comfortable|content|great|alright with|by|for|from|to|either me|us|my|our|it|that|this|both|either|any|anything|everything|all|them|him|her|you|the',
    'it is what it is',
    '(can not|could not) be helped',
    'so be it',
    '(what can|what could) you|we|one do',
    'if|as we|you|they|i|one (must|have to|insist|say so|say|think so|like|want|wish|please|prefer)',
    'if that|this|it is (what|how|the way|ok|okay|fine|good) ..3 want|wants|like|likes|decided|agreed|need|needs|is|prefer|you|everyone|everybody|decide',
    'if (everyone|everybody|all|others|the others|the rest|the team|most) ..2 agree|agrees|is|are|wants|want|think|thinks|like|likes|says|say|else ..2',
    'if it|that (must be|has to be|helps|makes you happy|works for you|works for everyone|is ok for you|suits you)',
    'what|like (he|she|they|#user|everyone|everybody|you|the others|the rest|*) (said|says|wrote|just said)',
    '(as|like|same as|with|agree with|agree to|agrees with|in line with|plus one to|+1 to|second|join|joining|echo) (above|the above|everyone|everybody|the others|others|all of the above|all|you all|everyone else|#user|the rest|the previous|the previous speakers|previous speakers|said above|everyone above)',
    'as|what (the others|others|everyone|everybody|the rest|all|*) said|wrote|say|think|above',
    'i|we? second (that|this|it|the motion|the proposal|*)',
    'looking|look forward (to it|this|that)?',
    'no brainer',
    'that|this|it is the|a? way|spirit',
    '(being|be|to be) a? part of it|this|that',
    'we|i should|could|must|can all|just|simply (agree|move on|go|do it|decide)',
    '(so that|and|so) we|i can|could all? (move on|get on|go home|get it over|be done|finish)',
    'happy|glad|ok|fine (enough|as is|as it is|that way|like that|like this)',
    'as (is|it is|it stands|written|proposed|suggested|planned|described|you suggest|you propose|you wrote|you said|you say)',
    'no way|reason (not|against|around it)',
    'thought it|this|that all? through',
    'keep|carry (going|on|it up)',
    'well|nicely (done|said|put|thought|thought out|written|summarised|summarized)',
    'great|good|nice|excellent one|stuff|thinking|thought|point|idea|call|plan|work|job|initiative|suggestion|proposal|move|vision|catch',
  ],
};

/** Alone it agrees only where objections were asked for. */
const NO: Cue = {
  name: 'passive.no',
  patterns: [
    '^ (no|nope|nah|none|nothing|nix|nada|never) (thanks|thank you|sorry|sir|#user)? $',
    '^ (no|nope|nah|none)',
  ],
};

/** Claims of having looked, without a result: neither assent nor a thought. */
const READ: Cue = {
  name: 'passive.read',
  patterns: [
    'i|we? have|had|did? read|seen|reviewed|studied|skimmed|checked (it|this|that|the doc|the draft|the plan|the text|the proposal|everything|them|all of it) all|twice|through|again|now|carefully|yesterday|today|too?',
    'i|we? have|had? (thought about|looked at|looked through|looked over|gone through|went through|been through|read through|slept on|reflected on) (it|this|that|the doc|the draft|the plan|the text|the proposal)',
    'i|we? have|had|took a quick|short|good? look|read',
  ],
};

/** The decision is handed to others, or accepted before it is known. */
const DEFER: Cue = {
  name: 'passive.defer',
  patterns: [
    '@pa-any ..4 @pa-group ..2 @pa-decide',
    '@pa-any ..8 (works|is fine|is ok|is okay|is good|suits|goes|fine with|by|for|ok with|by|for|is cool|does it) (me|us|for me|for us|with me|by me|here)?',
    '@pa-any is|are|seems|looks|feels|works|causes|gives best|better|easiest|easier|quickest|fastest|simplest|simpler|right|least|most|more|less|cheapest|needed|necessary|convenient|fine ..6',
    "(whatever|whichever|any|anything|either|dealer's choice|surprise me) $",
    '(anything|everything|any of them|these|those|any option|one|way|all options) is|works|goes|you|suits|would|will|are|fine',
    'fine|happy|ok|okay|good|cool|content|comfortable with anything|everything|whatever|whichever|any|what',
    'up|down to you|u|ya|them|others|#user|@pa-group',
    'in|into (your|their|good|the hands of|capable|safe) ..2 hands?',
    "(your|ur|their|the boss's|her|his) call|choice|decision|pick|shout|baby|show|rodeo|circus|house|kitchen|turf",
    '(you|u|ya|#user|they|others|the others|the team|the group|somebody else|someone else) guys|all|lot|both|two? just|can|should|may|please|will|better|must|could? (decide|choose|pick|settle|judge|make the call|take the decision|make the decision|be the judge) (it|this|that|for me|for us|what|which|between|among|then|on)?',
    'you|u|they guys|all|lot? sort|figure|work|fight|battle it|this|that out',
    'you|u|they|he|she|#user|people|guys|team|experts|colleagues|* guys|all|lot? know|knows (best|better|what is best|what you are doing|what is right|what they are doing|this stuff|it better|it best|more about)',
    'you|u guys|all? are the (boss|bosses|expert|experts|director|chief|lead|pro|pros|manager|captain|owner|specialist|specialists|professional|professionals|ones who know|doctor|architect|designer|senior|one who decides|decision maker)',
    'trust|trusting you|u|your|the|them|his|her|their|@pa-group (guys|all|lot|both|completely|fully|totally|on this|with this|judgement|judgment|call|instinct|instincts|gut|decision|team|experts|expertise|choice|process|opinion|assessment|experience)?',
    'full|complete|every|total trust|confidence|faith in',
    'have|has full|complete|every|total? trust|confidence|faith in',
    'i|we ..3 @pa-follow @pa-any|what|you|your|everyone|everybody|them|others|those|suit ..1',
    'i|we ..3 @pa-follow the|my ..1 @pa-group|decision|outcome|result|flow|vote|will|wish|direction|choice|opinion|recommendation|colleagues',
    "i|we ..3 @pa-follow the @pa-group 's ..1",
    'i|we will|would|shall|can? (follow|adapt|comply|conform|adjust|defer|abide|obey|tag along|play along|go along|fall in line) $',
    'i|we follow ..1 you|everyone|everybody|all|team',
    'yes|ok|okay i|we follow',
    'happy|ready|willing|glad|content|going|prepared|fine to (follow|adapt|abide|go along|accept|defer|go with|adjust|align|comply) ..4',
    '(follow|adapt to|abide by|defer to|go with|accept|comply with) the|your|their|any|whatever|my majority|group|team|decision|outcome|result|consensus|vote|will|learned|colleagues|others|rest|flow|crowd|gut|direction|wish|wishes|instinct|heart',
    'i|we? (leave|leaving|will leave|would leave|left|rather leave) (it|this|that|them|the choice|decision|call|judgement|vote|question|matter|details|final|such decisions|things|matters) up|all|entirely|decision|word|say|choice|fully|completely? to|with|in',
    'do|go|decide|act|proceed|choose (as|what|whatever|how|however|which|the way) you|u|ya like|think|see|feel|prefer|want|wish|please|need|must|consider|deem|find|say|judge',
    'as you|u|ya (like|wish|prefer|see fit|think best|please|decide|consider|say|want|think|command|see right|deem)',
    '(go with|follow|trust|use|listen to) your|ur gut|instinct|instincts|heart|judgement|judgment|feeling|own|intuition',
    'you|u do you|u',
    '(i am|we are|am|right|fully|fully|100%|all) behind you|u|it|this|the',
    'have|got your back',
    'just? tell|let me|us know? what|which|how|when|once|whatever (you|they|it|the team|the group|is|has|needs|we|to do|i should|i need|everyone|one) ..4 decide|decided|settle|settled|chose|choose|pick|agreed|agree|land|landed|want|need|do|code|build|done|final|on',
    'just tell me what|where|when|which to|you|and',
    'i|we will|would? just|simply|only? turn|show up when|where|wherever|whenever|and',
    'go|going|goes|swim with (the flow|the majority|the rest|the others|the crowd|the team|the group|the consensus|everyone|the stream|the tide)',
    '(i am|am|pretty|quite) sure (you|they|u|it|the team|that you|#user|everyone) ..2 thought|right|know|knows|fine|considered|best|reasons|planned|figured|work|works',
    'i|we? (will|would|shall|must|rather|prefer to)? abstain',
    '(who am i|not for me|not up to me|not my place|not mine) to say|judge|decide|argue|object',
    '(can not|could not|hard to|do not want to|would not want to|can hardly) (judge|say much|comment|tell|say either way|influence)',
    'the? experts|seniors|leads|bosses|people|colleagues|others|specialists ..3 should|can|will|must|may decide|choose|judge|say|know',
    'decide|choose|pick|vote for|without me|us',
    '(no|do not have an|do not have a|without an|have no) (opinion|preference|view|stance|horse in|dog in|skin in|stake in) on|about|in|here|race|the|either|this|fight|game?',
    'i|we? (do not|did not)? (have an opinion|have a preference)',
    'if|since|as|when you (think|feel|believe|say|are sure|are happy|are ok) it|so|that|this|with|we|is ..4 (best|right|good|ok|fine|so|sense|then|works|needed|with it)?',
    '(as long as|so long as) (you|everyone|everybody|they|the team) are|is happy|ok|fine|good|sure',
    'least|less trouble for you',
    'land|lands|landed on is|will? $',
  ],
};

/** Deference that needs no question before it: the words accept a decision that is not made yet. */
const ABDICATE: Cue = {
  name: 'passive.abdicate',
  patterns: [
    'i|we ..3 @pa-follow whatever|whichever|anything|any|what ..4 @pa-group ..2 @pa-decide',
    '^ ..2 @pa-follow whatever|whichever|anything|any|what ..4 @pa-group ..2 @pa-decide',
    'i|we ..4 (abide by|bow to|submit to|defer to|respect|accept|follow|go with|go along with) the? will|decision|wish|wishes|majority|outcome|vote|consensus|judgement|judgment|verdict|choice|view|opinion|decisions of ..2 @pa-group',
    "i|we ..4 (abide by|bow to|submit to|defer to|respect|accept|follow|go with|go along with) the|any|every|my @pa-group|team's|board's|committee's|group's|majority's",
    'you|u|they|others|team|group|leads|seniors|else guys|all|lot|two? just|can|should|may|please? (decide|choose|pick|sort it out|figure it out|fight it out|make the call|agree on something|agree on it) ..4 i|we will|just|only|simply|would|shall|can just|simply|only|then|happily|gladly? code|build|implement|do|follow|execute|type|write|go|take|sign|deliver|cook|print|ship|accept|show|turn|come|join|adapt',
    '(tell|let me know|let us know) ..2 what|which|how|once|whatever|when ..1 you|they|team|group|everyone|others ..4 decide|decided|settle|settled|chose|choose|pick|picked|agreed|agree|land|landed|want ..4 i|we will|just|shall|would|can ..2 code|build|implement|do|follow|execute|type|write|go|take|sign|deliver|cook|print|ship|accept|make|adapt',
    'fine|happy|ok|okay|good|cool|content|comfortable with|about whatever|whichever|anything|what ..3 @pa-group ..2 @pa-decide',
    'whatever|whichever ..3 @pa-group ..2 @pa-decide ..2 (is fine|works|is ok|is okay|is good|suits|is cool|i will|i am fine|i am ok|i am in|i am happy|i am good)',
    'i|we (do not have|have no|hold no) an|a|strong|any? opinion|view|preference|opinions|views ..4 decide|choose|pick|follow',
    'group|team|you|others|everyone|they can|may|should decide|choose|pick for|without me|us',
    'i|we just|only|simply do|code|build|implement|follow|execute what|whatever ..3 told|decides|decide|decided|say|says|want|wants',
  ],
};

export const PASSIVE_CUES: readonly Cue[] = [ASSENT, NO, READ, DEFER, ABDICATE];
