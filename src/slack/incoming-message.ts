import { isObject, type JsonObject, objectField, stringField } from '../text/json.ts';

/** What a message event says, once the kinds that are never read are left out. */
export type IncomingMessage =
  | {
      readonly kind: 'posted';
      readonly channelId: string;
      readonly ts: string;
      readonly threadTs: string | null;
      readonly authorId: string;
      readonly text: string;
    }
  | {
      readonly kind: 'edited';
      readonly channelId: string;
      readonly ts: string;
      readonly threadTs: string | null;
      readonly authorId: string;
      readonly text: string;
      /** Orders edits: the newest wins. */
      readonly editedTs: string;
    }
  | { readonly kind: 'deleted'; readonly channelId: string; readonly ts: string };

const TS = /^\d{1,12}\.\d{1,9}$/;

/** Whether a value is an id as Slack makes them, which the database can hold and a log may show. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9]{1,40}$/.test(value);
}

/** Subtypes under which people write; every other one is a notice of Slack or an app. */
const WRITTEN = new Set(['', 'file_share', 'thread_broadcast', 'me_message']);

/**
 * Reads the inner event of a message event. Null for what is not read: direct messages, apps and bots, people of
 * other workspaces, notices, and changes that leave the text as it was (Slack sends those when it unfurls a link).
 */
export function readIncoming(
  event: unknown,
  workspaceId: string,
  enterpriseId: string | null = null,
): IncomingMessage | null {
  if (!isObject(event) || stringField(event, 'type') !== 'message') return null;
  const channelId = stringField(event, 'channel');
  const channelType = stringField(event, 'channel_type');
  if (!isId(channelId) || channelType === 'im' || channelType === 'mpim') return null;
  const own = [workspaceId, enterpriseId];
  const subtype = stringField(event, 'subtype');
  if (subtype === 'message_deleted') return deletion(channelId, stringField(event, 'deleted_ts'));
  if (subtype === 'message_changed') return readChange(event, channelId, own);
  if (!WRITTEN.has(subtype) || !isOfWorkspace(event, own)) return null;
  const words = readWords(event);
  return words === null ? null : { kind: 'posted', channelId, ...words };
}

function readChange(event: JsonObject, channelId: string, own: Own): IncomingMessage | null {
  const message = objectField(event, 'message');
  const subtype = stringField(message, 'subtype');
  // A deleted message that has replies is changed into a tombstone.
  if (subtype === 'tombstone') return deletion(channelId, stringField(message, 'ts'));
  if (!WRITTEN.has(subtype) || !isOfWorkspace(message, own)) return null;
  const words = readWords(message);
  if (words === null) return null;
  const before = event.previous_message;
  if (isObject(before) && stringField(before, 'text') === words.text) return null;
  const editedTs = tsField(objectField(message, 'edited'), 'ts') ?? tsField(event, 'ts') ?? words.ts;
  return { kind: 'edited', channelId, ...words, editedTs };
}

function deletion(channelId: string, ts: string): IncomingMessage | null {
  return !TS.test(ts) ? null : { kind: 'deleted', channelId, ts };
}

function readWords(message: JsonObject) {
  const authorId = stringField(message, 'user');
  const ts = stringField(message, 'ts');
  if (!isId(authorId) || !TS.test(ts) || authorId === 'USLACKBOT') return null;
  if (stringField(message, 'bot_id') !== '' || message.hidden === true) return null;
  const threadTs = tsField(message, 'thread_ts');
  return { ts, threadTs, authorId, text: stringField(message, 'text') };
}

function tsField(object: JsonObject, name: string): string | null {
  const ts = stringField(object, name);
  return TS.test(ts) ? ts : null;
}

/** In a channel shared with others, `user_team` tells whose person wrote; without it they are one of ours. */
/** The workspace, and its organisation if it is in one: Slack names either as the home of its people. */
type Own = readonly (string | null)[];

function isOfWorkspace(message: JsonObject, own: Own): boolean {
  const team = stringField(message, 'user_team') || stringField(message, 'source_team');
  return team === '' || own.includes(team);
}
