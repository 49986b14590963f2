import { countTold, numberOf } from '../../commitments/counts.ts';
import { statementsOf } from '../../commitments/evidence.ts';
import { hasQuestion } from '../../commitments/extract-answer.ts';
import { termsIn } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';
import type { Facts, Predicate } from '../engine/observed.ts';
import { remembered } from '../engine/remember.ts';
import type { ContextMessage } from '../types.ts';
import { askedOf, isAskedAbout } from './asked-for.ts';
import { daysNamed } from './days-named.ts';
import { deniesDone } from './denials.ts';
import { dueByNow, isAbout, isReportedSince, type Made, MOST_EARLIER } from './earlier-promises.ts';
import { codesOf, countShared, hasShared } from './returning-work.ts';
import { isSettled } from './slipped-commitment.ts';
import { isSettledIn, toldOf } from './told-promise.ts';

const LONGEST_ANSWER = 45;
const SHORT_ANSWER = 20;
const SHORT_QUESTION = 14;
/** Numbers from here on are years. */
const YEARS = 1900;

/** What is told instead of the thing: it is not at hand, or it went under. */
const NOT_AT_HAND =
  /\b(?:do ?n['’]?t have (?:it|them|that|one)|ha(?:ve|s|d)n['’]?t (?:it|them|that|one|any)\b|(?:is|are)n['’]?t there|['’]s not (?:there|done|out|in|sent)|never (?:got|been|went|was|were)\b|not (?:sent|done|there|printed|made|written|booked|concluded|finished|ready)|went under|slipped|forgot\w*|got wiped|fell)/i;
const SOON = /\b(?:not yet|soon|shortly|later|on it|minutes?|hour|now|tonight|coming|nearly|almost)\b/i;

/** A few words that ask for a thing, and for nothing about it. */
const WHEREABOUTS = /^(?!.*\b(?:why|how|what|who)\b)[^\n]{1,90}\?\W*$/i;
/** Somebody misses a thing without asking for it. */
const MISSES =
  /\b(?:asks?|asked|asking|needs?|wants?|waits?|waiting) (?:me |us )?(?:for|about)\b|\b(?:do ?n['’]?t|do not|can['’]?t|cannot|can only|only) (?:see|find)\b|\b(?:is|are) missing\b/i;
/** What is open has its step: "the rest this afternoon". */
const REST_AHEAD = /\b(?:the rest|remaining|the others?|\w+ more|to go)\b/i;

export function isAnsweringQuestion({ context }: Facts): boolean {
  const asker = askerOf(context);
  return asker !== null && hasQuestion(asker.message);
}

function askerOf(context: Facts['context']): ContextMessage | null {
  if (context?.parent == null) return null;
  const last = context.conversation.at(-1) ?? context.parent;
  return last.author === context.author ? null : last;
}

interface Asked {
  readonly asker: ContextMessage;
  /** What was promised for a day that has come, and is asked for. */
  readonly made: Made;
}

const asked = remembered((facts): Asked | null => {
  const { context, words } = facts;
  if (context === null || context.own.length === 0 || words > LONGEST_ANSWER) return null;
  const asker = askerOf(context);
  const made = asker === null ? [] : dueByNow(facts);
  if (asker === null || made.length === 0) return null;
  const { message } = asker;
  if (isAskedAbout(message) || !(hasQuestion(message) || MISSES.test(message.raw))) return null;
  const own = context.own.slice(-MOST_EARLIER);
  const found = made.find(
    (one) =>
      !one.promise.isPlan &&
      !isSettled(one.promise, context) &&
      !isReportedSince(one.promise, own.slice(one.at + 1)) &&
      isAskedFor(one, message, context.sentAt?.date),
  );
  return found === undefined ? null : { asker, made: found };
});

function isAskedFor({ promise: { due, terms }, earlier }: Made, message: Message, today: string | undefined): boolean {
  const wanted = askedOf(message);
  const source = earlier.message;
  const isWhere = /\bwhere\b/i.test(message.raw);
  if (isWhere && due !== today && source.tokens.length <= 40 && countShared(termsIn(source), wanted) >= 2) return true;
  const isShort = message.tokens.length <= SHORT_QUESTION;
  return isAbout(terms, wanted) || hasShared(codesOf(terms), codesOf(wanted)) || (isShort && hasShared(terms, wanted));
}

function isDenied(facts: Facts): boolean {
  if (NOT_AT_HAND.test(facts.message.raw) || deniesDone(facts)) return true;
  return facts.words <= SHORT_ANSWER && statementsOf(facts.message)[0]?.said === 'late';
}

/** Somebody asks for a thing that was promised for a day that has come, and it is not at hand. */
function isAskedAway(facts: Facts): boolean {
  const found = asked(facts);
  if (found === null) return false;
  const { context, message, words } = facts;
  const isSaid = isDenied(facts);
  const isBare =
    words <= 4 &&
    WHEREABOUTS.test(found.asker.message.raw) &&
    !/\d/.test(message.raw) &&
    !facts.holds('slip.affirmed') &&
    !facts.holds('slip.kept');
  if ((!isSaid && !isBare) || isSettledIn(message) || daysNamed(facts).length > 0) return false;
  return found.made.promise.due !== context?.sentAt?.date || (isSaid && !SOON.test(message.raw));
}

/** It is asked for once its day has come, and what is told is what the time went to. */
function isAskedEaten(facts: Facts): boolean {
  const found = asked(facts);
  if (found === null || !facts.holds('slip.eaten-bare') || facts.holds('signal:outcome')) return false;
  return toldOf(facts.message, found.made.promise.terms, true, true) !== null;
}

/** "26 are in the folder", where forty were promised or asked for. */
function isAskedShort(facts: Facts): boolean {
  const found = asked(facts);
  const { message, words } = facts;
  if (found === null || words > SHORT_ANSWER || REST_AHEAD.test(message.raw) || daysNamed(facts).length > 0)
    return false;
  const told = countTold(message.raw);
  if (told === null) return false;
  return [found.made.earlier.message, found.asker.message].some(({ tokens }) =>
    tokens.some(({ kind, norm }) => {
      const whole = kind === 'word' || kind === 'number' ? (numberOf(norm) ?? 0) : 0;
      return whole > told && whole < YEARS;
    }),
  );
}

/** What becomes of a promise of the author that somebody asks for once its day has come. */
export const SLIPPED_ASKED_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slip.asked-away': isAskedAway,
  'slip.asked-eaten': isAskedEaten,
  'slip.asked-short': isAskedShort,
  'slip.asked-due': (facts) => asked(facts) !== null,
};
