import { rawOf } from '../../commitments/extract-source.ts';
import { termsIn } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';
import type { Facts, Predicate } from '../engine/observed.ts';
import { daysNamed } from './days-named.ts';
import { dueByNow, isJust, MOST_EARLIER } from './earlier-promises.ts';
import { isPlanBack, isPromisePlanned, isReasonTold } from './returning-plans.ts';
import { codesOf, hasShared, isToldOf, isWhollyOf } from './returning-work.ts';
import { isAnsweringQuestion } from './slipped-asked.ts';
import { isSettledIn } from './told-promise.ts';

type Terms = ReadonlySet<string>;

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

/** "Stairwell lamp: no.", "the lamp. still.", "4417 didn't happen". */
const LINE_DENIED =
  /(?:[:.,–—-]\s*(?:no|nope|not (?:yet|done|today|there|started|begun|touched|written|sent|finished|ready|merged|out|opened|called|booked|made|drafted|tested|moved|shipped|reviewed|printed|updated|ordered|signed|filed)|(?:un)(?:touched|written|sent|finished|done|opened|started|changed|read)|(?:same )?as (?:yesterday|last \w+)|same as \w+|still(?: (?:no|not|nothing|open))?|same)\s*[.!]*\s*$|\b(?:did ?n['’]?t|did not|has ?n['’]?t|never) (?:happen\w*|get done|come about|move\w*|start\w*))/i;

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
    const text = rawOf(message, { from: first, to: last });
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
  'slip.reason-told': isReasonTold,
  'slip.promise-planned': isPromisePlanned,
  'slip.count-short': isCountShort,
  'slip.line-denied': isLineDenied,
};
