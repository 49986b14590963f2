import type { Message, Sentence } from '../text/message.ts';
import {
  dueIn,
  type Found,
  isPause,
  isWordAt,
  itemOf,
  normAt,
  type Range,
  rawOf,
  type Source,
} from './extract-source.ts';
import { actionOf, baseOfGerund, brief } from './extract-what.ts';
import {
  ADVERBS,
  BASE,
  CONDITIONS,
  DELIVERING,
  DOUBTS,
  GERUNDS,
  HABITS,
  NEGATIONS,
  NO_PROMISE,
  PAST_ALIKE,
  PROMPT_ACTS,
  QUESTION_HEADS,
  SUBORDINATORS,
} from './extract-words.ts';

/** What a reading position yields: the rule, the verb in words, and where the rest of the phrase begins. */
interface Act {
  readonly rule: string;
  readonly verb: string;
  readonly at: number;
  /** Whether it counts only with a date. */
  readonly needsDate: boolean;
}

const BREAKING_NEWS = /^(now|right|asap|immediately)$/;

/** Promises in the author's own words, in one sentence. */
export function readPromises(source: Source, sentence: Sentence): readonly Found[] {
  const { message } = source;
  const found: Found[] = [];
  const section = itemOf(message, sentence)?.section ?? 'none';
  let hasFirstPerson = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isWordAt(message, at)) continue;
    const norm = normAt(message, at);
    const isFirst = norm === 'i' || norm === 'we';
    const act = isFirst
      ? readFirstPerson(source, sentence, at)
      : norm === 'you'
        ? readForYou(source, sentence, at)
        : readHeadless(
            source,
            sentence,
            at,
            section === 'none' || section === 'notes' || section === 'plan',
            hasFirstPerson,
          );
    hasFirstPerson ||= isFirst;
    if (act === null || isVetoed(source, sentence, at, act.at)) continue;
    const due = dueIn(source, sentence, act.at - 1);
    if (act.needsDate && !isAhead(source, due)) continue;
    const to = phraseEnd(message, act.at, sentence.to);
    const what =
      act.verb === ''
        ? brief(rawOf(message, { from: act.at, to }), source)
        : actionOf(source, act.verb, { from: act.at, to }, sentence);
    found.push({ rule: act.rule, from: at, to: Math.max(to, act.at), what, due: due ?? null });
    at = Math.max(at, to - 1);
  }
  return found;
}

/** A date was named that does not lie in the past; without a known time of sending any date will do. */
function isAhead(source: Source, due: string | null | undefined): boolean {
  if (due === undefined) return false;
  return due === null ? source.sentAt === null : true;
}

function skipAdverbs(message: Message, at: number): number {
  let next = at;
  while (ADVERBS.has(normAt(message, next))) next++;
  return next;
}

function readFirstPerson(source: Source, sentence: Sentence, at: number): Act | null {
  const { message } = source;
  const isWe = normAt(message, at) === 'we';
  let next = skipAdverbs(message, at + 1);
  const aux = normAt(message, next);
  if (aux === 'will' || aux === 'shall') {
    next = skipAdverbs(message, next + 1);
    return readWill(source, sentence, next, 'commitment.will');
  }
  if (aux === 'am' || aux === 'are') {
    next = skipAdverbs(message, next + 1);
    const norm = normAt(message, next);
    if ((norm === 'going' || norm === 'about' || norm === 'planning') && normAt(message, next + 1) === 'to') {
      return readWill(source, sentence, skipAdverbs(message, next + 2), 'commitment.going-to');
    }
    if (norm === 'on' && normAt(message, next + 1) === 'it') {
      return { rule: 'commitment.acceptance', verb: 'take care of', at: next + 1, needsDate: false };
    }
    return readProgressive(source, sentence, next, isWe);
  }
  if (/^(plan|intend|promise|commit)$/.test(aux) && normAt(message, next + 1) === 'to') {
    return readWill(source, sentence, next + 2, 'commitment.going-to');
  }
  if (!BASE.has(aux) || isPause(message.tokens[next])) return null;
  return readPresent(source, sentence, at, next, isWe);
}

/** The verb after "will": anything but talk, opinions and states. */
function readWill(source: Source, sentence: Sentence, at: number, rule: string): Act | null {
  const { message } = source;
  const verb = normAt(message, at);
  if (!isWordAt(message, at) || NEGATIONS.has(verb) || NO_PROMISE.has(verb) || at >= sentence.to) return null;
  const next = normAt(message, at + 1);
  if (verb === 'be') {
    const base = baseOfGerund(next);
    return base !== null && !NO_PROMISE.has(base) ? { rule, verb: base, at: at + 2, needsDate: false } : null;
  }
  if (verb === 'have') {
    if (next === 'to') return null;
    if (/^(a|another)$/.test(next) && /^(look|think|word|chat|go|read)$/.test(normAt(message, at + 2))) {
      return { rule, verb: 'have', at: at + 1, needsDate: false };
    }
    return { rule, verb: '', at: at + 1, needsDate: true };
  }
  if (verb === 'let') return { rule, verb: 'let', at: at + 1, needsDate: true };
  if (/^(take|choose|sign|use|do|support|do)$/.test(verb) && /^(whatever|whichever|whoever|any|either)$/.test(next))
    return null;
  if (verb === 'do' && /^(so|my|fine|well|ok)$/.test(next) && normAt(message, at + 2) !== 'part') return null;
  if (!BASE.has(verb) && !/^[a-z]{2,}$/.test(verb)) return null;
  return { rule, verb, at: at + 1, needsDate: false };
}

