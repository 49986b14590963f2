import type { Facts } from './facts.ts';
import type { Predicate } from './observed.ts';

function lengthAtMost(most: number): Predicate {
  return (facts) => facts.words <= most;
}

function hasSection(...sections: readonly string[]): Predicate {
  return (facts) => facts.message.items.some((item) => sections.includes(item.section));
}

function isReply(facts: Facts): boolean {
  return facts.context?.parent != null;
}

/**
 * What patterns cannot say, by name. Lengths and roles are structure, not words; the rest combines cues that many
 * detectors ask for together.
 */
export const SHARED_PREDICATES: Readonly<Record<string, Predicate>> = {
  'is.reply': isReply,
  'is.top': (facts) => !isReply(facts),
  'is.update': (facts) => facts.message.hasSections,
  'is.standup-channel': (facts) => facts.context?.channelKind === 'standup' || facts.context?.channelKind === 'updates',
  'is.decision-channel': (facts) => facts.context?.channelKind === 'decisions',
  'is.one-sentence': (facts) => facts.message.sentences.length <= 1,
  'is.question': (facts) => facts.message.sentences.length > 0 && facts.message.sentences.every((s) => s.isQuestion),
  'has.question': (facts) => facts.message.sentences.some((sentence) => sentence.isQuestion),
  'ends.question': (facts) => facts.message.sentences.at(-1)?.isQuestion ?? false,
  'has.plan-section': hasSection('plan'),
  'length.2': lengthAtMost(2),
  'length.4': lengthAtMost(4),
  'length.7': lengthAtMost(7),
  'length.12': lengthAtMost(12),
  'length.18': lengthAtMost(18),
  'length.35': lengthAtMost(35),
  'has.checkable': (facts) =>
    facts.holds('content.number') ||
    facts.holds('content.link') ||
    facts.holds('content.ticket') ||
    facts.holds('content.code'),
  // Somebody who is asked to decide and somebody who reads a plan are in the same place: assent alone adds nothing.
  'parent.decision': (facts) =>
    facts.holds('parent:asks.opinion') || (facts.holds('parent:makes.proposal') && !facts.holds('parent:is.logistics')),
  'parent.problem': (facts) => facts.holds('parent:reports.problem') || facts.holds('parent:asks.who'),
  'parent.status': (facts) => facts.holds('parent:asks.status'),
};
