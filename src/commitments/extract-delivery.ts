import { isPastForm } from '../detectors/engine/inflect.ts';
import type { Message, Section, Sentence } from '../text/message.ts';
import { findDue } from './due.ts';
import {
  dueIn,
  type Found,
  isClause,
  itemOf,
  normAt,
  type Range,
  rawOf,
  type Source,
  segmentsOf,
} from './extract-source.ts';
import { brief, nounOf, topicBefore } from './extract-what.ts';
import { BASE, CONDITIONS, DELIVERABLES, DOUBTS, FINITE, HABITS, NEGATIONS, PAST, REQUESTED } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

const PRONOUN = setOf('it they that this these those rest others mine all both everything');
const HANDED_OVER = setOf(
  'done ready finished complete completed up out in live sent posted published there merged shipped uploaded submitted deployed delivered fixed with printed signed over available online',
);
const LEAVES = setOf('come comes coming follow follows following leave leaves land lands ship ships');
const OTHERS = setOf('he she you your his her their customer client vendor sponsor supplier nobody who which new');
const NO_FRAGMENT = setOf(
  'promised expected announced agreed needed wanted asked since after said says came went got was were arrives arrive arrived visit visits visitors ask starts begins ends moves moved holds goes see moving first same from between week weeks release decided decision start',
);

