import { findWatchedChannel } from '../db/channels.ts';
import { findCharter, markAnnounced } from '../db/charters.ts';
import type { OutboxRow } from '../db/outbox.ts';
import { isShadow } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { metadataOf } from '../slack/sent-message.ts';
import type { SlackMessage } from '../views/message.ts';
import { channelNotice, modeNotice } from '../views/notice.ts';
import { charterNotice } from '../views/weekly-answers.ts';
import { noticeFacts } from '../weekly/notice-facts.ts';
import type { Prepared } from './prepared.ts';

/** Makes the notice of a channel that begins to be read. */
export async function prepareNotice(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const channel = await findWatchedChannel(deps.db, row.workspaceId, row.channelId);
  if (channel === null) return { drop: 'not_watched' };
  const facts = await noticeFacts(deps.db, row.workspaceId);
  return post(deps, row, channelNotice({ ...facts, kind: channel.kind, watchedBy: channel.watchedBy ?? '' }));
}

/** Makes the word that shadow mode began or ended. */
export async function prepareMode(deps: Deps, row: OutboxRow): Promise<Prepared> {
  if ((await findWatchedChannel(deps.db, row.workspaceId, row.channelId)) === null) return { drop: 'not_watched' };
  return post(deps, row, modeNotice(await isShadow(deps.db, row.workspaceId)));
}

/** Makes the word that a channel's charter changed; only once it is out may anything be linked. */
export async function prepareCharter(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, channelId } = row;
  const charter = await findCharter(deps.db, workspaceId, channelId);
  if (charter === null) return { drop: 'no_charter' };
  const posting = post(deps, row, charterNotice({ isNaming: charter.isNaming, by: charter.agreedBy }));
  return {
    async send() {
      const ts = await posting.send();
      await markAnnounced(deps.db, workspaceId, channelId, deps.now());
      return ts;
    },
  };
}

function post(deps: Deps, row: OutboxRow, message: SlackMessage) {
  return {
    async send(): Promise<string | null> {
      const client = await deps.slack.bulk(row.workspaceId);
      const metadata = metadataOf(row.key);
      const answer = await client.chat.postMessage({
        channel: row.channelId,
        unfurl_links: false,
        metadata,
        ...message,
      });
      return answer.ts ?? null;
    },
  };
}
