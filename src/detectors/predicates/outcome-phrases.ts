import type { Token } from '../../text/message.ts';
import { isAmbiguousPast, isSoftPast } from '../signals/outcome-words.ts';

const TROUBLE = new Set(
  'wrong broken missing failed fails failing down lost late expired overdue stuck blocked overwritten crashed crashes error errors fault forgot forgotten slipped unfinished partially halfway half incomplete'.split(
    ' ',
  ),
);
/** What stands between "I" and a past form that tells news: "I just merged", "I've moved", "we already did". */
const NEWS = new Set('have just already now also finally then actually again'.split(' '));
const FIRST = new Set(['i', 'we']);
/** Steps towards others: whether something came of it is told elsewhere. */
const HANDED_ON = new Set('sent written assigned given forwarded passed handed checked'.split(' '));
const SPANS = new Set('week weeks month months year years time times decade ages'.split(' '));
/** Pairs of words: what may stand behind the first. */
const SPENT = new Map([
  ['ran', new Set(['out'])],
  ['run', new Set(['out'])],
  ['went', new Set(['nowhere', 'wrong'])],
  ['fell', new Set(['through', 'over'])],
]);
const DABBLING = new Map([
  ['read', new Set(['up'])],
  ['got', new Set(['familiar', 'used'])],
  ['get', new Set(['familiar'])],
  ['caught', new Set(['up'])],
  ['catch', new Set(['up'])],
  ['made', new Set(['progress'])],
  ['a', new Set(['bit', 'little'])],
]);
const MENDED = new Set(
  'fixed solved resolved removed corrected cleared repaired replaced cleaned handled mended cured'.split(' '),
);
/** Behind a thing these tell what shall be. */
const MEANT = new Set('planned meant expected supposed pencilled snowed'.split(' '));
/** Words that count, as a figure would: "both in", "three drafts out". */
export const COUNTS = new Set(
  'both all two three four five six seven eight nine ten eleven twelve everything'.split(' '),
);

/** A word of trouble, unless it is what was mended: "fixed the lint error". */
export function isTroubled(clause: readonly Token[]): boolean {
  const at = clause.findIndex(({ norm }) => TROUBLE.has(norm));
  return at >= 0 && !clause.slice(0, at).some(({ norm }) => MENDED.has(norm));
}

/** "Read up on it", "got familiar with it", "tried it out a bit": nothing came of it yet. */
export function isDabbling(words: readonly Token[]): boolean {
  return hasPair(words, DABBLING);
}

/** "Ran out of week", "went nowhere". */
export function isRunOut(clause: readonly Token[]): boolean {
  return hasPair(clause, SPENT);
}

function hasPair(words: readonly Token[], pairs: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (let at = 1; at < words.length; at++)
    if (pairs.get(words[at - 1]?.norm ?? '')?.has(words[at]?.norm ?? '') === true) return true;
  return false;
}

/** "Is planned for the 20th", "point taken": a plan, a courtesy. */
export function isMeant(clause: readonly Token[], verb: number): boolean {
  const { norm } = clause[verb] as Token;
  return (verb > 0 && MEANT.has(norm)) || (norm === 'taken' && clause[verb - 1]?.norm === 'point');
}

/** "I just merged", "we have moved it": nothing but words of news between who did it and what was done. */
export function isNews(before: readonly Token[], verb: string): boolean {
  if (isAmbiguousPast(verb) || HANDED_ON.has(verb)) return false;
  let at = before.length - 1;
  let isTold = false;
  while (at > 0 && NEWS.has(before[at]?.norm ?? '')) {
    // "I have made my part" is said as often to push the rest away.
    isTold ||= before[at]?.norm !== 'have' || !isSoftPast(verb);
    at--;
  }
  return isTold && FIRST.has(before[at]?.norm ?? '');
}

/** "I have tested one for a week", "three times": what one knows from experience. */
export function isExperience(clause: readonly Token[]): boolean {
  return clause.some(
    ({ norm }, at) =>
      SPANS.has(norm) &&
      (clause[at - 1]?.kind === 'number' || COUNTS.has(clause[at - 1]?.norm ?? '') || clause[at - 1]?.norm === 'a'),
  );
}
