import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';

/** "Plan: we ..." and a last line "Concerns?" are read as headings of an update, and patterns do not see headings. */
const TITLED_PLAN = /^\W*(?:the |my |our |new |rough )?(?:plans?|goals?|agenda|discussions?)\b[^.!?\n]{0,40}:/i;
const TITLED_QUESTION =
  /(?:^|[\n.!?])\W*(?:any |other |further |and )*(?:comments?|concerns?|risks?|questions?|worries|remarks?|discussions?|issues|problems|challenges)\W*\?\W*$/i;

function hasTitle(facts: Facts, title: RegExp): boolean {
  return facts.message.hasSections && title.test(facts.message.raw);
}

/** Questions and statements ask under different conditions, and a cue carries one condition: joined here. */
export const PARENT_PREDICATES: Readonly<Record<string, Predicate>> = {
  'asks.opinion': (facts) =>
    facts.holds('asks.opinion.plainly') ||
    facts.holds('asks.opinion.question') ||
    facts.holds('asks.choice') ||
    facts.holds('asks.titled') ||
    (facts.holds('asks.nod') && facts.holds('makes.proposal')),
  'asks.titled': (facts) => hasTitle(facts, TITLED_QUESTION),
  'titles.plan': (facts) => hasTitle(facts, TITLED_PLAN),
  'asks.status': (facts) => facts.holds('asks.status.question') || facts.holds('asks.status.plainly'),
};
