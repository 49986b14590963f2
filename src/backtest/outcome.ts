import type { Comparison } from './compare.ts';

/** What a backtest found. */
export interface Outcome {
  readonly days: number;
  /** Share of the days asked for that was read, over all channels; 0 to 1. */
  readonly dayShare: number;
  /** The same of the days before, which are looked through for threads that went on. */
  readonly daysBefore: number;
  readonly beforeShare: number;
  readonly threads: number;
  readonly threadsRead: number;
  /** Share of all replies that stand in the threads that were read; 0 to 1. */
  readonly replyShare: number;
  readonly channels: readonly Comparison[];
  /** New phrases with the number of messages in which they stand. */
  readonly phrases: readonly { readonly phrase: string; readonly isException: boolean; readonly messages: number }[];
  readonly isOutOfTime: boolean;
  /** How long it took. */
  readonly ms: number;
}

/** How a change's figures add up. */
export interface Totals {
  readonly messages: number;
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly gone: number;
}

/** A phrase is too broad when it would flag more than this share of all messages. */
const BROAD_SHARE = 0.1;
const BROAD_LEAST = 100;

/** The figures of all channels together. */
export function totalsOf(channels: readonly Comparison[]): Totals {
  const sum = (of: (one: Comparison) => number) => channels.reduce((total, one) => total + of(one), 0);
  return {
    messages: sum((one) => one.messages),
    before: sum((one) => one.before),
    after: sum((one) => one.after),
    added: sum((one) => one.addedCount),
    gone: sum((one) => one.goneCount),
  };
}

/** Added phrases that stand in so many messages that they tell nothing apart. */
export function broadPhrases({ channels, phrases }: Outcome): readonly string[] {
  const { messages } = totalsOf(channels);
  if (messages < BROAD_LEAST) return [];
  return phrases
    .filter(({ isException, messages: hits }) => !isException && hits > messages * BROAD_SHARE)
    .map(({ phrase }) => phrase);
}
