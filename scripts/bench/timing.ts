/** A piece of work over the whole corpus; returns how many messages it took in. */
export interface Contender {
  readonly name: string;
  readonly run: (texts: readonly string[]) => number;
  /** Slow contenders get a share of the corpus: every n-th message. */
  readonly every: number;
  /** How long it runs before it is timed, where a second is not enough: V8 compiles a large program over several. */
  readonly warmUpMs?: number;
}

const ROUNDS = 5;
const LEAST_MS = 200;
const WARM_UP_MS = 1_000;

/**
 * Median messages per second of each contender once V8 has compiled it, as in a bot that runs for weeks; rounds take
 * turns, so that a noisy minute hits all alike.
 */
export function compare(contenders: readonly Contender[], texts: readonly string[]): ReadonlyMap<string, number> {
  const shares = contenders.map(({ every }) => texts.filter((_, at) => at % every === 0));
  for (const [at, { run, warmUpMs = WARM_UP_MS }] of contenders.entries())
    runFor(warmUpMs, () => run(shares[at] ?? []));
  const rates = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    contenders.forEach(({ name, run }, at) => {
      rates.set(name, [...(rates.get(name) ?? []), rateOf(() => run(shares[at] ?? []))]);
    });
  }
  return new Map([...rates].map(([name, list]) => [name, median(list)]));
}

/** Timed behind a pass that is not: while the others had their turn, V8 may have thrown compiled code away. */
function rateOf(run: () => number): number {
  run();
  return runFor(LEAST_MS, run);
}

/** Runs again and again for so long at least; messages per second. */
function runFor(leastMs: number, run: () => number): number {
  const start = performance.now();
  let messages = 0;
  let elapsed = 0;
  while (elapsed < leastMs) {
    messages += run();
    elapsed = performance.now() - start;
  }
  return (messages * 1000) / elapsed;
}

/** The middle of a list of numbers; NaN of an empty one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
