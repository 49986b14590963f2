import { purge } from '../db/purge.ts';
import type { Deps } from '../deps.ts';
import { RETENTION } from '../digests/retention.ts';

const DAY_MS = 24 * 3_600_000;

/** Deletes what has been kept as long as the channel notice says. */
export async function purgeOld(deps: Pick<Deps, 'db' | 'now' | 'log'>): Promise<void> {
  const before = (days: number) => new Date(deps.now().getTime() - days * DAY_MS);
  await purge(deps.db, {
    facts: before(RETENTION.facts),
    endedCommitments: before(RETENTION.endedCommitments),
    events: before(RETENTION.events),
  });
  deps.log.info('what was kept long enough is deleted');
}
