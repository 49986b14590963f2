import { saveAudit } from '../db/audit.ts';
import { findWatchedChannel, unwatchChannel, watchChannel } from '../db/channels.ts';
import { ensureSettings } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import type { ChannelKind } from '../detectors/types.ts';
import { guessChannelKind } from '../export/channel-kinds.ts';
import { lookAtChannel } from '../slack/channel-look.ts';
import { readFailure } from '../slack/failure.ts';
import {
  ANSWERS,
  externalChannel,
  inviteFirst,
  stillWatching,
  unknownKind,
  unwatched,
  watching,
} from '../views/answers.ts';
import { escapeTyped } from '../views/markup.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { channelNotice } from '../views/notice.ts';
import { noticeFacts } from '../weekly/notice-facts.ts';
import { readChannel } from './command-words.ts';
import { isAdmin, refuse } from './rights.ts';

/** Who typed a command, and where. */
export interface Asker {
  readonly workspaceId: string;
  readonly userId: string;
  readonly channelId: string;
  readonly channelName: string;
  /** Opens one modal, within three seconds. */
  readonly triggerId: string;
}

const KINDS: readonly ChannelKind[] = ['standup', 'updates', 'decisions'];

/** `/ownership watch [#channel] [kind] [external]`. */
export async function watch(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const wish = readWish(asker, words);
  if ('answer' in wish) return wish.answer;
  const { channelId } = wish;
  const look = await lookAtChannel(deps, workspaceId, channelId);
  if (look === null) return inviteFirst(channelId);
  if (look.isArchived) return plainMessage(ANSWERS.archived);
  if (look.isExternal && !wish.isExternalConfirmed) return externalChannel(channelId);

  const before = await findWatchedChannel(deps.db, workspaceId, channelId);
  const kind = wish.kind ?? before?.kind ?? guessChannelKind(look.name) ?? 'updates';
  await deps.db.transaction(async (tx) => {
    await watchChannel(tx, { workspaceId, channelId, kind, watchedBy: userId }, deps.now());
    await ensureSettings(tx, workspaceId, userId, deps.now());
    const detail = { kind, external: String(look.isExternal) };
    await saveAudit(tx, { workspaceId, actorId: userId, action: 'watch', channelId, detail }, deps.now());
  });
  if (before !== null) return stillWatching(channelId, kind);
  return watching(channelId, kind, await postNotice(deps, asker, channelId, kind));
}

/** `/ownership unwatch [#channel]`. */
export async function unwatch(deps: Deps, asker: Asker, words: readonly string[]): Promise<SlackMessage> {
  const { workspaceId, userId } = asker;
  if (!(await isAdmin(deps, workspaceId, userId))) return refuse(deps, workspaceId);
  const wish = readWish(asker, words);
  if ('answer' in wish) return wish.answer;
  const { channelId } = wish;
  const wasWatched = await deps.db.transaction(async (tx) => {
    const isChanged = await unwatchChannel(tx, workspaceId, channelId);
    if (isChanged) {
      await saveAudit(tx, { workspaceId, actorId: userId, action: 'unwatch', channelId, detail: {} }, deps.now());
    }
    return isChanged;
  });
  return unwatched(channelId, wasWatched);
}

function readWish(
  asker: Asker,
  words: readonly string[],
):
  | { readonly channelId: string; readonly kind: ChannelKind | null; readonly isExternalConfirmed: boolean }
  | { readonly answer: SlackMessage } {
  let channelId: string | null = null;
  let kind: ChannelKind | null = null;
  let isExternalConfirmed = false;
  for (const word of words) {
    const channel = readChannel(word);
    const known = KINDS.find((name) => name === word.toLowerCase() || `${name}s` === word.toLowerCase());
    if (channel !== null) channelId = channel.id;
    else if (known !== undefined) kind = known;
    else if (word.toLowerCase() === 'external') isExternalConfirmed = true;
    else if (word.startsWith('#')) return { answer: plainMessage(ANSWERS.pickChannel) };
    else return { answer: unknownKind(escapeTyped(word.slice(0, 40)).replace(/`/g, "'")) };
  }
  if (channelId === null) {
    if (!/^[CG]/.test(asker.channelId)) return { answer: plainMessage(ANSWERS.directMessage) };
    channelId = asker.channelId;
  }
  return { channelId, kind, isExternalConfirmed };
}

async function postNotice(deps: Deps, asker: Asker, channelId: string, kind: ChannelKind): Promise<boolean> {
  try {
    const client = await deps.slack.bulk(asker.workspaceId);
    const facts = await noticeFacts(deps.db, asker.workspaceId);
    const notice = channelNotice({ ...facts, kind, watchedBy: asker.userId });
    await client.chat.postMessage({ channel: channelId, unfurl_links: false, ...notice });
    return true;
  } catch (error) {
    deps.log.warn({ channelId, code: readFailure(error).code }, 'the channel notice could not be posted');
    return false;
  }
}
