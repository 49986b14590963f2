import { listAppointed } from '../db/admins.ts';
import type { OutboxRow } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { adminRight } from '../slack/admin-right.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { welcomeMessage } from '../views/welcome.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';

/** Makes the welcome for whoever invited the bot to a channel. */
export async function prepareWelcome(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, userId, key } = row;
  if (userId === null) return { drop: 'nobody' };
  const isAdmin = (await adminRight(deps, workspaceId, userId)) !== null;
  const appointed = (await listAppointed(deps.db, workspaceId)).map((admin) => admin.userId);
  const message = welcomeMessage({ channelId: key.slice(key.lastIndexOf(':') + 1), isAdmin, appointed });
  const channel = await directChannel(await deps.slack.bulk(workspaceId), userId);
  return { send: () => postRow(deps, row, { channel }, message) };
}