const NO_ACT = new Set(
  'wait hope think wonder feel get have be see try keep lean look ask struggle wrestle learn talk guess enjoy miss lose come go deal lack worry expect assume stick sit stand say tell do start hit use'.split(
    ' ',
  ),
);

/** "I am adding", "we are moving": with a time ahead, or an act of minutes. */
function readProgressive(source: Source, sentence: Sentence, at: number, isWe: boolean): Act | null {
  const { message } = source;
  const norm = normAt(message, at);
  if (!norm.endsWith('ing')) return null;
  const base = GERUNDS.get(norm) ?? null;
  if (base === null)
    return norm === 'working' && isToday(message, sentence)
      ? act('commitment.progressive', 'work', at + 1, true)
      : null;
  const isPrompt = PROMPT_ACTS.has(base) && !isWe && (source.answered !== null || hasNow(message, sentence, at));
  if (NO_ACT.has(base) && !isPrompt) return act('commitment.progressive', base, at + 1, true);
  return act('commitment.progressive', base, at + 1, !(isPrompt && base !== 'ask'));
}

function act(rule: string, verb: string, at: number, needsDate: boolean): Act {
  return { rule, verb, at, needsDate };
}

function isToday(message: Message, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (/^(today|tonight|tomorrow)$/.test(normAt(message, at))) return true;
  return false;
}

function hasNow(message: Message, sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.to && at < from + 9; at++) if (BREAKING_NEWS.test(normAt(message, at))) return true;
  return false;
}

/** "Monday I present", "I call them at 2", and in short answers "I send invite". */
function readPresent(source: Source, sentence: Sentence, subject: number, at: number, isWe: boolean): Act | null {
  const { message } = source;
  const verb = normAt(message, at);
  const before = normAt(message, subject - 1);
  if (before === 'that' || before === 'which' || before === 'who' || SUBORDINATORS.has(before)) return null;
  if (HABITS.has(normAt(message, at - 1)) || normAt(message, at - 1) === 'only') return null;
  if (hasPastTime(message, sentence)) return null;
  if (PAST_ALIKE.has(verb) && !isAfterToday(message, sentence)) return null;
  const isPlain =
    DELIVERING.has(verb) &&
    !isWe &&
    isWordAt(message, at + 1) &&
    !/^(to|from|for|on|in)$/.test(normAt(message, at + 1));
  return act('commitment.present', verb, at + 1, !isPlain || HABITS.has(normAt(message, at + 1)));
}

function hasPastTime(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    if (norm === 'yesterday' || norm === 'ago') return true;
    if (
      norm === 'last' &&
      /^(week|month|year|night|time|sprint|monday|tuesday|wednesday|thursday|friday)$/.test(normAt(message, at + 1))
    )
      return true;
  }
  return false;
}

function isAfterToday(message: Message, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (/^(tomorrow|tonight|by|next|monday|tuesday|wednesday|thursday|friday|until)$/.test(normAt(message, at)))
      return true;
  }
  return false;
}

/** "You'll have it by Friday", "you get it Monday": handing over, with a date. */
function readForYou(source: Source, sentence: Sentence, at: number): Act | null {
  const { message } = source;
  let next = skipAdverbs(message, at + 1);
  const hasWill = normAt(message, next) === 'will';
  if (hasWill) next = skipAdverbs(message, next + 1);
  if (!/^(get|have|receive|see|hear)$/.test(normAt(message, next))) return null;
  if (
    normAt(message, next + 1) === 'to' ||
    (!hasWill && at > sentence.from && QUESTION_HEADS.has(normAt(message, at - 1)))
  )
    return null;
  return act('commitment.for-you', 'deliver', next + 1, true);
}

