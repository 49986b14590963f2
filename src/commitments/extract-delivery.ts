import { isPastForm } from '../detectors/engine/inflect.ts';
import type { Message, Sentence } from '../text/message.ts';
import { clauseStart, HANDED_OVER, hasMoment, isComing, isDoubted, isTimeAt, PRONOUN } from './extract-clause.ts';
import { readHandover } from './extract-handover.ts';
import { momentIn } from './extract-moment.ts';
import { dueIn, type Found, itemOf, normAt, type Range, rawOf, type Source } from './extract-source.ts';
import { brief, nounOf, topicBefore } from './extract-what.ts';
import { DELIVERABLES, FINITE } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

const LEAVES = setOf('come comes coming follow follows following leave leaves land lands ship ships');
const OTHERS = setOf('he she you your his her their customer client vendor sponsor supplier nobody who which');
/** "The draft comes on Thursday", "it will be up by Wednesday": a thing that the author makes, with its date. */
export function readDelivery(source: Source, sentence: Sentence): Found | null {
  const { message } = source;
  if (sentence.isQuestion || itemOf(message, sentence)?.section === 'done') return null;
  const handed = readHandover(source, sentence);
  if (handed !== null) return handed;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const end = deliveryEnd(message, at, sentence);
    if (end === 0) continue;
    const from = clauseStart(message, sentence, at);
    if (!isOwnDelivery(message, from, at) || isDoubted(message, from, end)) continue;
    const due = dueIn(source, sentence, at);
    if (
      isComing(message, at) ||
      (!due && !hasMoment(message, end, sentence.to) && (due === undefined || source.sentAt !== null))
    )
      continue;
    const subject = nounOf(brief(rawOf(message, { from, to: at }).replace(/['’]ll$/, ''), source));
    const isBare = subject === '' || PRONOUN.has(subject.toLowerCase());
    const what = isBare ? (topicBefore(source, sentence) ?? subject) : subject;
    return { rule: 'commitment.delivery', from, to: sentence.to, what, due: due ?? today(source, end, sentence.to) };
  }
  return null;
}

/** "By 2", "at noon" behind the verb, where no day is named: today. */
function today({ message, sentAt }: Source, from: number, end: number): string | null {
  return momentIn(message, { from, to: Math.min(end, from + 5) }) === 'today' ? (sentAt?.date ?? null) : null;
}

/** What is made to run: it starts when its maker starts it. */
const STARTS = setOf('starts start restarts restart resumes resume runs run works work');
/** The words that a verb of handing over begins with. */
const HANDS_OVER = new Set([...LEAVES, ...STARTS, ...setOf('goes go will gets get is are')]);

/** Where a verb of handing over that starts at `at` ends, or 0. */
function deliveryEnd(message: Message, at: number, { from, to: end }: Range): number {
  const norm = normAt(message, at);
  if (!HANDS_OVER.has(norm)) return 0;
  // "By Thursday evening all 16 are checked": behind a limit, a state is one to come
  const isDueFirst = normAt(message, from) === 'by' && isTimeAt(message, from);
  const next = normAt(message, at + 1);
  const later = normAt(message, at + 2);
  if (norm === 'goes' || norm === 'go')
    return isOneOf(next, 'out to up over into on onto') ||
      (isOneOf(next, 'in live online') && isTimeAt(message, at + 2)) ||
      isTimeAt(message, at + 1)
      ? at + 2
      : 0;
  if (LEAVES.has(norm) || (STARTS.has(norm) && isTimeAt(message, at + 1))) return at + 1;
  if (norm === 'will') {
    if (next === 'go') return later === 'out' ? at + 3 : 0;
    if (LEAVES.has(next)) return at + 2;
    if (next !== 'be' || !(HANDED_OVER.has(later) || isDoneTo(later))) return 0;
    const last = normAt(message, at + 3) === 'and' && isDoneTo(normAt(message, at + 4)) ? at + 5 : at + 3;
    return isByOthers(message, last, end) ? 0 : last;
  }
  if ((norm === 'gets' || norm === 'get') && isDoneTo(next) && !isByOthers(message, at + 2, end)) return at + 2;
  if ((norm === 'gets' || norm === 'get') && isOneOf(next, 'a an its their'))
    return isLimited(message, at + 2, end) ? at + 2 : 0;
  if ((norm !== 'is' && norm !== 'are') || at + 1 >= end) return 0;
  if (isDueFirst && isDoneTo(next) && !isByOthers(message, at + 2, end)) return at + 2;
  if (next === 'going') return later === 'out' ? at + 3 : 0;
  if (LEAVES.has(next)) return at + 2;
  if (next === 'in' && isOneOf(normAt(message, at - 1), 'it they this that')) return at + 2;
  if (isOneOf(next, 'there live online out')) return isTimeAt(message, at + 2) ? at + 2 : 0;
  return isOneOf(next, 'done ready finished complete with up yours') ? at + 2 : 0;
}

/** "… by Friday": a limit before the sentence ends. */
function isLimited(message: Message, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (normAt(message, at) === 'by' && isTimeAt(message, at)) return true;
  return false;
}

const BY_OTHERS = setOf(
  'approved accepted confirmed held announced decided known told asked opened served sold paid informed charged given needed booked reserved planned scheduled moved postponed delayed covered expected discussed off down gone closed allowed required interested replaced',
);

/** A participle of work that one does oneself: "hung up", "cleaned", not "approved". */
export function isDoneTo(norm: string): boolean {
  return isPastForm(norm) && !BY_OTHERS.has(norm);
}

/** "Will be approved by the board": "by" with a name and no date. */
function isByOthers(message: Message, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (normAt(message, at) !== 'by') continue;
    const next = normAt(message, at + 1);
    return !/^(\d.*|the|end|noon|tomorrow|tonight|today|then|next|eod|eow|cob|eob|\w+day|lunch|january|february|march|april|may|june|july|august|september|october|november|december|mid|close|this|me|us)$/.test(
      next,
    );
  }
  return false;
}

function isOwnDelivery(message: Message, from: number, to: number): boolean {
  // What is done to a thing is done by us, where nobody else is named.
  const isPassive =
    (normAt(message, to) === 'will' && isOneOf(normAt(message, to + 2), 'done complete completed finished ready')) ||
    isDoneTo(normAt(message, to + 1)) ||
    isOneOf(normAt(message, to), 'gets get') ||
    (normAt(message, to) === 'will' && isDoneTo(normAt(message, to + 2)));
  let isMade = isForYou(message, to);
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (isOneOf(norm, 'before until after when') || (norm === 'they' && normAt(message, to) === 'ship')) return false;
    if (OTHERS.has(norm) || (FINITE.has(norm) && norm !== 'will')) return false;
    const kind = message.tokens[at]?.kind;
    isMade ||= isOneOf(norm, 'one ones') && at > from;
    isMade ||= DELIVERABLES.has(norm) || kind === 'number' || kind === 'code' || isPronoun(message, at) || isPassive;
  }
  return isMade;
}

/** "… are with you", "… is yours": whoever says so hands it over, whatever it is. */
function isForYou(message: Message, at: number): boolean {
  const next = normAt(message, at + 1);
  return (
    isOneOf(normAt(message, at), 'is are') &&
    (next === 'yours' || (next === 'with' && normAt(message, at + 2) === 'you'))
  );
}

/** "IT" is a department. */
function isPronoun(message: Message, at: number): boolean {
  return PRONOUN.has(normAt(message, at)) && rawOf(message, { from: at, to: at + 1 }) !== 'IT';
}
