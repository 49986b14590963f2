import type { ReadMessage, ReadOptions } from '../export/read-export.ts';

/** What a scan reads, in a form that can be handed to another thread. */
export interface ScanTask {
  readonly path: string;
  readonly read: ReadOptions;
  /** Messages after this moment (milliseconds since 1970) are left out; null for none. */
  readonly now: number | null;
  readonly threads: number;
}

/** Messages that one thread analyses in a row; the threads take turns. */
export const TURN = 256;

/** The messages of a batch that a task is about. Every thread reads the same ones in the same order. */
export function wantedOf({ now }: ScanTask, batch: readonly ReadMessage[]): readonly ReadMessage[] {
  return now === null ? batch : batch.filter(({ post }) => post.at <= now);
}

/** Which thread analyses the message with this number. */
export function threadOf(number: number, threads: number): number {
  return Math.floor(number / TURN) % threads;
}
