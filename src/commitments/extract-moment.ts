import type { Message } from '../text/message.ts';
import { isClause, normAt, type Range, segmentsOf } from './extract-source.ts';
import { isOneOf, setOf } from './word-set.ts';

/** How soon a stretch says that something is done: at an hour or part of the day, at once, or at a moment that is no due date. */
export type Moment = 'today' | 'now' | 'unknown';

const UNITS = setOf('minutes minute hours hour');
const SHORT = 'moment minute minutes sec second seconds bit jiffy mo few tick';
const HOURS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|\d{1,2}(?:[:.h]\d{2})?|\d{1,2}h)$/;
/** What one does anyway in the course of a day. */
const OF_THE_DAY = setOf(
  'lunch dinner breakfast supper standup stand-up retro call meeting sync session class school lesson round rounds break coffee sundown sunset nightfall dusk dark closing close demo review shift work',
);
/** Durations behind these tell how long something has lasted or takes again and again. */
const LASTING = setOf('for since every each last past took within ago than after only about');

/** The own stretch of a token and the bare stretches behind it, up to the next clause. */
export function reachOf(message: Message, sentence: Range, at: number): Range {
  let from = sentence.from;
  let to = sentence.to;
  let isReached = false;
  for (const segment of segmentsOf(message, sentence)) {
    if (at >= segment.from && at < segment.to) {
      from = segment.from;
      isReached = true;
    } else if (isReached && (isClause(message, segment) || normAt(message, segment.from - 1) === ':')) break;
    if (isReached) to = segment.to;
  }
  return { from, to };
}

/** The first moment that a stretch names beside its dates: "now", "in a minute", "10 minutes", "at four", "after lunch". */
export function momentIn(message: Message, { from, to }: Range): Moment | null {
  for (let at = from; at < to; at++) {
    const moment = momentAt(message, at, to);
    if (moment !== null) return moment;
  }
  return null;
}

function momentAt(message: Message, at: number, end: number): Moment | null {
  const norm = normAt(message, at);
  const next = at + 1 < end ? normAt(message, at + 1) : '';
  const later = at + 2 < end ? normAt(message, at + 2) : '';
  switch (norm) {
    case 'now':
      return isOneOf(normAt(message, at - 1), 'until by from since just for') ? null : 'now';
    case 'immediately':
    case 'asap':
      return 'unknown';
    case 'right':
    case 'straight':
      return next === 'away' ? 'now' : norm === 'right' && next === 'after' ? 'unknown' : null;
    case 'afterwards':
    case 'afterward':
      return 'unknown';
    case 'within':
      return next === 'the' && later === 'hour' ? 'today' : null;
    case 'in':
      return isOneOf(next, 'a the') && isOneOf(later, SHORT) ? 'unknown' : null;
    case 'at':
    case 'by':
    case 'around':
    case 'before':
    case 'till':
      return clockAfter(message, at, next, later);
    case 'after':
      return isOneOf(next, 'that this him her them it') ? 'unknown' : dayPartAfter(next, later);
    case 'during':
    case 'over':
      return dayPartAfter(next, later);
    case 'when':
    case 'once':
      if (!isOneOf(next, 'i we')) return null;
      if (isOneOf(later, 'get come arrive reach')) return 'unknown';
      return isOneOf(later, 'am are') && isOneOf(normAt(message, at + 3), 'back home there in done through free')
        ? 'unknown'
        : null;
    default:
      return isDuration(message, at, end) ? 'now' : null;
  }
}

function clockAfter(message: Message, at: number, next: string, later: string): Moment | null {
  if (normAt(message, at) === 'before' && isOneOf(next, 'i you we')) return 'unknown';
  if (isOneOf(next, 'the a my our') ? OF_THE_DAY.has(later) : OF_THE_DAY.has(next)) return 'today';
  if (normAt(message, at) === 'at' && isOneOf(next, 'once')) return 'unknown';
  if (!HOURS.test(next) || normAt(message, at - 1) === next) return null;
  if (next.includes(':')) return 'today';
  const isCounting = message.tokens[at + 2]?.kind === 'word' && !isOneOf(later, ENDS_CLOCK);
  return isCounting ? null : 'today';
}

const ENDS_CLOCK =
  'and or so but then with in on for sharp today tonight because when i we you it the at latest past to or till until';

function dayPartAfter(next: string, later: string): Moment | null {
  if (OF_THE_DAY.has(next) || (isOneOf(next, 'the a my our your this') && OF_THE_DAY.has(later))) return 'today';
  return null;
}

/** "10 minutes", "half an hour", "a minute": how little is left to do. */
function isDuration(message: Message, at: number, end: number): boolean {
  if (at >= end || !UNITS.has(normAt(message, at))) return false;
  let start = at - 1;
  while (
    isOneOf(normAt(message, start), 'a an half ten five twenty fifteen thirty two three one') ||
    isNumber(message, start)
  )
    start--;
  if (start === at - 1 || LASTING.has(normAt(message, start))) return false;
  return !isOneOf(normAt(message, at + 1), 'ago late early later each every more longer of per');
}

function isNumber(message: Message, at: number): boolean {
  return message.tokens[at]?.kind === 'number';
}
