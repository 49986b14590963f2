import type { Message, Sentence } from '../text/message.ts';
import { isPause, normAt, type Range, rawOf, rememberedOfWhole, type Source } from './extract-source.ts';
import { BASE, CONDITIONS, DOUBTS, EMPTY_WORK, QUESTION_HEADS, SUBORDINATORS } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

const REPORTED = setOf('shall should can could may do did will would hope hoped wish said told thought promised than');
const POLITE =
  /^(you (want|like|agree|can|two|could|do|prefer|need)|(that|it|this) (is|helps|works|suits)|ok|okay|nobody objects|no objections|(someone|somebody|anyone|anybody|you) (shouts?|objects?|disagrees?|minds?|screams?|protests?))/;
const PROPOSING = setOf('suggest propose proposal recommend idea could should would');
const ASKING = setOf('check see ask know test find tell verify wonder confirm look asking checking');
/** Verbs that say nothing without an object that does. */
const HOLLOW = new Set(
  'align attend continue carry keep proceed work share look push move do start see get'.split(' '),
);
const NO_OBJECT =
  /^(some|any|updates?|news|details|anything|something|here|once|when|lines|along|way|direction|number|matters)$/;
const LEFT_TO_OTHERS =
  /\b(?:you|y'all|u) (?:guys |all |lot |people )?(?:decide|pick|choose|say|tell me)\b|\bwh(?:at|ich)ever\b/i;

/** Questions, doubts, conditions and reports of what others or earlier selves said undertake nothing. */
export function isVetoed(source: Source, sentence: Sentence, subject: number, verbEnd: number): boolean {
  const { message } = source;
  const before = normAt(message, subject - 1);
  const isInside = subject > sentence.from;
  if (sentence.isQuestion && (QUESTION_HEADS.has(normAt(message, sentence.from)) || before === 'shall')) return true;
  if (sentence.isQuestion && isOffer(message, subject)) return true;
  if (isNextTime(message, sentence.from, subject) || isRelative(message, sentence, subject, verbEnd)) return true;
  if (isAttendance(message, verbEnd - 1)) return true;
  if (isInside && (SUBORDINATORS.has(before) || REPORTED.has(before))) return true;
  for (let at = sentence.from; at < verbEnd; at++) {
    const norm = normAt(message, at);
    if (CONDITIONS.has(norm) && !isPolite(message, at)) return true;
    if (DOUBTS.has(norm) && at >= subject - 3) return true;
    if (PROPOSING.has(norm) && normAt(message, subject) === 'we') return true;
  }
  return isConditionalAfter(message, verbEnd, sentence.to);
}

/** "I work from home tomorrow", "I start at 10", "I take Friday off": where and when somebody is at work. */
function isAttendance(message: Message, verb: number): boolean {
  const next = normAt(message, verb + 1);
  switch (normAt(message, verb)) {
    case 'work':
    case 'working':
    case 'join':
    case 'joining':
      return isOneOf(next, 'from remotely remote offsite on via late');
    case 'start':
    case 'starting':
    case 'finish':
    case 'finishing':
      return isOneOf(next, 'at around early late later earlier');
    case 'take':
    case 'taking':
      for (let at = verb + 1; at <= verb + 4 && TIME_OFF.test(normAt(message, at)); at++)
        if (isOneOf(normAt(message, at + 1), 'off')) return true;
      return false;
    default:
      return false;
  }
}

const TIME_OFF = /^(?:the|a|half|rest|of|next|this|today|tomorrow|morning|afternoon|week|\d+|days?|\w+day)$/;

/** "I can draw it in half an hour?", "… and we make the page from it?": put to the reader, not undertaken. */
function isOffer(message: Message, subject: number): boolean {
  const norm = normAt(message, subject);
  return norm === 'we' || norm === 'can' || (norm === 'i' && normAt(message, subject + 1) === 'can');
}

/** "Next time I send the file": a good resolution without a day. */
function isNextTime(message: Message, from: number, subject: number): boolean {
  for (let at = Math.max(from, subject - 3); at < subject - 1; at++)
    if (normAt(message, at) === 'next' && normAt(message, at + 1) === 'time') return true;
  return false;
}

/** "Everything we show there must be …", "the test I'm writing can …": the clause says which thing is meant. */
function isRelative(message: Message, sentence: Sentence, subject: number, verbEnd: number): boolean {
  if (!isOneOf(normAt(message, subject), 'i we') || subject === sentence.from) return false;
  const before = message.tokens[subject - 1];
  const isNamed = isOneOf(before?.norm ?? '', 'everything all anything whatever') || isThingBefore(message, subject);
  if (before?.kind !== 'word' || !isNamed) return false;
  for (let at = verbEnd; at < sentence.to && !isPause(message.tokens[at]); at++) {
    if (isOneOf(normAt(message, at), 'and but so i we you he she they it because that which who as when')) return false;
    if (isOneOf(normAt(message, at), 'is are was were can must should could has have')) return true;
  }
  return false;
}

/** An article two or three words before: "the test I …". */
function isThingBefore(message: Message, at: number): boolean {
  return [2, 3].some((by) => isOneOf(normAt(message, at - by), 'the a an this that my our every each'));
}

/** "… if the vendor answers", in the same stretch or right behind its comma. */
function isConditionalAfter(message: Message, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    // "I mail them now and ring at two if it is quiet": the condition is the second act's.
    if (at > from && normAt(message, at) === 'and' && BASE.has(normAt(message, at + 1))) return false;
    const isEnd = isPause(message.tokens[at]);
    if (isEnd && normAt(message, at) !== ',') return false;
    const here = isEnd ? at + 1 : at;
    if (isOneOf(normAt(message, here), 'if unless provided'))
      return !isPolite(message, here) && !isWhether(message, from, here);
    if (isEnd) return false;
  }
  return false;
}

