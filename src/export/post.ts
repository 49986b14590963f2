import type { ContextMessage, LocalTime } from '../detectors/types.ts';
import { readRelayedText } from '../text/attachments.ts';
import { type JsonObject, objectField, stringField } from '../text/json.ts';
import type { Message } from '../text/message.ts';
import { readMessage } from '../text/read-message.ts';
import type { LocalClock } from './local-time.ts';
import { fold, type Member, type Members } from './members.ts';
import type { Shelf } from './shelf.ts';

/** One message of an export that can be read: a person's own, or a bot's that only gives context. */
export interface Post extends ContextMessage {
  readonly channel: string;
  /** As it stands in the export. */
  readonly ts: string;
  /** Milliseconds since 1970, with fractions. */
  readonly at: number;
  /** Written by a person, or by a standup bot for one: these count. */
  readonly isPerson: boolean;
  /** Id of the member who speaks; a bot's id or name for other bots. */
  readonly author: string;
  /** The text that offsets refer to. */
  readonly text: string;
  /** True when `text` is not the field of that name but was built from blocks and attachments. */
  readonly isRelayed: boolean;
  /** The `ts` of the thread's first message, when this is a reply. */
  readonly threadTs: string | null;
  readonly isThreadRoot: boolean;
  readonly sentAt: LocalTime;
  /** Read on first use and kept while it is in use; read anew when it is asked for long afterwards. */
  readonly message: Message;
}

/** What is needed to understand the posts of one export. */
export interface PostReader {
  readonly members: Members;
  readonly clock: LocalClock;
  /** Name of the only bot that relays standups; null: any bot that posts under a member's name does. */
  readonly standupBot: string | null;
  /** What is read of a message is kept there as long as there is room; without one, for good. */
  readonly shelf?: Shelf;
}

const WRITTEN_BY_PEOPLE = new Set(['', 'file_share', 'thread_broadcast', 'me_message']);
/** Old exports put the uploader's comment behind a sentence that Slack wrote. */
const UPLOAD_NOTICE = /^<@[^>]+> (?:uploaded|shared) a file: <[^>]*>(?: and commented: )?/;

/**
 * Understands one entry of a day file. Null for what nobody wrote (joins, topics, tombstones) and for entries
 * without a usable `ts`.
 */
export function readPost(entry: JsonObject, channel: string, reader: PostReader): Post | null {
  const ts = stringField(entry, 'ts');
  const at = Number(ts) * 1000;
  if (ts === '' || !Number.isFinite(at)) return null;
  const subtype = stringField(entry, 'subtype');
  const user = stringField(entry, 'user');
  const isBot = isBotPost(entry, subtype, user, reader.members);
  if (!isBot && (!WRITTEN_BY_PEOPLE.has(subtype) || user === '')) return null;
  if (isBot && subtype !== '' && subtype !== 'bot_message') return null;

  const speaker = isBot ? findRelayedMember(entry, reader) : null;
  const ownText = stringField(entry, 'text');
  const isRelayed = isBot || ownText === '';
  const text = isRelayed ? readRelayedText(entry) : ownText;
  const author = speaker?.id ?? (isBot ? nameOfBot(entry) : user);
  const threadTs = stringField(entry, 'thread_ts');
  const readable = subtype === 'file_share' || entry.upload === true ? blankUploadNotice(text) : text;
  let message: Message | null = null;
  return {
    channel,
    ts,
    at,
    author,
    text,
    isPerson: !isBot || speaker !== null,
    isRelayed,
    threadTs: threadTs !== '' && threadTs !== ts ? threadTs : null,
    isThreadRoot: threadTs === ts,
    sentAt: reader.clock(at, reader.members.byId.get(author)?.zone ?? 'UTC'),
    get message(): Message {
      if (message !== null) return message;
      message = readMessage(readable);
      reader.shelf?.put(() => {
        message = null;
      });
      return message;
    },
  };
}

/** A person's message sent through an app carries a `bot_id` too; it stays that person's. */
function isBotPost(entry: JsonObject, subtype: string, user: string, members: Members): boolean {
  if (subtype === 'bot_message' || user === 'USLACKBOT') return true;
  const member = members.byId.get(user);
  if (member !== undefined) return member.isBot;
  return stringField(entry, 'bot_id') !== '';
}

function findRelayedMember(entry: JsonObject, reader: PostReader): Member | null {
  const named = reader.members.personNamed(stringField(entry, 'username'));
  if (reader.standupBot === null) return named;
  if (!isBotNamed(entry, reader.standupBot, reader.members)) return null;
  return named ?? findIntroducedMember(stringField(entry, 'text'), reader.members);
}

function isBotNamed(entry: JsonObject, name: string, members: Members): boolean {
  const bot =
    members.botsByBotId.get(stringField(entry, 'bot_id')) ?? members.byId.get(stringField(entry, 'user')) ?? null;
  const names = [
    stringField(entry, 'bot_id'),
    stringField(entry, 'username'),
    stringField(objectField(entry, 'bot_profile'), 'name'),
    ...(bot?.isBot ? bot.names : []),
  ];
  return names.some((candidate) => fold(candidate) === fold(name));
}

/** Bots that post under their own name open with the person's: a mention, or the name in bold. */
function findIntroducedMember(text: string, members: Members): Member | null {
  const mention = /<@([A-Z0-9]+)(?:\|[^>]*)?>/.exec(text.slice(0, 200))?.[1];
  const member = mention === undefined ? undefined : members.byId.get(mention);
  if (member !== undefined && !member.isBot) return member;
  const bold = /^\s*\*([^*\n]+)\*/.exec(text)?.[1];
  return bold === undefined ? null : members.personNamed(bold);
}

function nameOfBot(entry: JsonObject): string {
  return stringField(entry, 'user') || stringField(entry, 'bot_id') || stringField(entry, 'username') || 'bot';
}

/** Blanks keep the offsets of what follows. */
function blankUploadNotice(text: string): string {
  return text.replace(UPLOAD_NOTICE, (notice) => ' '.repeat(notice.length));
}
