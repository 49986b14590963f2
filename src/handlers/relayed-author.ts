import { FOUND_IN_SLACK, findBotAuthor, listStandupBots, saveBotAuthor } from '../db/bots.ts';
import type { Deps } from '../deps.ts';
import { findPersonNamed } from '../slack/people.ts';
import type { RelayedPost } from './relayed-post.ts';

/**
 * The person whose report a bot's post carries: whoever it is posted as, is introduced in bold, or is mentioned first.
 * What an admin said about a name comes before what Slack's list of people says. Null when the bot is not on the list,
 * or nobody can be told.
 */
export async function relayedAuthor(deps: Deps, workspaceId: string, post: RelayedPost): Promise<string | null> {
  const bots = await listStandupBots(deps.db, workspaceId);
  const isListed = bots.some(
    (bot) =>
      (bot.botId !== null && bot.botId === post.botId) || (post.botUserId !== '' && bot.userId === post.botUserId),
  );
  if (!isListed) return null;
  for (const name of post.names) {
    const known = await findBotAuthor(deps.db, workspaceId, name);
    if (known !== null) return known.userId;
    const userId = await findPersonNamed(deps, workspaceId, name);
    if (userId === null) continue;
    await saveBotAuthor(deps.db, { workspaceId, name, userId, setBy: FOUND_IN_SLACK }, deps.now());
    return userId;
  }
  return post.mentioned;
}
