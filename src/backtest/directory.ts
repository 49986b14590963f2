import type { WebClient } from '@slack/web-api';
import { findBotAuthor, listStandupBots } from '../db/bots.ts';
import type { Db } from '../db/database.ts';
import { type Members, readMembers } from '../export/members.ts';
import { type ListedPerson, listPeople } from '../slack/people.ts';
import { isStandupBot, type MeaningOf, reporterOf } from '../slack/relayed-author.ts';
import type { RelayedPost } from '../slack/relayed-post.ts';
import type { Paced } from './paced.ts';

/** Who is in a workspace, asked of Slack once and only when somebody wants to know. */
export interface Directory {
  people(): Promise<readonly ListedPerson[]>;
  /** Whose report the post of a bot carries, as when it was posted; null when it is nobody's. Keeps nothing. */
  readonly reporterOf: (post: RelayedPost) => Promise<string | null>;
}

/** Opens the directory for one backtest. */
export async function openDirectory(db: Db, client: WebClient, paced: Paced, workspaceId: string): Promise<Directory> {
  const bots = await listStandupBots(db, workspaceId);
  let listed: Promise<readonly ListedPerson[]> | undefined;
  const people = () => {
    listed ??= listPeople(async (page) => {
      const answer = await paced('users.list', () => client.users.list(page));
      return 'none' in answer ? null : answer.value;
    });
    return listed;
  };
  let members: Members | undefined;
  const meanings = new Map<string, ReturnType<MeaningOf>>();
  const lookUp: MeaningOf = async (name) => {
    const said = await findBotAuthor(db, workspaceId, name);
    if (said !== null) return said;
    members ??= readMembers(await people());
    const userId = members.personNamed(name)?.id;
    return userId === undefined ? null : { userId };
  };
  const meaningOf: MeaningOf = (name) => {
    const known = meanings.get(name) ?? lookUp(name);
    meanings.set(name, known);
    return known;
  };
  return {
    people,
    reporterOf: async (post) => (isStandupBot(bots, post) ? reporterOf(post, meaningOf) : null),
  };
}