/** "The draft comes on Thursday", "it will be up by Wednesday": a thing that the author makes, with its date. */
export function readDelivery(source: Source, sentence: Sentence): Found | null {
  const { message } = source;
  if (sentence.isQuestion || itemOf(message, sentence)?.section === 'done') return null;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const end = deliveryEnd(message, at, sentence.to);
    if (end === 0) continue;
    const from = clauseStart(message, sentence, at);
    if (!isOwnDelivery(message, from, at) || isDoubted(message, from, end)) continue;
    const due = dueIn(source, sentence, at);
    if (due === undefined ? !hasMoment(message, end, sentence.to) : due === null && source.sentAt !== null) continue;
    const subject = nounOf(brief(rawOf(message, { from, to: at }).replace(/['’]ll$/, ''), source));
    const isBare = subject === '' || PRONOUN.has(subject.toLowerCase());
    const what = isBare ? (topicBefore(source, sentence) ?? subject) : subject;
    return { rule: 'commitment.delivery', from, to: sentence.to, what, due: due ?? null };
  }
  return null;
}

/** "At 3", "18:00", "by sundown", "before the doors open": a moment that is no date, right behind the verb. */
function hasMoment(message: Message, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    const norm = normAt(message, at);
    if (/^\d{1,2}(?::\d\d|h|am|pm)$/.test(norm)) return true;
    if (isOneOf(norm, 'at around') && message.tokens[at + 1]?.kind === 'number') return true;
    if (isOneOf(norm, 'by before') && message.tokens[at + 1]?.kind === 'word' && at + 1 < end) return true;
  }
  return false;
}

/** Where a verb of handing over that starts at `at` ends, or 0. */
function deliveryEnd(message: Message, at: number, end: number): number {
  const norm = normAt(message, at);
  const next = normAt(message, at + 1);
  const later = normAt(message, at + 2);
  if (norm === 'goes' || norm === 'go') return isOneOf(next, 'out to up over into on onto') ? at + 2 : 0;
  if (LEAVES.has(norm)) return at + 1;
  if (norm === 'will') {
    if (next === 'go') return later === 'out' ? at + 3 : 0;
    if (LEAVES.has(next)) return at + 2;
    return next === 'be' && (HANDED_OVER.has(later) || isDoneTo(later)) && !isByOthers(message, at + 3, end)
      ? at + 3
      : 0;
  }
  if ((norm === 'gets' || norm === 'get') && isDoneTo(next) && !isByOthers(message, at + 2, end)) return at + 2;
  if ((norm !== 'is' && norm !== 'are') || at + 1 >= end) return 0;
  if (next === 'going') return later === 'out' ? at + 3 : 0;
  if (LEAVES.has(next)) return at + 2;
  if (next === 'in' && isOneOf(normAt(message, at - 1), 'it they this that')) return at + 2;
  return isOneOf(next, 'done ready finished complete with up yours') ? at + 2 : 0;
}

const BY_OTHERS = setOf(
  'approved accepted confirmed held announced decided known told asked opened served sold paid informed charged given needed discussed expected off down gone closed allowed required interested replaced',
);

/** A participle of work that one does oneself: "hung up", "cleaned", not "approved". */
function isDoneTo(norm: string): boolean {
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

function clauseStart(message: Message, sentence: Sentence, at: number): number {
  for (let from = at - 1; from >= sentence.from; from--) {
    const norm = normAt(message, from);
    if (isOneOf(norm, 'since because as when')) return at;
    const isJoint = isOneOf(norm, 'and so but saying that') && from < at - 1;
    if (/^[,;:–—(]$/.test(norm) || (isJoint && FINITE.has(normAt(message, from + 2)))) return from + 1;
  }
  return sentence.from;
}

function isOwnDelivery(message: Message, from: number, to: number): boolean {
  // What is done to a thing is done by us, where nobody else is named.
  const isPassive =
    (normAt(message, to) === 'will' && isOneOf(normAt(message, to + 2), 'done complete completed finished ready')) ||
    isDoneTo(normAt(message, to + 1)) ||
    (normAt(message, to) === 'will' && isDoneTo(normAt(message, to + 2)));
  let isMade = false;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (isOneOf(norm, 'before until after when') || (norm === 'they' && normAt(message, to) === 'ship')) return false;
    if (OTHERS.has(norm) || (FINITE.has(norm) && norm !== 'will')) return false;
    const kind = message.tokens[at]?.kind;
    isMade ||= DELIVERABLES.has(norm) || kind === 'number' || kind === 'code' || isPronoun(message, at) || isPassive;
  }
  return isMade;
}

/** "IT" is a department. */
function isPronoun(message: Message, at: number): boolean {
  return PRONOUN.has(normAt(message, at)) && rawOf(message, { from: at, to: at + 1 }) !== 'IT';
}

function isDoubted(message: Message, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const norm = normAt(message, at);
    if (NEGATIONS.has(norm) || DOUBTS.has(norm) || CONDITIONS.has(norm)) return true;
  }
  for (let at = to; at < to + 4; at++) if (HABITS.has(normAt(message, at))) return true;
  return false;
}

/** At the head of the sentence, a name that is called passed over: "Ingrid, text in ten minutes". */
function isOpening(message: Message, sentence: Sentence, from: number): boolean {
  return from === sentence.from || (from === sentence.from + 2 && normAt(message, from - 1) === ',');
}

/** "10 min", "two hours", "an hour" at the end of a stretch. */
function isSpan(message: Message, at: number, end: number): boolean {
  return (
    end - at <= 3 && isOneOf(normAt(message, end - 1).replace(/^\d+/, ''), 'minutes hours hour minute min days h m')
  );
}

/** Blockers and risks name the dates of others, at least in their first sentence. */
function isInWay(message: Message, sentence: Sentence, section: Section | undefined): boolean {
  if (section !== 'blockers' && section !== 'risks') return false;
  return message.sentences.find(({ item }) => item === sentence.item) === sentence;
}

/** "Pull request by Friday", "done tomorrow": no verb, a thing or state and its date. */
export function readFragment(source: Source, sentence: Sentence, isPromising: boolean): Found | null {
  const { message } = source;
  const section = itemOf(message, sentence)?.section;
  if (sentence.isQuestion || section === 'done' || isInWay(message, sentence, section)) return null;
  if (isOneOf(normAt(message, sentence.from), 'remember reminder please note')) return null;
  if (isOneOf(normAt(message, sentence.from), 'decided decision') || normAt(message, sentence.from + 1) === 'decided')
    return null;
  for (const segment of segmentsOf(message, sentence)) {
    if (segment.to - segment.from > 14 || isClause(message, segment)) continue;
    const found = readBare(source, sentence, segment, isPromising);
    if (found !== null) return found;
  }
  return null;
}

function readBare(source: Source, sentence: Sentence, segment: Range, isPromising: boolean): Found | null {
  const { message } = source;
  const { from, to } = segment;
  const isAnswer = source.answered !== null;
  const first = normAt(message, from);
  const isState = isOneOf(first, 'done ready finished sent up out back in live') || PAST.has(first);
  let isMade = false;
  let isHanded = false;
  let limit = 0;
  let span = 0;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (REQUESTED.has(norm) || NEGATIONS.has(norm) || DOUBTS.has(norm) || CONDITIONS.has(norm) || NO_FRAGMENT.has(norm))
      return null;
    if (PAST.has(norm) && !isState && !HANDED_OVER.has(norm) && norm !== 'scheduled') return null;
    if (at > from && (norm === 'by' || norm === 'before')) limit = at;
    if (at > from && isOpening(message, sentence, from) && norm === 'in' && isSpan(message, at + 1, to)) span = at;
    isMade ||= limit === 0 && DELIVERABLES.has(norm);
    isHanded ||= limit === 0 && (HANDED_OVER.has(norm) || norm === 'scheduled') && !isOneOf(norm, 'in with over live');
  }
  if (span > 0 && (isState || !isAnswer)) return null;
  const hasThing =
    isMade || isHanded || isState || BASE.has(first) || hasNumber(message, segment) || (isAnswer && to - from <= 6);
  const isDated = (limit > 0 || span > 0) && hasThing;
  const isPlain =
    (isOneOf(first, 'done ready finished sent up') && (isAnswer || isPromising)) ||
    (isMade && (isPromising || isAnswer || isHanded)) ||
    isRest(message, segment) ||
    (isMade && (isAfterResult(message, sentence) || isHandedToYou(message, segment))) ||
    isAfterDone(message, sentence, segment);
  if (!isDated && !isPlain) return null;
  const text = rawOf(message, segment);
  const due = findDue(text, source.dates);
  if (due === null || (due.due === null && source.sentAt !== null)) return null;
  const isLoose = !isDated && !isHanded && (isAnswer || sentence !== message.sentences[0]);
  if (isLoose && due.due !== null && due.due === source.sentAt?.date) return null;
  const words = nounOf(brief(text, source));
  const isVerb = BASE.has(words.toLowerCase());
  const topic = words === '' || isVerb || HANDED_OVER.has(words.toLowerCase()) ? topicBefore(source, sentence) : null;
  const what = isVerb && topic !== null ? `${words} ${topic}` : (topic ?? words);
  return { rule: 'commitment.fragment', from, to, what, due: due.due };
}

/** The sentence before tells a result: what follows is what is left to do. */
function isAfterResult(message: Message, sentence: Sentence): boolean {
  const before = message.sentences[message.sentences.indexOf(sentence) - 1];
  if (before === undefined || sentence.to - sentence.from > 9) return false;
  for (let at = before.from; at < before.to; at++) {
    const norm = normAt(message, at);
    if (PAST.has(norm) || isOneOf(norm, 'done ready finished written up at')) return true;
  }
  return false;
}

/** "Final version to you on Friday". */
function isHandedToYou(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (isOneOf(normAt(message, at), 'you your') && isOneOf(normAt(message, at - 1), 'to with in on for')) return true;
  }
  return false;
}

