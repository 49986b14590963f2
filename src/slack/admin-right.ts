import { isAppointed } from '../db/admins.ts';
import type { Db } from '../db/database.ts';
import type { SlackClients } from './clients.ts';

/** As what a person may set up the bot: an admin or owner of the workspace, or appointed by one. */
export type AdminRight = 'workspace' | 'appointed';

/**
 * The right of a person, or null, asked of Slack and the database at this moment: rights are never remembered, so
 * call it in every command, action and view submission. A guest, a bot or somebody who left has none, appointed or
 * not. Throws when Slack can't be asked.
 */
export async function adminRight(
  access: { readonly db: Db; readonly slack: SlackClients },
  workspaceId: string,
  userId: string,
): Promise<AdminRight | null> {
  const client = await access.slack.interactive(workspaceId);
  const { user } = await client.users.info({ user: userId });
  if (user === undefined || user.deleted === true || user.is_bot === true || user.is_stranger === true) return null;
  if (user.is_restricted === true || user.is_ultra_restricted === true) return null;
  if (user.is_admin === true || user.is_owner === true || user.is_primary_owner === true) return 'workspace';
  return (await isAppointed(access.db, workspaceId, userId)) ? 'appointed' : null;
}
