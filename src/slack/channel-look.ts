import { isMemberOf } from './channel-members.ts';
import type { SlackClients } from './clients.ts';
import { readFailure } from './failure.ts';

/** What matters about a channel before it is read. */
export interface ChannelLook {
  readonly name: string;
  readonly isArchived: boolean;
  readonly isPrivate: boolean;
  /** Shared, or about to be, with another organisation. */
  readonly isExternal: boolean;
}

/** What Slack says about a channel; null when the bot is not in it, which for a private one looks like "not found". */
export async function lookAtChannel(
  access: { readonly slack: SlackClients },
  workspaceId: string,
  channelId: string,
): Promise<ChannelLook | null> {
  const client = await access.slack.interactive(workspaceId);
  try {
    const { channel } = await client.conversations.info({ channel: channelId });
    if (channel === undefined || channel.is_member !== true) return null;
    return {
      name: channel.name ?? '',
      isArchived: channel.is_archived === true,
      isPrivate: channel.is_private === true,
      isExternal: channel.is_ext_shared === true || channel.is_pending_ext_shared === true,
    };
  } catch (error) {
    if (['channel_not_found', 'not_in_channel', 'missing_scope'].includes(readFailure(error).code)) return null;
    throw error;
  }
}

/** Whether a person may know of a channel as it was looked at: a private one is for those who are in it. */
export async function mayKnow(
  access: { readonly slack: SlackClients },
  workspaceId: string,
  channelId: string,
  userId: string,
  look: Pick<ChannelLook, 'isPrivate'>,
): Promise<boolean> {
  return !look.isPrivate || isMemberOf(access, workspaceId, channelId, userId);
}
