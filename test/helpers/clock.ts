/** A clock that stands still until the test moves it. */
export interface TestClock {
  readonly now: () => Date;
  set(time: string): void;
  advance(seconds: number): void;
}

/** A Tuesday morning in UTC, unless said. */
export function createClock(start = '2026-11-24T10:00:00.000Z'): TestClock {
  let at = new Date(start);
  return {
    now: () => at,
    set(time) {
      at = new Date(time);
    },
    advance(seconds) {
      at = new Date(at.getTime() + seconds * 1_000);
    },
  };
}
