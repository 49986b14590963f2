import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/rule.ts';

const EMPTY =
  /^(no|none|nope|nil|nothing|not|n|na|-|–|nada|zero|clear|all|same|as|there|i|ok|okay|good|fine|nothing special)$/;

/** A blockers part that begins like "none" says that there is no blocker, whatever follows. */
function namesBlocker(facts: Facts): boolean {
  return facts.message.items.some((item) => {
    if (item.section !== 'blockers' && item.section !== 'risks') return false;
    const words = facts.message.tokens
      .slice(item.from, item.to)
      .filter(({ kind }) => kind !== 'punct' && kind !== 'break');
    return words.length >= 3 && !EMPTY.test(words[0]?.norm ?? '');
  });
}

export const CLEAR_BLOCKER_PREDICATES: Readonly<Record<string, Predicate>> = {
  'blocker.in-section': namesBlocker,
  'blocker.any': (facts) =>
    facts.holds('blocker.waits') ||
    facts.holds('blocker.cannot') ||
    facts.holds('blocker.needs') ||
    facts.holds('blocker.risk') ||
    facts.holds('blocker.failure'),
};
