import type { Message, Sentence, Token } from '../text/message.ts';
import { findDue } from './due.ts';
import { requestOf } from './extract-request.ts';
import { type Found, isClause, normAt, plain, type Range, rawOf, type Source, segmentsOf } from './extract-source.ts';
import { brief, nounOf, topicBefore, topicOfAll } from './extract-what.ts';
import { BASE, CONDITIONS, DELIVERABLES, DOUBTS, FINITE, QUESTION_HEADS } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

const ACCEPTANCE =
  /^(?:(?:yes|yep|yeah|yup|sure|ok|okay|right|fine|good|great|gladly|of course|absolutely|will do|no problem|hi|hey|thanks)[\s,.!:]*)*(?:on it|i am on it|we are on it|will do|mine|that is mine|this one is mine|you got it|consider it done|leave it (?:with|to) me|i (?:will )?(?:take|do|own|handle|have) (?:it|this|that|this one|that one)|count on me|(?:that )?i can do(?: (?:it|that|this))?(?=$|,)|put me down|taking (?:it|this|that|this one)|deal|got it covered|my pleasure|with pleasure)\b/;
/** "Mine, Thursday" takes it; "mine are soft" and "mine too" tell of something else. */
const ENDS_TAKING = /^(?:$|,| (?:and|by|on|today|tomorrow|tonight|then|until|at|now|please|thanks|i|\w+day)\b)/;
const BARE_YES = /^(?:deal|with pleasure|my pleasure)$/;
const FILLER =
  /\b(?:sure|yes|yep|yeah|yup|no|ok|okay|deal|gladly|actually|confirmed?|then|latest|the latest|for sure|instead|by|on|until|at|before|noon|morning|evening|afternoon|lunch|promised?|i promise|say|for the \w+|around|about|probably|realistically|to|it is|in the|i|am)\b|[^\p{L}\p{N}]/giu;
const WANTS_US = /\b(?:you|your|we|u|ur|ready|done|left|is there|where)\b/i;
/** To ask for a day is to ask for a promise: "which day instead?", "when can Rosa have it?", "give it a real date". */
const WANTS_DAY =
  /\b(?:which|what) (?:day|date) (?:instead|then|can|could|will|would|do you|suits)\b|\b(?:a|the) (?:good|real|new|better|realistic|honest) (?:date|day)\b|\b(?:by|until) when\b|\bwhen (?:can|could) (?:(?!you\b)\w+ ){1,3}(?:have|get|see|expect|use|try|test)\b/i;
const STILL = /^\W*(?:still|and still)\b/i;
const DEMANDS = /\b(?:need|needs|still|missing|waiting|want|wants|owe|please|pls|reminder|overdue|late)\b/i;

/** Short answers that undertake what was asked: "on it", "sure, Thursday", "(2) by tomorrow". */
export function readAnswer(source: Source): Found | null {
  const { message, answered } = source;
  const first = message.sentences[0];
  if (first === undefined || first.isQuestion) return null;
  return (
    readAcceptance(source, first) ??
    (answered === null ? null : (readPoint(source) ?? readDateAnswer(source, answered)))
  );
}

/** "Me, Thursday" where somebody asks who. */
const WHO = /\bwho\b[^.!]*\?/i;
const ME = /^(?:(?:ok|okay|yes|sure|fine)[\s,]*)?me(?=,| (?:on|by|today|tomorrow|tonight|\w+day)\b)/;

/** The first words that an acceptance can have; all other messages are spared the comparison. */
const OPENS = setOf(
  'yes yep yeah yup sure ok okay right fine good great gladly of absolutely will no hi hey thanks on i me we mine that this you consider leave count put taking deal got my with',
);

