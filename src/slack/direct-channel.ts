import type { WebClient } from '@slack/web-api';

/** The channel of the bot's direct messages with a person, opened when there is none. */
export async function directChannel(client: WebClient, userId: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: userId });
  if (channel?.id === undefined) throw new Error('Slack opened no direct message');
  return channel.id;
}
