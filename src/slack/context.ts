import type { WebClient } from '@slack/web-api';
import { localTime } from '../commitments/calendar.ts';
import type { Db } from '../db/database.ts';
import { readOwnLedger } from '../db/own-ledger.ts';
import { optedOutIds } from '../db/preferences.ts';
import type { ChannelKind, Context, ContextMessage, OwnLedger } from '../detectors/types.ts';
import type { SlackClients } from './clients.ts';
import { instantOfTs } from './moment.ts';
import { type Recent, type SeenMessage, seenFrom } from './recent.ts';
import { within } from './timed.ts';

/** How long a message waits for its surroundings. */
const CONTEXT_MS = 1_000;
const CONVERSATION_SIZE = 20;
const OWN_SIZE = 15;

/** The message under analysis. */
export interface Place {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly author: string;
  readonly zone: string;
  readonly channelKind: ChannelKind | null;
}

interface Access {
  readonly db: Db;
  readonly slack: SlackClients;
  readonly recent: Recent;
  readonly now: () => Date;
}

/** What was just looked up about the author and the workspace, and is not looked up again. */
export interface KnownContext {
  readonly optedOut?: ReadonlySet<string>;
  readonly ledger?: OwnLedger;
}

/**
 * What stands around a message: from memory, else from one call to Slack that is given up after a second. Parts that
 * could not be had are null or empty, and the rules that need them abstain. What people wrote who opted out of being
 * read is left out. The ledger says what became of the author's earlier promises.
 */
export async function gatherContext(access: Access, place: Place, about: KnownContext = {}): Promise<Context> {
  const { workspaceId, channelId, ts } = place;
  const thread = place.threadTs !== null && place.threadTs !== ts ? place.threadTs : null;
  const unread = about.optedOut ?? (await optedOutIds(access.db, workspaceId));
  const known = access.recent.conversation(workspaceId, channelId, thread, access.now());
  let messages = known.messages;
  if (!known.isComplete) {
    const client = await access.slack.interactive(workspaceId);
    const read = await within(CONTEXT_MS, readConversation(client, channelId, thread, ts, unread));
    if (read !== null) {
      access.recent.fill(workspaceId, channelId, thread, read, access.now());
      messages = access.recent.conversation(workspaceId, channelId, thread, access.now()).messages;
    }
  }
  const mayRead = ({ author }: SeenMessage) => author === null || !unread.has(author);
  const elsewhere =
    thread === null ? [] : access.recent.conversation(workspaceId, channelId, null, access.now()).messages;
  const author = { workspaceId, channelId, ts, authorId: place.author };
  const ledger = about.ledger ?? (await readOwnLedger(access.db, author, access.now()));
  return { ...contextFrom(place, messages.filter(mayRead), elsewhere), ledger };
}

/**
 * The context of a message from what is known around it: the conversation that it stands in (its thread, or the
 * channel), and for a reply the channel too, both oldest first.
 */
export function contextFrom(
  place: Omit<Place, 'workspaceId' | 'channelId'>,
  conversation: readonly SeenMessage[],
  elsewhere: readonly SeenMessage[],
): Context {
  const { ts, author, zone } = place;
  const thread = place.threadTs !== null && place.threadTs !== ts ? place.threadTs : null;
  const before = conversation.filter((seen) => seen.ts < ts);
  const parent = thread === null ? undefined : before.find((seen) => seen.ts === thread);
  const own = [...elsewhere, ...before]
    .filter((seen) => seen.author === author && seen.ts < ts)
    .sort((a, b) => (a.ts < b.ts ? -1 : 1));
  return {
    author,
    parent: parent === undefined ? null : contextMessage(parent, zone),
    conversation: before
      .filter((seen) => seen.ts !== thread)
      .slice(-CONVERSATION_SIZE)
      .map((seen) => contextMessage(seen, zone)),
    own: own.slice(-OWN_SIZE).map((seen) => contextMessage(seen, zone)),
    sentAt: localTime(instantOfTs(ts), zone),
    channelKind: place.channelKind,
  };
}

/** One message as it stands in Slack now, from memory or live; null when it is gone. Throws when Slack can't be asked. */
export async function findWords(
  access: Access,
  place: Pick<Place, 'workspaceId' | 'channelId' | 'ts' | 'threadTs'>,
): Promise<SeenMessage | null> {
  const known = access.recent.find(place.workspaceId, place.channelId, place.threadTs, place.ts);
  if (known !== null) return known;
  const client = await access.slack.interactive(place.workspaceId);
  const isReply = place.threadTs !== null && place.threadTs !== place.ts;
  const range = { channel: place.channelId, latest: place.ts, oldest: place.ts, inclusive: true, limit: 2 };
  const { messages } = isReply
    ? await client.conversations.replies({ ...range, ts: place.threadTs })
    : await client.conversations.history(range);
  const entry = messages?.find((message) => message.ts === place.ts);
  return entry === undefined ? null : seenFrom(entry);
}

async function readConversation(
  client: WebClient,
  channel: string,
  thread: string | null,
  ts: string,
  unread: ReadonlySet<string>,
) {
  const range = { channel, latest: ts, inclusive: true, limit: CONVERSATION_SIZE + 10 };
  const { messages } =
    thread === null
      ? await client.conversations.history(range)
      : await client.conversations.replies({ ...range, ts: thread });
  return (messages ?? [])
    .filter(({ user }) => user === undefined || !unread.has(user))
    .map(seenFrom)
    .filter((seen) => seen !== null);
}

function contextMessage(seen: SeenMessage, zone: string): ContextMessage {
  return { author: seen.author, message: seen.message, sentAt: localTime(instantOfTs(seen.ts), zone) };
}
