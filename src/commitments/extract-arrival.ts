import type { Message, Sentence } from '../text/message.ts';
import { clauseStart, isDoubted, isTimeAt } from './extract-clause.ts';
import { isDoneTo } from './extract-delivery.ts';
import { dueIn, type Found, itemOf, normAt, rawOf, type Source } from './extract-source.ts';
import { brief, nounOf, topicBefore } from './extract-what.ts';
import { FINITE, PAST } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

/** Stages that a piece of work passes on its way to those who use it. */
const STAGES = setOf(
  'production prod staging stage test testing review shadow beta main master trunk preview service operation use',
);
/** What is open, shut, held or away on a day, whoever does what. */
const PLACES_AND_PEOPLE = setOf(
  `office library shop store school road street bridge park hall room door gate lift elevator kitchen canteen museum station
  bank market everybody everyone nobody anyone team manager doctor boss colleague chef driver guest visitor vendor supplier customer
  client landlord council court election holiday weather reminder deadline meeting party conference event exam sale lunch
  invoice-run shuttle bus train flight ferry`,
);
const NOT_A_SUBJECT = setOf(
  `i we you he she they who which that there what it this these those nobody if when where not no never how why until before
  after once while because since as his her their your whoever than like`,
);
const LONGEST_SUBJECT = 9;
/** Words between the state and its day: "in the calendar by", "in the new portal on". */
const REACH = 5;

/**
 * A thing that will be in the hands or before the eyes of others on a day, told in the present: "the lease is signed by
 * Thursday", "the changes are in the calendar by tomorrow", "the timetable goes live on Monday". Whoever says so of a thing
 * that nobody else was named for puts it there.
 */
export function readArrival(source: Source, sentence: Sentence): Found | null {
  const { message } = source;
  const section = itemOf(message, sentence)?.section;
  if (sentence.isQuestion || section === 'done' || section === 'blockers' || section === 'risks') return null;
  for (let at = sentence.from + 1; at < sentence.to - 1; at++) {
    const day = dayBehind(message, at, sentence.to);
    if (day === 0) continue;
    const from = clauseStart(message, sentence, at);
    if (!isThing(message, from, at) || isDoubted(message, from, day)) continue;
    const due = dueIn(source, sentence, at);
    if (!due || due === source.sentAt?.date) continue;
    const subject = nounOf(brief(rawOf(message, { from, to: at }), source));
    const what = subject === '' ? (topicBefore(source, sentence) ?? '') : subject;
    if (what !== '') return { rule: 'commitment.delivery', from, to: sentence.to, what, due };
  }
  return null;
}

/** Where the day stands behind a verb of arriving that stands at `at`, or 0. */
function dayBehind(message: Message, at: number, end: number): number {
  const verb = normAt(message, at);
  if (isOneOf(verb, 'goes go')) {
    return isOneOf(normAt(message, at + 1), 'in live online out up') && isTimeAt(message, at + 2) ? at + 2 : 0;
  }
  const isToBe = verb === 'will' && normAt(message, at + 1) === 'be';
  if (!isToBe && !isOneOf(verb, 'is are')) return 0;
  let state = at + (isToBe ? 2 : 1);
  while (isOneOf(normAt(message, state), 'all both then also fully completely finally')) state++;
  const norm = normAt(message, state);
  if (isOneOf(norm, 'live online')) return isTimeAt(message, state + 1) ? state + 1 : 0;
  const isWork = isDoneTo(norm) && (PAST.has(norm) || isToBe);
  if (!isWork && !isOneOf(norm, 'in on at')) return 0;
  if (!isWork && isTimeAt(message, state)) return 0;
  const isStage = !isWork && isOneOf(norm, 'in on') && STAGES.has(normAt(message, state + 1));
  for (let day = state + 1; day < Math.min(end, state + 1 + REACH); day++) {
    if (message.tokens[day]?.kind === 'punct' || normAt(message, day) === 'only') return 0;
    if (!isTimeAt(message, day) || isByWhom(message, day)) {
      // "Signed by the board on Monday": by whom
      if (isWork && normAt(message, day) === 'by') return 0;
      continue;
    }
    if (normAt(message, day) === 'by' && day > state) return day;
    return (isStage && day === state + 2) || (isWork && isEndOrDay(message, day)) ? day : 0;
  }
  return 0;
}

/** "By the board" and not "by the 14th", "by the end of May". */
function isByWhom(message: Message, at: number): boolean {
  if (normAt(message, at) !== 'by' || normAt(message, at + 1) !== 'the') return false;
  return message.tokens[at + 2]?.kind !== 'number' && !isOneOf(normAt(message, at + 2), 'end middle start weekend');
}

/** "Signed on Thursday", "tested end of this week": the day follows the participle. */
function isEndOrDay(message: Message, at: number): boolean {
  return isTimeAt(message, at) && !isOneOf(normAt(message, at), 'from before at');
}

/** The subject is a thing: no person, place or event, and nothing that says something by itself. */
function isThing(message: Message, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_SUBJECT) return false;
  for (let at = from; at < to; at++) {
    const token = message.tokens[at];
    if (token === undefined || token.kind === 'user' || token.kind === 'punct') return token?.norm === "'";
    if (FINITE.has(token.norm) || NOT_A_SUBJECT.has(token.norm) || PLACES_AND_PEOPLE.has(token.norm)) return false;
  }
  return true;
}
