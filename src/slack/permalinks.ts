import type { SlackClients } from './clients.ts';

/** Addresses of messages, by channel and timestamp; a message whose address can't be had is left out. */
export async function findPermalinks(
  access: { readonly slack: SlackClients },
  workspaceId: string,
  messages: readonly { readonly channelId: string; readonly ts: string }[],
  keyOf: (message: { readonly channelId: string; readonly ts: string }) => string,
): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>();
  const client = await access.slack.bulk(workspaceId);
  for (const message of messages) {
    const answer = await client.chat
      .getPermalink({ channel: message.channelId, message_ts: message.ts })
      .catch(() => null);
    if (answer?.permalink !== undefined) links.set(keyOf(message), answer.permalink);
  }
  return links;
}
