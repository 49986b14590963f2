import { isTimeAt } from './extract-clause.ts';
import { normAt, type Range, rememberedOfWhole, type Source } from './extract-source.ts';
import { isOneOf, setOf } from './word-set.ts';

const TREATS = setOf(
  'beer beers coffee coffees cake cakes cookies croissant croissants pretzel pretzels doughnuts donuts pizza sweets chocolate biscuits snacks drinks champagne ice-cream popcorn',
);

/**
 * Whether a verb in the first person undertakes nothing that anybody waits for: the word passed on to others behind a
 * "thanks", a choice or a proposal told, a treat without a day.
 */
export function isIdle(source: Source, verb: string, phrase: Range, isDated: boolean): boolean {
  const { message } = source;
  const next = normAt(message, phrase.from);
  switch (verb) {
    case 'tell':
    case 'inform':
      return isThanking(source) && isToldOnly(source, phrase);
    case 'propose':
    case 'suggest':
    case 'recommend':
      return next === 'to' || next.endsWith('ing');
    case 'go':
      return next === 'with' && !isOneOf(normAt(message, phrase.from + 1), 'you him her them');
    case 'hold':
      return next === 'you';
    case 'bring':
    case 'buy':
    case 'open':
      return !isDated && hasTreat(source, phrase);
    default:
      return false;
  }
}

const isThanking = rememberedOfWhole(
  ({ message: { raw }, answered }) =>
    answered !== null &&
    /^\W*(?:thanks|thank you|thx|cheers|great|good|ok|okay|perfect|fine|noted|understood|super|lovely|got it|most gratifying)\b/i.test(
      raw,
    ),
);

/** "I tell them Friday", "telling the night shift tomorrow": to whom and when, and nothing that is made for it. */
function isToldOnly({ message }: Source, { from, to }: Range): boolean {
  let words = 0;
  for (let at = from; at < to && !isTimeAt(message, at); at++) {
    if (isOneOf(normAt(message, at), 'you u')) return false;
    words++;
  }
  return words <= 3;
}

function hasTreat({ message }: Source, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (TREATS.has(normAt(message, at))) return true;
  return false;
}

/** What a stretch is left with when it names no thing: an hour, or a word that only points. */
export function namesNothing(what: string): boolean {
  return /^(?:full|thus|same|know|they|already|\d{1,2}:\d{2})$/iu.test(what);
}
