import type { Facts, Predicate } from '../engine/observed.ts';
import { remembered } from '../engine/remember.ts';
import { deniesDone } from './denials.ts';

/** What makes more of a message than the bare word that a thing is not there: who takes the next step, when, or whose it is. */
const MORE = [
  'has.question',
  'slip.names-day',
  'slip.by-others',
  'slip.ahead',
  'slip.settled',
  'has.remedy',
  'signal:commitment',
  'signal:recontract',
] as const;

const isBare = remembered((facts: Facts): boolean => !MORE.some((name) => facts.holds(name)));

/** A miss has two halves: the thing was one's own to do, and it is not there. */
const DUTIES = ['slip.duty', 'slip.said', 'slip.was-due', 'slip.taken', 'slip.meant', 'slip.day-gone'];
const VOIDS = ['slip.void', 'slip.lies', 'slip.not-reached', 'slip.missed', 'slip.forgot', 'slip.short'];

export const SLIPPED_STANDS_PREDICATES: Readonly<Record<string, Predicate>> = {
  'slip.bare': isBare,
  'slip.duty-void': (facts) =>
    DUTIES.some((name) => facts.holds(name)) &&
    (VOIDS.some((name) => facts.holds(name)) || facts.holds('slip.denied')) &&
    isBare(facts),
  'slip.eaten-bare': (facts) => facts.holds('slip.eaten') && facts.words <= 30 && isBare(facts),
  'slip.denied': (facts) => deniesDone(facts) || facts.holds('slip.undone') || facts.holds('slip.no'),
};
