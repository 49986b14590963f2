import type { CommitmentMatch } from '../detectors/types.ts';
import type { Message } from '../text/message.ts';
import { FLAT_RARITY, type Rarity } from './rarity.ts';
import { likenessOf } from './stems.ts';
import { kindOf, termsIn, termsOfText } from './terms.ts';

/** What a promise is about, ready to be recognised in later messages. */
export interface Topic {
  /** The terms of its *what*. */
  readonly core: ReadonlySet<string>;
  /** The *what* names too little to be recognised by itself. */
  readonly isThin: boolean;
  /** Core and surrounding terms, each with how far it counts: 1 in the *what*, less the farther away it stood. */
  readonly weights: ReadonlyMap<string, number>;
  /** The same with the terms of the messages that it answers, which within its own thread tell nothing. */
  readonly withThread: ReadonlyMap<string, number>;
}

/** How far a term counts that stood in the promise's sentence, its message, or the messages it answers. */
const STANDING = { sentence: 0.5, message: 0.1, messageThin: 0.4, answered: 0.35, answeredThin: 0.7 };
/** A *what* with less weight than this ("the other four", "it") says little by itself. */
const THIN = 1.2;

/**
 * The topic of a promise. With the message that made it, and those before it in its thread, the words around it help;
 * they help most when the promise itself names little ("you'll have them Thursday"). `promised` are the terms of all *whats* of
 * the message: those of its other promises are not about this one.
 */
export function topicOf(
  promise: Pick<CommitmentMatch, 'what' | 'span'>,
  source?: Message,
  answered: readonly Message[] = [],
  promised: ReadonlySet<string> = new Set(),
): Topic {
  const core = termsOfText(promise.what);
  const weights = new Map<string, number>();
  const isThin = weightOf(core) < THIN;
  const aside = isThin ? STANDING.messageThin : STANDING.message;
  put(weights, core, 1);
  if (source) {
    for (const sentence of source.sentences) {
      const start = source.tokens[sentence.from]?.start ?? 0;
      const end = source.tokens[sentence.to - 1]?.end ?? 0;
      const isOwn = start < promise.span[1] && end > promise.span[0];
      const isListed = source.hasSections && !isOwn && !isThin;
      if (!isListed) put(weights, termsIn(source, sentence.from, sentence.to), isOwn ? STANDING.sentence : aside);
    }
  }
  for (const term of promised) if (!core.has(term)) weights.delete(term);
  const withThread = answered.length === 0 ? weights : new Map(weights);
  for (const message of answered) {
    put(withThread, termsIn(message), isThin ? STANDING.answeredThin : STANDING.answered);
  }
  return { core, isThin, weights, withThread };
}

/** The same topic under another name, which then is what it is about first of all. */
export function underName(topic: Topic, what: string): Topic {
  const { core, isThin } = topicOf({ what, span: [0, 0] });
  const named = (weights: ReadonlyMap<string, number>) => {
    const more = new Map(weights);
    put(more, core, 1);
    return more;
  };
  return { core, isThin, weights: named(topic.weights), withThread: named(topic.withThread) };
}

function put(weights: Map<string, number>, terms: Iterable<string>, weight: number): void {
  for (const term of terms) if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
}

function weightOf(terms: ReadonlySet<string>): number {
  let sum = 0;
  for (const term of terms) if (!isNumeric(term)) sum += FLAT_RARITY.weigh(term);
  return sum;
}

function isNumeric(term: string): boolean {
  const kind = kindOf(term);
  return kind === 'number' || kind === 'count';
}

/** How much of a topic is found in a set of terms. */
export interface Overlap {
  /** Share of the topic's weight that was found, 0 to 1. */
  readonly coverage: number;
  /** Weight found: one rare word is about 1. */
  readonly mass: number;
  /** How many different words were found in the passage itself, and the weight of the rarest. */
  readonly shared: number;
  readonly rarest: number;
  /** Weight found of the *what* itself. */
  readonly coreMass: number;
}

/** No topic needs more weight than this to be recognised, and none can be by less. */
const ENOUGH = 2.2;
const LEAST = 0.9;
const NEAR_SPELLING = 0.92;
const SPELLING_DISCOUNT = 0.8;
const SHORTEST_SPELLING = 6;

/** The same word in another form or with a slip of the finger; only longer words, or chance decides. */
function isNear(term: string, terms: ReadonlySet<string>): boolean {
  if (term.length < SHORTEST_SPELLING || kindOf(term) !== 'word') return false;
  for (const other of terms) {
    if (other.length < SHORTEST_SPELLING || other.charCodeAt(0) !== term.charCodeAt(0)) continue;
    if (other.startsWith(term) || term.startsWith(other) || likenessOf(term, other) >= NEAR_SPELLING) return true;
  }
  return false;
}

/** A group of terms that counts for this part of its weight. */
export interface Layer {
  readonly terms: ReadonlySet<string>;
  readonly part: number;
}

/**
 * A passage of a message as layers, what counts most first: the sentence itself (1), then what stands close by.
 * Nothing is merged, so that looking at every sentence of a long message stays linear.
 */
export type Passage = readonly [own: Layer, ...near: Layer[]];

function partIn(passage: Passage, term: string): number {
  for (const layer of passage) if (layer.terms.has(term)) return layer.part;
  return 0;
}

/** Compares a topic with a passage. `isInThread`: the passage stands in the thread in which the promise was made. */
export function overlap(topic: Topic, passage: Passage, rarity: Rarity, isInThread = false): Overlap {
  let total = 0;
  let mass = 0;
  let shared = 0;
  let rarest = 0;
  let coreMass = 0;
  for (const [term, standing] of isInThread ? topic.weights : topic.withThread) {
    const weight = standing * rarity.weigh(term);
    if (!isNumeric(term)) total += weight;
    let part = partIn(passage, term);
    if (part < SPELLING_DISCOUNT && standing === 1 && isNear(term, passage[0].terms)) part = SPELLING_DISCOUNT;
    if (part === 0) continue;
    mass += weight * part;
    if (standing === 1) coreMass += weight * part;
    if (part >= SPELLING_DISCOUNT && kindOf(term) !== 'count') {
      shared++;
      rarest = Math.max(rarest, weight);
    }
  }
  const enough = Math.min(ENOUGH, Math.max(LEAST, total));
  return { coverage: Math.min(1, mass / enough), mass, shared, rarest, coreMass };
}

/** The most weight that a topic can share with these terms; a cheap way to rule a message out. */
export function sharedWeight(topic: Topic, terms: ReadonlySet<string>): number {
  let sum = 0;
  for (const [term, standing] of topic.withThread) if (terms.has(term)) sum += standing;
  return sum;
}

/** How alike two topics are, 0 to 1: what they share against the larger of the two. */
export function alike(a: Topic, b: Topic, rarity: Rarity): number {
  let shared = 0;
  let weightA = 0;
  let weightB = 0;
  for (const term of a.core) {
    const weight = rarity.weigh(term);
    weightA += weight;
    if (b.core.has(term) || isNear(term, b.core)) shared += weight;
  }
  for (const term of b.core) weightB += rarity.weigh(term);
  return shared === 0 ? 0 : shared / Math.max(weightA, weightB);
}
