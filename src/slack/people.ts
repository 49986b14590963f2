import type { UsersListResponse } from '@slack/web-api';
import { readMembers } from '../export/members.ts';
import type { SlackClients } from './clients.ts';
import { LARGEST_PAGE } from './page.ts';

const MOST_PAGES = 20;

/** A person or bot as Slack lists them. */
export type ListedPerson = NonNullable<UsersListResponse['members']>[number];

/** One page of Slack's list; null ends it. */
export type AskPage = (page: {
  readonly limit: number;
  readonly cursor?: string;
}) => Promise<Pick<UsersListResponse, 'members' | 'response_metadata'> | null>;

/** Everybody of a workspace as far as pages could be had. */
export async function listPeople(ask: AskPage): Promise<readonly ListedPerson[]> {
  const people: ListedPerson[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await ask({ limit: LARGEST_PAGE, ...(cursor === undefined ? {} : { cursor }) });
    if (answer === null) break;
    people.push(...(answer.members ?? []));
    cursor = answer.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') break;
  }
  return people;
}

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
  const people = await listPeople((page) => client.users.list(page));
  return readMembers(people).personNamed(name)?.id ?? null;
}
