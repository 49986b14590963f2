import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/rule.ts';

/** How a reply stands to what was asked; combinations that several detectors need together. */
export const ANSWER_PREDICATES: Readonly<Record<string, Predicate>> = {
  'no.step': (facts) =>
    !facts.holds('step.will') &&
    !facts.holds('step.done') &&
    !facts.holds('step.contact') &&
    !facts.holds('step.offer'),
  // Words of a step can mislead; a promise or a result that was understood as such can not be overlooked.
  'takes.step': (facts) =>
    facts.holds('signal:commitment') ||
    facts.holds('signal:outcome') ||
    facts.holds('signal:clear_blocker') ||
    facts.holds('signal:ownership_taken') ||
    facts.holds('signal:constructive_challenge'),
  'has.anchor': (facts) => facts.holds('content.link') || facts.holds('content.ticket') || facts.holds('content.user'),
  // A problem, a "who?" or a question about the state waits for an answer, and this reply takes no step.
  'asked.open': (facts) =>
    facts.holds('is.reply') && facts.holds('asked.something') && facts.holds('no.step') && !facts.holds('takes.step'),
  'asked.something': (facts) => isAsking(facts, 'parent') || isAsking(facts, 'last'),
  'reply.to-problem': (facts) => facts.holds('parent:reports.problem') || facts.holds('last:reports.problem'),
  // Mere courtesy, a decision that is put down, or a plan on the table: nothing waits for a step here.
  'reply.at-ease': (facts) =>
    facts.holds('is.thanks') ||
    facts.holds('parent:makes.proposal') ||
    facts.holds('parent:asks.opinion') ||
    facts.holds('parent:is.logistics') ||
    facts.holds('parent:is.thanks'),
};

function isAsking(facts: Facts, who: 'parent' | 'last'): boolean {
  return facts.holds(`${who}:reports.problem`) || facts.holds(`${who}:asks.who`) || facts.holds(`${who}:asks.status`);
}
