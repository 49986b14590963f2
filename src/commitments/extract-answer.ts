import type { Message, Sentence } from '../text/message.ts';
import { findDue } from './due.ts';
import { type Found, normAt, rawOf, type Source } from './extract-source.ts';
import { brief, plain, topicOfAll } from './extract-what.ts';
import { BASE, CONDITIONS, DOUBTS, NEGATIONS, REQUESTED } from './extract-words.ts';

const LONGEST_ANSWER = 14;
const ACCEPTANCE =
  /^(?:(?:yes|yep|yeah|yup|sure|ok|okay|right|fine|good|great|gladly|of course|absolutely|will do|no problem|hi|hey|thanks)[\s,.!:]*)*(?:on it|i am on it|will do|mine|that is mine|this one is mine|you got it|consider it done|leave it (?:with|to) me|i (?:will |can )?(?:take|do|own|handle|have) (?:it|this|that|this one|that one)|taking (?:it|this|that|this one)|deal|got it covered|my pleasure|with pleasure)\b/;
const BARE_YES = /^(?:deal|with pleasure|my pleasure)$/;

/** Short answers that undertake what was asked: "on it", "sure, Thursday", "(2) by tomorrow". */
export function readAnswer(source: Source): Found | null {
  const { message, answered } = source;
  const first = message.sentences[0];
  if (first === undefined || first.isQuestion) return null;
  return readAcceptance(source, first) ?? (answered === null ? null : readDateAnswer(source, answered));
}

function readAcceptance(source: Source, first: Sentence): Found | null {
  const { message, answered } = source;
  const words: string[] = [];
  const last = Math.min(message.tokens.length, first.from + 10);
  for (let at = first.from; at < last; at++) {
    const token = message.tokens[at];
    if (token?.kind === 'word') words.push(token.norm);
    else if (token?.kind === 'punct' && token.norm !== "'") words.push(',');
  }
  const match = ACCEPTANCE.exec(words.join(' ').replaceAll(' ,', ','));
  if (match === null) return null;
  const phrase = match[0].replace(/^.*[,.] /, '');
  const asked = answered === null ? null : requestOf(answered);
  if (answered === null && !/on it$|will do$/.test(phrase)) return null;
  if (BARE_YES.test(phrase) && asked === null) return null;
  if (/will do/.test(phrase) && answered !== null && asked === null && !hasQuestion(answered)) return null;
  const whole = { from: first.from, to: first.to };
  const due = dueOfAll(source);
  const topic = answered === null ? null : topicOfAll(answered);
  const what = asked ?? (topic === null ? brief(rawOf(message, whole), source) : `take care of ${topic}`);
  return { rule: 'commitment.acceptance', ...whole, what, due };
}

/** A date, and hardly anything else, in answer to a request or to "by when?". */
function readDateAnswer(source: Source, answered: Message): Found | null {
  const { message } = source;
  if (message.tokens.length > LONGEST_ANSWER + 4 || !(hasQuestion(answered) || requestOf(answered) !== null))
    return null;
  let words = 0;
  for (const { kind, norm } of message.tokens) {
    if (kind === 'word' || kind === 'number') words++;
    if (NEGATIONS.has(norm) || DOUBTS.has(norm) || CONDITIONS.has(norm) || REQUESTED.has(norm) || norm === '?')
      return null;
    if (/^(is|are|was|were|has|had|he|she|they|since|last|yesterday|works|fine|you|your)$/.test(norm)) return null;
  }
  if (words === 0 || words > LONGEST_ANSWER || isAboutMeeting(answered)) return null;
  const due = dueOfAll(source);
  if (due === null) return null;
  const said = brief(message.raw, source).replace(
    /^(?:(?:sure|yes|yep|yeah|ok|okay|deal|gladly|actually|confirmed?|done|up|ready|fine|good|right)[\s.,!]*)+/i,
    '',
  );
  const what = requestOf(answered) ?? (said.split(' ').length > 1 ? said : (topicOfAll(answered) ?? said));
  return { rule: 'commitment.answer', from: message.sentences[0]?.from ?? 0, to: message.tokens.length, what, due };
}

function dueOfAll(source: Source): string | null {
  return findDue(source.message.raw, source.dates)?.due ?? null;
}

function hasQuestion(message: Message): boolean {
  return message.sentences.some(({ isQuestion }) => isQuestion);
}

function isAboutMeeting(message: Message): boolean {
  return /\b(lunch|call|meet|meeting|sync|standup|coffee|dinner|free|available|session)\b/i.test(message.raw);
}

/** What a message asks its reader to do: "can you put the numbers side by side?" gives "put the numbers side by side". */
export function requestOf(message: Message): string | null {
  for (const sentence of message.sentences.toReversed()) {
    for (let at = sentence.from; at < sentence.to - 1; at++) {
      const verb = requestVerbAt(message, at);
      if (verb === 0 || verb >= sentence.to) continue;
      const text = plain(rawOf(message, { from: verb, to: sentence.to })).replace(/[?.!,;].*$/, '');
      return text.split(' ').slice(0, 12).join(' ');
    }
  }
  return null;
}

function requestVerbAt(message: Message, at: number): number {
  const norm = normAt(message, at);
  if (/^(can|could|would|will|who)$/.test(norm)) {
    const isWho = norm === 'who';
    let next = at + 1;
    if (
      isWho
        ? /^(can|could|wants|will|would)$/.test(normAt(message, next))
        : /^(you|someone|somebody|anyone|anybody)$/.test(normAt(message, next))
    )
      next++;
    else return 0;
    while (/^(please|to|also|maybe|two|all|just)$/.test(normAt(message, next))) next++;
    return BASE.has(normAt(message, next)) || normAt(message, next) === 'have' ? next : 0;
  }
  if (norm === 'please' && BASE.has(normAt(message, at + 1))) return at + 1;
  return 0;
}
