import type { Analysis, Span } from '../detectors/types.ts';
import type { Message, Section, Sentence } from '../text/message.ts';
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
}

const DONE =
  /\b(?:done|finished|complete|completed|merged|shipped|sent|live|deployed|released|published|fixed|closed|delivered|submitted|posted|ready|attached|installed|loaded|verified|tested|written|wrote|reviewed|approved|held|signed|added|removed|updated|resolved|restored|rebuilt|redone|cancelled|reverted|replaced|handed over|handed|launched|accepted|coded|created|moved|answered|asked|called|booked|scheduled|uploaded|drafted|reached|met|solved|switched|registered|reconciled|checked|corrected|trained|printed|paid|filed|rolled out|went out|is out|are out|out since|is up|are up|is in|are in|is over|is here|are here|here is|here are|is there|works(?! for)|it lives|passes|running|green|found|ran|went through|read it|read|now with|in the (?:folder|doc|wiki|ticket|drive|sheet|channel|inbox|repo)|in staging|in prod|in production|in review|(?:is|are|was|were|been) (?:now |finally |all )?(?!needed|blocked|delayed|expected|planned|supposed|parked|dropped|scrapped|shelved|abandoned|descoped|postponed|moved|required|affected|interested|worried|concerned|excited|used|allowed|limited)[a-z]+ed|(?:i|we) (?:have |had |just |already |also |then )*(?!needed|wanted|hoped|planned|expected|tried|started|missed|delayed|promised|announced|assumed|noticed|realised|realized)[a-z]+ed|after the (?:call|meeting|session|review|talk)|(?:minutes?|hours?|days?) (?:early|ahead))\b|<link>|:white_check_mark:|:heavy_check_mark:|✅|:ship:|:tada:|:checkered_flag:/;
const AS_PROMISED =
  /\bas (?:promised|announced|said|agreed|planned|i said|discussed)\b|\bon the (?:new|planned|promised) (?:date|day)\b/;
/** The same as an opening or a remark on what is there, rather than a plan that still holds ("comes as planned"). */
const DELIVERED = /\bas (?:promised|announced|said|i said)\b/;
const IN_TIME =
  /\b(?:since (?:yesterday|monday|tuesday|wednesday|thursday|friday|last|this morning)|on (?:the day|time|the planned day|the new date|schedule)|(?:in|ahead of|before the) (?:time|schedule|deadline)|(?:minutes|hours?|an hour|days?) (?:early|ahead)|as (?:promised|announced|said|agreed|planned|i said)|already)\b/;
const LATE =
  /\bnot (?:yet|there|ready|done|finished|started|happened|happen|complete|sent|in a shape|get to|got to|get around|made it|make it|managed|manage|able|begin|begun|possible|out|up|live|in)\b|\b(?:not|never|no one|nobody)\b(?: \S+){0,4} (?:yet|finish(?:ed)?|start(?:ed)?|happen(?:ed)?|get to|got to|get around|got around|do it|done|made|managed|looked|written|sent|reach(?:ed)?|begun)\b|\bstill (?:not|in my|on my|open|missing|cooking|to do|pending|unfinished|owe|waiting|need|needs|outstanding|working on|working|in progress)\b|\b(?:slipped|forgot|forgotten|missed|overdue|late with|behind|unfinished|outstanding|ran out of|no time|owe you|nope|is missing|are missing|delayed|did not happen)\b|\bneeds? (?:a )?(?:bit )?more (?:love|time|work)\b|\b(?:pushing|moving|carried|carrying) (?:\S+ ){0,4}(?:again|over|to)\b/;
const MOVED =
  /\b(?:instead of|instead|(?<!on the )new date|(?:move|moved|moves|moving|push|pushed|pushing|postponed?|postponing|shift|shifted|slips?|reschedul\S+) (?:\S+ ){0,4}(?:to|back)|postponed?|rescheduled|not possible|will not make|can not (?:make|deliver|do|finish)|rather than|later than planned|needs? (?:\S+ ){0,3}(?:more|another) days?|therefore it is)\b/;
