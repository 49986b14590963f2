import type { CommitmentMatch } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';
import { type Said, statementsOf } from './evidence.ts';
import { alike, overlap, type Topic, topicOf } from './match.ts';
import { FLAT_RARITY, type Rarity } from './rarity.ts';
import { termsIn } from './terms.ts';

/** A promise that its author made earlier. */
export interface EarlierPromise extends Pick<CommitmentMatch, 'what' | 'due' | 'span'> {
  /** The message that made it, when its words are at hand. */
  readonly message?: Message;
}

/** What a message says about one promise. */
export interface SpokenOf {
  /** 0 to about 1.2; from `RECALLED` on a careful reader would take it as the same work. */
  readonly score: number;
  /** What the sentence that fits best says: that it is done, late, moved ... */
  readonly said: Said;
  /** Index of that sentence in `message.sentences`. */
  readonly sentence: number;
}

/** A promise whose day has come, and how the message comes back to it. */
export interface Recalled<P extends EarlierPromise> {
  readonly promise: P;
  /** True when its day has passed; false on the day itself. */
  readonly isOver: boolean;
  /** `carried`: the same work is promised again, as the same plan line or with a new date. */
  readonly how: 'carried' | 'spoken';
  readonly said: Said;
  readonly score: number;
}

/** Least score of `speaksOf` at which the promise counts as spoken of. */
export const RECALLED = 0.6;
const CARRIED = 0.6;
const SHARED_WORD = 0.05;
const MOST_SHARED = 4;

/**
 * How far a message speaks of a promise, or null when it shares nothing with it. Needs no workspace; with the rarity of
 * words in one, common words count less. Prepare the topic once with `topicOf` when many messages are compared.
 */
export function speaksOf(message: Message, topic: Topic, rarity: Rarity = FLAT_RARITY): SpokenOf | null {
  let best: SpokenOf | null = null;
  for (const [at, { sentence, said }] of statementsOf(message).entries()) {
    const item = message.items[sentence.item];
    const found = overlap(
      topic,
      [
        { terms: termsIn(message, sentence.from, sentence.to), part: 1 },
        { terms: item ? termsIn(message, item.from, item.to) : new Set(), part: 0.7 },
      ],
      rarity,
    );
    if (found.shared === 0) continue;
    const score = found.coverage + SHARED_WORD * Math.min(found.shared, MOST_SHARED);
    if (!best || score > best.score) best = { score, said, sentence: at };
  }
  return best;
}

/**
 * Which of an author's earlier promises, due today or before, a message comes back to: carried over as the same plan line
 * (`plans` are the promises the message itself makes) or spoken of. Surest first. Promises without a day, or with one to
 * come, are not due and left out. Pure and cheap: one pass over the message for each promise that is due.
 */
export function recallPromises<P extends EarlierPromise>(
  earlier: readonly P[],
  message: Message,
  plans: readonly Pick<CommitmentMatch, 'what' | 'due' | 'span'>[],
  today: string,
  rarity: Rarity = FLAT_RARITY,
): readonly Recalled<P>[] {
  const planned = plans.map((plan) => topicOf(plan));
  const out: Recalled<P>[] = [];
  for (const promise of earlier) {
    if (promise.due === null || promise.due > today) continue;
    const isOver = promise.due < today;
    const bare = topicOf(promise);
    const again = Math.max(0, ...planned.map((plan) => alike(bare, plan, rarity)));
    if (isOver && again >= CARRIED) {
      out.push({ promise, isOver, how: 'carried', said: 'planned', score: again });
      continue;
    }
    const spoken = speaksOf(message, promise.message ? topicOf(promise, promise.message) : bare, rarity);
    if (spoken && spoken.score >= RECALLED) {
      out.push({ promise, isOver, how: 'spoken', said: spoken.said, score: spoken.score });
    }
  }
  return out.sort((a, b) => b.score - a.score);
}
