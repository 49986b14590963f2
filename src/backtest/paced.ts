import { holdLane, takeTurn } from '../db/pacing.ts';
import type { Deps } from '../deps.ts';
import { readFailure } from '../slack/failure.ts';

/**
 * Why a call was not made, or gave nothing: `late` the time is over, `stopped` nobody wants it any more, `refused`
 * Slack says no.
 */
export interface NoAnswer {
  readonly none: 'late' | 'stopped' | 'refused';
}

/** Makes a call to Slack when it is its turn. */
export type Paced = <T>(method: string, call: () => Promise<T>) => Promise<{ readonly value: T } | NoAnswer>;

/** One call of a method in this time: Slack allows an internal app fifty a minute and more. */
export const CALL_MS = 1_200;
/** What Slack allows less often. */
const SLOWER_MS: Readonly<Record<string, number>> = { 'users.list': 3_000 };
/** A long wait is cut into parts, so that a stop is heard and the lease stays alive. */
const LONGEST_WAIT_MS = 20_000;
const RETRY_MS = 2_000;
const MOST_RETRIES = 3;

/**
 * Keeps calls within Slack's limits: one method at a time per workspace, shared by all copies of the bot, and after a
 * 429 not before the moment that Slack named. `isWanted` is asked before each call and while it waits.
 */
export function createPaced(
  deps: Pick<Deps, 'db' | 'now' | 'wait'>,
  workspaceId: string,
  work: { readonly until: Date; readonly isWanted: () => Promise<boolean>; readonly signal: AbortSignal },
): Paced {
  const rest = async (ms: number): Promise<'late' | 'stopped' | null> => {
    let left = ms;
    do {
      if (deps.now().getTime() + left > work.until.getTime()) return 'late';
      const part = Math.min(left, LONGEST_WAIT_MS);
      if (part > 0) await deps.wait(part, work.signal);
      if (work.signal.aborted || !(await work.isWanted())) return 'stopped';
      left -= part;
    } while (left > 0);
    return null;
  };
  return async (method, call) => {
    const lane = `method:${method}`;
    let retries = 0;
    for (;;) {
      const none = await rest(await takeTurn(deps.db, workspaceId, lane, SLOWER_MS[method] ?? CALL_MS, deps.now()));
      if (none !== null) return { none };
      try {
        return { value: await call() };
      } catch (error) {
        const failure = readFailure(error);
        if (failure.code === 'unexpected') throw error;
        if (failure.kind === 'refused') return { none: 'refused' };
        // A pause that Slack asked for is no failure of ours: it ends with the time, not with a count.
        if (failure.afterMs === null) retries++;
        if (retries > MOST_RETRIES) return { none: 'refused' };
        await holdLane(deps.db, workspaceId, lane, new Date(deps.now().getTime() + (failure.afterMs ?? RETRY_MS)));
      }
    }
  };
}
