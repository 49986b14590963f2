import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { freshTimes, oldTimes, standTogether, troublesOf } from './slow-escalation.ts';

/** An old time in the sentence of what a cue sees, or `most` sentences from it, and nothing there that is of today. */
function isDated(facts: Facts, cue: string, most: number): boolean {
  const matches = facts.cue(cue);
  if (matches.length === 0 || !standTogether(facts, oldTimes(facts), matches, most)) return false;
  return !standTogether(facts, freshTimes(facts), matches, 0);
}

/** A trouble of the author's message, or one that somebody else put before them. */
function isOfTrouble(facts: Facts, cue: string): boolean {
  return standTogether(facts, troublesOf(facts), facts.cue(cue), 1) || facts.holds('slow.asked-trouble');
}

/** Told on its own account: the author has not spoken in this thread, and it is no promise that answers a complaint. */
function isFirstWord(facts: Facts): boolean {
  return !facts.holds('slow.spoke') && !(facts.holds('is.reply') && facts.holds('has.remedy'));
}

const DEBATE = ['parent.decision', 'makes.proposal', 'signal:constructive_challenge', 'asks.opinion', 'ends.question'];

export const SLOW_LATE_PREDICATES: Readonly<Record<string, Predicate>> = {
  'late.telling-old': (facts) => isDated(facts, 'late.telling', 1),
  'late.telling-trouble': (facts) => facts.holds('late.telling') && isOfTrouble(facts, 'late.telling'),
  'late.knowing-old': (facts) => isDated(facts, 'late.knowing', 0),
  'late.knowing-old-trouble': (facts) => isDated(facts, 'late.knowing', 0) && isOfTrouble(facts, 'late.knowing'),
  'late.standing-old': (facts) => isDated(facts, 'late.standing', 0),
  'late.standing-trouble': (facts) => isDated(facts, 'late.standing', 0) && isOfTrouble(facts, 'late.standing'),
  'late.first-word': isFirstWord,
  // In a debate old facts are reasons and no news.
  'late.debate': (facts) => DEBATE.some((condition) => facts.holds(condition)),
};
