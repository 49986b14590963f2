import type { CommitmentMatch } from '../detectors/types.ts';
import { alike, topicOf } from './match.ts';
import { FLAT_RARITY, type Rarity } from './rarity.ts';

/** How alike two promises are that are about the same work, when the message says that something moves. */
const SAME_WORK = 0.3;

/**
 * Which of the promises that a message makes took over from one that it moved: the one most alike, else the only one
 * that is for a later day and names nothing by itself ("I'll have it on Tuesday instead"). Null when it is not clear.
 */
export function successorOf<M extends Pick<CommitmentMatch, 'what' | 'due' | 'span'>>(
  moved: { readonly what: string; readonly due: string | null },
  made: readonly M[],
  rarity: Rarity = FLAT_RARITY,
): M | null {
  const topic = topicOf({ what: moved.what, span: [0, 0] });
  let best: { readonly match: M; readonly score: number } | null = null;
  for (const match of made) {
    const score = alike(topic, topicOf(match), rarity);
    if (score >= SAME_WORK && (best === null || score > best.score)) best = { match, score };
  }
  if (best !== null) return best.match;
  const later = made.filter(({ due }) => due !== null && (moved.due === null || due > moved.due));
  const [only, ...others] = later;
  return only !== undefined && others.length === 0 && topicOf(only).isThin ? only : null;
}
