import type { Message, Section, Sentence } from '../text/message.ts';
import { findDue } from './due.ts';
import { HANDED_OVER, isTimeAt } from './extract-clause.ts';
import {
  hasNumber,
  isAfterDone,
  isAfterResult,
  isComingIn,
  isDayWord,
  isHandedToYou,
  isRest,
} from './extract-fragment-shapes.ts';
import { momentIn } from './extract-moment.ts';
import {
  type Found,
  indexIn,
  isClause,
  itemOf,
  normAt,
  type Range,
  rawOf,
  type Source,
  segmentsOf,
} from './extract-source.ts';
import { brief, nounOf, topicBefore } from './extract-what.ts';
import {
  BASE,
  CONDITIONS,
  DEEDS_OF_OTHERS,
  DELIVERABLES,
  DOUBTS,
  NEGATIONS,
  PAST,
  PROMPT_ACTS,
  REQUESTED,
} from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

const NO_FRAGMENT = setOf(
  'say says stay stays want wants freeze freezes requested booked planned promised expected announced agreed needed wanted asked since after said says came went got was were arrives arrive arrived visit visits visitors ask starts begins ends moves moved holds goes see moving first same from between week weeks release decided decision start runs expires works applies lasts opens closes ' +
    DEEDS_OF_OTHERS,
);

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
  return message.sentences[indexIn(message.sentences, sentence) - 1]?.item !== sentence.item;
}

/** "Pull request by Friday", "done tomorrow": no verb, a thing or state and its date. */
export function readFragment(source: Source, sentence: Sentence, isPromising: boolean): Found | null {
  const { message } = source;
  const section = itemOf(message, sentence)?.section;
  if (
    (sentence.isQuestion && !isTagged(message, sentence)) ||
    section === 'done' ||
    isInWay(message, sentence, section)
  )
    return null;
  if (isOneOf(normAt(message, sentence.from), 'remember reminder please note')) return null;
  if (normAt(message, sentence.from) === 'for' && normAt(message, sentence.from + 2) === 'information') return null;
  if (isOneOf(normAt(message, sentence.from), 'decided decision') || normAt(message, sentence.from + 1) === 'decided')
    return null;
  for (const segment of segmentsOf(message, sentence)) {
    if (segment.to - segment.from > 14 || isClause(message, segment)) continue;
    const found = readBare(source, sentence, segment, isPromising);
    if (found !== null) return found;
  }
  return readListed(source, sentence);
}

/** "Script by Thursday, ok?" tells and asks for consent. */
function isTagged(message: Message, { from, to }: Sentence): boolean {
  for (let at = to - 1; at > from; at--) {
    if (message.tokens[at]?.kind === 'word')
      return isOneOf(normAt(message, at), 'ok okay right') && normAt(message, at - 1) === ',';
  }
  return false;
}

/** "Loading screens, all four, by Thursday": what is to be done in several stretches, and its limit in the last. */
function readListed(source: Source, sentence: Sentence): Found | null {
  const { message } = source;
  const segments = segmentsOf(message, sentence);
  const last = segments.at(-1);
  if (last === undefined || segments.length < 2 || sentence.to - sentence.from > 16) return null;
  if (!isOneOf(normAt(message, last.from), 'by') || segments.some((segment) => isClause(message, segment))) return null;
  for (const segment of segments) if (normAt(message, segment.from - 1) === ':') return null;
  const whole = { from: sentence.from, to: last.to };
  return isNamedThing(message, whole) ? readBare(source, sentence, whole, false) : null;
}

/** Begins with what is made, and no verb of somebody else's follows. */
function isNamedThing(message: Message, { from, to }: Range): boolean {
  const first = normAt(message, from);
  if (message.tokens[from]?.kind === 'user' || isOneOf(first, NO_THING)) return false;
  for (let at = from + 1; at < to && normAt(message, at) !== 'by'; at++) {
    const norm = normAt(message, at);
    const isVerb =
      /[^s]s$/.test(norm) && BASE.has(norm.slice(0, -1)) && !isOneOf(normAt(message, at + 1), ', by and +');
    if (isVerb && /^\p{Lu}/u.test(rawOf(message, { from: at - 1, to: at }))) return false;
  }
  return true;
}

const NO_THING =
  'by on in at to from for with of into no so then if when how why what which that but and or as because thanks thank yes no ok okay sure please today yesterday tomorrow';

/** The stretches behind the first that put what is left over on a day: "the rest on Monday", "the other 7 Friday". */
export function readRest(source: Source, sentence: Sentence): readonly Found[] {
  const { message } = source;
  if (sentence.isQuestion) return [];
  return segmentsOf(message, sentence)
    .slice(1)
    .filter((segment) => (isRest(message, segment) || isThingOnDay(message, segment)) && !isClause(message, segment))
    .flatMap((segment) => readBare(source, sentence, segment, true) ?? []);
}

/** "…, the five tables on Wednesday": a thing that is made and its day, under the verb of the stretch before. */
function isThingOnDay(message: Message, { from, to }: Range): boolean {
  if (!isOneOf(normAt(message, from), 'the my our') || to - from > 8) return false;
  return (
    DELIVERABLES.has(normAt(message, to - 3)) && normAt(message, to - 2) === 'on' && isDayWord(normAt(message, to - 1))
  );
}

