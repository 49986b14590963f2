import { daysBetween } from '../../commitments/calendar.ts';
import { kindOf, termsIn, termsOfText } from '../../commitments/terms.ts';
import type { Facts } from '../engine/observed.ts';
import { areAlike, madeIn, tellingTerms } from './earlier-promises.ts';

/** In how many of the last plans in a row stood a line of this plan, with no progress told on it. */
export function repeatsOf(facts: Facts): number {
  const own = facts.context?.own ?? [];
  const now = facts.context?.sentAt ?? null;
  if (!facts.message.hasSections || own.length === 0) return 0;
  const lines = facts.signals.commitments
    .filter(({ rule }) => rule === 'commitment.plan-line')
    .map(({ what }) => tellingTerms(termsOfText(what)))
    .filter((line) => line.size > 0 && !isProgressTold(facts, line));
  let repeats = 0;
  let left = lines;
  for (const earlier of own.toReversed()) {
    const plan = madeIn(earlier, now).filter(({ isPlan }) => isPlan);
    if (plan.length === 0) continue;
    if (
      now !== null &&
      earlier.sentAt !== null &&
      (earlier.sentAt.date >= now.date || daysBetween(earlier.sentAt.date, now.date) > 8)
    )
      continue;
    left = left.filter((line) =>
      plan.some(({ terms, due }) => areAlike(line, terms) && (due === null || now === null || due <= now.date)),
    );
    if (left.length === 0) break;
    repeats++;
  }
  return repeats;
}

/** A figure beside the thing in what was done: some of it is there, and the rest goes on as planned. */
function isProgressTold({ message }: Facts, line: ReadonlySet<string>): boolean {
  for (const { from, to, item } of message.sentences) {
    if (message.items[item]?.section === 'plan') continue;
    const terms = termsIn(message, from, to);
    if (![...line].some((term) => terms.has(term) && kindOf(term) !== 'number')) continue;
    for (let at = from; at < to; at++) if (message.tokens[at]?.kind === 'number') return true;
  }
  return false;
}
