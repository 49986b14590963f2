import { kindOf } from './terms.ts';

/** How telling a term is. Rare terms tell more; without any experience only the kind of term decides. */
export interface Rarity {
  /** 0 to about 1.6: what a shared term is worth. */
  readonly weigh: (term: string) => number;
}

/** A rarity that learns from the messages it is shown. */
export interface LearningRarity extends Rarity {
  readonly see: (terms: Iterable<string>) => void;
}

const KIND_WEIGHTS = { word: 1, common: 0.4, number: 0.3, count: 0.8, ticket: 1.6, person: 0.5 } as const;
/** Acts as if this many messages had been seen already, so that the first messages of a workspace weigh sensibly. */
const SEEN_BEFORE = 200;
/** Terms counted at most; later newcomers count as rare, which new words are. */
const MOST_TERMS = 200_000;
const LEAST_RARITY = 0.1;

/** Every word tells the same: for a message or two without a history. */
export const FLAT_RARITY: Rarity = { weigh: (term) => KIND_WEIGHTS[kindOf(term)] };

/** Counts in how many messages each term was seen. */
export function createRarity(): LearningRarity {
  const counts = new Map<string, number>();
  let messages = SEEN_BEFORE;
  return {
    weigh: (term) => {
      const share = Math.log(messages / ((counts.get(term) ?? 0) + 1)) / Math.log(messages);
      return KIND_WEIGHTS[kindOf(term)] * Math.max(LEAST_RARITY, share);
    },
    see: (terms) => {
      messages++;
      for (const term of terms) {
        const count = counts.get(term);
        if (count !== undefined) counts.set(term, count + 1);
        else if (counts.size < MOST_TERMS) counts.set(term, 1);
      }
    },
  };
}
