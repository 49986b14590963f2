import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/observed.ts';
import { rememberedOfText } from '../engine/remember.ts';

const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

/** Where a day is named first, as a token number; "the 9th" is told by its form, which patterns do not see. */
const firstDayAt = rememberedOfText((facts): number => {
  const day = facts.cue('waited.day')[0]?.from ?? Number.POSITIVE_INFINITY;
  const ordinal = facts.message.tokens.findIndex(({ kind, norm }) => kind === 'number' && ORDINAL.test(norm));
  return Math.min(day, ordinal < 0 ? Number.POSITIVE_INFINITY : ordinal);
});

function namesDay(facts: Facts): boolean {
  return Number.isFinite(firstDayAt(facts));
}

/** News that waited: a day beside a thought, in the order in which it is told. */
export const SLOW_WAITED_PREDICATES: Readonly<Record<string, Predicate>> = {
  'waited.since-day': namesDay,
  // Either the trouble is told, or somebody else asked for it.
  'waited.trouble': (facts) =>
    facts.holds('slow.trouble') || facts.holds('slow.asked') || facts.holds('slow.asked-trouble'),
  'waited.day-first': (facts) => {
    const thoughts = facts.cue('waited.thought');
    return thoughts.length > 0 && namesDay(facts) && thoughts.some(({ from }) => from > firstDayAt(facts));
  },
};
