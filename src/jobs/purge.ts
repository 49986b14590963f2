import { listWatchedChannels } from '../db/channels.ts';
import { purgeStates } from '../db/installations.ts';
import { purge } from '../db/purge.ts';
import { listWorkspaces } from '../db/schedules.ts';
import type { Deps } from '../deps.ts';
import { RETENTION, type Retention } from '../digests/retention.ts';
import { addWeeks, weekAt } from '../digests/weeks.ts';
import { choicesOf } from '../weekly/choices.ts';
import { countWeeks } from '../weekly/team-weeks.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Counts finished weeks, then deletes what has been kept as long as the channel notice says: everywhere after the
 * longest time, and sooner where a workspace chose so.
 */
export async function purgeOld(deps: Pick<Deps, 'db' | 'now' | 'log'>): Promise<void> {
  const before = (days: number) => new Date(deps.now().getTime() - days * DAY_MS);
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    for (const channel of await listWatchedChannels(deps.db, workspaceId)) {
      await countWeeks(deps.db, channel, deps.now());
    }
  }
  const limits = (retention: Retention) => ({
    facts: before(retention.facts),
    endedCommitments: before(retention.endedCommitments),
    events: before(retention.events),
    reviews: before(retention.teamWeeks * 7),
    weeks: addWeeks(weekAt(deps.now(), 'UTC'), -retention.teamWeeks),
  });
  await purgeStates(deps.db, before(1));
  await purge(deps.db, limits(RETENTION), null);
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    const { retention } = await choicesOf(deps.db, workspaceId);
    await purge(deps.db, limits(retention), workspaceId);
  }
  deps.log.info('what was kept long enough is deleted');
}