/** Verbs without a subject: "will send it", "adding you", "let me check", "expect it on Friday". */
function readHeadless(
  source: Source,
  sentence: Sentence,
  at: number,
  isFree: boolean,
  hasFirstPerson: boolean,
): Act | null {
  const { message } = source;
  const norm = normAt(message, at);
  const isHead = opensClause(message, sentence, at);
  if (norm === 'will' && (isHead || isJoined(message, sentence, at, hasFirstPerson))) {
    if (!isFree && isHead) return null;
    return readWill(source, sentence, skipAdverbs(message, at + 1), 'commitment.will');
  }
  if (norm === 'going' && isHead && normAt(message, at + 1) === 'to') {
    return readWill(source, sentence, skipAdverbs(message, at + 2), 'commitment.going-to');
  }
  if (norm === 'let' && normAt(message, at + 1) === 'me' && isHead) {
    return /^(check|look|find|ask|dig|test|try|verify|read|investigate|get|take|pull|fix)$/.test(
      normAt(message, at + 2),
    )
      ? act('commitment.let-me', normAt(message, at + 2), at + 3, false)
      : null;
  }
  if (norm === 'expect' && isHead) return act('commitment.for-you', 'deliver', at + 1, true);
  if (!isHead || !isFree || !norm.endsWith('ing')) return null;
  return readHeadlessProgressive(source, sentence, at);
}

function readHeadlessProgressive(source: Source, sentence: Sentence, at: number): Act | null {
  const { message } = source;
  const base = GERUNDS.get(normAt(message, at));
  if (base === undefined || (NO_ACT.has(base) && !/^(look|go|do|start|try)$/.test(base))) return null;
  if (hasPastTime(message, sentence)) return null;
  const isNow = hasNow(message, sentence, at);
  const isAdding = source.answered !== null && /^(add|take|roll|revert)$/.test(base) && at === sentence.from;
  return act('commitment.progressive', base, at + 1, !isAdding && !(isNow && source.answered !== null));
}

/** At the head of the sentence, or after a comma, colon or dash, interjections and times passed over. */
function opensClause(message: Message, sentence: Sentence, at: number): boolean {
  let before = at - 1;
  while (
    before >= sentence.from &&
    (ADVERBS.has(normAt(message, before)) ||
      /^(today|tomorrow|tonight|yes|yep|yeah|ok|okay|sure|and|but|good|me)$/.test(normAt(message, before)))
  )
    before--;
  if (before < sentence.from) return true;
  const token = message.tokens[before];
  return isPause(token) || token?.kind === 'emoji' || token?.kind === 'user';
}

function isJoined(message: Message, sentence: Sentence, at: number, hasFirstPerson: boolean): boolean {
  const before = normAt(message, at - 1);
  return hasFirstPerson && at > sentence.from && /^(and|but|then|so)$/.test(before);
}

/** Questions, doubts, conditions and reports of what others or earlier selves said undertake nothing. */
function isVetoed(source: Source, sentence: Sentence, subject: number, verbEnd: number): boolean {
  const { message } = source;
  if (
    sentence.isQuestion &&
    (QUESTION_HEADS.has(normAt(message, sentence.from)) || normAt(message, subject - 1) === 'shall')
  )
    return true;
  const before = normAt(message, subject - 1);
  if (subject > sentence.from && SUBORDINATORS.has(before)) return true;
  if (
    /^(shall|should|can|could|may|do|did|will|would|hope|hoped|wish|said|told|thought|promised|than|think)$/.test(
      before,
    ) &&
    subject > sentence.from
  ) {
    return before !== 'think';
  }
  for (let at = sentence.from; at < verbEnd; at++) {
    const norm = normAt(message, at);
    if (CONDITIONS.has(norm) && !isPolite(message, at)) return true;
    if (DOUBTS.has(norm) && at >= subject - 3) return true;
  }
  for (let at = verbEnd; at < sentence.to; at++) {
    if (normAt(message, at) === 'if' && !isPolite(message, at) && !isWhether(message, verbEnd, at)) return true;
  }
  return false;
}

function isPolite(message: Message, at: number): boolean {
  const next = `${normAt(message, at + 1)} ${normAt(message, at + 2)}`;
  return /^(you (want|like|agree|can|two|could|do|prefer|need)|(that|it|this) (is|helps|works|suits)|that|ok|okay|nobody objects|no objections)/.test(
    next,
  );
}

function isWhether(message: Message, from: number, at: number): boolean {
  for (let i = Math.max(from - 1, at - 5); i < at; i++) {
    if (/^(check|see|ask|know|test|find|tell|verify|wonder|confirm|look|asking|checking)$/.test(normAt(message, i)))
      return true;
  }
  return false;
}

/** The phrase runs to the next pause or to the next clause. */
function phraseEnd(message: Message, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const token = message.tokens[at];
    const norm = normAt(message, at);
    if (norm === '(' && at > from) return at;
    if (norm === ')') depth--;
    if (depth === 0 && at > from && isPause(token) && norm !== '/' && norm !== '-') return at;
    if (
      at > from &&
      /^(and|but|so|then|because|as|while|since)$/.test(norm) &&
      /^(i|we|you|he|she|they|it|will)$/.test(normAt(message, at + 1))
    )
      return at;
    if (at > from && norm === 'because') return at;
  }
  return end;
}
