import { hasQuestion } from '../../commitments/extract-answer.ts';
import { termsIn } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';
import type { Facts, Predicate } from '../engine/observed.ts';
import type { ContextMessage } from '../types.ts';
import { daysNamed } from './days-named.ts';
import { deniesDone } from './denials.ts';
import { dueByNow, isAbout, isJust, isReportedSince, MOST_EARLIER } from './earlier-promises.ts';
import { isPlanBack, isPromisePlanned } from './returning-plans.ts';
import { codesOf, countShared, hasShared, isToldOf, isWhollyOf } from './returning-work.ts';
import { isSettled } from './slipped-commitment.ts';
import { isSettledIn } from './told-promise.ts';

type Terms = ReadonlySet<string>;

const LONGEST_ANSWER = 45;
const SHORT_QUESTION = 14;
const LONGEST_LINE = 12;

/** "28 of 40" where forty were promised for a day that is over, or that it is asked for on. */
function isCountShort(facts: Facts): boolean {
  const { context, message } = facts;
  if (context === null || context.own.length === 0) return false;
  const made = dueByNow(facts);
  const totals = made.length === 0 ? NO_TERMS : shortTotals(message);
  if (totals.size === 0 || REST_AHEAD.test(message.raw) || daysNamed(facts).length > 0) return false;
  const isAsked = isAnsweringQuestion(facts);
  return made.some(({ promise: { due, terms, isPlan }, earlier }) => {
    if (isPlan || (!isAsked && due === context.sentAt?.date)) return false;
    return isAsked
      ? hasShared(termsIn(earlier.message), totals)
      : hasShared(terms, totals) && isCounted(earlier.message, totals);
  });
}

const NO_TERMS: Terms = new Set();

/** The number has its noun: "40 items". */
function isCounted(message: Message, totals: Terms): boolean {
  const terms = [...termsIn(message)];
  return [...totals].some((total) => terms.some((term) => term.startsWith(`${total}:`)));
}

const PARTS =
  /\b(\d+|two|three|four|five|six|seven|eight|nine)(?: \w+)? of (?:the |all |my )?(\d+|four|five|six|seven|eight|nine|ten|twelve)\b/gi;
const OF = / of /i;
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What is open has its step: "the rest this afternoon". */
const REST_AHEAD = /\b(?:the rest|remaining|\w+ more|to go)\b/i;

/** The wholes of which a message has only a part, as terms. */
function shortTotals({ raw }: Message): Terms {
  if (!OF.test(raw)) return NO_TERMS;
  const totals = new Set<string>();
  for (const [, some = '', all = ''] of raw.matchAll(PARTS))
    if (amountOf(some) < amountOf(all)) totals.add(String(amountOf(all)));
  return totals;
}

function amountOf(word: string): number {
  const at = WORDS.indexOf(word.toLowerCase());
  return at >= 0 ? at + 2 : Number(word);
}

function isAnsweringQuestion({ context }: Facts): boolean {
  const asker = askerOf(context);
  return asker !== null && hasQuestion(asker.message);
}

function askerOf(context: Facts['context']): ContextMessage | null {
  if (context?.parent == null) return null;
  const last = context.conversation.at(-1) ?? context.parent;
  return last.author === context.author ? null : last;
}

