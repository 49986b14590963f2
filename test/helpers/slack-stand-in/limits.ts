/** How often a method may be called, and how many objects it answers at most. */
export interface MethodLimit {
  readonly perMinute: number;
  readonly objects: number;
}

/** What Slack allows an internal app: the methods that read, fifty times a minute and a thousand objects at once. */
export const INTERNAL_APP: Readonly<Record<string, MethodLimit>> = {
  'conversations.history': { perMinute: 50, objects: 999 },
  'conversations.replies': { perMinute: 50, objects: 999 },
  'conversations.members': { perMinute: 100, objects: 999 },
  'users.info': { perMinute: 100, objects: 1 },
  'chat.update': { perMinute: 50, objects: 1 },
};

const MINUTE_MS = 60_000;

/** Without any limit set: what Slack refuses from everybody. */
const LARGEST_PAGE = 999;

/** Slack's limits, kept over any sixty seconds by the clock that is handed in. */
export interface Limits {
  set(limits: Readonly<Record<string, MethodLimit>>): void;
  /** Seconds to wait when a call comes too early, else null; then it counts. */
  take(method: string): number | null;
  /** The most that may be asked of a method at once. */
  objects(method: string): number;
  /** How many calls came too early. */
  refused(): number;
}

export function createLimits(now: () => Date): Limits {
  let limits: Readonly<Record<string, MethodLimit>> = {};
  const taken = new Map<string, number[]>();
  let refused = 0;
  return {
    set(wanted) {
      limits = wanted;
    },
    take(method) {
      const limit = limits[method];
      if (limit === undefined) return null;
      const at = now().getTime();
      const recent = (taken.get(method) ?? []).filter((time) => time > at - MINUTE_MS);
      taken.set(method, recent);
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= limit.perMinute) {
        refused += 1;
        return Math.max(1, Math.ceil((oldest + MINUTE_MS - at) / 1_000));
      }
      recent.push(at);
      return null;
    },
    objects: (method) => limits[method]?.objects ?? LARGEST_PAGE,
    refused: () => refused,
  };
}
