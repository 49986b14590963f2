import { DAY_MS } from '../day.ts';
import { listWatchedChannels } from '../db/channels.ts';
import { enqueue, type OutboxRow } from '../db/outbox.ts';
import { countReviews } from '../db/reviews.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { claimReport, ensureSettings, findSettings, isReportDue, SHADOW_DAYS } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { adminRight } from '../slack/admin-right.ts';
import { adminsToTell } from '../slack/admins-to-tell.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { shadowReport } from '../views/shadow.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';

/** A report that could not be sent for so long is no longer worth it: the Home tab says the same. */
const MOST_DAYS_LATE = 7;

/**
 * Queues the figures of shadow mode, once, when its days are over, for those who set the bot up, who are appointed, and
 * who are admins of the workspace.
 */
export async function reportShadow(deps: Pick<Deps, 'db' | 'now' | 'slack' | 'log'>): Promise<void> {
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    await reportIn(deps, workspaceId).catch((error: unknown) => {
      // The next run tries again; other workspaces do not wait for it.
      deps.log.error({ err: error, workspaceId }, 'the figures of shadow mode could not be queued');
    });
  }
}

async function reportIn(deps: Pick<Deps, 'db' | 'now' | 'slack' | 'log'>, workspaceId: string): Promise<void> {
  const now = deps.now();
  const channels = await listWatchedChannels(deps.db, workspaceId);
  const setUp = channels.map(({ watchedBy }) => watchedBy).find((id) => id !== null);
  // Channels that were watched before there were settings: their two weeks begin now.
  const settings =
    setUp === undefined || setUp === null
      ? await findSettings(deps.db, workspaceId)
      : await ensureSettings(deps.db, workspaceId, setUp, now);
  if (settings === null || !isReportDue(settings, now)) return;
  const known = [...channels.map(({ watchedBy }) => watchedBy), settings.changedBy];
  const people = await adminsToTell(deps, workspaceId, known);
  await deps.db.transaction(async (tx) => {
    if (!(await claimReport(tx, workspaceId, now))) return;
    for (const userId of people) {
      await enqueue(
        tx,
        {
          workspaceId,
          key: `shadow:${userId}:${now.toISOString()}`,
          kind: 'shadow',
          channelId: userId,
          userId,
          findingId: null,
          notBefore: now,
          notAfter: new Date(now.getTime() + MOST_DAYS_LATE * DAY_MS),
        },
        now,
      );
    }
  });
}

/** Makes the report for one of them, who must be an admin still. */
export async function prepareShadowReport(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, userId } = row;
  const settings = await findSettings(deps.db, workspaceId);
  if (userId === null || settings === null || settings.liveAt !== null) return { drop: 'live' };
  if ((await adminRight(deps, workspaceId, userId)) === null) return { drop: 'no_admin' };
  const counts = await countReviews(deps.db, workspaceId, settings.shadowSince);
  const message = shadowReport({ counts, since: settings.shadowSince, days: SHADOW_DAYS });
  const channel = await directChannel(await deps.slack.bulk(workspaceId), userId);
  return { send: () => postRow(deps, row, { channel }, message) };
}
