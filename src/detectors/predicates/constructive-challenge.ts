import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';

/** Somebody else's proposal is discussed here, by its name, by the question that goes with it, or by the channel. */
function isStrongPlace(facts: Facts): boolean {
  const { parent } = facts;
  if (parent === null || facts.holds('passive.own-thread')) return false;
  if (parent.holds('is.logistics') && !facts.holds('passive.open-place')) return false;
  if (facts.holds('is.decision-channel')) return true;
  if (parent.message.hasSections && !parent.holds('labels.proposal') && !parent.holds('asks.opinion.plainly'))
    return false;
  if (parent.holds('asks.opinion.plainly') || parent.holds('labels.proposal') || parent.holds('titles.plan'))
    return true;
  return parent.holds('makes.proposal') && (parent.holds('asks.opinion') || !parent.holds('reports.problem'));
}

/** A plan is stated, or came up in the thread. */
function isWeakPlace(facts: Facts): boolean {
  if (facts.parent === null || isStrongPlace(facts) || facts.holds('passive.own-thread')) return false;
  const { parent } = facts;
  return (
    facts.holds('passive.open-place') ||
    parent.holds('states.plan') ||
    parent.message.hasSections ||
    parent.holds('is.standup-prompt')
  );
}

function isTesting(facts: Facts): boolean {
  return (
    facts.holds('challenge.prefers') ||
    facts.holds('challenge.asks-change') ||
    facts.holds('challenge.asks-risk') ||
    facts.holds('challenge.doubts') ||
    facts.holds('challenge.requires') ||
    facts.holds('challenge.conditions')
  );
}

function countKinds(facts: Facts): number {
  const kinds = ['prefers', 'asks-change', 'asks-risk', 'doubts', 'conditions', 'requires'];
  return kinds.filter((kind) => facts.holds(`challenge.${kind}`)).length;
}

export const CONSTRUCTIVE_CHALLENGE_PREDICATES: Readonly<Record<string, Predicate>> = {
  'challenge.strong': isStrongPlace,
  'challenge.weak': isWeakPlace,
  'challenge.place': (facts) => isStrongPlace(facts) || isWeakPlace(facts),
  'challenge.tests': isTesting,
  // A condition of one who takes the thing over is part of the promise.
  'challenge.commits-only': (facts) =>
    facts.holds('step.will') && countKinds(facts) === 1 && !facts.holds('has.question'),
  // More than one sentence, or a ground in the same one.
  'challenge.argued': (facts) => facts.message.sentences.length > 1 || facts.holds('challenge.grounds'),
  // "ok?" and "who, me?" ask nothing about a plan.
  'challenge.real-question': (facts) => facts.message.sentences.some((s) => s.isQuestion && s.to - s.from > 4),
  'challenge.long': (facts) => facts.words > 60,
  // Several ways of testing at once say more than each alone.
  'challenge.two-kinds': (facts) => countKinds(facts) >= 2,
  'challenge.doubt-and-way': (facts) =>
    facts.holds('challenge.doubts') && (facts.holds('challenge.asks-change') || facts.holds('challenge.prefers')),
};
