/** Slack sends what was not acknowledged for the last time after five minutes; what is older it gave up on. */
export const GIVEN_UP_MS = 5 * 60_000;

/** Follows whether events can be handled at all. */
export interface Outage {
  readonly failed: () => void;
  readonly handled: () => void;
}

/** Calls `onEnd` with its beginning when an outage ends in which Slack gave up on events. */
export function createOutage(now: () => Date, onEnd: (since: Date) => void): Outage {
  let since: Date | null = null;
  return {
    failed() {
      since ??= now();
    },
    handled() {
      if (since !== null && now().getTime() - since.getTime() > GIVEN_UP_MS) onEnd(since);
      since = null;
    },
  };
}
