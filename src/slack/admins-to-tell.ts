import { listAppointed } from '../db/admins.ts';
import type { Db } from '../db/database.ts';
import type { Log } from '../log.ts';
import type { SlackClients } from './clients.ts';
import { readFailure } from './failure.ts';
import { type ListedPerson, listPeople } from './people.ts';

/** Workspace admins beyond this many hear of it from the others. */
const MOST_WORKSPACE_ADMINS = 20;

/**
 * Whom something for admins is told, each once: some people that the caller knows of (who set the bot up), appointed
 * people, and the admins and owners of the workspace, owners first. Slack is asked for everybody, so call it only when
 * there is something to tell. Throws when Slack can't be asked now; the rights of each are to be looked at again
 * before they are told.
 */
export async function adminsToTell(
  access: { readonly db: Db; readonly slack: SlackClients; readonly log: Log },
  workspaceId: string,
  known: readonly (string | null)[],
): Promise<readonly string[]> {
  const appointed = (await listAppointed(access.db, workspaceId)).map(({ userId }) => userId);
  const listed = (await listAll(access, workspaceId)).filter(isWorkspaceAdmin);
  const ranked = [...listed.filter(isOwner), ...listed.filter((person) => !isOwner(person))];
  const people = [...known, ...appointed, ...ranked.slice(0, MOST_WORKSPACE_ADMINS).map(({ id }) => id ?? null)];
  // In place of an id may stand the bot itself, or a word for somebody who erased their data.
  return [...new Set(people)].filter((id): id is string => id !== null && /^[UW][A-Z0-9]+$/.test(id));
}

async function listAll(
  { slack, log }: { readonly slack: SlackClients; readonly log: Log },
  workspaceId: string,
): Promise<readonly ListedPerson[]> {
  const client = await slack.bulk(workspaceId);
  try {
    return await listPeople((page) => client.users.list(page));
  } catch (error) {
    const { kind, code } = readFailure(error);
    if (kind !== 'refused') throw error;
    log.warn({ workspaceId, code }, 'the admins of a workspace could not be listed');
    return [];
  }
}

function isWorkspaceAdmin(person: ListedPerson): boolean {
  if (person.deleted === true || person.is_bot === true || person.is_restricted === true) return false;
  return person.is_admin === true || isOwner(person);
}

function isOwner(person: ListedPerson): boolean {
  return person.is_owner === true || person.is_primary_owner === true;
}
