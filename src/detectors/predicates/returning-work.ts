import { statementsOf } from '../../commitments/evidence.ts';
import { kindOf, namesWork, termsIn } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';

type Terms = ReadonlySet<string>;

/** Longer messages name more than the one piece of work that a number stands for; there it follows its name. */
const SHORT_MESSAGE = 24;
const NAMED_BEFORE = 5;
const CODE = /\d{3,}/;
const YEAR = /^20[2-3]\d$/;

/** The numbers by which work is called among terms: of tickets, and others of three digits or more. */
export function codesOf(terms: Terms): Terms {
  const codes = new Set<string>();
  for (const term of terms) {
    if (kindOf(term) === 'count') continue;
    const code = kindOf(term) === 'ticket' ? /\d+/.exec(term)?.[0] : CODE.exec(term)?.[0];
    if (code !== undefined && !YEAR.test(code)) codes.add(code);
  }
  return codes;
}

/** Whether a telling word, a code or a ticket stands in both. */
export function hasShared(a: Terms, b: Terms): boolean {
  for (const term of a)
    if (b.has(term) && kindOf(term) !== 'common' && kindOf(term) !== 'count' && kindOf(term) !== 'person') return true;
  return false;
}

/** Nearly all words of a line that tell work apart are found among the others, and there are two at least. */
export function isWhollyOf(line: Terms, others: Terms): boolean {
  let words = 0;
  let found = 0;
  for (const term of line) {
    if (!namesWork(term)) continue;
    words++;
    if (others.has(term)) found++;
  }
  return found > 1 && found >= words * 0.65;
}

/**
 * Reads under which words a number was introduced ("resume bug (AB-12)"): the answer adds those words to terms that hold
 * the number, and the number to terms that it stands for.
 */
export function aliasesIn(messages: readonly Message[]): (terms: Terms) => Terms {
  return (terms) => {
    const codes = codesOf(terms);
    if (codes.size === 0) return terms;
    const more = new Set([...terms, ...codes]);
    for (const code of codes)
      for (const message of messages) for (const word of namesIn(message).get(code) ?? NO_TERMS) more.add(word);
    return more;
  };
}

type Names = ReadonlyMap<string, Terms>;

const NO_TERMS: Terms = new Set();
const NO_NAMES: Names = new Map();

/** An author's messages are asked again by each that follows them. */
const names = new WeakMap<Message, Names>();

/** The words under which a message introduces each of its numbers. */
function namesIn(message: Message): Names {
  const known = names.get(message);
  if (known !== undefined) return known;
  const found = /\d/.test(message.raw) ? readNames(message) : NO_NAMES;
  names.set(message, found);
  return found;
}

function readNames(message: Message): Names {
  const isShort = message.tokens.length <= SHORT_MESSAGE && !message.hasSections;
  const named = new Map<string, Set<string>>();
  for (const sentence of message.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const codes = codesOf(termsIn(message, at, at + 1));
      if (codes.size === 0) continue;
      const words = isShort ? termsIn(message) : termsIn(message, Math.max(sentence.from, at - NAMED_BEFORE), at);
      for (const code of codes) {
        const known = named.get(code) ?? new Set();
        for (const term of words) if (kindOf(term) === 'word') known.add(term);
        named.set(code, known);
      }
    }
  }
  return named;
}

/** How many different telling words stand in both. */
export function countShared(a: Terms, b: Terms): number {
  let count = 0;
  for (const term of a) if (kindOf(term) === 'word' && term.length > 2 && b.has(term)) count++;
  return count;
}

/** Says something of the work other than that it is planned. */
export function isToldOf(message: Message, terms: Terms): boolean {
  if (!hasShared(termsIn(message), terms)) return false;
  return statementsOf(message).some(
    ({ said, sentence: { from, to }, section }) =>
      section !== 'plan' && said !== 'nothing' && said !== 'planned' && hasShared(termsIn(message, from, to), terms),
  );
}
