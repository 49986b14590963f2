import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/rule.ts';

const DEFENCES = ['by-the-book', 'circumstances', 'told-you', 'counter', 'minimise', 'works-here'].map(
  (name) => `def.${name}`,
);
const PUSHES = ['plain', 'hands-off', 'only-my-part', 'theirs', 'ask-them', 'somebody', 'assumed'].map(
  (name) => `nmj.${name}`,
);

function countHolding(facts: Facts, cues: readonly string[]): number {
  return cues.filter((cue) => facts.holds(cue)).length;
}

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
  // Outside standup and update channels, and without a question to answer, few words are a report on one's work.
  unplaced: (facts) => facts.holds('is.top') && facts.context?.channelKind == null,
  'def.any': (facts) => countHolding(facts, DEFENCES) > 0,
  'nmj.any': (facts) => countHolding(facts, PUSHES) > 0,
  'def.several': (facts) => countHolding(facts, DEFENCES) > 1,
  'nmj.several': (facts) => countHolding(facts, PUSHES) > 1,
  'has.anchor': (facts) => facts.holds('content.link') || facts.holds('content.ticket') || facts.holds('content.user'),
  // A problem, a "who?" or a question about the state waits for an answer, and this reply takes no step.
  'asked.open': (facts) =>
    facts.holds('is.reply') && facts.holds('asked.something') && facts.holds('no.step') && !facts.holds('takes.step'),
  // Told by elimination, because people report problems in more ways than a list can hold: a short answer that is
  // neither a step, nor a question, a fact to build on, courtesy, assent, nor the state that was asked for.
  'answer.empty': (facts) =>
    facts.holds('is.reply') &&
    facts.holds('length.35') &&
    facts.holds('no.step') &&
    !facts.holds('takes.step') &&
    !facts.holds('reply.at-ease') &&
    !facts.holds('has.question') &&
    !facts.holds('has.checkable') &&
    !facts.holds('has.anchor') &&
    !facts.holds('own.fault') &&
    !facts.holds('parent:asks.status') &&
    !facts.holds('parent:is.announcement'),
  'asked.unowned': (facts) =>
    facts.holds('parent:asks.who') || facts.holds('parent:asks.help') || facts.holds('last:asks.who'),
  'asked.or-addressed': (facts) => facts.holds('asked.open') || facts.holds('parent:addresses.you'),
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
