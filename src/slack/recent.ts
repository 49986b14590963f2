import type { Topic } from '../commitments/match.ts';
import type { Span } from '../detectors/types.ts';
import { readRelayedText } from '../text/attachments.ts';
import type { Message } from '../text/message.ts';
import { readMessage } from '../text/read-message.ts';
import { editedTsOf } from './moment.ts';

/** A message as it stands in Slack now, held in memory only. */
export interface SeenMessage {
  readonly ts: string;
  readonly threadTs: string | null;
  /** Null for apps and for people whose messages are not read: they are context, nobody's own words. */
  readonly author: string | null;
  readonly message: Message;
  /** When it was edited last; left out for the first version. */
  readonly editedTs?: string;
}

/** How much text is held in memory. */
export interface RecentLimits {
  /** Conversations: a channel, or one thread of it. */
  readonly conversations: number;
  readonly messagesEach: number;
  /** How long a conversation that was read whole is trusted to be complete. */
  readonly completeMs: number;
}

export const RECENT_LIMITS: RecentLimits = { conversations: 1_000, messagesEach: 60, completeMs: 600_000 };

/** Deleted messages that are remembered, so that a late delivery does not bring their words back. */
const MOST_GONE = 4_000;
/** Messages of whose promises it is remembered what they are about. */
const MOST_PROMISED = 4_000;

/** What a promise is about, under the words in which it was made. */
export interface KnownTopic {
  readonly what: string;
  readonly topic: Topic;
}

/**
 * The newest messages of the conversations at hand, bounded, in memory only. It spares a call to Slack for each
 * message, and it is where the words of a message are found again that the database never holds.
 */
export interface Recent {
  /** Adds or replaces one message that just came in, unless it was deleted before or a later edit of it is known. */
  put(workspaceId: string, channelId: string, seen: SeenMessage): void;
  remove(workspaceId: string, channelId: string, ts: string): void;
  /** Takes in what a call to Slack answered about a conversation (`threadTs` null: the channel itself). */
  fill(workspaceId: string, channelId: string, threadTs: string | null, seen: readonly SeenMessage[], now: Date): void;
  /** The conversation, oldest first. `isComplete` when its newest part was read whole a short time ago. */
  conversation(
    workspaceId: string,
    channelId: string,
    threadTs: string | null,
    now: Date,
  ): { readonly messages: readonly SeenMessage[]; readonly isComplete: boolean };
  find(workspaceId: string, channelId: string, threadTs: string | null, ts: string): SeenMessage | null;
  /** Remembers what the promises of a message are about. */
  keepTopics(
    workspaceId: string,
    channelId: string,
    seen: { readonly ts: string; readonly author: string },
    topics: readonly { readonly match: { readonly what: string; readonly span: Span }; readonly topic: Topic }[],
  ): void;
  /** What the promise is about that begins at this place of a message; undefined when that is not known. */
  topic(workspaceId: string, channelId: string, ts: string, spanStart: number): KnownTopic | undefined;
  /** Forgets what a person wrote. */
  forgetAuthor(workspaceId: string, author: string): void;
  /** Forgets everything about a workspace. */
  forget(workspaceId: string): void;
}

interface Promised {
  readonly author: string;
  readonly topics: ReadonlyMap<number, KnownTopic>;
}

interface Conversation {
  messages: SeenMessage[];
  completeUntil: number;
}

