import type { Predicate } from '../engine/rule.ts';

/** Questions and statements ask under different conditions, and a cue carries one condition: joined here. */
export const PARENT_PREDICATES: Readonly<Record<string, Predicate>> = {
  'asks.opinion': (facts) =>
    facts.holds('asks.opinion.plainly') ||
    facts.holds('asks.opinion.question') ||
    facts.holds('asks.choice') ||
    (facts.holds('asks.nod') && facts.holds('makes.proposal')),
  'asks.status': (facts) => facts.holds('asks.status.question') || facts.holds('asks.status.plainly'),
};
