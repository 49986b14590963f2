import { listWatchedChannels } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { listJobRuns } from '../db/job-runs.ts';
import { isPaused } from '../db/schedules.ts';
import { isShadow } from '../db/settings.ts';
import { readingLag, sendingStatus } from '../db/status.ts';
import { tsOfInstant } from '../db/week-counts.ts';
import type { Status } from '../views/health.ts';

const DAY_MS = 86_400_000;

/** How the bot is doing in a workspace. */
export async function loadStatus(db: Db, workspaceId: string, now: Date): Promise<Status> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return {
    channels: await listWatchedChannels(db, workspaceId),
    lagSeconds: await readingLag(db, workspaceId, tsOfInstant(before(1))),
    sending: await sendingStatus(db, workspaceId, before(7), now),
    jobs: await listJobRuns(db),
    isPaused: await isPaused(db, workspaceId),
    isShadow: await isShadow(db, workspaceId),
  };
}
