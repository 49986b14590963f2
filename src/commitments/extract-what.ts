import { isPastForm } from '../detectors/engine/inflect.ts';
import type { Message, Sentence } from '../text/message.ts';
import { findDues } from './due.ts';
import { requestOf } from './extract-request.ts';
import { firstWords, indexIn, normAt, plain, type Range, rawOf, type Source } from './extract-source.ts';
import { ADVERBS, BASE, DELIVERABLES, FINITE, GERUNDS, NO_PROMISE, QUESTION_HEADS } from './extract-words.ts';
import { infinitiveOf } from './grammar.ts';
import { isOneOf } from './word-set.ts';

const MOST_WORDS = 12;
const TOPIC_WORDS = 6;
const BEFORE_DATE =
  /(?:\b(?:by|on|at|until|till|til|before|for|from|in|no later than|latest|due|around|starting)\s+(?:the\s+)?)+$/i;
const BARE_PRONOUN =
  /^(?:this one|that one|these ones|it|this|that|them|those|these|one|the same|both|so)(?=$|\s+(?:up|out|over|in|with|back|off|down|to|and|from|on)\b)/i;
const TAIL =
  /(?:[\s,;:–—-]|\b(?:now|right now|rn|today|please|pls|then|too|also|though|meanwhile|again|asap|instead|as (?:promised|planned|agreed|said|well)|for sure|and|but|so|or|by|at|until|on|before|the same|myself|latest|first thing|right away|straight away|i (?:think|hope|guess)|ok|okay|from (?:me|us|my side)|of it|(?<=\s)(?:of|with|to|the|an?|than|which|who|instead of)|\d{1,2}(?::\d\d)?\s*(?:to|till|until|-)|utc|gmt|ist|cet|cest|est|edt|pst|pdt|bst))+$/i;