function readBare(source: Source, sentence: Sentence, segment: Range, isPromising: boolean): Found | null {
  const { message } = source;
  const { from, to } = segment;
  const isAnswer = source.answered !== null;
  const first = normAt(message, from);
  const isState = isOneOf(first, 'done ready finished sent up out back in live') || PAST.has(first);
  const isDueDone = isDoneBy(source, segment);
  let isMade = false;
  let isHanded = false;
  let limit = 0;
  let span = 0;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    const isLimit = isDueDone && isOneOf(norm, 'until till');
    if (isLimit) limit = at;
    if (
      (REQUESTED.has(norm) && !isLimit) ||
      NEGATIONS.has(norm) ||
      DOUBTS.has(norm) ||
      CONDITIONS.has(norm) ||
      (NO_FRAGMENT.has(norm) && !(limit > 0 && norm === 'week'))
    )
      return null;
    if (PAST.has(norm) && !isState && !isDueDone && !HANDED_OVER.has(norm) && norm !== 'scheduled') return null;
    if (at > from && (norm === 'by' || norm === 'before')) limit = at;
    if (at > from && isOpening(message, sentence, from) && norm === 'in' && isSpan(message, at + 1, to)) span = at;
    isMade ||= limit === 0 && DELIVERABLES.has(norm);
    isHanded ||= limit === 0 && (HANDED_OVER.has(norm) || norm === 'scheduled') && !isOneOf(norm, 'in with over live');
  }
  if (span > 0 && (isState || !isAnswer)) return null;
  if (isComingIn(message, segment)) return null;
  if (normAt(message, to - 1) === 'morning' && normAt(message, to - 2) === 'this' && normAt(message, to - 3) === 'by')
    return null;
  const hasThing =
    isMade ||
    isHanded ||
    isState ||
    isDueDone ||
    isToBeMade(source, sentence, segment) ||
    BASE.has(first) ||
    hasNumber(message, segment) ||
    (isAnswer && to - from <= 6);
  const isDated = (limit > 0 || span > 0) && hasThing;
  const isPlain =
    (isOneOf(first, 'done ready finished sent up') && (isAnswer || isPromising)) ||
    (isMade && (isPromising || isAnswer || isHanded)) ||
    isRest(message, segment) ||
    (isPromising && message.tokens[from]?.kind === 'number' && isTimeAt(message, from + 1)) ||
    (PROMPT_ACTS.has(first) && to - from === 2 && isDayWord(normAt(message, to - 1))) ||
    (isMade && (isAfterResult(message, sentence) || isHandedToYou(message, segment))) ||
    isAfterDone(message, sentence, segment);
  if (!isDated && !isPlain) return null;
  const text = rawOf(message, segment);
  const named = findDue(text, source.dates);
  const due = named ?? hourOf(source, segment, limit);
  if (due === null || (due.due === null && source.sentAt !== null)) return null;
  const isLoose =
    !isDated &&
    !isHanded &&
    !PROMPT_ACTS.has(first) &&
    !isRest(message, segment) &&
    (isAnswer || sentence !== message.sentences[0]);
  if (isLoose && due.due !== null && due.due === source.sentAt?.date) return null;
  const words = nounOf(brief(named === null ? rawOf(message, { from, to: limit }) : text, source));
  const isVerb = BASE.has(words.toLowerCase());
  const topic = words === '' || isVerb || HANDED_OVER.has(words.toLowerCase()) ? topicBefore(source, sentence) : null;
  const what = isVerb && topic !== null ? `${words} ${topic}` : (topic ?? words);
  return { rule: 'commitment.fragment', from, to, what, due: due.due };
}

const DONE = setOf(
  'done redone ready finished sent filled fixed corrected rewritten answered delivered checked closed',
);

/** "All 14 answered by Friday", "sent till 15": what is done by a day to come. */
function isDoneBy({ message }: Source, { from, to }: Range): boolean {
  const isFirst = isOneOf(normAt(message, from), 'all both');
  let isDone = false;
  for (let at = from; at < to - 1; at++) {
    const norm = normAt(message, at);
    if (isDone && isOneOf(norm, 'by till until') && isDayAt(message, at + 1)) return true;
    const isAll = at > from && (isFirst || isOneOf(normAt(message, at - 1), 'all both'));
    isDone ||= isAll ? PAST.has(norm) : DONE.has(norm) && at <= from + 2;
  }
  return false;
}

function isDayAt(message: Message, at: number): boolean {
  return (
    message.tokens[at]?.kind === 'number' ||
    isOneOf(normAt(message, at), 'noon lunch eod the') ||
    isDayWord(normAt(message, at))
  );
}

/** "Boost + splash by Thursday": a thing and its limit are a plan. */
function isToBeMade({ message }: Source, sentence: Sentence, segment: Range): boolean {
  if (segment.from !== sentence.from && normAt(message, segment.from - 1) !== ':') return false;
  let at = segment.from;
  while (at < segment.to && normAt(message, at) !== 'by') at++;
  if (at === segment.from || at >= segment.to - 1 || !isDayAt(message, at + 1)) return false;
  return isNamedThing(message, segment);
}

/** "By 4", "till 15" behind what is to be done: an hour of today. */
function hourOf({ message, sentAt }: Source, { to }: Range, limit: number): { readonly due: string | null } | null {
  if (limit === 0 || limit < to - 3 || sentAt === null || message.tokens[limit + 1]?.kind !== 'number') return null;
  return momentIn(message, { from: limit, to }) === 'today' ? { due: sentAt.date } : null;
}
