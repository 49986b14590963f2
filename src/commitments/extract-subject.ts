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
import { normAt, segmentsOf } from './extract-source.ts';
import {
  BASE,
  DELIVERING,
  FINITE,
  GERUNDS,
  HABITS,
  NEGATIONS,
  PAST_ALIKE,
  PROMPT_ACTS,
  QUESTION_HEADS,
  SUBORDINATORS,
} from './extract-words.ts';
import { isOneOf } from './word-set.ts';

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
  if (aux === 'can') return readCan(reading, skipAdverbs(message, next + 1));
  if (isOneOf(aux, 'plan intend promise commit') && normAt(message, next + 1) === 'to')
    return readWill(reading, next + 2, 'going-to');
  if (
    aux === 'have' &&
    isOneOf(normAt(message, next + 1), 'a another') &&
    isOneOf(normAt(message, next + 2), 'call session appointment')
  ) {
    return act('present', 'have', next + 1, true);
  }
  if (!isWe && isOneOf(aux, 'meet talk speak sit')) return readPresent(reading, at, next, isWe);
  if (aux === 're' && BASE.has(normAt(message, next + 1))) next++;
  if (!BASE.has(normAt(message, next)) || NEGATIONS.has(normAt(message, next + 1))) return null;
  return readPresent(reading, at, next, isWe);
}

/** "I am adding", "we are moving": with a time ahead, or an act of minutes. */
function readProgressive(reading: Reading, at: number, isWe: boolean): Act | null {
  const { message, source } = reading;
  const norm = normAt(message, at);
  if (!norm.endsWith('ing')) return null;
  const base = GERUNDS.get(norm);
  if (base === undefined) return norm === 'working' ? act('progressive', 'work', at + 1, true) : null;
  const isPrompt = PROMPT_ACTS.has(base) && !isWe && (source.answered !== null || hasNow(reading, at));
  return act('progressive', base, at + 1, !isPrompt);
}

/** "Monday I present", "I call them at 2", and in short answers "I send invite". */
function readPresent(reading: Reading, subject: number, at: number, isWe: boolean): Act | null {
  const { message, sentence, source } = reading;
  const verb = normAt(message, at);
  const before = normAt(message, subject - 1);
  const lead = normAt(message, at - 1);
  if (verb === 'propose') return null;
  if (/^(ask|invite|remind)$/.test(verb) && /^(you|all|everybody|everyone)$/.test(normAt(message, at + 1))) return null;
  if (isWe && isOneOf(verb, 'close open start begin meet stop go talk offer sell')) return null;
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
  const isPlain =
    !isWe &&
    ((DELIVERING.has(verb) && (isThing(message, at + 1) || (isSingle && isObject(message, at + 1)))) ||
      // "Then I fill them in": what comes after something else lies ahead.
      (before === 'then' && isThing(message, at + 1)));
  return act('present', verb, at + 1, !isPlain && !(hasNow(reading, at) && source.answered !== null));
}

/** "You'll have it by Friday", "you get it Monday": handing over, with a date. */
export function readForYou({ message, sentence }: Reading, at: number): Act | null {
  let next = skipAdverbs(message, at + 1);
  const hasWill = normAt(message, next) === 'will';
  if (hasWill) next = skipAdverbs(message, next + 1);
  if (!isOneOf(normAt(message, next), 'get have receive see hear') || normAt(message, next + 1) === 'to') return null;
  if (!hasWill && at > sentence.from && QUESTION_HEADS.has(normAt(message, at - 1))) return null;
  return act('for-you', 'deliver', next + 1, true);
}
