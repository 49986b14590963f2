import type { Message } from '../text/message.ts';
import {
  type Act,
  act,
  hasNow,
  hasPastTime,
  isEntity,
  isObject,
  isThing,
  type Reading,
  readCan,
  readWill,
  skipAdverbs,
} from './extract-acts.ts';
import { isPause, normAt } from './extract-source.ts';
import { ADVERBS, BASE, FINITE, GERUNDS, NO_ACT, NOUN_LIKE, ONGOING, PROMPT_ACTS } from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

/** Besides progressive forms, the words that a promise without a subject begins with. */
const HEADS = new Set([...BASE, ...setOf('will can going let expect')]);

/** Verbs without a subject: "will send it", "adding you", "let me check", "expect it on Friday". */
export function readHeadless(reading: Reading, at: number, hasFirstPerson: boolean): Act | null {
  const { message, isFree, isDone } = reading;
  const norm = normAt(message, at);
  if (!HEADS.has(norm) && !norm.endsWith('ing')) return null;
  const isHead = opensClause(reading, at);
  if (norm === 'will') {
    const isJoined = hasFirstPerson && isOneOf(normAt(message, at - 1), 'and but then so');
    return isJoined || (isHead && isFree) ? readWill(reading, skipAdverbs(message, at + 1), 'will') : null;
  }
  if (!isHead) return null;
  if (norm === 'can' && reading.source.answered !== null) return readCan(reading, at + 1);
  if (norm === 'going' && normAt(message, at + 1) === 'to')
    return readWill(reading, skipAdverbs(message, at + 2), 'going-to');
  if (norm === 'let' && normAt(message, at + 1) === 'me') {
    const verb = normAt(message, at + 2);
    return isOneOf(verb, 'check look find ask dig test try verify read investigate get take pull fix')
      ? act('let-me', verb, at + 3, false)
      : null;
  }
  if (norm === 'expect') return act('for-you', 'deliver', at + 1, true);
  const isAddress = message.raw.charAt(message.tokens[at]?.end ?? 0) === '@';
  if (norm.endsWith('ing')) return isDone || isAddress ? null : readHeadlessProgressive(reading, at);
  return readHeadlessBase(reading, at);
}

/** "Tomorrow call the printer", "sure, send it tonight". */
function readHeadlessBase({ message, sentence, isFree }: Reading, at: number): Act | null {
  const next = normAt(message, at + 1);
  if (!isFree || !BASE.has(normAt(message, at)) || !isObject(message, at + 1) || next === 'your' || FINITE.has(next))
    return null;
  let lead = at - 1;
  while (
    lead >= sentence.from &&
    (isPause(message.tokens[lead]) || isOneOf(normAt(message, lead), 'then morning afternoon evening first thing'))
  )
    lead--;
  if (
    lead < sentence.from ||
    !/^(today|tomorrow|tonight|sure|yes|yep|yeah|ok|okay|then|\w+day)$/.test(normAt(message, lead))
  )
    return null;
  if (isOneOf(normAt(message, lead - 1), 'can could would please let you will keep')) return null;
  const isDay = /^(today|tomorrow|tonight|\w+day)$/.test(normAt(message, lead));
  return isDay || lead === sentence.from ? act('present', normAt(message, at), at + 1, true) : null;
}

function readHeadlessProgressive(reading: Reading, at: number): Act | null {
  const { message, sentence, source, isFree } = reading;
  const norm = normAt(message, at);
  const base = norm === 'trying' ? 'try' : GERUNDS.get(norm);
  if (
    base === undefined ||
    (NO_ACT.has(base) &&
      !(
        isOneOf(base, 'look do start go try tell ask get') &&
        normAt(message, at + 1) !== 'to' &&
        (!isOneOf(base, 'ask get') || isThing(message, at + 1) || isObject(message, at + 1))
      )) ||
    isHollowAct(message, base, at + 1) ||
    hasPastTime(message, sentence)
  )
    return null;
  if (
    NOUN_LIKE.has(norm) &&
    !isOneOf(
      normAt(message, at + 1),
      'the a an my our it this that these those them both all each another one two three four five up out',
    ) &&
    !isEntity(message, at + 1)
  )
    return null;
  const isReply = source.answered !== null && isFree;
  const isAdding = isReply && isOneOf(base, 'add take roll revert');
  const isPrompt =
    isFree &&
    (PROMPT_ACTS.has(base)
      ? hasNow(reading, at) || (isReply && isThing(message, at + 1) && sentence.to - at < 9)
      : isReply && isThing(message, at + 1) && sentence.to - at < 9 && !ONGOING.has(base) && !NO_ACT.has(base));
  const isAimed = isThing(message, at + 1) || isOneOf(normAt(message, at + 1), 'to with someone somebody');
  const takesMoment = isFree && !isOneOf(base, 'look work read run watch monitor wait') && isAimed;
  return act('progressive', base, at + 1, !isAdding && !isPrompt && !(isReply && hasNow(reading, at)), takesMoment);
}

/** "Taking shape", "looking forward", "preparing things": nothing that one could be held to. */
function isHollowAct(message: Message, base: string, at: number): boolean {
  const next = normAt(message, at);
  if (isOneOf(base, 'take make go look get move come'))
    return isOneOf(
      next,
      'shape form time longer ages sense progress headway forward forwards ahead well good better fine great smoothly slowly on along through',
    );
  return (
    isOneOf(next, 'things stuff away along') ||
    (isOneOf(base, 'continue keep carry') &&
      isOneOf(next, 'my the with on') &&
      isOneOf(normAt(message, at + 1), 'stuff work things my the'))
  );
}

/** At the head of the sentence, or after a comma, colon or dash, interjections and times passed over. */
function opensClause({ message, sentence }: Reading, at: number): boolean {
  let before = at - 1;
  while (
    before >= sentence.from &&
    ((ADVERBS.has(normAt(message, before)) && !isOneOf(normAt(message, before), 'both all')) ||
      isOneOf(normAt(message, before), 'today tomorrow tonight yes yep yeah ok okay sure and but good me'))
  )
    before--;
  if (before < sentence.from) return true;
  const token = message.tokens[before];
  return isPause(token) || token?.kind === 'emoji' || token?.kind === 'user';
}
