import { namesWork, termsIn } from '../../commitments/terms.ts';
import type { Message } from '../../text/message.ts';

const REASON_OR_OPINION =
  /\bwhy\b|\b(?:you|anyone|anybody|everyone) (?:\w+ )?(?:know|think|seen|heard|noticed?|mean|prefer|recall|remember|use|uses|read|reads|like)\b|\b(?:thoughts|ideas|opinions)\b/i;
/** What a thing holds or does, which takes for granted that it is there. */
const WITHIN =
  /\b(?:does|do) (?:the|our|your|that|this|it|they|any(?:body|one)|some(?:body|one)) (?:[\w-]+ ){0,5}(?:cover|use|say|mention|include|need|work|mean|contain|explain|know|read|look|support|show|help|apply|count)\b|\b(?:anything|something|a (?:line|page|word|part)) (?:about|on) [^?]*\bin\b/i;
/** One of two is asked for, not whether there is any. */
const CHOICE =
  /\bor (?!(?:do|does|is|are|not|still|should|shall|will|can|have|has|did|what|when|where|later|today|tomorrow|(?:the )?(?:next|last|this|other)|(?:mon|tues|wednes|thurs|fri)day)\b)[^?]*\?/i;

/** Somebody asks why, what is known or thought of a thing, what it holds or which one, rather than for it. */
export function isAskedAbout({ raw }: Message): boolean {
  return REASON_OR_OPINION.test(raw) || WITHIN.test(raw) || CHOICE.test(raw);
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
    const isBare = ![...own].some(namesWork);
    for (const term of own) asked.add(term);
    if (isBare && before !== undefined) for (const term of termsIn(message, before.from, before.to)) asked.add(term);
  });
  return asked;
}
