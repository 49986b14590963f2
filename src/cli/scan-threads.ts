import { availableParallelism } from 'node:os';

/** Exports up to this size are done before a thread has compiled the rules. */
const SMALL = 20 * 1024 * 1024;
/** By itself a scan takes no more of a machine than this. */
const MOST_BY_DEFAULT = 4;

/** How many threads analyse an export of so many bytes; 1 for none besides the one that reads and writes. */
export function threadsFor(asked: number | null, bytes: number, cores = availableParallelism()): number {
  if (asked !== null) return asked;
  return bytes <= SMALL ? 1 : Math.min(cores, MOST_BY_DEFAULT);
}