const HEAD =
  /^(?:[\s,;:–—-]|\b(?:(?:i|we)(?:['’](?:m|ll)| am)?|will|gonna|going to|just|also|then|now|and|to|today|tomorrow|still|only|hopefully|probably|so|btw|plus|me)\b[\s:]*)+/i;
const TURN =
  /\s(?:because|since|so that|so i|so we|which|as soon as|unless|otherwise|but|if|when|after that|while|as (?:it|this|that|i|we|you)\b|before (?:i|we|you)\b).*$/i;

function withoutDates(text: string, source: Source): string {
  let rest = text;
  for (const { start, end } of findDues(text, source.dates).toReversed()) {
    const head = rest.slice(0, start).replace(BEFORE_DATE, '');
    const tail = rest.slice(end);
    rest = /^\s*[,;]/.test(tail) ? `${head.trimEnd()}${tail.trimStart()}` : `${head} ${tail}`;
  }
  return rest;
}

/** A stretch of text in a few words that stand alone: no dates, no mark-up, no lead-in, at most a dozen words. */
export function brief(text: string, source: Source, lead = HEAD): string {
  const words = plain(withoutDates(text, source))
    .replace(/^[^\p{L}\p{N}@#<(]+/u, '')
    .replace(lead, '')
    .replace(TURN, '')
    .replace(/\s*\(\s*$/, '')
    .split(' ');
  const kept = words.slice(0, MOST_WORDS).join(' ');
  return (
    words.length > MOST_WORDS ? kept.replace(/(?:\s(?:to|of|with|in|for|on|at|by|the|a|an|and|or|from))+$/i, '') : kept
  )
    .replace(/[.!?…]+$/, '')
    .replace(TAIL, '')
    .trim();
}

/** A thing without its article: "the draft" is "draft". */
export function nounOf(phrase: string): string {
  return phrase.replace(/^(?:the|a|an|my|our)\s+(?=\S)/i, '');
}

/** What one does, from its verb on; a lone pronoun is replaced by what it stands for. */
export function actionOf(source: Source, verb: string, rest: Range, sentence: Sentence | null): string {
  const object = brief(rawOf(source.message, rest), source, /^[\s,;:–—-]+/);
  const match = isToPeople(verb, object) ? null : BARE_PRONOUN.exec(object);
  if (match === null && object !== '') return `${verb} ${object}`.trim();
  const isFirst = sentence === null || sentence === source.message.sentences[0];
  const asked = isFirst && source.answered !== null ? requestOf(source.answered) : null;
  if (asked !== null && /^(?:deliver|do|send|take|handle|have|finish|make)$/.test(verb)) return asked;
  const topic = topicBeforeColon(source, rest.from, sentence) ?? topicBefore(source, sentence);
  const tail = match === null ? '' : object.slice(match[0].length);
  return `${verb} ${topic ?? match?.[0] ?? ''}${tail}`.replace(/\s+/g, ' ').trim();
}

/** "Tell them", "call those": people, whom no topic stands for. */
function isToPeople(verb: string, object: string): boolean {
  return (
    isOneOf(
      verb,
      'tell ask call phone ping email mail remind inform invite thank help warn meet join message notify chase',
    ) && /^(?:them|those|these)\b/i.test(object)
  );
}

/** "Training slides: I'll have them by Friday", "the user list (47 accounts): I finish it": the thing before the colon. */
function topicBeforeColon({ message }: Source, verb: number, sentence: Sentence | null): string | null {
  if (sentence === null) return null;
  for (let at = verb - 1; at > sentence.from + 1; at--) {
    if (normAt(message, at) === ':') return topicOf(message, { ...sentence, to: at });
  }
  return null;
}

/** The base form of a verb in its -ing form, or null when the word is none. */
export function baseOfGerund(word: string): string | null {
  if (!word.endsWith('ing') || word.length < 5) return null;
  return GERUNDS.get(word) ?? infinitiveOf(word);
}

/** What the words before, or the message that is answered, are about. */
export function topicBefore(source: Source, sentence: Sentence | null): string | null {
  const { message } = source;
  const at = sentence === null ? 0 : indexIn(message.sentences, sentence);
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    if (isExclaimed(message, message.sentences[i])) continue;
    const topic = topicOf(message, message.sentences[i]);
    if (topic !== null) return topic;
  }
  return source.answered === null ? null : topicOfAll(source.answered);
}

/** "Splendid.", "Very good point.", "Wanjiru!": a few words that name nothing, before what is said. */
function isExclaimed(message: Message, sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.isQuestion) return false;
  let words = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = message.tokens[at];
    if (token === undefined || token.kind === 'punct' || token.kind === 'emoji') continue;
    if (token.kind !== 'word' || isOneOf(token.norm, NAMES_A_THING)) return false;
    words++;
  }
  return words <= 3;
}

const NAMES_A_THING = 'the a an my our your his her their its this these those';

/** What a message asks about or is about, in a few words. */
export function topicOfAll(message: Message): string | null {
  const asked = message.sentences.filter(({ isQuestion }) => isQuestion);
  for (const sentence of [...asked, ...message.sentences]) {
    const topic = topicOf(message, sentence);
    if (topic !== null) return topic;
  }
  return null;
}

/** The first words of a message. */
export function openingOf(message: Message): string {
  const [first] = message.sentences;
  return first === undefined ? '' : firstWords(plain(rawOf(message, first)), TOPIC_WORDS).replace(/[?!.,:;]+$/, '');
}

/** "I said Wednesday for the poster": the poster is what it is about. */
const SAID_FOR =
  /^.*\b(?:said|promised|announced|meant)\s+(?:\S+\s+){0,3}?(?:for|on)\s+(?:the\s+|my\s+)?|^new date\s+(?:for|of)\s+(?:the\s+|my\s+)?/i;

const NO_TOPIC = new Set(
  'i we you he she they it this that there here yes no yep nope ok okay sure thanks thank sorry hi hello morning good please and but so then also just not now someone somebody anyone me us my your our have has had do does did go get let'.split(
    ' ',
  ),
);

/** The words between the lead-in and the first finite verb; or those after it when it comes first. */
function topicOf(message: Message, sentence: Sentence | undefined): string | null {
  if (sentence === undefined) return null;
  let from = sentence.from;
  let to = sentence.to;
  while (from < to && isLeadIn(message, from)) from++;
  while (isCalled(message, from, to)) from += 2;
  while (from < to && isLeadIn(message, from)) from++;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    const isMark = message.tokens[at]?.kind === 'punct' && norm !== "'" && norm !== '(' && norm !== ')';
    if (at > from && (isMark || FINITE.has(norm) || QUESTION_HEADS.has(norm) || norm === 'i' || norm === 'we')) to = at;
  }
  const words = plain(rawOf(message, { from, to }).replace(SAID_FOR, ''))
    .replace(/[?!.,:;]+$/, '')
    .split(' ')
    .filter((word) => word !== '' && !DAY.test(word));
  const named = nounOf(words.slice(0, clauseAt(words)).slice(0, TOPIC_WORDS).join(' ').replace(TAIL, ''));
  return named === '' || isNoThing(named.toLowerCase().split(' ')) ? null : named;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|yesterday|tonight)$/i;
const DETERMINERS = 'the a an my our your his her their this that these those it them us me you all every each';
const PRAISE =
  'very so good great nice lovely splendid excellent perfect cool awesome brilliant super sensible fair point valid true right agreed noted love';

const STRETCH =
  /^(?:\d+|one|two|three|four|five|few|some|couple|half|more|another)\b.*\b(?:days?|hours?|weeks?|minutes?|mornings?|afternoons?)$/;

/** Where a verb with its object begins behind the thing: "bonus run | reads the view", "groups | get it now". */
function clauseAt(words: readonly string[]): number {
  const at = words.findIndex((word, i) => {
    const norm = word.toLowerCase();
    const isVerb = BASE.has(norm) || (norm.endsWith('s') && BASE.has(norm.slice(0, -1)));
    return i > 0 && isVerb && isOneOf(words[i + 1]?.toLowerCase() ?? '', DETERMINERS);
  });
  return at < 0 ? words.length : at;
}

/** "Very good", "two more days", "asked around", "suggest a pause", "found": words that stand for no thing. */
function isNoThing(words: readonly string[]): boolean {
  const [first = '', next = ''] = words;
  if (words.every((word) => NO_TOPIC.has(word) || isOneOf(word, PRAISE))) return true;
  if (words.length === 1) return isVerbAlone(first);
  if (STRETCH.test(words.join(' '))) return true;
  if (NO_PROMISE.has(first) || isOneOf(first, 'suggest propose')) return true;
  // "Won't make Friday with the report": without its day a deed, and no thing.
  if (BASE.has(first) && !DELIVERABLES.has(first) && isOneOf(next, 'with for on at')) return true;
  return (
    isPastForm(first) &&
    (isOneOf(next, DETERMINERS) || isOneOf(next, 'around yet already out up on off') || /^\d/.test(next))
  );
}

/** "Noor, the list", "mei, captain notes": a single word before a comma that opens what is said to somebody. */
function isCalled(message: Message, at: number, end: number): boolean {
  const token = message.tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'user') return false;
  if (normAt(message, at + 1) !== ',' || at + 3 >= end) return false;
  return token.kind === 'user' || (!DELIVERABLES.has(token.norm) && !BASE.has(token.norm) && !isPastForm(token.norm));
}

/** "Found.", "follow": what is done, with no thing that it is done to. */
function isVerbAlone(word: string): boolean {
  return isPastForm(word) || (BASE.has(word) && !DELIVERABLES.has(word));
}

function isLeadIn(message: Message, at: number): boolean {
  const token = message.tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return token.kind !== 'ticket' && token.kind !== 'code' && token.kind !== 'number';
  if (NO_TOPIC.has(token.norm) || QUESTION_HEADS.has(token.norm) || FINITE.has(token.norm)) return true;
  return ADVERBS.has(token.norm) || (BASE.has(token.norm) && normAt(message, at - 1) === 'please');
}