function readAcceptance(source: Source, first: Sentence): Found | null {
  const { message, answered } = source;
  if (!OPENS.has(normAt(message, first.from))) return null;
  const words: string[] = [];
  const last = Math.min(message.tokens.length, first.from + 10);
  for (let at = first.from; at < last; at++) {
    const token = message.tokens[at];
    if (token?.kind === 'word') words.push(token.norm);
    else if (token?.kind === 'punct' && token.norm !== "'") words.push(',');
  }
  const spoken = words.join(' ').replaceAll(' ,', ',');
  const match = ACCEPTANCE.exec(spoken) ?? (answered !== null && WHO.test(answered.raw) ? ME.exec(spoken) : null);
  if (match === null) return null;
  const phrase = match[0].replace(/^.*[,.] /, '');
  if (phrase.endsWith('mine') && !ENDS_TAKING.test(spoken.slice(match[0].length))) return null;
  const asked = answered === null ? null : requestOf(answered);
  if (answered === null && !/on it$|will do$|^yep mine$/.test(phrase)) return null;
  if (BARE_YES.test(phrase) && asked === null) return null;
  if (/will do/.test(phrase) && answered !== null && asked === null && !hasQuestion(answered)) return null;
  if (phrase.endsWith('on it') && asked === null && answered !== null && isAskedForState(answered)) return null;
  const whole = { from: first.from, to: first.to };
  const topic = answered === null ? null : topicOfAll(answered);
  const what = asked ?? (topic === null ? brief(rawOf(message, whole), source) : deedOf(topic));
  return { rule: 'commitment.acceptance', ...whole, what, due: findDue(message.raw, source.dates)?.due ?? null };
}

/** "Ask the provider for it" is a deed; a thing is taken care of. */
function deedOf(topic: string): string {
  const first = topic.split(' ', 1)[0]?.toLowerCase() ?? '';
  return topic.includes(' ') && BASE.has(first) && !DELIVERABLES.has(first) ? topic : `take care of ${topic}`;
}

/** "(2) confirmed, Thursday noon": a point of a list that somebody gave out. */
function readPoint(source: Source): Found | null {
  const { message, answered, root } = source;
  const match = /^\s*(?:re )?(?:\(?(\d)\)|(\d)[.:])\s/i.exec(message.raw);
  if (match === null || message.tokens.length > 24) return null;
  const due = findDue(message.raw, source.dates)?.due ?? null;
  if (due === null || !/\b(?:confirm|by|will|until|ok|yes|mine)/i.test(message.raw)) return null;
  const number = match[1] ?? match[2] ?? '';
  const listed = [answered, root].flatMap((one) => pointIn(one?.raw ?? '', number))[0];
  if (listed === undefined) return null;
  return { rule: 'commitment.answer', from: 0, to: message.tokens.length, what: brief(listed, source), due };
}

function pointIn(raw: string, number: string): string[] {
  const start = raw.search(new RegExp(`\\(?${number}[).:]\\s`));
  if (start < 0) return [];
  const text = raw
    .slice(start)
    .replace(/^\(?\d[).:]\s*/, '')
    .replace(/[;\n.].*$|\(?\d\).*$/s, '');
  return [text.replace(/,\s*(?:@?\p{Lu}[\p{L}.]+|<@\w+>)\s*$/u, '')];
}

/** A date, and hardly anything else, in answer to a request or to "by when?". */
function readDateAnswer(source: Source, answered: Message): Found | null {
  const { message } = source;
  const asked = requestOf(answered);
  const isAsked =
    asked !== null ||
    (DEMANDS.test(answered.raw) && /\b(?:you|your|u|ur)\b/i.test(answered.raw)) ||
    WANTS_DAY.test(answered.raw) ||
    (hasQuestion(answered) && (STILL.test(answered.raw) || WANTS_US.test(answered.raw) || asksForThing(answered)));
  if (!isAsked || isAboutMeeting(answered)) return null;
  for (const sentence of message.sentences) {
    const due = sentence.isQuestion ? null : firstDate(source, sentence);
    if (due !== null) {
      const topic = topicBefore({ ...source, answered: null }, sentence);
      return {
        rule: 'commitment.answer',
        from: sentence.from,
        to: sentence.to,
        what: asked ?? topicAsked(source, answered) ?? topic ?? '',
        due,
      };
    }
  }
  return null;
}

