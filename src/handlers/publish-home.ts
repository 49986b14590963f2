import type { Deps } from '../deps.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { homeView, strangersHome } from '../views/home.ts';
import { loadHome } from './home-facts.ts';

/** Makes somebody's Home tab anew. Guests, bots and people of other organisations get a page without data. */
export async function publishHome(deps: Deps, workspaceId: string, userId: string): Promise<void> {
  const member = await loadMember(deps, workspaceId, userId);
  const view = isRead(member) ? homeView(await loadHome(deps, workspaceId, userId, member.tz)) : strangersHome();
  const client = await deps.slack.interactive(workspaceId);
  await client.views.publish({ user_id: userId, view });
}
