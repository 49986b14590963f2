import { fold } from '../export/members.ts';
import { readRelayedText } from '../text/attachments.ts';
import { isObject, type JsonObject, objectField, stringField } from '../text/json.ts';

/** A post of an app or bot, which may carry the report of a person. */
export interface RelayedPost {
  readonly kind: 'posted' | 'edited';
  readonly channelId: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly editedTs: string;
  readonly botId: string;
  /** The bot as a member of the workspace; empty where Slack does not say. */
  readonly botUserId: string;
  readonly text: string;
  /** The person with whose mention it begins. */
  readonly mentioned: string | null;
  /** Names that may be the reporter's, in lower case: the likeliest first. */
  readonly names: readonly string[];
}

/** How much of the text may introduce a person. */
const INTRODUCTION = 200;

/** Reads a message event of a bot; null for everything else, and for a change that leaves the text as it was. */
export function readRelayed(event: unknown): RelayedPost | null {
  if (!isObject(event) || stringField(event, 'type') !== 'message') return null;
  const channelId = stringField(event, 'channel');
  const channelType = stringField(event, 'channel_type');
  if (channelId === '' || channelType === 'im' || channelType === 'mpim') return null;
  const subtype = stringField(event, 'subtype');
  if (subtype === '' || subtype === 'bot_message') return readPost(event, channelId, 'posted', '');
  if (subtype !== 'message_changed') return null;
  const message = objectField(event, 'message');
  const before = event.previous_message;
  if (isObject(before) && readRelayedText(before) === readRelayedText(message)) return null;
  const editedTs = stringField(objectField(message, 'edited'), 'ts') || stringField(event, 'ts');
  return readPost(message, channelId, 'edited', editedTs);
}

function readPost(
  post: JsonObject,
  channelId: string,
  kind: RelayedPost['kind'],
  editedTs: string,
): RelayedPost | null {
  const botId = stringField(post, 'bot_id');
  const ts = stringField(post, 'ts');
  const subtype = stringField(post, 'subtype');
  if (botId === '' || ts === '' || (subtype !== '' && subtype !== 'bot_message')) return null;
  const text = readRelayedText(post);
  const opening = stringField(post, 'text').slice(0, INTRODUCTION);
  const username = stringField(post, 'username');
  const isOwnName = fold(username) === fold(stringField(objectField(post, 'bot_profile'), 'name'));
  const bold = /^\s*\*([^*\n]{2,80})\*/.exec(opening)?.[1] ?? '';
  const names = [isOwnName ? '' : username, bold].map(fold).filter((name) => name !== '');
  return {
    kind,
    channelId,
    ts,
    threadTs: stringField(post, 'thread_ts') || null,
    editedTs: editedTs === '' ? ts : editedTs,
    botId,
    botUserId: stringField(post, 'user'),
    text,
    // Further in, a mention is of somebody whom the report, or the bot's question, speaks of.
    mentioned: /^[\s*_]*<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/.exec(opening)?.[1] ?? null,
    names: [...new Set(names)],
  };
}
