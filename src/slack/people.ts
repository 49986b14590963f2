import { readMembers } from '../export/members.ts';
import type { SlackClients } from './clients.ts';

const PAGE = 1_000;
const MOST_PAGES = 20;

/**
 * The one person of the workspace who bears a name, as real or display name; null when nobody or several do. Asks
 * Slack for everybody, so keep what it answers.
 */
export async function findPersonNamed(
  access: { readonly slack: SlackClients },
  workspaceId: string,
  name: string,
): Promise<string | null> {
  const client = await access.slack.bulk(workspaceId);
  const people: unknown[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await client.users.list({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    people.push(...(answer.members ?? []));
    cursor = answer.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') break;
  }
  return readMembers(people).personNamed(name)?.id ?? null;
}
