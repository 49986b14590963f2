import { pause } from '../crash/processes.ts';
import type { Happening } from './tales.ts';
import type { Wire } from './wires.ts';

export interface DeliveryFigures {
  /** Events that were acknowledged. */
  readonly acknowledged: number;
  /** Attempts in all. */
  readonly attempts: number;
  /** Attempts that were not acknowledged. */
  readonly refused: number;
  /** Events that were delivered again after they had been acknowledged, or twice at once. */
  readonly duplicates: number;
  /** Events that overtook an older one. */
  readonly reordered: number;
}

/** Hands events to the bot as Slack does: out of order, more than once, and again when they are not acknowledged. */
export interface Delivery {
  add(happening: Happening): void;
  /** Whether something about the same message was not acknowledged yet. */
  isOpen(happening: Happening): boolean;
  /** Resolves when another event may be added. */
  room(): Promise<void>;
  /** Resolves when everything is acknowledged. */
  done(): Promise<void>;
  figures(): DeliveryFigures;
}

/** Events that wait together may overtake each other. */
const SHUFFLED = 12;
const REORDERED = 0.15;
const DOUBLED = 0.02;
const REPEATED = 0.05;
/** So many deliveries wait for an answer however often there is none. */
const FEWEST_AT_ONCE = 2;
/** So many events may wait for their next repetition. */
const MOST_OPEN = 300;

/**
 * `minuteMs` is what Slack's minute is shortened to; at most `atOnce` deliveries wait for an answer, and fewer while
 * answers fail to come: repetitions that come so much sooner than Slack's must not be what a slow machine fails by.
 */
export function createDelivery(
  wire: Wire,
  { minuteMs, atOnce }: { readonly minuteMs: number; readonly atOnce: number },
  random: () => number,
): Delivery {
  const waiting: Happening[] = [];
  const figures = { acknowledged: 0, attempts: 0, refused: 0, duplicates: 0, reordered: 0 };
  let atWork = 0;
  let open = 0;
  let limit = atOnce;
  const turns: (() => void)[] = [];
  const unheard = new Map<string, number>();
  const count = (about: string, change: 1 | -1) => unheard.set(about, (unheard.get(about) ?? 0) + change);
  let isEnding = false;
  /** Slack's three repetitions, and then those of "Delayed Events". */
  const pauses = [0, minuteMs, 5 * minuteMs];

  const attempt = async (happening: Happening, retry: number): Promise<boolean> => {
    while (atWork >= Math.floor(limit)) await new Promise<void>((resolve) => turns.push(resolve));
    atWork += 1;
    figures.attempts += 1;
    const isHeard = await wire.deliver(happening.body, retry);
    atWork -= 1;
    if (!isHeard) figures.refused += 1;
    limit = isHeard ? Math.min(atOnce, limit + 0.5) : Math.max(FEWEST_AT_ONCE, limit * 0.7);
    for (const turn of turns.splice(0)) turn();
    return isHeard;
  };

  const deliver = async (happening: Happening): Promise<void> => {
    const isDoubled = random() < DOUBLED;
    const twin = isDoubled ? attempt(happening, 1) : null;
    for (let retry = 0; !(await attempt(happening, retry)); retry++) await pause(pauses[retry] ?? 10 * minuteMs);
    await twin;
    figures.acknowledged += 1;
    count(happening.about, -1);
    happening.heard();
    if (isDoubled) figures.duplicates += 1;
    if (random() >= REPEATED) return;
    figures.duplicates += 1;
    await pause(random() * 2_000);
    await attempt(happening, 1);
  };

  const start = () => {
    while (atWork + turns.length < limit && open < MOST_OPEN && waiting.length > (isEnding ? 0 : SHUFFLED)) {
      const at = random() < REORDERED ? Math.floor(random() * waiting.length) : 0;
      if (at > 0) figures.reordered += 1;
      const [happening] = waiting.splice(at, 1);
      if (happening === undefined) return;
      open += 1;
      void deliver(happening).finally(() => {
        open -= 1;
        start();
      });
    }
  };

  return {
    isOpen: ({ about }) => (unheard.get(about) ?? 0) > 0,
    add(happening) {
      count(happening.about, 1);
      waiting.push(happening);
      start();
    },
    async room() {
      start();
      // Also gives way to answers that have arrived.
      await pause(0);
      for (; waiting.length > 2 * SHUFFLED; start()) await pause(5);
    },
    async done() {
      isEnding = true;
      start();
      for (; open > 0 || waiting.length > 0; start()) await pause(20);
    },
    figures: () => figures,
  };
}
