import type { Lexicon } from '../engine/lexicon.ts';
import type { Cue } from '../engine/rule.ts';
import { ASSENT } from './passive-assent-cues.ts';
import { ABDICATE, DEFER, HANDS_OVER } from './passive-defer-cues.ts';

/** Word classes for assent and deference. */
export const PASSIVE_LEXICON: Lexicon = {
  'pa-group':
    'you u ya they everyone everybody others people folks team group majority rest committee board experts boss bosses leads lead management leadership council panel department staff crew crowd devs developers seniors pm pms owner owners manager managers chair chef captain director directors head room house meeting colleagues architects architect designers designer partners family consensus specialists engineers client doctors teachers guys lot',
  'pa-decide':
    'think thinks decide decides decided prefer prefers choose chooses chose pick picks want wants like likes wish wishes say says said see sees feel feels find finds settle settles land lands agree agrees agreed suggest suggests recommend recommends propose proposes need needs vote votes please deem deems consider considers go goes come comes end ends fancy fancies reckon reckons conclude concludes judge judges approve approves have has figure sort put are is up',
  'pa-follow':
    'follow accept adapt_to abide_by adjust_to align_with comply_with conform_to respect go_with go_along_with live_with defer_to submit_to bow_to stick_with stick_to run_with roll_with work_with support back second join take sign vote_with side_with trust code build implement do',
  'v:pa-benefit':
    'save reduce cut remove avoid prevent solve fix unblock simplify lower shorten improve halve spare relieve speed_up slow_down clean_up replace cost lose gain double risk break hurt confuse annoy delay block miss protect secure cover free_up free enable open close stop lead_to force',
  'pa-any': 'whatever whichever whatever_way whichever_way any_way anything whatever_it_is wherever however whoever',
  'pa-objection':
    'objection objections concern concerns worries worry doubt doubts issue issues problem problems complaint complaints comment comments remark remarks note notes question questions feedback opinion opinions view views preference preferences thoughts feeling feelings input veto reservation reservations suggestions additions changes criticism risk risks downside downsides',
  'pa-strong':
    'strong particular real further other more special specific big major great clear personal firm deep additional special objections',
};

/** Alone it agrees only where objections were asked for. */
const NO: Cue = {
  name: 'passive.no',
  patterns: [
    '^ (no|nope|nah|none|nothing|nix|nada|never) (thanks|thank you|sorry|sir|#user)? $',
    '^ (no|nope|nah|none)',
  ],
};

/** Claims of having looked without a result, thanks and manner: neither assent nor a thought. */
const NEUTRAL: Cue = {
  name: 'passive.neutral',
  patterns: [
    'not|never|only|just|barely|quickly read|looked|look|skimmed|studied|reviewed|checked|seen|follow it|this|that|the|in|at|through|detail|doc|everything ..1',
    'only|just|barely|quickly skimmed|glanced',
    '^ skimmed it|this',
    'too tired|busy|late|sleepy|lazy to ..1',
    'my|the brain|mind|head is ..2',
    'not know (much|a lot|enough|anything|anyone)? (about|of) (it|this|that|these)?',
    'not know|sure (what to (say|think|add|answer))?',
    '(have)? no idea|clue (about|of)? (it|this|that)?',
    'writing|putting|typing|summing (it|this|that)? up|together',
    'driving|organising|organizing|preparing|leading|pushing|doing|raising|bringing|sharing|starting|taking this|it|that',
    'where|how (this|that|it) is going',
    '100 percent|%?',
    'all|both|each|every (of)? the|these|your|those? points|aspects|items|parts|options|suggestions',
    '(at|on|upon) first|second|quick? glance|sight|look|read|reading',
    'i|we? have|had|did? read|seen|reviewed|studied|skimmed|checked (it|this|that|the doc|the draft|the plan|the text|the proposal|everything|them|all of it) all|twice|through|again|now|carefully|yesterday|today|too?',
    'i|we? have|had? (thought about|looked at|looked through|looked over|gone through|went through|been through|read through|slept on|reflected on) (it|this|that|the doc|the draft|the plan|the text|the proposal)',
    'i|we? have|had|took a quick|short|good? look|read',
  ],
};

/** Assent to a matter, as distinct from "ok", "yes" and "done" that also confirm an instruction. */
const SPOKEN: Cue = {
  name: 'passive.spoken',
  patterns: [
    'sounds|looks|seems good|great|fine|ok|okay|reasonable|sensible|right|nice|perfect|solid|like',
    'fine|ok|okay|good|cool|works|happy|alright with|for|by|from me|us|my|our',
    'works for me|us',
    'no|nothing objection|objections|concerns|complaints|issues|against',
    'agreed|agree|seconded|lgtm|sgtm|whatever|whichever|support|+1|concur',
    'makes sense',
    'can|could live with',
    'up to you|them|the',
    'your|you call|choice|decide',
    'good|great|nice|love|excellent|super idea|plan|move|call|it|this|thinking|suggestion',
    'why not',
    'do not|will mind|object',
    'either way',
    'in favour|favor',
    'on board',
  ],
};

/** "Any objections?" "Yes." */
const OBJECTS: Cue = {
  name: 'passive.objects',
  patterns: ['^ yes|yep|yeah|sure? one|some|several|many|two|few $', '^ yes|yep|yeah $', 'i|we do have'],
};

/** Short words of one who takes a thing over. */
const UNDERTAKES: Cue = {
  name: 'passive.undertakes',
  patterns: [
    'will do',
    'on it',
    '^ done',
    'i|we do|did|made it|that',
    'already done|did',
    'i|we got|have this|it',
    'leave it|that with|to me|us',
  ],
};

/** What the plan brings or takes, as the author sees it: a reason in its shortest form. */
const BENEFIT: Cue = {
  name: 'passive.benefit',
  patterns: [
    'it|this|that|they|we|which|and|also|would|will|really|clearly  ..1 @pa-benefit.base|@pa-benefit.past !it|this|that *',
    '^ @pa-benefit.base|@pa-benefit.past !it|this|that *',
  ],
};

/** All options at once are no choice. */
const BOTH: Cue = { name: 'passive.both', patterns: ['both|either|any|all|whichever|whatever|equally|neither'] };

export const PASSIVE_CUES: readonly Cue[] = [
  ASSENT,
  NO,
  NEUTRAL,
  DEFER,
  ABDICATE,
  HANDS_OVER,
  SPOKEN,
  UNDERTAKES,
  OBJECTS,
  BENEFIT,
  BOTH,
];
