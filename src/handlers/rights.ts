import { listAppointed } from '../db/admins.ts';
import { listLeads } from '../db/leads.ts';
import type { Deps } from '../deps.ts';
import { adminRight } from '../slack/admin-right.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { onlyAdmins, onlyAdminsAndLeads } from '../views/refusals.ts';

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
