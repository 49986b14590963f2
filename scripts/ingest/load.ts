import type { SlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';
import type { Wire } from '../soak/wires.ts';

/** How fast events were taken in. */
export interface Pace {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** Messages by many people in many channels, without end. */
export function messageStream(
  slack: SlackStandIn,
  texts: readonly string[],
  cast: { readonly channels: readonly string[]; readonly authors: readonly string[] },
): () => Readonly<Record<string, unknown>> {
  let count = 0;
  const pick = (list: readonly string[], step: number) => list[(count * step) % list.length] ?? '';
  return () => {
    count += 1;
    return slack.post(pick(cast.channels, 7), pick(cast.authors, 13), pick(texts, 31)).event;
  };
}

/** Keeps a number of deliveries under way for some time: the most that is taken in. */
export async function fullLoad(wire: Wire, next: () => Readonly<Record<string, unknown>>, atOnce: number, ms: number) {
  const times: number[] = [];
  let failed = 0;
  const from = performance.now();
  const worker = async () => {
    while (performance.now() - from < ms) {
      const began = performance.now();
      if (!(await wire.deliver(next(), 0))) failed += 1;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return paceOf(times, failed, performance.now() - from);
}

/** Hands events over at a steady rate, whether or not those before were answered. */
export async function steadyLoad(
  wire: Wire,
  next: () => Readonly<Record<string, unknown>>,
  perSecond: number,
  ms: number,
): Promise<Pace> {
  const times: number[] = [];
  const open: Promise<void>[] = [];
  let failed = 0;
  const from = performance.now();
  for (let sent = 0; performance.now() - from < ms; ) {
    const due = Math.floor(((performance.now() - from) / 1_000) * perSecond);
    for (; sent < due; sent++) {
      const began = from + (sent / perSecond) * 1_000;
      const delivered = wire.deliver(next(), 0).then((isHeard) => {
        if (!isHeard) failed += 1;
        times.push(performance.now() - began);
      });
      open.push(delivered);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
  await Promise.all(open);
  return paceOf(times, failed, performance.now() - from);
}

function paceOf(times: number[], failed: number, ms: number): Pace {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { perSecond: ((times.length - failed) * 1_000) / ms, p50: at(0.5), p99: at(0.99), failed };
}
