/** What goes wrong in a run. */
export const FAULTS = {
  kill: 'kill -9 of one copy',
  blackout: 'kill -9 of all copies for ten minutes of their clocks; half of what happens is never delivered',
  cut: 'database out of reach: connections broken and refused',
  silence: 'database silent, then connections broken',
  ended: 'database ends every session, as in a restart',
  renew: 'one copy stopped by SIGTERM and started again',
  refresh: 'Slack asks every socket to connect anew',
} as const;
export type Fault = keyof typeof FAULTS;

/** A fault, and after how many happenings it strikes. */
export interface PlannedFault {
  readonly fault: Fault;
  readonly after: number;
}

/** Spreads faults over a run, in an order of their own; nothing strikes in its first tenth. */
export function planFaults(
  counts: Readonly<Partial<Record<Fault, number>>>,
  events: number,
  random: () => number,
): readonly PlannedFault[] {
  const all = (Object.keys(FAULTS) as Fault[]).flatMap((fault) =>
    Array.from({ length: counts[fault] ?? 0 }, () => ({ fault, at: random() })),
  );
  return all
    .sort((a, b) => a.at - b.at)
    .map(({ fault }, index) => ({
      fault,
      after: Math.round(events * (0.1 + (0.88 * (index + random())) / all.length)),
    }));
}
