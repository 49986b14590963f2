import type { Section, Token } from './message.ts';

const PARTS: readonly Section[] = ['done', 'plan', 'blockers'];
const NONE = new Set('no none nope nothing nil nada n no-one not zero - –'.split(' '));
const MOST_BEFORE = 8;
const MOST_LAST = 6;

/**
 * "1. … 2. … 3. No": answers to the three standup questions by their numbers alone. Gives the section that opens at
 * each number token. Empty unless the third answer says that nothing is in the way, which no other list of three does.
 */
export function readNumberedAnswers(tokens: readonly Token[]): ReadonlyMap<number, Section> {
  const starts: number[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]?.kind !== 'number' || !isListMark(tokens[i + 1])) continue;
    if (tokens[i]?.norm !== String(starts.length + 1)) continue;
    starts.push(i);
  }
  const [first = 0, , third = 0] = starts;
  if (starts.length !== PARTS.length || first > MOST_BEFORE) return NO_ANSWERS;
  const answer = tokens.slice(third + 2).filter(({ kind }) => kind !== 'break');
  if (answer.length > MOST_LAST || !NONE.has(answer[0]?.norm ?? '')) return NO_ANSWERS;
  return new Map(starts.map((at, part) => [at, PARTS[part] ?? 'none']));
}

const NO_ANSWERS: ReadonlyMap<number, Section> = new Map();

function isListMark(token: Token | undefined): boolean {
  return token?.norm === '.' || token?.norm === ')';
}
