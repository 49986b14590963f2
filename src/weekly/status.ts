import { DAY_MS } from '../day.ts';
import { listWatchedChannels } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { listJobRuns } from '../db/job-runs.ts';
import { isPaused } from '../db/schedules.ts';
import { isShadow } from '../db/settings.ts';
import { type ReadingCount, readingCounts, readingLag, sendingStatus } from '../db/status.ts';
import { tsOfInstant } from '../slack/moment.ts';
import type { Status } from '../views/health.ts';
import { choicesOf } from './choices.ts';

/** How the bot is doing in a workspace. */
export async function loadStatus(db: Db, workspaceId: string, now: Date): Promise<Status> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const { minimumGroup } = await choicesOf(db, workspaceId);
  const read = await readingCounts(db, workspaceId, tsOfInstant(before(7)));
  // Who writes in another language than the others is easily told among few.
  const shown = (count: ReadingCount | undefined) =>
    count === undefined || count.authors < minimumGroup ? null : { messages: count.messages, skipped: count.skipped };
  return {
    channels: (await listWatchedChannels(db, workspaceId)).map(({ channelId, kind, lastEventAt }) => ({
      channelId,
      kind,
      lastEventAt,
      read: shown(read.byChannel.get(channelId)),
    })),
    read: shown(read.all),
    minimumGroup,
    lagSeconds: await readingLag(db, workspaceId, tsOfInstant(before(1))),
    sending: await sendingStatus(db, workspaceId, before(7), now),
    jobs: await listJobRuns(db),
    isPaused: await isPaused(db, workspaceId),
    isShadow: await isShadow(db, workspaceId),
  };
}
