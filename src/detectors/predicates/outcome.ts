import type { Item, Token } from '../../text/message.ts';
import type { Facts } from '../engine/facts.ts';
import type { Predicate } from '../engine/rule.ts';
import { isEmptyWord } from '../flags/vague-words.ts';

const NOTHING = new Set('no none nope nothing nil na n same ditto - – off sick ill vacation holiday leave'.split(' '));
const TOIL = new Set(
  'worked working work continue continued continuing started start tried trying looked looking studied discussed planned planning attended joined helped helping researched researching more still waiting wait will going'.split(
    ' ',
  ),
);

function firstWord(tokens: readonly Token[], item: Item): string {
  for (let i = item.from; i < item.to; i++) {
    const token = tokens[i];
    if (token !== undefined && token.kind !== 'punct' && token.kind !== 'emoji') return token.norm;
  }
  return '';
}

/** Whether a line names something: a word with content, a figure, a ticket, code, a link. */
function namesSomething(tokens: readonly Token[], item: Item): boolean {
  for (let i = item.from; i < item.to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punct' || token.kind === 'emoji') continue;
    if (token.kind !== 'word' || !isEmptyWord(token.norm)) return true;
  }
  return false;
}

/** A line under "Done" or "Yesterday" is a result by its place; which lines stand there patterns cannot see. */
function doneItems(facts: Facts, isToil: boolean): boolean {
  const { tokens, items } = facts.message;
  return items.some((item) => {
    if (item.section !== 'done') return false;
    const first = firstWord(tokens, item);
    if (NOTHING.has(first)) return false;
    return TOIL.has(first) === isToil && namesSomething(tokens, item);
  });
}

/** "14/14", "3/5": one token, which a pattern cannot look into. */
function hasRatio(facts: Facts): boolean {
  return facts.message.tokens.some(({ kind, norm }) => kind === 'number' && /^\d+\/\d+$/.test(norm));
}

export const OUTCOME_PREDICATES: Readonly<Record<string, Predicate>> = {
  'outcome.done-line': (facts) => doneItems(facts, false),
  'outcome.toil-line': (facts) => doneItems(facts, true),
  'outcome.ratio': hasRatio,
  'outcome.figures': (facts) => facts.cue('outcome.number').length >= 3,
};
