import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by no more than a fifth of what is in use before it is cleaned up. By itself V8 lets it grow to four
 * times as much where there is memory to spare: a scan keeps 100 MB, took 560, and is no slower with 300.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