/** "Which day instead?" names no thing: then the thread does. */
function topicAsked({ root }: Source, answered: Message): string | null {
  const wanted = /\bwhen (?:can|could) .*?\b(?:have|get|see|use|try|test) (.{3,60}?)(?: in | by | on |[?.,]|$)/i.exec(
    answered.raw,
  );
  if (wanted?.[1] !== undefined) return nounOf(plain(wanted[1]));
  const isDayOnly = WANTS_DAY.test(answered.raw) && answered.tokens.length < 12;
  return (isDayOnly && root !== null ? topicOfAll(root) : null) ?? topicOfAll(answered);
}

/** "Will the report be here today?", "And the budget, Li?": a thing that is made, or no verb at all. */
function asksForThing(message: Message): boolean {
  return message.sentences.some(({ from, to, isQuestion }) => {
    if (!isQuestion) return false;
    let isVerbless = true;
    for (let at = from; at < to; at++) {
      if (
        DELIVERABLES.has(normAt(message, at)) ||
        (normAt(message, at) === 'when' && isOneOf(normAt(message, at - 1), 'until by'))
      )
        return true;
      if (FINITE.has(normAt(message, at)) || QUESTION_HEADS.has(normAt(message, at))) isVerbless = false;
    }
    return isVerbless;
  });
}

function firstDate(source: Source, sentence: Sentence): string | null {
  const { message } = source;
  const first = segmentsOf(message, sentence)[0] ?? sentence;
  return bareDate(source, sentence) ?? bareDate(source, headOf(message, sentence)) ?? bareDate(source, first);
}

/** A sentence up to the first stretch that says something by itself: "Friday" of "Friday, the printer is ill". */
function headOf(message: Message, sentence: Sentence): Range {
  let to = sentence.from;
  for (const segment of segmentsOf(message, sentence)) {
    if (isClause(message, segment)) break;
    to = segment.to;
  }
  return { from: sentence.from, to };
}

const I_WOULD_SAY = /^\W*(?:i(?:['’]d| would|['’]ll| will)? say|let['’]?s say|make it|call it)\b/i;

const SAYING = setOf('i let make call');

/** Whether the first word may be one that `I_WOULD_SAY` begins with. */
function mayBeSaying({ tokens }: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const { kind, norm } = tokens[at] as Token;
    if (kind !== 'punct' && kind !== 'emoji' && kind !== 'break') return kind !== 'word' || SAYING.has(norm);
  }
  return false;
}

/** The date of a sentence that consists of nothing else, or null. */
export function bareDate(source: Source, range: Range): string | null {
  const { message } = source;
  if (range.to - range.from > 14) return null;
  const isSaying = mayBeSaying(message, range) && I_WOULD_SAY.test(rawOf(message, range));
  for (let at = range.from + (isSaying ? 3 : 0); at < range.to; at++) {
    const norm = normAt(message, at);
    if (DOUBTS.has(norm) || CONDITIONS.has(norm) || norm === 'not') return null;
  }
  const raw = rawOf(message, range);
  const text = plain(isSaying ? raw.replace(I_WOULD_SAY, '') : raw);
  const due = findDue(text, source.dates);
  if (due === null || due.due === null) return null;
  const rest = `${text.slice(0, due.start)} ${text.slice(due.end)}`;
  const words = rest.replaceAll(FILLER, ' ').replace(/\d+/g, ' ').trim();
  return words === '' ? due.due : null;
}

function isAskedForState(message: Message): boolean {
  return /\b(?:status|state|progress|where (?:are|do|is)|how(?:'s| is| are| far|s)|coming along|any (?:news|updates?|luck|movement|word)|eta|update on|ready|finished|left|looking|on track|when (?:will|can|is))\b/i.test(
    message.raw,
  );
}

/** Whether a message asks something. */
export function hasQuestion(message: Message): boolean {
  return message.sentences.some(({ isQuestion }) => isQuestion);
}

function isAboutMeeting(message: Message): boolean {
  return /\b(?:lunch|coffee|dinner|standup|free|available|meet)\b/i.test(message.raw);
}
