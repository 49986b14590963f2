import { statementsOf } from '../../commitments/evidence.ts';
import { kindOf, termsIn } from '../../commitments/terms.ts';
import type { Facts, Predicate } from '../engine/observed.ts';
import { daysNamed } from './days-named.ts';
import { dueByNow, isJust, isReportedSince, MOST_EARLIER, tellingTerms } from './earlier-promises.ts';
import { hasShared, isToldOf } from './returning-work.ts';
import { isSettled, isSilenceForgiven } from './slipped-commitment.ts';

const LONGEST = 15;
/** What came in between, or how far it is, told as such. */
const REASON =
  /\b(?:because|since|so|instead|due to|took|ate|eaten|cost|outage|incident|urgent|sick|ill|off|leave|blocked|waiting|waits?|broke\w*|down|first|half|but|not|nothing|rest|remaining|more|next|continu\w*|further|second|other|last|finish\w*|review\w*|then|\d+ of|\d+\/)\b|n['’]t\b|\d\s*%/i;

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
  const planned = statements.filter(({ said, section }) => said === 'planned' || section === 'plan');
  return planned.some(({ sentence: { from, to } }) => {
    const terms = tellingTerms(termsIn(message, from, to));
    const telling = new Set([...terms].filter((term) => kindOf(term) === 'word' || kindOf(term) === 'ticket'));
    return (
      telling.size > 0 &&
      over.some(
        ({ promise, at }) =>
          isJust(promise.terms, terms) &&
          isJust(terms, promise.terms) &&
          !isSettled(promise, context) &&
          !isReportedSince(promise, own.slice(at + 1)) &&
          !own.slice(at + 1).some((one) => isToldOf(one.message, telling)) &&
          !said.some(({ sentence }) => hasShared(termsIn(message, sentence.from, sentence.to), telling)),
      )
    );
  });
}

export const SLIPPED_AGAIN_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slip.promised-again': isPromisedAgain,
};
