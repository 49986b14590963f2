import type { Evidence, Life } from './lifecycle.ts';
import type { Topic } from './match.ts';

/** A promise that the ledger follows. */
export interface Tracked {
  /** Its place in the ledger. */
  readonly row: number;
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  /** Channel and first message of its thread. */
  readonly thread: string;
  readonly what: string;
  readonly topic: Topic;
  /** Promised for this very moment: its silence is no slip. */
  readonly isAtOnce: boolean;
  /** The promiser's day. */
  readonly madeOn: string;
  /** Each event replaces it. */
  life: Life;
  /** A report that was not clear enough; it counts only against silence. */
  hint: { readonly on: string; readonly evidence: Evidence } | null;
}
