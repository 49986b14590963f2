import type { Deps } from '../deps.ts';

/**
 * Whether a person is an admin or owner of the workspace, asked of Slack at this moment: rights are never remembered.
 * Throws when Slack can't be asked.
 */
export async function isWorkspaceAdmin(deps: Deps, workspaceId: string, userId: string): Promise<boolean> {
  const client = await deps.slack.interactive(workspaceId);
  const { user } = await client.users.info({ user: userId });
  if (user === undefined || user.deleted === true) return false;
  return user.is_admin === true || user.is_owner === true || user.is_primary_owner === true;
}
