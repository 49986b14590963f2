import { listAppointed } from '../db/admins.ts';
import { listWatchedChannels } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { enqueue, type OutboxRow } from '../db/outbox.ts';
import { countReviews } from '../db/reviews.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { claimReport, ensureSettings, findSettings, SHADOW_DAYS } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { adminRight } from '../slack/admin-right.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { shadowReport } from '../views/shadow.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';

const DAY_MS = 86_400_000;
/** A report that could not be sent for so long is no longer worth it: the Home tab says the same. */
const MOST_DAYS_LATE = 7;

/** Queues the figures of shadow mode, once, when its days are over, for those who set the bot up and who are appointed. */
export async function reportShadow(deps: Pick<Deps, 'db' | 'now'>): Promise<void> {
  const now = deps.now();
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    await deps.db.transaction(async (tx) => {
      const people = await whoIsTold(tx, workspaceId);
      // Channels that were watched before there were settings: their two weeks begin now.
      if (people.length > 0) await ensureSettings(tx, workspaceId, people[0] ?? '', now);
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
}

async function whoIsTold(db: Db, workspaceId: string): Promise<readonly string[]> {
  const channels = await listWatchedChannels(db, workspaceId);
  const settings = await findSettings(db, workspaceId);
  const appointed = await listAppointed(db, workspaceId);
  const people = [
    ...channels.map(({ watchedBy }) => watchedBy),
    settings?.changedBy ?? null,
    ...appointed.map(({ userId }) => userId),
  ];
  return [...new Set(people)].filter((userId) => userId !== null).filter((userId) => /^[UW][A-Z0-9]+$/.test(userId));
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
