import type { WebClient } from '@slack/web-api';

const EVENT_TYPE = 'ownership_lens';
const PAGE = 200;
const MOST_PAGES = 10;

/** Metadata by which a message of the bot is found again. */
export function metadataOf(key: string) {
  return { event_type: EVENT_TYPE, event_payload: { key } };
}

/**
 * Looks for a message of the bot by its key, among those posted since a moment in a channel or thread. Answers its
 * timestamp, or null when it is certainly not there. Throws when Slack can't be asked or there is too much to look at.
 */
export async function findSent(
  client: WebClient,
  place: { readonly channel: string; readonly threadTs: string | null; readonly since: Date },
  key: string,
): Promise<string | null> {
  const range = {
    channel: place.channel,
    oldest: (place.since.getTime() / 1_000 - 60).toFixed(6),
    include_all_metadata: true,
    limit: PAGE,
  };
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const more = cursor === undefined ? {} : { cursor };
    const answer =
      place.threadTs === null
        ? await client.conversations.history({ ...range, ...more })
        : await client.conversations.replies({ ...range, ...more, ts: place.threadTs });
    for (const { ts, metadata } of answer.messages ?? []) {
      if (ts !== undefined && isOurs(metadata, key)) return ts;
    }
    cursor = answer.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return null;
  }
  throw new Error('Too much was posted since to look through');
}

function isOurs(metadata: unknown, key: string): boolean {
  if (typeof metadata !== 'object' || metadata === null) return false;
  if (!('event_type' in metadata) || metadata.event_type !== EVENT_TYPE || !('event_payload' in metadata)) return false;
  const payload = metadata.event_payload;
  return typeof payload === 'object' && payload !== null && 'key' in payload && payload.key === key;
}
