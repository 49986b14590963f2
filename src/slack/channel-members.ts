import type { SlackClients } from './clients.ts';
import { LARGEST_PAGE } from './page.ts';

const MOST_PAGES = 20;

/** Whether a person is in a channel, asked of Slack at this moment. False when Slack can't say. */
export async function isMemberOf(
  access: { readonly slack: SlackClients },
  workspaceId: string,
  channelId: string,
  userId: string,
): Promise<boolean> {
  const client = await access.slack.bulk(workspaceId);
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await client.conversations
      .members({ channel: channelId, limit: LARGEST_PAGE, ...(cursor === undefined ? {} : { cursor }) })
      .catch(() => null);
    if (answer === null) return false;
    if (answer.members?.includes(userId) === true) return true;
    cursor = answer.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return false;
  }
  return false;
}
