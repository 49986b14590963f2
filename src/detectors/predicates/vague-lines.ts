import { kindOf, termsIn } from '../../commitments/terms.ts';
import type { Facts, Predicate } from '../engine/observed.ts';

const MOST_WORDS = 2;
const LONGEST_REPORT = 12;

/** One and the same name under what was done and what comes next, and nothing else that could be looked up. */
function isOneNameTwice({ message, words }: Facts): boolean {
  if (!message.hasSections || words > LONGEST_REPORT || message.tokens.some(({ kind }) => kind === 'ticket'))
    return false;
  const done = new Set<string>();
  const plan = new Set<string>();
  for (const { section, from, to } of message.items) {
    const terms = termsIn(message, from, to);
    if (section === 'done' || section === 'plan')
      for (const term of terms) (section === 'done' ? done : plan).add(term);
    else if (terms.size > 0) return false;
  }
  const names = [...plan];
  return (
    done.size > 0 &&
    done.size <= MOST_WORDS &&
    names.length > 0 &&
    names.every((term) => done.has(term) && kindOf(term) === 'word') &&
    names.length === done.size
  );
}

/** What the lines of a short report have in common, which needs its sections. */
export const VAGUE_LINES_PREDICATES: Readonly<Record<string, Predicate>> = {
  'vague.one-name-twice': isOneNameTwice,
};
