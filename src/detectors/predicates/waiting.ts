import type { Facts } from '../engine/facts.ts';

/** Somebody who says something that is no plan, no courtesy and no report, and does nothing about it: it waits. */
export function isWaiting(facts: Facts): boolean {
  if (isTroubled(facts)) return true;
  return (
    !facts.holds('is.update') &&
    !facts.holds('is.standup-prompt') &&
    !facts.holds('makes.proposal') &&
    !facts.holds('asks.opinion') &&
    !facts.holds('asks.status') &&
    !facts.holds('is.logistics') &&
    !facts.holds('is.announcement') &&
    !facts.holds('is.thanks') &&
    !facts.holds('tells.good-news') &&
    !facts.holds('mark.joke') &&
    !facts.holds('signal:commitment') &&
    !facts.holds('remedy.mine') &&
    facts.words > 3 &&
    facts.words < 40
  );
}

/** Trouble that somebody puts before others, and not a plan, a courtesy, or a report that mentions trouble in passing. */
export function isTroubled(facts: Facts): boolean {
  if (facts.holds('is.update') || facts.holds('is.standup-prompt')) return false;
  if (facts.holds('asks.who') || facts.holds('asks.why')) return true;
  if (facts.holds('signal:commitment') || facts.holds('mark.joke')) return false;
  if (facts.holds('makes.proposal')) return false;
  // "Was the view changed?" asks no opinion where it follows on a complaint.
  if (facts.holds('reports.problem')) return !facts.holds('asks.opinion') || !facts.holds('offers.options');
  if (facts.holds('asks.opinion')) return false;
  return facts.holds('tells.trouble') && !facts.holds('is.thanks') && !facts.holds('tells.good-news');
}

/** Later in a thread: trouble that somebody else put before others, and nobody has taken a step since. */
export function isStillWaiting(facts: Facts): boolean {
  const { context, parent, talk } = facts;
  if (context === null || parent === null || talk.length === 0) return false;
  const last = context.conversation.at(-1);
  const isAskedAgain = last?.author !== context.author && isTroubled(talk.at(-1) as Facts);
  if (isAskedAgain) return true;
  const isForOthers = context.parent?.author !== context.author && isTroubled(parent);
  return isForOthers && !talk.some((earlier) => earlier.holds('has.remedy') || earlier.holds('takes.step'));
}
