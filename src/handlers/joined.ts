import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { DAY_MS } from '../day.ts';
import { findWatchedChannel } from '../db/channels.ts';
import { enqueue } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackEventMiddlewareArgs<'member_joined_channel'>;

/** The bot was invited to a channel: whoever invited it is told, once, what comes next. Nothing is read yet. */
export function onJoined(deps: Deps) {
  return async ({ event, context }: Args): Promise<void> => {
    const { user, channel, inviter } = event;
    if (user !== context.botUserId || inviter === undefined || inviter === '') return;
    const workspaceId = workspaceOf(context);
    if ((await findWatchedChannel(deps.db, workspaceId, channel)) !== null) return;
    const now = deps.now();
    await enqueue(
      deps.db,
      {
        workspaceId,
        key: `welcome:${inviter}:${channel}`,
        kind: 'welcome',
        channelId: inviter,
        userId: inviter,
        findingId: null,
        notBefore: now,
        notAfter: new Date(now.getTime() + DAY_MS),
      },
      now,
    );
  };
}