/** Moves that need no date beside them. */
const NOT_THEN = /\b(?:postponed?|rescheduled|not possible|will not make|can not make)\b/;
const DROPPED =
  /\b(?:dropp(?:ed|ing)|i will drop|will drop|let us drop|parked|parking|skipping|descoped|scrapped|scrapping|abandon(?:ed|ing)?|no longer (?:needed|doing|do|necessary|planned)|not (?:doing|going to do|needed any more|needed anymore|happening|going to happen)|will not (?:do|happen|be doing)|called off|shelved|ditch(?:ed|ing)?|taking (?:it|this|that) off|off the (?:list|plan|table)|given up|giving up on|won't do)\b/;
const AHEAD =
  /\b(?:will|shall|going to|plan to|planning|about to|tomorrow|tonight|next|later|want to|need to|have to|should|must|could|would|might|may|hope|if|once|when|until|asap|soon|today)\b/;
const BEFORE_DONE =
  /\b(?:will|shall|going to|plan to|about to|want to|need to|have to|has to|should|must|could|would|might|may|hope|if|once|when|until|to be|can|please|shall we|does|do you|is it|are they)\b/;

const UNDER_WAY =
  /\b(?:started|starting|start|began|begun|working on|work on|in progress|continu\S+|ongoing|halfway)\b/;
/** From the last question word on: what stands before it may still be a statement. */
const QUESTION =
  /(?:^|\s)(?:how|what|why|when|who|whom|where|which|can|could|would|will|is|are|do|does|did|shall|should|has|have|any)\b(?!.*\b(?:how|what|why|when|who|where|which)\b).*$/;

const PART = /^(\d+)\/(\d+)$/;

/** "3 of 9" is a part, "9 of 9" all of it; null when no such count is named. */
function countSaid(message: Message, from: number, to: number): 'part' | 'all' | null {
  let said: 'part' | 'all' | null = null;
  for (let at = from; at < to; at++) {
    const token = message.tokens[at];
    if (token?.kind !== 'number') continue;
    const pair = PART.exec(token.norm);
    const isOf = message.tokens[at + 1]?.norm === 'of' && message.tokens[at + 2]?.kind === 'number';
    const [some, all] = pair ? [pair[1], pair[2]] : isOf ? [token.norm, message.tokens[at + 2]?.norm] : [];
    if (some === undefined || all === undefined) continue;
    const [n, total] = [Number(some), Number(all)];
    if (!(n <= total) || total === 0) continue;
    said = n === total ? (said ?? 'all') : 'part';
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

function saidBy(message: Message, sentence: Sentence, section: Section, outcomes: readonly Span[], text: string): Said {
  if (text === '') return 'nothing';
  const count = countSaid(message, sentence.from, sentence.to);
  const done = DONE.exec(text);
  const dropped = DROPPED.exec(text);
  if (dropped && !(done && done.index < dropped.index)) return 'dropped';
  if (section !== 'done' && MOVED.test(text) && (hasDateCue(text) || NOT_THEN.test(text))) return 'moved';
  if (LATE.test(text)) return 'late';
  if (count === 'part') return 'part';
  if (section === 'plan') return 'planned';
  if (DELIVERED.test(text) && !AHEAD.test(text)) return 'done';
  if (section === 'done' || count === 'all') return 'done';
  if (done && !BEFORE_DONE.test(text.slice(0, done.index))) return 'done';
  if (AHEAD.test(text) || UNDER_WAY.test(text)) return 'planned';
  return isWithin(outcomes, message, sentence) ? 'done' : 'nothing';
}

/**
 * Every sentence of a message with what it says about work. Where the words alone do not tell, a sentence within one of
 * the `outcomes` counts as a report that something is done. Linear in the text.
 */
export function statementsOf(message: Message, outcomes: readonly Span[] = []): readonly Statement[] {
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
    };
  });
}

/** The spans in which an analysis saw an outcome. */
export function outcomesOf(analysis: Analysis): readonly Span[] {
  return analysis.signals.flatMap(({ signal, spans }) => (signal === 'outcome' ? spans : []));
}
