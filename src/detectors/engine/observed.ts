import type { Message, Sentence } from '../../text/message.ts';
import type { CommitmentMatch, Context, Signal } from '../types.ts';
import type { Memory } from './memory.ts';
import type { Decision } from './rule.ts';
import type { Match, Scan } from './scan.ts';

/** The good signals of a message, read before the flags, which may ask for them. */
export interface SignalReading {
  readonly commitments: readonly CommitmentMatch[];
  /** What was decided of each signal that is set; a commitment is no detector's decision and stands above. */
  readonly decisions: ReadonlyMap<Signal, Decision>;
}

/** What is known about one message: cue matches on demand, conditions, and the facts of the messages around it. */
export interface Facts {
  readonly message: Message;
  readonly context: Context | null;
  /** Number of word, number and entity tokens. */
  readonly words: number;
  readonly parent: Facts | null;
  readonly own: readonly Facts[];
  readonly talk: readonly Facts[];
  readonly scan: Scan;
  /** What was worked out for this message in this context; see `remembered`. */
  readonly memory: Memory;
  readonly signals: SignalReading;
  /** Matches of a cue, constraints applied. Throws on an unknown name. */
  cue(name: string): readonly Match[];
  /** Whether a condition holds: a cue or predicate, with `!`, `parent:`, `own:`, `talk:`, `last:` or `signal:`. Throws on an unknown name. */
  holds(condition: string): boolean;
  /** The same by the number of the condition. */
  test(condition: number): boolean;
  /** Whether it is known already, without asking, that a condition does not hold. */
  fails(condition: number): boolean;
  /** The sentence that a token stands in. */
  sentenceAt(token: number): Sentence | undefined;
}

/** A named predicate over the facts, for what patterns cannot say; each carries a comment that says why. */
export type Predicate = (facts: Facts) => boolean;
