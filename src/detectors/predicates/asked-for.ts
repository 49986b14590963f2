import { kindOf, termsIn } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';

const WHY =
  /\bwhy\b|\b(?:you|anyone|anybody|everyone) (?:\w+ )?(?:know|think|seen|heard|notice[d]?|mean|prefer|recall|remember)\b|\b(?:thoughts|ideas|opinions)\b/i;

/** Somebody asks why, or what is known or thought of a thing, rather than for it. */
export function isAskedAbout({ raw }: Message): boolean {
  return WHY.test(raw);
}

/**
 * What a message asks after: the terms of its questions, and of the sentence before one that names nothing itself
 * ("The list was for noon. Bo?"). All of it where somebody misses a thing without asking.
 */
export function askedOf(message: Message): ReadonlySet<string> {
  const { sentences } = message;
  if (sentences.length === 1 || !sentences.some(({ isQuestion }) => isQuestion)) return termsIn(message);
  const asked = new Set<string>();
  sentences.forEach(({ from, to, isQuestion }, at) => {
    if (!isQuestion) return;
    const own = termsIn(message, from, to);
    const before = sentences[at - 1];
    const isBare = ![...own].some((term) => kindOf(term) === 'word' || kindOf(term) === 'ticket');
    for (const term of own) asked.add(term);
    if (isBare && before !== undefined) for (const term of termsIn(message, before.from, before.to)) asked.add(term);
  });
  return asked;
}
