import { isPastForm } from '../detectors/engine/inflect.ts';
import type { Message } from '../text/message.ts';
import {
  type Act,
  act,
  hasNow,
  hasPastTime,
  isAfterToday,
  isObject,
  isRoutine,
  isThing,
  type Reading,
  readCan,
  readWill,
  skipAdverbs,
} from './extract-acts.ts';
import { normAt, rememberedOfWhole, segmentsOf } from './extract-source.ts';
import { baseOfGerund } from './extract-what.ts';
import {
  ADVERBS,
  BASE,
  DELIVERING,
  FINITE,
  GERUNDS,
  HABITS,
  NEGATIONS,
  NO_ACT,
  NO_PROMISE,
  ONGOING,
  PAST_ALIKE,
  PROMPT_ACTS,
  QUESTION_HEADS,
  SUBORDINATORS,
} from './extract-words.ts';
import { isOneOf, setOf } from './word-set.ts';

export function readFirstPerson(reading: Reading, at: number): Act | null {
  const { message } = reading;
  const isWe = normAt(message, at) === 'we';
  let next = skipAdverbs(message, at + 1);
  const aux = normAt(message, next);
  if (aux === 'will' || aux === 'shall') return readWill(reading, skipAdverbs(message, next + 1), 'will');
  if (aux === 'am' || aux === 'are') {
    next = skipAdverbs(message, next + 1);
    if (isOneOf(normAt(message, next), 'going about planning') && normAt(message, next + 1) === 'to') {
      return readWill(reading, skipAdverbs(message, next + 2), 'going-to');
    }
    return readProgressive(reading, next, isWe);
  }
  if (aux === 'can') return readCan(reading, skipAdverbs(message, next + 1), isWe);
  if (isOneOf(aux, 'plan intend promise commit') && normAt(message, next + 1) === 'to')
    return readWill(reading, next + 2, 'going-to');
  if (
    aux === 'have' &&
    isOneOf(normAt(message, next + 1), 'a another') &&
    isOneOf(normAt(message, next + 2), 'call session appointment')
  ) {
    return act('present', 'have', next + 1, true);
  }
  // "I have the migration by the 11th": it will be there.
  if (aux === 'have' && isThing(message, next + 1) && isDueBy(message, next + 2, reading.sentence.to))
    return act('present', 'have', next + 1, true);
  if (!isWe && isOneOf(aux, 'meet talk speak sit')) return readPresent(reading, at, next, isWe);
  if (aux === 're' && BASE.has(normAt(message, next + 1))) next++;
  const verb = normAt(message, next);
  if (NEGATIONS.has(normAt(message, next + 1))) return null;
  if (BASE.has(verb) || isUnlistedVerb(message, next)) return readPresent(reading, at, next, isWe);
  return null;
}

function isDueBy(message: Message, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 5); at++) {
    if (isOneOf(normAt(message, at), 'to been since from')) return false;
    if (normAt(message, at) === 'by') return true;
    if (normAt(message, at) === 'on' && isOneOf(normAt(message, from - 1), 'it them that this both')) return true;
  }
  return false;
}

/** Behind "I", nearly every other word is a verb: only states, opinions, past forms and small words are not acts. */
function isUnlistedVerb(message: Message, at: number): boolean {
  const verb = normAt(message, at);
  return (
    message.tokens[at]?.kind === 'word' &&
    verb.length > 2 &&
    !NO_ACT_OF_MINE.has(verb) &&
    (verb === 'try' ? normAt(message, at + 1) !== 'to' : !NO_PROMISE.has(verb)) &&
    !FINITE.has(verb) &&
    !ADVERBS.has(verb) &&
    !isPastForm(verb) &&
    !/(?:ing|day|self)$/.test(verb)
  );
}

/** States, opinions, and the small words that stand behind "I" without being its verb. */
const NO_ACT_OF_MINE = setOf(
  'agree excuse appear apologise apologize appreciate aim and admire but belong believe care consist contain cost dare deserve dislike disagree doubt dream enjoy equal exist expect fear feel forget from guess happen hear hesitate him hold imagine into include insist intend keep know lack lean leave let lie like live look love matter mean mind miss myself need notice object object observe owe own plan possess prefer presume promise propose quite realise realize recall recognise recommend regret rely remain remember request resemble respect see seem sense sleep smell sound spend stay suffer suggest suppose suspect sympathise taste tend than thank the think too trust understand use used usually value vote wait want welcome were what when whenever which while who wish with wonder worry would bet swear admit confess fail fall lose',
);

/** "I am adding", "we are moving": with a time ahead, or an act of minutes. */
function readProgressive(reading: Reading, at: number, isWe: boolean): Act | null {
  const { message, source } = reading;
  const norm = normAt(message, at);
  if (!norm.endsWith('ing')) return null;
  const base = GERUNDS.get(norm);
  if (base === undefined) return readUnlistedProgressive(message, at, isWe);
  const isPrompt = PROMPT_ACTS.has(base) && !isWe && (source.answered !== null || hasNow(reading, at));
  return act('progressive', base, at + 1, !isPrompt, !isWe && !ONGOING.has(base));
}

