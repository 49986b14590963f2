import { statementsOf } from '../../commitments/evidence.ts';
import { hasQuestion } from '../../commitments/extract-answer.ts';
import { rawOf } from '../../commitments/extract-source.ts';
import { kindOf, namesWork, termsIn } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';
import type { Facts, Predicate } from '../engine/observed.ts';
import { daysNamed } from './days-named.ts';
import { dueByNow, isJust, isReportedSince, MOST_EARLIER, tellingTerms } from './earlier-promises.ts';
import { hasShared, isToldOf } from './returning-work.ts';
import { isSettled, isSilenceForgiven } from './slipped-commitment.ts';
import { tellsState } from './told-promise.ts';

const LONGEST = 15;
/** A plan jotted down without a heading. */
const BARE_LINE = 8;
const SHORT_MESSAGE = 20;
const SAYS =
  /\b(?:i|we|it|he|she|they|you|this|that|there|is|are|was|were|has|have|had|does|did|can|could|should|would|went|got|my|your|who|thanks|please|yes|yep|ok|okay|done|check|sorted|yesterday|last|daily|thread|standup|update|status|notes|minutes|agenda)\b|['’](?:s|m|re|ve|ll|d)\b/i;
const DAY = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b|\b(?:tomorrow|next|later)\b/i;
/** What came in between, or how far it is, told as such. */
const REASON =
  /\b(?:because|since|so|instead|due to|took|ate|eaten|cost|outage|incident|urgent|sick|ill|off|leave|blocked|waiting|waited|waits?|broke\w*|down|first|half|but|not|nothing|rest|remaining|more|next|continu\w*|further|second|other|last|finish\w*|review\w*|then|\d+ of|\d+\/)\b|n['’]t\b|\d\s*%/i;

/** What was promised for a day that is over is promised for today as if for the first time. */
function isPromisedAgain(facts: Facts): boolean {
  const { context, message, words } = facts;
  const today = context?.sentAt?.date;
  if (context === null || today === undefined || context.own.length === 0 || words > LONGEST) return false;
  const over = dueByNow(facts).filter(({ promise: { due } }) => due !== null && due < today);
  if (over.length === 0 || REASON.test(message.raw) || isSilenceForgiven(facts)) return false;
  if (daysNamed(facts).some((day) => day > today)) return false;
  const statements = statementsOf(message);
  const said = statements.filter(({ said, section }) => said !== 'planned' && said !== 'nothing' && section !== 'plan');
  const own = context.own.slice(-MOST_EARLIER);
  const isBare = context.parent === null && words <= BARE_LINE && !message.hasSections && !hasQuestion(message);
  const planned = statements.filter(
    ({ said, section, sentence }) =>
      said === 'planned' ||
      section === 'plan' ||
      (isBare && said === 'nothing' && isFragment(rawOf(message, sentence))),
  );
  return planned.some(({ sentence: here }) => {
    if (tellsState(rawOf(message, here))) return false;
    const { from, to } = here;
    const terms = tellingTerms(termsIn(message, from, to));
    const telling = new Set([...terms].filter(namesWork));
    const isTicket =
      telling.size === 1 &&
      [...telling].some((term) => kindOf(term) === 'ticket') &&
      !statements.some(
        ({ sentence }) => sentence !== here && hasShared(termsIn(message, sentence.from, sentence.to), telling),
      );
    return (
      telling.size > 0 &&
      over.some(({ promise, earlier, at }) => {
        const later = own.slice(at + 1);
        return (
          (isTicket ? hasShared(promise.terms, telling) : isSameLine(promise.terms, earlier.message, terms)) &&
          !isSettled(promise, context) &&
          !isReportedSince(promise, later) &&
          !later.some((one) => isToldOf(one.message, telling)) &&
          !said.some(({ sentence }) => hasShared(termsIn(message, sentence.from, sentence.to), telling))
        );
      })
    );
  });
}

/** Each is nearly all of the other; a short earlier message counts as a whole, as a promise is cut at its colon. */
function isSameLine(promise: ReadonlySet<string>, earlier: Message, terms: ReadonlySet<string>): boolean {
  if (!isJust(promise, terms)) return false;
  return isJust(terms, promise) || (earlier.tokens.length <= SHORT_MESSAGE && isJust(terms, termsIn(earlier)));
}

/** A line without a subject and its verb, as plans are jotted down; one with a day in it is a heading or another promise. */
function isFragment(text: string): boolean {
  return !SAYS.test(text) && !DAY.test(text);
}

export const SLIPPED_AGAIN_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slip.promised-again': isPromisedAgain,
};