/** An empty memory. */
export function createRecent(limits: RecentLimits = RECENT_LIMITS): Recent {
  const conversations = new Map<string, Conversation>();
  const promised = new Map<string, Promised>();
  const gone = new Set<string>();

  const keyOf = (workspaceId: string, channelId: string, threadTs: string | null) =>
    `${workspaceId}/${channelId}/${threadTs ?? ''}`;

  /** The conversation, made the most recently used one. */
  const open = (key: string): Conversation => {
    const conversation = conversations.get(key) ?? { messages: [], completeUntil: 0 };
    conversations.delete(key);
    conversations.set(key, conversation);
    for (const oldest of conversations.keys()) {
      if (conversations.size <= limits.conversations) break;
      conversations.delete(oldest);
    }
    return conversation;
  };

  const insert = (key: string, seen: SeenMessage) => {
    const conversation = open(key);
    const known = conversation.messages.find((message) => message.ts === seen.ts);
    if (known !== undefined && (known.editedTs ?? '') > (seen.editedTs ?? '')) return;
    const rest = conversation.messages.filter((message) => message.ts !== seen.ts);
    const at = rest.findIndex((message) => message.ts > seen.ts);
    rest.splice(at === -1 ? rest.length : at, 0, seen);
    conversation.messages = rest.slice(-limits.messagesEach);
  };

  const put = (workspaceId: string, channelId: string, seen: SeenMessage) => {
    if (gone.has(`${workspaceId}/${channelId}/${seen.ts}`)) return;
    const isReply = seen.threadTs !== null && seen.threadTs !== seen.ts;
    insert(keyOf(workspaceId, channelId, isReply ? seen.threadTs : null), seen);
    // The first message of a thread stands in the channel and in its thread.
    const thread = keyOf(workspaceId, channelId, seen.ts);
    if (!isReply && conversations.has(thread)) insert(thread, seen);
  };

  return {
    put,
    remove(workspaceId, channelId, ts) {
      const prefix = `${workspaceId}/${channelId}/`;
      promised.delete(`${prefix}${ts}`);
      gone.add(`${prefix}${ts}`);
      for (const oldest of gone) {
        if (gone.size <= MOST_GONE) break;
        gone.delete(oldest);
      }
      for (const [key, conversation] of conversations) {
        if (!key.startsWith(prefix)) continue;
        conversation.messages = conversation.messages.filter((message) => message.ts !== ts);
      }
    },
    fill(workspaceId, channelId, threadTs, seen, now) {
      const key = keyOf(workspaceId, channelId, threadTs);
      for (const message of seen) if (!gone.has(`${workspaceId}/${channelId}/${message.ts}`)) insert(key, message);
      open(key).completeUntil = now.getTime() + limits.completeMs;
    },
    conversation(workspaceId, channelId, threadTs, now) {
      const found = conversations.get(keyOf(workspaceId, channelId, threadTs));
      return { messages: found?.messages ?? [], isComplete: (found?.completeUntil ?? 0) > now.getTime() };
    },
    find(workspaceId, channelId, threadTs, ts) {
      const isReply = threadTs !== null && threadTs !== ts;
      const found = conversations.get(keyOf(workspaceId, channelId, isReply ? threadTs : null));
      return found?.messages.find((message) => message.ts === ts) ?? null;
    },
    keepTopics(workspaceId, channelId, { ts, author }, topics) {
      const key = `${workspaceId}/${channelId}/${ts}`;
      promised.delete(key);
      promised.set(key, {
        author,
        topics: new Map(topics.map(({ match, topic }) => [match.span[0], { what: match.what, topic }])),
      });
      for (const oldest of promised.keys()) {
        if (promised.size <= MOST_PROMISED) break;
        promised.delete(oldest);
      }
    },
    topic(workspaceId, channelId, ts, spanStart) {
      return promised.get(`${workspaceId}/${channelId}/${ts}`)?.topics.get(spanStart);
    },
    forgetAuthor(workspaceId, author) {
      for (const [key, kept] of promised) {
        if (kept.author === author && key.startsWith(`${workspaceId}/`)) promised.delete(key);
      }
      for (const [key, conversation] of conversations) {
        if (!key.startsWith(`${workspaceId}/`)) continue;
        conversation.messages = conversation.messages.filter((message) => message.author !== author);
      }
    },
    forget(workspaceId) {
      for (const key of gone) if (key.startsWith(`${workspaceId}/`)) gone.delete(key);
      for (const key of promised.keys()) if (key.startsWith(`${workspaceId}/`)) promised.delete(key);
      for (const key of conversations.keys()) {
        if (key.startsWith(`${workspaceId}/`)) conversations.delete(key);
      }
    },
  };
}

/** Reads what a call to Slack said about one message; null when it isn't one, or was deleted. */
export function seenFrom(entry: {
  readonly ts?: string | undefined;
  readonly subtype?: string | undefined;
  readonly thread_ts?: string | undefined;
  readonly user?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly text?: string | undefined;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
  readonly edited?: unknown;
}): SeenMessage | null {
  if (entry.ts === undefined || entry.subtype === 'tombstone') return null;
  const editedTs = editedTsOf(entry);
  return {
    ts: entry.ts,
    ...(editedTs === '' ? {} : { editedTs }),
    threadTs: entry.thread_ts ?? null,
    author: entry.bot_id === undefined ? (entry.user ?? null) : null,
    // A bot says in blocks and attachments what it relays, and with its text only introduces it.
    message: readMessage(entry.bot_id === undefined ? (entry.text ?? '') : readRelayedText(entry)),
  };
}
