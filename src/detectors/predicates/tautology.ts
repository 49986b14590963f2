import type { Message, Token } from '../../text/message.ts';

const SAME = new Set('is are was were being =='.split(' '));
const ARTICLES = new Set('a an the just only simply still'.split(' '));
/** "That that is" and "it is it" say nothing; a word of content that comes back does. */
const SHORTEST_ECHO = 3;
const LONGEST_CIRCLE = 14;
const AS_IT_IS = /^what (?:they|it|he|she|we|you) (?:is|are|was|were|does|do)$/;

/** "Docs are docs", "a delay of a day is a delay of a day": the same on both sides, which patterns do not see. */
export function isTautology({ tokens }: Message): boolean {
  return tokens.some(({ norm }, at) => SAME.has(norm) && isSameAround(tokens, at));
}

/** What stands behind the verb is what stood before it, or its end; or it is "what it is". */
function isSameAround(tokens: readonly Token[], at: number): boolean {
  const behind = clauseOf(tokens, at + 1, 1);
  if (behind.length === 0) return false;
  if (AS_IT_IS.test(behind.join(' '))) return true;
  const before = clauseOf(tokens, at - 1, -1)
    .reverse()
    .slice(-behind.length);
  if (before.length < behind.length || (behind.at(-1) ?? '').length < SHORTEST_ECHO) return false;
  return behind.every((norm, i) => norm === before[i]);
}

/** The words from here to the end of the clause in one direction, articles left out. */
function clauseOf(tokens: readonly Token[], from: number, by: 1 | -1): string[] {
  const norms: string[] = [];
  for (let at = from; at >= 0 && at < tokens.length; at += by) {
    const { kind, norm } = tokens[at] as Token;
    if (kind !== 'word' && kind !== 'number') break;
    if (norm === 'and' || norm === 'but' || norm === 'so' || norm === 'or') break;
    if (!ARTICLES.has(norm)) norms.push(norm);
  }
  return norms;
}

/** "If it says green it is green": a condition whose last word was its first part already. */
export function isCircle({ tokens, sentences }: Message): boolean {
  return sentences.some(({ from, to }) => {
    const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
    if (words.length > LONGEST_CIRCLE || !words.some(({ norm }) => norm === 'if' || norm === 'so')) return false;
    const last = words.at(-1);
    if (last === undefined || last.norm.length <= SHORTEST_ECHO) return false;
    return words.slice(0, -1).some(({ norm }) => norm === last.norm);
  });
}
