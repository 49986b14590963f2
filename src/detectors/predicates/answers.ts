import type { Predicate } from '../engine/rule.ts';

/** How a reply stands to what was asked; combinations that several detectors need together. */
export const ANSWER_PREDICATES: Readonly<Record<string, Predicate>> = {
  'no.step': (facts) =>
    !facts.holds('step.will') &&
    !facts.holds('step.done') &&
    !facts.holds('step.contact') &&
    !facts.holds('step.offer'),
  'has.anchor': (facts) => facts.holds('content.link') || facts.holds('content.ticket') || facts.holds('content.user'),
  // A problem, a "who?" or a question about the state waits for an answer, and this reply takes no step.
  'asked.open': (facts) => facts.holds('is.reply') && facts.holds('no.step') && facts.holds('asked.something'),
  'asked.something': (facts) =>
    facts.holds('parent:reports.problem') || facts.holds('parent:asks.who') || facts.holds('parent:asks.status'),
};
