import type { OutboxRow } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { metadataOf } from '../slack/sent-message.ts';
import type { SlackMessage } from '../views/message.ts';

/** Where a row of the outbox is posted: a channel, or a thread of it. */
export interface Target {
  readonly channel: string;
  readonly threadTs?: string;
}

/**
 * Posts what a row of the outbox stands for, with the row's key as metadata, so that it can be looked up when the
 * answer is lost. Resolves with the timestamp that Slack gave it, null when it gave none.
 */
export async function postRow(deps: Deps, row: OutboxRow, to: Target, message: SlackMessage): Promise<string | null> {
  const client = await deps.slack.bulk(row.workspaceId);
  const answer = await client.chat.postMessage({
    channel: to.channel,
    ...(to.threadTs === undefined ? {} : { thread_ts: to.threadTs }),
    unfurl_links: false,
    metadata: metadataOf(row.key),
    ...message,
  });
  return answer.ts ?? null;
}