/** What is told instead of the thing: it is not at hand, or it went under. */
const NOT_AT_HAND =
  /\b(?:do ?n['’]?t have (?:it|them|that|one)|(?:is|are)n['’]?t there|['’]s not (?:there|done|out|in|sent)|never (?:got|been|went|was|were)\b|not (?:sent|done|there|printed|made|written|booked)|went under|slipped|forgot\w*|got wiped|fell)/i;
const SOON = /\b(?:not yet|soon|shortly|later|on it|minutes?|hour|now|tonight|coming|nearly|almost)\b/i;

/** A few words that ask for a thing, and for nothing about it. */
const WHEREABOUTS = /^(?!.*\b(?:why|how|what|who)\b)[^\n]{1,90}\?\W*$/i;
const WHY = /\bwhy\b/i;

/** Somebody asks for a thing that was promised for a day that has come, and it is not at hand. */
function isAskedAway(facts: Facts): boolean {
  const { context, message, words } = facts;
  if (context === null || context.own.length === 0) return false;
  const made = dueByNow(facts);
  const asker = askerOf(context);
  if (made.length === 0 || asker === null || words > LONGEST_ANSWER) return false;
  if (!hasQuestion(asker.message) || WHY.test(asker.message.raw)) return false;
  const isDenied = NOT_AT_HAND.test(message.raw) || deniesDone(facts);
  const isBare =
    words <= 4 &&
    WHEREABOUTS.test(asker.message.raw) &&
    !/\d/.test(message.raw) &&
    !facts.holds('slip.affirmed') &&
    !facts.holds('slip.kept');
  if ((!isDenied && !isBare) || isSettledIn(message) || daysNamed(facts).length > 0) return false;
  const today = context.sentAt?.date;
  const asked = termsIn(asker.message);
  const isWhere = /\bwhere\b/i.test(asker.message.raw);
  const own = context.own.slice(-MOST_EARLIER);
  return made.some(({ promise, earlier, at }) => {
    const { due, terms, isPlan } = promise;
    if (isPlan || isSettled(promise, context) || isReportedSince(promise, own.slice(at + 1))) return false;
    if (due === today && (SOON.test(message.raw) || !isDenied)) return false;
    const isShort = asker.message.tokens.length <= SHORT_QUESTION;
    const source = earlier.message;
    if (isWhere && due !== today && source.tokens.length <= 40 && countShared(termsIn(source), asked) >= 2) return true;
    return isAbout(terms, asked) || hasShared(codesOf(terms), codesOf(asked)) || (isShort && hasShared(terms, asked));
  });
}

/** "Stairwell lamp: no.", "the lamp. still.", "4417 didn't happen". */
const LINE_DENIED =
  /(?:[:.,–—-]\s*(?:no|nope|not (?:yet|done|today|there)|(?:same )?as (?:yesterday|last \w+)|same as \w+|still(?: (?:no|not|nothing|open))?|same)\s*[.!]*\s*$|\b(?:did ?n['’]?t|did not|has ?n['’]?t|never) (?:happen\w*|get done|come about|move\w*|start\w*))/i;

/** A line of one's plan or promise is denied in a few words, with nothing else said of it. */
function isLineDenied(facts: Facts): boolean {
  const { context, message } = facts;
  if (context === null || context.own.length === 0) return false;
  const made = dueByNow(facts);
  if (made.length === 0 || message.hasSections || !LINE_DENIED.test(message.raw)) return false;
  if (isSettledIn(message) || daysNamed(facts).length > 0) return false;
  const own = context.own.slice(-MOST_EARLIER);
  return message.sentences.some((sentence) => {
    const first = facts.words <= 8 ? 0 : sentence.from;
    const last = facts.words <= 8 ? message.tokens.length : sentence.to;
    const text = message.raw.slice(message.tokens[first]?.start ?? 0, message.tokens[last - 1]?.end ?? 0);
    if (last - first > LONGEST_LINE || !LINE_DENIED.test(text)) return false;
    const terms = termsIn(message, first, last);
    return made.some(
      ({ promise, earlier, at }) =>
        (isJust(promise.terms, terms) ||
          isWhollyOf(terms, promise.terms) ||
          hasShared(codesOf(terms), codesOf(termsIn(earlier.message)))) &&
        !own.slice(at + 1).some((one) => isToldOf(one.message, terms)),
    );
  });
}

/** What returns from the author's history in other words, as a number, or short of a count. */
export const SLIPPED_HISTORY_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slip.plan-back': isPlanBack,
  'slip.promise-planned': isPromisePlanned,
  'slip.count-short': isCountShort,
  'slip.asked-away': isAskedAway,
  'slip.line-denied': isLineDenied,
};
