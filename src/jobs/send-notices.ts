import { listStandupBots } from '../db/bots.ts';
import { findWatchedChannel } from '../db/channels.ts';
import { findCharter, markAnnounced } from '../db/charters.ts';
import type { OutboxRow } from '../db/outbox.ts';
import { isShadow } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { botsNotice } from '../views/bot-answers.ts';
import { channelNotice, modeNotice } from '../views/notice.ts';
import { charterNotice } from '../views/weekly-answers.ts';
import { noticeFacts } from '../weekly/notice-facts.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';

/** Makes the notice of a channel that begins to be read. */
export async function prepareNotice(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const channel = await findWatchedChannel(deps.db, row.workspaceId, row.channelId);
  if (channel === null) return { drop: 'not_watched' };
  const facts = await noticeFacts(deps.db, row.workspaceId);
  const notice = channelNotice({ ...facts, kind: channel.kind, watchedBy: channel.watchedBy ?? '' });
  return { send: () => postRow(deps, row, { channel: row.channelId }, notice) };
}

/** Makes the word that shadow mode began or ended. */
export async function prepareMode(deps: Deps, row: OutboxRow): Promise<Prepared> {
  if ((await findWatchedChannel(deps.db, row.workspaceId, row.channelId)) === null) return { drop: 'not_watched' };
  const notice = modeNotice(await isShadow(deps.db, row.workspaceId));
  return { send: () => postRow(deps, row, { channel: row.channelId }, notice) };
}

/** Makes the word that the list of standup bots changed. */
export async function prepareBots(deps: Deps, row: OutboxRow): Promise<Prepared> {
  if ((await findWatchedChannel(deps.db, row.workspaceId, row.channelId)) === null) return { drop: 'not_watched' };
  const bots = await listStandupBots(deps.db, row.workspaceId);
  const notice = botsNotice(bots.map(({ userId }) => userId));
  return { send: () => postRow(deps, row, { channel: row.channelId }, notice) };
}

/** Makes the word that a channel's charter changed; only once it is out may anything be linked. */
export async function prepareCharter(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, channelId } = row;
  const charter = await findCharter(deps.db, workspaceId, channelId);
  if (charter === null) return { drop: 'no_charter' };
  const notice = charterNotice({ isNaming: charter.isNaming, by: charter.agreedBy });
  return {
    send: () => postRow(deps, row, { channel: channelId }, notice),
    sent: () => markAnnounced(deps.db, workspaceId, channelId, deps.now()),
  };
}