/** "The other two tomorrow", "rest on Monday": what is left of something reported. */
function isRest(message: Message, { from, to }: Range): boolean {
  if (to - from > 6) return false;
  for (let at = from; at < Math.min(to, from + 3); at++) {
    if (isOneOf(normAt(message, at), 'rest remaining others remainder')) return true;
    if (
      isOneOf(normAt(message, at), 'other last next') &&
      /^(\d+|one|two|three|four|five|six|half|part|batch)$/.test(normAt(message, at + 1))
    )
      return true;
  }
  return false;
}

/** "Banner done, popup tomorrow": a short stretch with a day, behind one that tells a result. */
function isAfterDone(message: Message, sentence: Sentence, { from, to }: Range): boolean {
  if (from === sentence.from || to - from > 5 || normAt(message, from - 1) !== ',') return false;
  if (!/^(tomorrow|tonight|\w+day)$/.test(normAt(message, to - 1))) return false;
  for (let at = sentence.from; at < from; at++) {
    const norm = normAt(message, at);
    if (PAST.has(norm) || isOneOf(norm, 'done ready live finished written filled up')) return true;
  }
  return false;
}

function hasNumber(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to - 2; at++) if (isOneOf(message.tokens[at]?.kind ?? '', 'number ticket code')) return true;
  return false;
}
