import type { Channel } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { enqueue } from '../db/outbox.ts';

const DAY_MS = 86_400_000;

/** Queues for some channels the word that shadow mode began or ended: there is no covert mode. */
export async function queueModeNotices(tx: Db, channels: readonly Channel[], now: Date): Promise<void> {
  for (const { workspaceId, channelId } of channels) {
    await enqueue(
      tx,
      {
        workspaceId,
        key: `mode:${channelId}:${now.toISOString()}`,
        kind: 'mode',
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
