import { isEmptyWord } from '../detectors/flags/vague-words.ts';
import type { Message, Token } from '../text/message.ts';
import { isPause, normAt, type Range, rawOf } from './extract-source.ts';
import { BASE, CONDITIONS, DOUBTS, EMPTY_WORK, GERUNDS, NEGATIONS, PAST } from './extract-words.ts';
import { isOneOf } from './word-set.ts';

/** What a thing is when it is done. */
export const STATES = new Set(
  'done finished complete completed ready merged shipped deployed released sent closed fixed held drafted published live up in over'.split(
    ' ',
  ),
);
const NO_PLAN = new Set(
  'waiting wait blocked stuck none nothing nope no n/a na off away ooo holiday sick vacation'.split(' '),
);

/** Verbs that fit any work. */
const GENERAL_VERBS = new Set(
  'continue carry keep proceed work share look push move do start see get help go improve iterate handle support sort follow finish complete check prepare plan learn study'.split(
    ' ',
  ),
);

/** "Sheet opens", "comments came in": what happens by itself or has happened is no work. */
const HAPPENS = 'opens closes starts begins ends expires arrives returns leaves';
const HAPPENED = 'came went arrived fell broke failed died happened was were had said told';

/** Something is left when empty words are taken away, and it is not a state, a wait, a doubt or somebody else's. */
export function isWork(message: Message, { from, to }: Range): boolean {
  const first = normAt(message, from);
  if (NO_PLAN.has(first) && !(first === 'wait' && isOneOf(normAt(message, from + 1), 'per time times state states')))
    return false;
  if (isOneOf(first, 'i we') && isOneOf(normAt(message, from + 1), 'wait')) return false;
  if (NEGATIONS.has(first) || PAST.has(first)) return false;
  // "Restore is ordered": the verb is a noun here
  if (isOneOf(normAt(message, from + 1), 'is are was were')) return false;
  let isAside = false;
  let hasContent = false;
  for (let at = from; at < to; at++) {
    const token = message.tokens[at];
    if (token === undefined || token.kind === 'punct' || token.kind === 'emoji' || token.kind === 'break') continue;
    if (CONDITIONS.has(token.norm) && at <= from + 1) return false;
    if (token.norm === 'if' && isOneOf(normAt(message, at + 1), 'there time possible i we')) return false;
    // "A page about how museums should set it up": what the clause says is not what the author doubts.
    isAside ||= at > from && isOneOf(token.norm, 'how what where which that who whether why');
    if (!isAside && DOUBTS.has(token.norm) && token.norm !== 'unless') return false;
    if (!isAside && at > from && isOneOf(token.norm, HAPPENED) && !isOneOf(normAt(message, at - 1), 'i we'))
      return false;
    hasContent ||= isContent(message, at, from);
  }
  if (!hasContent && !isNumbered(message, { from, to })) return false;
  const last = normAt(message, to - 1);
  if (isOneOf(last, 'fine green passing') && to - from > 2 && !BASE.has(first)) return false;
  if (isOneOf(last, 'far already') || (isOneOf(last, HAPPENS) && isShort(message, from, to) && !BASE.has(first)))
    return false;
  if (
    STATES.has(last) &&
    to - from > 1 &&
    !BASE.has(first) &&
    !isOneOf(normAt(message, to - 2), 'is are be get getting')
  )
    return !isOneOf(
      last,
      'done finished completed merged shipped deployed released sent closed fixed held drafted published',
    );
  return !isStateOfOthers(message, from, to);
}

/** Four words at most, or as many behind the last comma. */
function isShort(message: Message, from: number, to: number): boolean {
  if (to - from <= 4) return true;
  for (let at = to - 1; at >= to - 4; at--) if (isPause(message.tokens[at])) return true;
  return false;
}

/** Names a piece of work or part of one, and is no general word of being at work. */
function isContent(message: Message, at: number, from: number): boolean {
  const { kind, norm, start } = message.tokens[at] as Token;
  if (kind === 'number') return isAmount(message, at);
  if (kind !== 'word') return true;
  if (norm === "'s") return false;
  if (norm.length === 1) return at > from && /^[A-Z]$/.test(message.raw.charAt(start)) && norm !== 'i';
  if (EMPTY_WORK.has(norm)) return false;
  // "Load and check the week": a verb of its own kind makes a general object specific.
  const isDoing = at > from && BASE.has(normAt(message, from)) && !GENERAL_VERBS.has(normAt(message, from));
  return isDoing || !isEmptyWord(norm);
}

/** "3 of 5", "points 5 and 6", but not "round 2", "day 3", "2 meetings", "1:1s". */
function isAmount(message: Message, at: number): boolean {
  const norm = normAt(message, at);
  if (EMPTY_WORK.has(norm) || /^(100%|110%|24\/7)$/.test(norm)) return false;
  if (isOneOf(normAt(message, at - 1), 'week round day sprint part try attempt cw kw phase')) return false;
  return !/^(calls?|meetings?|interviews?|things?|tasks?|days?|hours?|weeks?|stuff|syncs?)$/.test(
    normAt(message, at + 1),
  );
}

/** "The other two", "ten more", "the last 4": short, but everybody knows which. */
function isNumbered(message: Message, { from, to }: Range): boolean {
  let hasNumber = false;
  let hasRest = false;
  for (let at = from; at < to; at++) {
    const norm = normAt(message, at);
    hasNumber ||=
      message.tokens[at]?.kind === 'number' || isOneOf(norm, 'one two three four five six seven eight nine ten');
    hasRest ||= isOneOf(norm, 'other others more last remaining second third fourth fifth final ninth');
    if (/^(calls?|meetings?|interviews?|things?|stuff|days?)$/.test(norm)) return false;
  }
  return hasNumber && hasRest;
}

/** "Bangalore is off", "the vendor was late": a finite verb after a subject that is not the author. */
function isStateOfOthers(message: Message, from: number, to: number): boolean {
  const first = normAt(message, from);
  if (first === 'i' || first === 'we' || BASE.has(first) || GERUNDS.has(first)) return false;
  if (
    /[^s]s$/.test(normAt(message, from + 1)) &&
    BASE.has(normAt(message, from + 1).slice(0, -1)) &&
    /^\p{Lu}/u.test(rawOf(message, { from, to: from + 1 }))
  ) {
    return !BASE.has(first.slice(0, -1)) && normAt(message, from + 2) !== '';
  }
  for (let at = from + 1; at < Math.min(to, from + 6); at++) {
    if (isPause(message.tokens[at])) return false;
    const norm = normAt(message, at);
    if (norm === 'will' || isOneOf(norm, 'if when where who which because once')) return false;
    if (norm === 'is' || norm === 'are' || norm === 'was' || norm === 'were' || norm === 'has' || norm === 'had') {
      return normAt(message, at - 1) !== 'that' && normAt(message, at - 1) !== 'what';
    }
  }
  return false;
}
