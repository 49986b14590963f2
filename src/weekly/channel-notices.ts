import { DAY_MS } from '../day.ts';
import type { Channel } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { enqueue } from '../db/outbox.ts';

/** What channels are told beside their notice: shadow mode began or ended, or the list of standup bots changed. */
export type ChannelNoticeKind = 'mode' | 'bots';

/** Queues a word for some channels about what is read or told there: there is no covert mode. */
export async function queueChannelNotices(
  tx: Db,
  kind: ChannelNoticeKind,
  channels: readonly Channel[],
  now: Date,
): Promise<void> {
  for (const { workspaceId, channelId } of channels) {
    await enqueue(
      tx,
      {
        workspaceId,
        key: `${kind}:${channelId}:${now.toISOString()}`,
        kind,
        channelId,
        userId: null,
        findingId: null,
        notBefore: now,
        notAfter: new Date(now.getTime() + DAY_MS),
      },
      now,
    );
  }
}
