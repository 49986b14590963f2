import type { Analysis, Span } from '../detectors/types.ts';
import type { Message, Section, Sentence } from '../text/message.ts';
import { numberOf } from './counts.ts';
import { hasDateCue } from './due.ts';

/** What a sentence says about work: that it is done, done in part, not done, moved, given up, or planned. */
export type Said = 'done' | 'part' | 'late' | 'moved' | 'dropped' | 'planned' | 'nothing';

/** A sentence of a message with what it says. */
export interface Statement {
  readonly sentence: Sentence;
  readonly section: Section;
  readonly said: Said;
  /** It points back to a promise: "as promised", "as announced". */
  readonly isAsPromised: boolean;
  /** It says that the work was finished on some earlier day: "since Friday", "on the day". */
  readonly isInTime: boolean;
  /** It says that the work was finished at this moment and not before: "now", "this morning", "finally". */
  readonly isOnlyNow: boolean;
}

const DONE =
  /\b(?:done|finished|complete|completed|merged|shipped|sent|live|deployed|released|published|fixed|closed|delivered|submitted|posted|ready|attached|installed|loaded|verified|tested|written|wrote|reviewed|approved|held|signed|added|removed|updated|resolved|restored|rebuilt|redone|cancelled|reverted|replaced|handed over|handed|launched|accepted|coded|created|moved|answered|asked|called|booked|scheduled|uploaded|drafted|reached|met|solved|switched|registered|reconciled|checked|corrected|trained|printed|paid|filed|rolled out|went out|is out|are out|out since|is up|are up|is in|are in|(?:is|are) (?:on|by|at|in) (?:the|your|my|his|her|their) \S+|(?:is|are) with (?!the customer|you all)\S+|(?:is|are) active|in (?:my|your|her|his|their|\S+ 's) (?:hands?|tray|inbox|folder|drawer|mailbox|shelf)|is over|is here|are here|here is|here are|is there|works(?! for)|it lives|passes|running|green|found|ran|went through|read it|read|now with|in the (?:folder|doc|wiki|ticket|drive|sheet|channel|inbox|repo)|in staging|in prod|in production|in review|(?:is|are|was|were|been) (?:now |finally |all )?(?!needed|blocked|delayed|expected|planned|supposed|parked|dropped|scrapped|shelved|abandoned|descoped|postponed|moved|required|affected|interested|worried|concerned|excited|used|allowed|limited)[a-z]+ed|(?:i|we) (?:have |had |just |already |also |then )*(?!decided against|needed|wanted|hoped|planned|expected|tried|started|missed|delayed|promised|announced|assumed|noticed|realised|realized)[a-z]+ed|after the (?:call|meeting|session|review|talk)|(?:minutes?|hours?|days?) (?:early|ahead))\b|<link>|:white_check_mark:|:heavy_check_mark:|✅|:ship:|:tada:|:checkered_flag:/;
const SUCCESSES = new RegExp(DONE, 'g');
const AS_PROMISED =
  /\bas (?:promised|announced|said|agreed|planned|i said|discussed)\b|\bon the (?:new|planned|promised) (?:date|day)\b/;
/** The same as an opening or a remark on what is there, rather than a plan that still holds ("comes as planned"). */
const DELIVERED = /\bas (?:promised|announced|said|i said)\b/;
const IN_TIME =
  /\b(?:since (?:yesterday|monday|tuesday|wednesday|thursday|friday|last|this morning)|on (?:the day|time|the planned day|the new date|schedule)|(?:in|ahead of|before the) (?:time|schedule|deadline)|(?:minutes|hours?|an hour|days?) (?:early|ahead)|as (?:promised|announced|said|agreed|planned|i said)|already)\b/;
const ONLY_NOW =
  /\b(?:now|just now|(?:am|are|is|have|has) just|this morning|finally|at last|a minute ago|late,? but|better late)\b/;
/** Close before a word of success: "is not merged", "aren't out", "nothing sent". */
const NOT_DONE =
  /\b(?:is|are|was|were|has|have|did|it|i|we|am|still|they|that|this) (?:still |just |really |actually )?not (?:\S+ ){0,2}$/;
const NOT_COMING =
  /\b(?:is|are) not (?:coming|happening|going (?:out|in|live)|with|here|on)\b|\b(?:is|are|was|were) not (?:even |really |fully )?(?!needed|blocked|delayed|expected|planned|supposed|affected|interested|worried|concerned|excited|used|allowed|limited|related|involved|convinced|required|surprised|impressed|bothered|included|pleased)[a-z]{3,}ed\b|\bno (?:finish|reach|send|do|start|touch|complete)\b/;
/** "I have not asked them", "did not test landscape": the promiser's own act is denied, whatever the verb. */
const OWN_ACT_DENIED =
  /\b(?:i|we) (?:have|had) not (?:even |really |actually |yet )?(?!seen\b|heard\b|had\b|noticed|found\b|received|read\b|forgotten|encountered|experienced|decided)[a-z]+|\b(?:i|we) (?:still |also |just )?did not (?:even |really |actually |yet )?(?!know|see\b|notice|hear\b|expect|reali[sz]e|find\b|mean\b|think|want|break|touch|change|receive|understand|mention|say\b|forget|need|have to|experience|encounter)[a-z]+|\b(?:i|we) (?:had |did )?(?:meant|mean|wanted|intended) to\b(?! (?:ask|say|tell|mention) you)|\b(?:has|have|had) not (?:yet )?been\b/;
/** "They did not.", "boost is not, it ships as it was": the denial leaves out what was promised. */
const ELLIPTIC =
  /\b(?:i|we|it|they|that|this|those|these|he|she|one|[a-z]{3,}) (?:is|are|was|were|did|does|has|have|had|do) not(?= ?$| ?[.,;!:])|\b(?:i|we) (?:have|had|do) not (?:got |have )?(?:it|them|that|those|one|any)\b/;
const NOT_TOUCHED =
  /\bnothing (?:from me|so far|to show|done|sent|written|yet)\b|\bnothing (?:on|for) (?:\S+ ){1,5}(?:yet|so far)\b|\b(?:is|are|was|sits?) still on (?:my|the|our) (?:list|desk|plate|table)\b|\bslipped (?:my|our) minds?\b|\bfell (?:off|through|behind|under)\b|\bwent under\b|\bate (?:all )?(?:my|the) \S+|\bdid not (?:make|get) (?:it )?(?:to|into|round|around)\b|\bstill to (?:come|follow|be|do|write|send|make|go|finish|start)\b|\b(?:is|are) not for (?:today|tonight|tomorrow|this|(?:mon|tues|wednes|thurs|fri)day)\b/;
const LATE =
  /^(?:\W*(?:sorry|oops|no|well|ok|y|yes)\W+)?(?:did|have) not (?!know|see\b|notice|hear\b|expect|find\b|mean\b|think|want|need|forget)[a-z]+|\bnot (?:yet|there|ready|done|finished|started|happened|happen|complete|sent|in a shape|get to|got to|get around|made it|make it|managed|manage|able|begin|begun|possible|out|up|live|in)\b|\b(?:not|never|no one|nobody)\b(?: \S+){0,4} (?:yet|finish(?:ed)?|start(?:ed)?|happen(?:ed)?|get to|got to|get around|got around|do it|done|made|managed|looked|written|sent|reach(?:ed)?|begun)\b|\bremains? (?:in progress|on my|on the list|open|unfinished|undone|to be)\b|\bstill (?:(?:on|at) (?:it|that|this|them)\b|not|in my|on my|open|missing|cooking|to do|pending|unfinished|owe|waiting|need|needs|outstanding|working on|working|in progress)\b|\b(?:slipped|forgot|forgotten|missed|overdue|late with|behind|unfinished|outstanding|ran out of|no time|owe you|nope|is missing|are missing|delayed|did not happen)\b|\bneeds? (?:a )?(?:bit )?more (?:love|time|work)\b|\b(?:pushing|moving|carried|carrying) (?:\S+ ){0,4}(?:again|over|to)\b/;
/** The day or span that something moves to. */
const TO_DAY =
  '(?:back|(?:to|till|until|into) (?:the |a |some |around |about |maybe )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|after|later|tomorrow|tonight|this|end|early|mid|week|january|february|march|april|may|june|july|august|september|october|november|december|cw|kw|\\d))';
const MOVED = new RegExp(
  String.raw`\b(?:instead of (?:today|tomorrow|tonight|this|next|the|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2} [a-z]+|\w+day)|instead(?! of)|(?<!on the )new date|(?:move|moved|moves|moving|push|pushed|pushing|postponed?|postponing|shift|shifted|slips?|reschedul\S+) (?:\S+ ){0,5}${TO_DAY}|postponed?|rescheduled|not possible|will not make|can not (?:make|deliver|do|finish)|rather than|later than planned|needs? (?:\S+ ){0,3}(?:more|another) days?|therefore it is)\b`,
);
/** Moves that need no date beside them. */
const NOT_THEN = /\b(?:postponed?|rescheduled|not possible|will not make|can not make)\b/;
const DROPPED =
  /\b(?:dropp(?:ed|ing)|i will drop|will drop|let us drop|parked|parking (?:it|this|that|them|the|my|our)|skipping|descoped|scrapped|scrapping|abandon(?:ed|ing)?|decided against|cross(?:ed|ing)? (?:it|that|this|them) off|no longer (?:needed|doing|do|necessary|planned)|not (?:doing|going to do|needed any more|needed anymore|happening|going to happen)|will not (?:do|happen|be doing)|called off|shelved|ditch(?:ed|ing)?|taking (?:it|this|that) off|off the (?:list|plan|table)|given up|giving up on|won't do)\b/;
const AHEAD =
  /\b(?:will|shall|going to|plan to|planning|about to|tomorrow|tonight|next|later|want to|need to|have to|should|must|could|would|might|may|hope|if|once|when|until|asap|soon|today)\b/;
const BEFORE_DONE =
  /\b(?:will|shall|going to|plan to|about to|want to|need to|have to|has to|should|must|could|would|might|may|hope|if|once|when|until|to be|can|please|shall we|does|do you|is it|are they)\b/;

/** An amount short of the whole, or a first shape of it: "nearly finished", "outline exists", "half of it is written". */
const SHORT_OF_WHOLE =
  /\b(?:nearly|almost|half|halfway|partly|partially|mostly) (?:of (?:it|them|the \S+) )?(?:is |are )?(?:done|finished|complete|completed|ready|there|written|through|filled|sent|built|loaded)\b|\b(?:outline|skeleton|first draft|first half|first part|first pass|first version|rough version|scaffold(?:ing)?) (?:\S+ )?(?:exists?|is|are|stands?|done|ready|written|filled|there|in place|up)\b/;
/** Before a word of success in its clause: it did not come about. */
const DENIAL = /\b(?:not(?! only)|never|nobody|no one|nothing|none|hardly|barely)\b/;
/** After a word of success: the day on which it will be true. */
const DONE_THEN =
  /^ (?:by (?:today|tomorrow|tonight|noon|lunch|end|eod|eob|cob|the|next|(?:mon|tues|wednes|thurs|fri)day|\d)|tomorrow|tonight|until)\b/;
/** "The base is on the mill Monday": a state of a day is one to come. */
const STANDS = /^(?:is|are) (?:on|by|at|in|with) /;
const THEN = /^ (?:on |next |from )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d)/;
/** A report inside a plan: "the rota is done" is no plan, wherever it stands. */
const IS_DONE =
  /\b(?:is|are|was|were) (?:now |already |all |both )?(?:done|finished|complete|merged|shipped|sent|live|deployed|released|published|fixed|closed|delivered|submitted|out)\b/;
const CLAUSE_END = /[,;:()]| (?:but|and|so|because|since|although) /g;
const OPENS_AS_PROMISED = /^\W*as (?:promised|announced|i said|said) ?[:,]/;
const TO_COME = /\b(?:will|shall|going to|tomorrow|tonight|later|next)\b/;

const UNDER_WAY =
  /\b(?:started|starting|start|began|begun|working on|work on|in progress|continu\S+|ongoing|halfway)\b/;
/** From the last question word on: what stands before it may still be a statement. */
const QUESTION =
  /(?:^|\s)(?:how|what|why|when|who|whom|where|which|can|could|would|will|is|are|do|does|did|shall|should|has|have|any)\b(?!.*\b(?:how|what|why|when|who|where|which)\b).*$/;

/** None of these is good news. */
const MISHAP =
  /\b(?:fail\w*|errors?|wrong|missing|broken|bad|lost|complain\w*|conflicts?|dups?|duplicates?|bugs?|red)\b/;

const PART = /^(\d+)\/(\d+)$/;

/** "0 of 9" is nothing, "3 of 9" a part, "9 of 9" all of it; null when no such count is named. */
function countSaid(message: Message, from: number, to: number): 'none' | 'part' | 'all' | null {
  let said: 'none' | 'part' | 'all' | null = null;
  for (let at = from; at < to; at++) {
    const token = message.tokens[at];
    if (!token) continue;
    const pair = token.kind === 'number' ? PART.exec(token.norm) : null;
    const isOf = message.tokens[at + 1]?.norm === 'of';
    const some = pair ? Number(pair[1]) : isOf && token.norm !== 'one' ? numberOf(token.norm) : null;
    const total = pair ? Number(pair[2]) : isOf ? numberOf(message.tokens[at + 2]?.norm ?? '') : null;
    if (some === null || total === null || some > total || total === 0) continue;
    said = some === total ? (said ?? 'all') : some === 0 ? (said ?? 'none') : 'part';
  }
  return said;
}

function normOf(message: Message, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = message.tokens[at];
    if (token && token.kind !== 'quote') text += ` ${token.norm}`;
  }
  return text.slice(1);
}

function isWithin(spans: readonly Span[], message: Message, sentence: Sentence): boolean {
  const start = message.tokens[sentence.from]?.start ?? 0;
  const end = message.tokens[sentence.to - 1]?.end ?? 0;
  return spans.some((span) => span[0] < end && span[1] > start);
}

/** How far back from a word of success its clause is read. */
const LONGEST_CLAUSE = 160;

interface Success {
  readonly index: number;
  readonly isToCome: boolean;
}

/** The first word of success that is not denied in its clause; one that is set for a day to come only when there is no other. */
function successIn(text: string): Success | 'denied' | null {
  let toCome: number | null = null;
  let isNotDone = false;
  for (const found of text.matchAll(SUCCESSES)) {
    const end = found.index + found[0].length;
    const before = text.slice(Math.max(0, found.index - LONGEST_CLAUSE), found.index);
    let clause = 0;
    for (const { index } of before.matchAll(CLAUSE_END)) clause = index;
    const isDenied = DENIAL.test(`${before.slice(clause)}${found[0]}`);
    isNotDone ||= isDenied && NOT_DONE.test(before);
    if (isDenied) continue;
    const after = text.slice(end, end + LONGEST_CLAUSE);
    if (!DONE_THEN.test(after) && !(STANDS.test(found[0]) && THEN.test(after)))
      return { index: found.index, isToCome: false };
    toCome ??= found.index;
  }
  if (toCome !== null) return { index: toCome, isToCome: true };
  return isNotDone ? 'denied' : null;
}

function saidBy(message: Message, sentence: Sentence, section: Section, outcomes: readonly Span[], text: string): Said {
  if (text === '') return 'nothing';
  const count = countSaid(message, sentence.from, sentence.to);
  const success = successIn(text);
  const done = success === 'denied' ? null : success;
  const dropped = DROPPED.exec(text);
  if (dropped && !(done && done.index < dropped.index)) return 'dropped';
  if (section !== 'done' && MOVED.test(text) && (hasDateCue(text) || NOT_THEN.test(text))) return 'moved';
  if (OPENS_AS_PROMISED.test(text) && !TO_COME.test(text)) return 'done';
  // "The list is in the sheet: 41 names, 12 never answered": what it says in detail changes nothing
  if (section === 'none' && isToldInDetail(text, done)) return 'done';
  if (success === 'denied' || NOT_COMING.test(text)) return 'late';
  if (
    (count === 'none' && !MISHAP.test(text)) ||
    LATE.test(text) ||
    OWN_ACT_DENIED.test(text) ||
    ELLIPTIC.test(text) ||
    NOT_TOUCHED.test(text)
  )
    return 'late';
  if (count === 'part' || SHORT_OF_WHOLE.test(text)) return 'part';
  if (section === 'plan') return IS_DONE.test(text) && !AHEAD.test(text) ? 'done' : 'planned';
  if (DELIVERED.test(text) && !AHEAD.test(text)) return 'done';
  if (section === 'done' || count === 'all') return 'done';
  if (done?.isToCome) return 'planned';
  if (done && !BEFORE_DONE.test(text.slice(0, done.index))) return 'done';
  if (AHEAD.test(text) || UNDER_WAY.test(text)) return 'planned';
  return isWithin(outcomes, message, sentence) ? 'done' : 'nothing';
}

/** A report before a colon; behind it stand the figures. */
function isToldInDetail(text: string, done: Success | null): boolean {
  const colon = text.indexOf(' : ', done?.index ?? 0);
  if (done === null || done.isToCome || colon < 0) return false;
  const head = text.slice(0, colon);
  return done.index < colon && !BEFORE_DONE.test(head.slice(0, done.index)) && !LATE.test(head) && !AHEAD.test(head);
}

/**
 * Every sentence of a message with what it says about work. Where the words alone do not tell, a sentence within one of
 * the `outcomes` counts as a report that something is done. Linear in the text.
 */
export function statementsOf(message: Message, outcomes: readonly Span[] = NO_SPANS): readonly Statement[] {
  if (outcomes.length > 0) return readStatements(message, outcomes);
  const known = statements.get(message);
  if (known !== undefined) return known;
  const found = readStatements(message, NO_SPANS);
  statements.set(message, found);
  return found;
}

const NO_SPANS: readonly Span[] = [];

/** What the words alone tell: an author's messages are asked again by those that follow them. */
const statements = new WeakMap<Message, readonly Statement[]>();

function readStatements(message: Message, outcomes: readonly Span[]): readonly Statement[] {
  return message.sentences.map((sentence) => {
    const section = message.items[sentence.item]?.section ?? 'none';
    const whole = normOf(message, sentence.from, sentence.to);
    const text = sentence.isQuestion ? whole.replace(QUESTION, '') : whole;
    return {
      sentence,
      section,
      said: saidBy(message, sentence, section, outcomes, text),
      isAsPromised: AS_PROMISED.test(text),
      isInTime: IN_TIME.test(text),
      isOnlyNow: ONLY_NOW.test(text),
    };
  });
}

/** The spans in which an analysis saw an outcome. */
export function outcomesOf(analysis: Analysis): readonly Span[] {
  return analysis.signals.flatMap(({ signal, spans }) => (signal === 'outcome' ? spans : []));
}
