import { extractCommitments } from '../../commitments/extract.ts';
import type { Predicate } from '../engine/observed.ts';
import { remembered } from '../engine/remember.ts';

const dates = remembered((facts) => {
  const today = facts.context?.sentAt?.date ?? null;
  const made = extractCommitments(facts).filter(({ rule }) => rule !== 'commitment.plan-line');
  return {
    isDated: made.some(({ due }) => due !== null),
    isMoved: made.some(({ rule }) => rule === 'commitment.new-date'),
    isLater: made.some(({ due }) => due !== null && (today === null || due >= today)),
  };
});

/** Whether a new day is named is known to the reading of promises, not to patterns. */
export const RECONTRACT_PREDICATES: Readonly<Record<string, Predicate>> = {
  'rec.dated': (facts) => dates(facts).isLater,
  'rec.moved': (facts) => dates(facts).isMoved,
  'rec.off': (facts) =>
    facts.holds('rec.will-not') || facts.holds('rec.not-date') || facts.holds('rec.not-finished-as-planned'),
  'rec.own-promise': (facts) =>
    facts.holds('slip.own-past') || facts.holds('slip.own-ahead') || facts.holds('slip.own-undated'),
  // The old promise is known from the author's history, is named, or is said to be broken.
  'rec.old-promise': (facts) =>
    facts.holds('slip.said') ||
    facts.holds('slip.was-due') ||
    facts.holds('rec.not-finished-as-planned') ||
    facts.holds('slip.own-past') ||
    facts.holds('slip.own-ahead'),
  'rec.broken': (facts) => facts.holds('slip.undone') || facts.holds('slip.not-reached') || facts.holds('slip.late'),
};
