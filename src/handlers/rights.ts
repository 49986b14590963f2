import { isAppointed, listAppointed } from '../db/admins.ts';
import { listLeads } from '../db/leads.ts';
import type { Deps } from '../deps.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { onlyAdmins, onlyAdminsAndLeads } from '../views/refusals.ts';

/** As what a person may set up the bot: an admin or owner of the workspace, or appointed by one. */
export type AdminRight = 'workspace' | 'appointed';

/**
 * The right of a person, or null, asked of Slack and the database at this moment: rights are never remembered, so
 * call it in every command, action and view submission. A guest, a bot or somebody who left has none, appointed or
 * not. Throws when Slack can't be asked.
 */
export async function adminRight(
  deps: Pick<Deps, 'db' | 'slack'>,
  workspaceId: string,
  userId: string,
): Promise<AdminRight | null> {
  const client = await deps.slack.interactive(workspaceId);
  const { user } = await client.users.info({ user: userId });
  if (user === undefined || user.deleted === true || user.is_bot === true || user.is_stranger === true) return null;
  if (user.is_restricted === true || user.is_ultra_restricted === true) return null;
  if (user.is_admin === true || user.is_owner === true || user.is_primary_owner === true) return 'workspace';
  return (await isAppointed(deps.db, workspaceId, userId)) ? 'appointed' : null;
}

/** Whether a person may set up the bot and tune its rules. See `adminRight`. */
export async function isAdmin(deps: Pick<Deps, 'db' | 'slack'>, workspaceId: string, userId: string): Promise<boolean> {
  return (await adminRight(deps, workspaceId, userId)) !== null;
}

/** Whether a person leads this channel now. */
export async function isLeadOf(
  deps: Pick<Deps, 'db'>,
  workspaceId: string,
  userId: string,
  channelId: string,
): Promise<boolean> {
  const led = await listLeads(deps.db, workspaceId, userId);
  return led.some((lead) => lead.channelId === channelId);
}

/** The answer to somebody without the right: it says who has it. */
export async function refuse(deps: Pick<Deps, 'db'>, workspaceId: string): Promise<SlackMessage> {
  return plainMessage(onlyAdmins(await appointedIds(deps, workspaceId)));
}

/** The same where leads of the channel have the right too. */
export async function refuseBesideLeads(deps: Pick<Deps, 'db'>, workspaceId: string): Promise<SlackMessage> {
  return plainMessage(onlyAdminsAndLeads(await appointedIds(deps, workspaceId)));
}

async function appointedIds(deps: Pick<Deps, 'db'>, workspaceId: string): Promise<readonly string[]> {
  return (await listAppointed(deps.db, workspaceId)).map(({ userId }) => userId);
}