function isPolite(message: Message, at: number): boolean {
  return POLITE.test(`${normAt(message, at + 1)} ${normAt(message, at + 2)}`);
}

function isWhether(message: Message, from: number, at: number): boolean {
  for (let i = Math.max(from - 1, at - 5); i < at; i++) if (ASKING.has(normAt(message, i))) return true;
  return false;
}

const isLeftToOthers = rememberedOfWhole(({ message }) => LEFT_TO_OTHERS.test(message.raw));

/** "We keep 23 February", "we keep the date of Friday": what stands already is not undertaken anew. */
const KEPT_DATE =
  /^(?:(?:the|our|this|that)\s+(?:date|day|deadline|schedule|plan|slot)\b.*|(?:the\s+|on\s+|to\s+)*(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s\d).*)$/i;

/** "Will continue the same", "will share more when there is something", "you decide, I'll code it": nobody can be held to it. */
export function isEmptyPromise(source: Source, verb: string, phrase: Range, end: number, isDated: boolean): boolean {
  const { message } = source;
  if (HOLLOW.has(verb) && isHollow(message, verb, phrase)) return true;
  if (verb === 'keep' && isDated && KEPT_DATE.test(rawOf(message, phrase))) return true;
  return !isDated && (isLeftToOthers(source) || isUntilSomeday(message, phrase.from, end));
}

function isHollow(message: Message, verb: string, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const token = message.tokens[at];
    if (token === undefined || token.kind === 'punct' || token.kind === 'emoji') continue;
    if (
      (verb === 'do' || verb === 'start' || verb === 'share' || verb === 'get') &&
      isOneOf(token.norm, 'it this that them these those')
    )
      return false;
    if (!EMPTY_WORK.has(token.norm) && !NO_OBJECT.test(token.norm)) return false;
  }
  return true;
}

/** "… when there is something": a day that nobody can hold one to. */
function isUntilSomeday(message: Message, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const norm = normAt(message, at);
    if (norm === 'eventually' || norm === 'someday') return true;
    if (!isOneOf(norm, 'when once whenever')) continue;
    if (isOneOf(normAt(message, at + 1), 'there it is the things ready available possible i we something')) return true;
  }
  return false;
}
