import { saveAccesses } from '../db/accesses.ts';
import type { Finding } from '../db/findings.ts';
import { findMessage } from '../db/messages.ts';
import { contestedFindings } from '../db/rule-stats.ts';
import type { Deps } from '../deps.ts';
import { isMemberOf } from '../slack/channel-members.ts';
import { findWords } from '../slack/context.ts';
import { type Contested, suggestExceptions } from '../tuning/suggest.ts';
import type { SlackMessage } from '../views/message.ts';
import { suggestionsMessage } from '../views/rule-health.ts';
import type { Asker } from './watch.ts';

const MOST_CONTESTED = 200;
/** Messages that are read again: one call each, while somebody waits. */
const MOST_READ = 20;
const MINIMUM_PEOPLE = 3;

/**
 * `/ownership rules suggest`: exceptions from words that several people wrote where they contested a note. The words
 * are read live and kept nowhere; each author's access log says so. The caller has checked the right.
 */
export async function suggest(deps: Deps, { workspaceId, userId }: Asker): Promise<SlackMessage> {
  const contested = await contestedFindings(deps.db, workspaceId, MOST_CONTESTED);
  const mine = await inOwnChannels(deps, workspaceId, userId, contested);
  const read: Contested[] = [];
  const seen: Finding[] = [];
  for (const finding of mine.slice(0, MOST_READ)) {
    const [span] = finding.spans;
    const threadTs = (await findMessage(deps.db, finding))?.threadTs ?? null;
    const words = await findWords(deps, { ...finding, threadTs }).catch(() => null);
    if (words === null || span === undefined) continue;
    read.push({ flag: finding.flag, author: finding.authorId, message: words.message, span });
    seen.push(finding);
  }
  const shown = [...new Set(seen.map(({ channelId }) => channelId))].map((channelId) => ({
    channelId,
    named: [...new Set(seen.filter((one) => one.channelId === channelId).map(({ authorId }) => authorId))],
  }));
  await saveAccesses(deps.db, { workspaceId, viewerId: userId, view: 'suggest' }, shown, deps.now());
  const looked = { contested: contested.length, read: read.length, minimumPeople: MINIMUM_PEOPLE };
  return suggestionsMessage(suggestExceptions(read, MINIMUM_PEOPLE), looked);
}

async function inOwnChannels(deps: Deps, workspaceId: string, userId: string, contested: readonly Finding[]) {
  const mine = new Map<string, boolean>();
  for (const { channelId } of contested) {
    if (!mine.has(channelId)) mine.set(channelId, await isMemberOf(deps, workspaceId, channelId, userId));
  }
  return contested.filter(({ channelId }) => mine.get(channelId) === true);
}