/** "I am reattaching it tonight": any work that is aimed at a thing; states, feelings and journeys are none. */
function readUnlistedProgressive(message: Message, at: number, isWe: boolean): Act | null {
  const norm = normAt(message, at);
  if (norm === 'working') return act('progressive', 'work', at + 1, true);
  if (isWe || !isThing(message, at + 1)) return null;
  const base = baseOfGerund(norm);
  if (base === null || NO_ACT.has(base) || NO_PROMISE.has(base) || NO_ACT_OF_MINE.has(base)) return null;
  return isOneOf(base, 'celebrate drive eat drink enter fly host marry move ride')
    ? null
    : act('progressive', base, at + 1, true);
}

/** "I give up for tonight", "I go home", "I turn up at nine": no work that others wait for. */
function isLeaving(verb: string, next: string): boolean {
  if (isOneOf(verb, 'give turn show sign log clock hang sleep')) return isOneOf(next, 'up off out in');
  return isOneOf(verb, 'go head get come') && isOneOf(next, 'home offline away off late');
}

/** "I close it. Everybody here leaves it open.": who does it, not what is done next. */
const isOfHabits = rememberedOfWhole(({ message }) =>
  message.tokens.some(({ norm }) => isOneOf(norm, 'everybody everyone nobody others anyway always never usually')),
);

/** What one does in one's job, day in, day out. */
const STEADY = setOf(
  'use run own lead handle host hold drive teach manage read keep get have see live cover support know give work watch monitor',
);
/** Acts that need a day or a moment even in an answer. */
const SLIGHT = setOf(
  'follow sit accept respect join leave come go start let swap talk compare listen release speak believe',
);

/** "Monday I present", "I call them at 2", and in short answers "I send invite". */
function readPresent(reading: Reading, subject: number, at: number, isWe: boolean): Act | null {
  const { message, sentence, source } = reading;
  const verb = normAt(message, at);
  const before = normAt(message, subject - 1);
  const lead = normAt(message, at - 1);
  if (verb === 'propose' || isLeaving(verb, normAt(message, at + 1))) return null;
  if (/^(ask|invite|remind)$/.test(verb) && /^(you|all|everybody|everyone)$/.test(normAt(message, at + 1))) return null;
  if (isWe && isOneOf(verb, 'close open start begin meet stop go talk offer sell decide')) return null;
  if (isOneOf(before, 'that which who otherwise else meanwhile') || SUBORDINATORS.has(before)) return null;
  if (HABITS.has(lead) || HABITS.has(normAt(message, at + 1)) || lead === 'only' || lead === 'just') return null;
  const own = segmentsOf(message, sentence).find(({ from, to }) => at >= from && at < to) ?? sentence;
  // "… is the nicest message I write this week" says what the message is.
  for (let i = own.from; i < subject; i++)
    if (FINITE.has(normAt(message, i)) && !isOneOf(before, 'and so but then')) return null;
  if (hasPastTime(message, own)) return null;
  if (PAST_ALIKE.has(verb) && !isAfterToday(message, own)) return null;
  if (isRoutine(message, own)) return null;
  const isSingle = isOneOf(verb, 'send call collect bring order invite book ring phone');
  const isReply =
    source.answered !== null &&
    BASE.has(verb) &&
    !STEADY.has(verb) &&
    !SLIGHT.has(verb) &&
    !PAST_ALIKE.has(verb) &&
    sentence.to - at < 16 &&
    !isOfHabits(source);
  const isPlain =
    !isWe &&
    ((isReply && (isThing(message, at + 1) || isOneOf(normAt(message, at + 1), 'to at into up with'))) ||
      (DELIVERING.has(verb) && (isThing(message, at + 1) || (isSingle && isObject(message, at + 1)))) ||
      // "Then I fill them in": what comes after something else lies ahead.
      (before === 'then' && isThing(message, at + 1)));
  if (!BASE.has(verb)) return act('present', verb, at + 1, true, !isWe);
  return act(
    'present',
    verb,
    at + 1,
    !isPlain && !(hasNow(reading, at) && source.answered !== null),
    !isWe && !STEADY.has(verb),
  );
}

/** "You'll have it by Friday", "you get it Monday": handing over, with a date. */
export function readForYou({ message, sentence }: Reading, at: number): Act | null {
  let next = skipAdverbs(message, at + 1);
  const hasWill = isOneOf(normAt(message, next), 'will shall');
  if (hasWill) next = skipAdverbs(message, next + 1);
  if (!isOneOf(normAt(message, next), 'get have receive see hear') || normAt(message, next + 1) === 'to') return null;
  if (!hasWill && at > sentence.from && QUESTION_HEADS.has(normAt(message, at - 1))) return null;
  return act('for-you', 'deliver', next + 1, true, hasWill || normAt(message, next) === 'get');
}
