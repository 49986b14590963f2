import { FOUND_IN_SLACK, findBotAuthor, listStandupBots, type StandupBot, saveBotAuthor } from '../db/bots.ts';
import type { Deps } from '../deps.ts';
import { findPersonNamed } from './people.ts';
import type { RelayedPost } from './relayed-post.ts';

/** Whom a name means: a person, nobody (an admin said so), or null when that can't be told. */
export type MeaningOf = (name: string) => Promise<{ readonly userId: string | null } | null>;

/**
 * The person whose report a bot's post carries: whoever it is posted as, is introduced in bold, or is mentioned first.
 * What an admin said about a name comes before what Slack's list of people says. Null when the bot is not on the list,
 * or nobody can be told.
 */
export async function relayedAuthor(deps: Deps, workspaceId: string, post: RelayedPost): Promise<string | null> {
  if (!isStandupBot(await listStandupBots(deps.db, workspaceId), post)) return null;
  return reporterOf(post, async (name) => {
    const known = await findBotAuthor(deps.db, workspaceId, name);
    if (known !== null) return known;
    const userId = await findPersonNamed(deps, workspaceId, name);
    if (userId === null) return null;
    await saveBotAuthor(deps.db, { workspaceId, name, userId, setBy: FOUND_IN_SLACK }, deps.now());
    return { userId };
  });
}

/** Whether a post is by one of the standup bots. */
export function isStandupBot(bots: readonly StandupBot[], post: RelayedPost): boolean {
  return bots.some(
    (bot) =>
      (bot.botId !== null && bot.botId === post.botId) || (post.botUserId !== '' && bot.userId === post.botUserId),
  );
}

/** Whose report the post of a standup bot is, given what names mean; null when nobody can be told. */
export async function reporterOf(post: RelayedPost, meaningOf: MeaningOf): Promise<string | null> {
  for (const name of post.names) {
    const known = await meaningOf(name);
    if (known !== null) return known.userId;
  }
  return post.mentioned;
}
