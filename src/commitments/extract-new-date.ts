import type { Sentence } from '../text/message.ts';
import { findDue } from './due.ts';
import { bareDate } from './extract-answer.ts';
import {
  type Found,
  firstWords,
  isClause,
  normAt,
  type Range,
  rawOf,
  rememberedOfWhole,
  type Source,
  segmentsOf,
} from './extract-source.ts';
import { brief, nounOf, topicBefore, topicOfAll } from './extract-what.ts';
import { isOneOf } from './word-set.ts';

const MOVED =
  /\b(?:not (?:on )?(?:today|tomorrow|tonight|\w+day|this week) but|(?:move|moving) my (?:promise|date)|new (?:date|eta|deadline|target)|revised (?:date|eta)|instead(?! of (?!(?:on )?(?:today|tomorrow|mon|tue|wed|thu|fri|sat|sun|the|next|this|\d)))|(?:need|needs|have|has) to wait (?:until|till)|(?:move|moves|moved|moving|shift|shifts|shifted|shifting|slides?|slid|slips?|slipping|push|pushes|pushed|pushing|postpon\w+|reschedul\w+) (?:\S+ ){0,6}?(?:to|until|till))\b/i;
const SAID =
  /\b(?:i|we)(?:['’]ve| have| had)? (?:said|announced|promised|planned|meant)|\bmy promise|promised for|not possible|won['’]?t|will not|can['’]?t|cannot|not be|\bmoved|\binstead|not (?:today|tomorrow|\w+day)\b|later than|delayed|prevents?\b|(?:pushed|pushing|moving) (?:it|this|the)\b/i;
const MISSED =
  /\b(?:did ?n['’]?t|did not|(?:was|were) (?:for|due)|due|should have|behind|missed|slipped|overdue|sorry|apolog\w+|has ?n['’]?t|have ?n['’]?t|not (?:done|ready|finished|there|in)|no longer|longer than)\b/i;
const IT_IS =
  /\b(?:it|that|this)(?:['’]ll| will)? (?:be|is)\b|\bit['’]s\b|\bit starts\b|\bgoes live\b|\bi need (?:until|till)\b/i;
const EVENTS = /\b(?:standup|stand-up|meeting|sync|retro|lunch|call|session|committee|town hall|party|1:1)\b/i;

/**
 * A promise that moves: "New date: Tuesday", "it will be Monday", "Tuesday noon instead", "not Monday … Wednesday".
 * Only where the message says that an earlier date does not hold.
 */
export function readNewDate(source: Source, sentence: Sentence): Found | null {
  const { message } = source;
  if (sentence.isQuestion) return null;
  const concluded = readConclusion(source, sentence);
  if (concluded !== null) return concluded;
  const { isOff, isMissed, isMoving } = moodOf(source);
  if (!isOff && !isMissed && !isMoving) return null;
  const text = rawOf(message, sentence);
  const isMoved = MOVED.test(text) && !EVENTS.test(text) && !ASKS_TO.test(text) && isMovedToDay(source, text);
  const isStated = isOff && IT_IS.test(text);
  const isBare = sentence !== message.sentences[0] && (isOff || isMissed) && bareDate(source, sentence) !== null;
  if (!isMoved && !isStated && !isBare) return null;
  const due = newDate(source, sentence);
  if (due === null) return null;
  return {
    rule: 'commitment.new-date',
    from: sentence.from,
    to: sentence.to,
    what: topicOfMove(source, sentence),
    due,
  };
}

const DAY = String.raw`(?:mon|tues|wednes|thurs|fri)day|tomorrow|tonight|the \d{1,2}(?:st|nd|rd|th)`;
/** What follows from what was said before: "so roof F is Monday 15:00", "so Tuesday it is", "so the 15th", "so I say Friday". */
const CONCLUSION = new RegExp(
  String.raw`\b(?:so|therefore) (?:(?:the |my |our )?((?!he\b|she\b|they\b|you\b|not\b|if\b)[\w-]+(?: [\w-]+){0,2}) is (?:complete |ready |done )?(?:on |by )?(?:${DAY})|(?:i (?:say|would say|make it) |let us say )?(?:${DAY})(?: \d{1,2}(?:st|nd|rd|th)?)?(?: it is\b|(?: (?:noon|morning|evening|afternoon))?(?= ?[,.;!]|\s*$)))`,
  'i',
);

function readConclusion(source: Source, sentence: Sentence): Found | null {
  const { message } = source;
  const text = rawOf(message, sentence);
  const match = /\b(?:so|therefore)\b/i.test(text) && !isProposal(source) ? CONCLUSION.exec(text) : null;
  if (match === null || EVENTS.test(text)) return null;
  const due = findDue(match[0].replace(/^(?:so|therefore)\b(?= the \d)/i, 'by'), source.dates)?.due ?? null;
  if (due === null) return null;
  const named = match[1] === undefined || /^(?:it|this|that)$/i.test(match[1]) ? '' : match[1];
  const what = named || (topicBefore(source, sentence) ?? topicOfAll(message) ?? '');
  return what === '' ? null : { rule: 'commitment.new-date', from: sentence.from, to: sentence.to, what, due };
}

/** To ask for a move, or to put one up, moves nothing. */
const ASKS_TO =
  /\b(?:asking (?:to|for|if)|ask(?:ed)? to|request(?:ing|ed)? to|propos(?:e|es|ed|ing|al)|suggest(?:s|ed|ing)?|(?:could|should|shall|can) (?:we|you|i)|want(?:s|ed)? to)\b/i;
const TO_WHERE = /\b(?:mov|shift|slid|slip|push|postpon|reschedul)\w*\s(?:\S+ ){0,6}?(?:to|until|till)\s+(?:the\s+)?/i;

/** "Moves to the new vendor on the 16th" says where, "moves to the 16th" when. */
function isMovedToDay({ dates }: Source, text: string): boolean {
  const match = TO_WHERE.exec(text);
  if (match === null) return true;
  const rest = text.slice(match.index + match[0].length);
  const due = findDue(`by ${rest}`, dates);
  return due !== null && due.start <= 8;
}

/** What a whole message says about dates that do not hold; nothing where it puts up a plan. */
interface Mood {
  readonly isOff: boolean;
  readonly isMissed: boolean;
  readonly isMoving: boolean;
}

const moodOf = rememberedOfWhole((source): Mood => {
  const { raw } = source.message;
  const isOpen = !isProposal(source);
  return {
    isOff: isOpen && SAID.test(raw),
    isMissed: isOpen && MISSED.test(raw),
    isMoving: isOpen && MOVED.test(raw),
  };
});

/** Plans put up for discussion, and thanks for somebody else's news, move nothing. */
const isProposal = rememberedOfWhole(
  ({ message: { raw } }) =>
    /^\W*(?:proposal|idea|rfc|draft|suggestion|an idea|plan)\b/i.test(raw) ||
    /^\W*(?:ok|okay|noted|thanks|thank you|good to know)\b[^.]*\bthank/i.test(raw),
);

/** The date that is not denied: the one after "not", "instead of" and the like is left out. */
function newDate(source: Source, sentence: Sentence): string | null {
  const { message } = source;
  let found: string | null = null;
  let isReached = !IT_IS.test(rawOf(message, sentence));
  for (const segment of segmentsOf(message, sentence)) {
    // "The text came only this morning, therefore it is Friday": what stands before "it is" is the reason.
    isReached ||= IT_IS.test(rawOf(message, segment));
    if (!isReached) continue;
    const isDenied = isOneOf(normAt(message, segment.from), 'not instead') && !isClause(message, segment);
    const text = rawOf(message, segment)
      .replace(/^.*\bnot\b.{0,30}?\bbut\b/i, ' ')
      .replace(
        /\b(?:not|instead of|rather than|booked for|planned for|said for|promised for|announced for)\s+(?:on\s+)?\S+(?:\s\d+)?/gi,
        ' ',
      )
      .replace(/\b(?:because|since|as)\b.*$/i, '');
    const due = isDenied ? null : findDue(text, source.dates);
    if (due?.due) found ??= due.due;
  }
  return found;
}

function topicOfMove(source: Source, sentence: Sentence): string {
  const { message } = source;
  const before = nounOf(
    brief(rawOf(message, head(source, sentence)).replace(/^.*\bmy (?:promise|date)\s*:\s*/i, ''), source).replace(
      /^new date\s+(?:for|of)\s+/i,
      '',
    ),
  );
  if (
    before !== '' &&
    /^\s*(?:new date (?:for|of)|the|a|my|our|\S+\s+\S+)/i.test(rawOf(message, head(source, sentence))) &&
    !/^(?:it|this|that|new date|so it|tuesday)\b/i.test(before)
  )
    return firstWords(before, 6);
  return topicBefore(source, sentence) ?? topicOfAll(message) ?? before;
}

/** The words of a sentence up to its verb of moving. */
function head({ message }: Source, { from, to }: Range): Range {
  for (let at = from; at < to; at++) {
    if (/^(is|will|moves|moved|goes|starts|not|comes|be|that|which|for|,)$/.test(normAt(message, at)) && at > from)
      return { from, to: at };
  }
  return { from, to };
}
