import { kindOf, termsIn } from '../../commitments/terms.ts';
import type { Token } from '../../text/message.ts';
import type { Facts, Predicate } from '../engine/observed.ts';
import { isEmptyWord, VAGUE_AMOUNTS } from '../flags/vague-words.ts';

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

const LONGEST_REPEAT = 14;
const SHORTEST_THING = 4;
const JOINTS = new Set(['and', 'then', 'also', 'plus']);

/** "Rules, rules, rules", "backend, also some backend": each part names one and the same thing and says nothing of it. */
function isSaidTwice({ message, words }: Facts): boolean {
  if (message.hasSections || words < 2 || words > LONGEST_REPEAT) return false;
  let thing: string | null = null;
  let parts = 0;
  for (const part of partsOf(message.tokens)) {
    const told = part.filter(({ kind, norm }) => kind !== 'word' || !(isEmptyWord(norm) || VAGUE_AMOUNTS.has(norm)));
    const [first] = told;
    if (first === undefined) continue;
    if (first.kind !== 'word' || first.norm.length < SHORTEST_THING) return false;
    // A name said thrice with nothing in between is a plan line in high spirits.
    if (part.some(({ norm }, at) => norm === first.norm && part[at + 1]?.norm === norm)) return false;
    if (told.some(({ norm }) => norm !== first.norm) || (thing !== null && first.norm !== thing)) return false;
    thing = first.norm;
    parts += told.length;
  }
  return parts >= 2;
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'punct' || token.kind === 'break' || JOINTS.has(token.norm)) parts.push([]);
    else if (token.kind !== 'emoji') parts.at(-1)?.push(token);
  }
  return parts;
}

/** What the lines of a short report have in common, which needs its sections. */
export const VAGUE_LINES_PREDICATES: Readonly<Record<string, Predicate>> = {
  'vague.one-name-twice': isOneNameTwice,
  'vague.said-twice': isSaidTwice,
};
