import type { WebClient } from '@slack/web-api';
import { DAY_MS } from '../day.ts';
import { readIncoming } from '../slack/incoming-message.ts';
import { instantOfTs, tsOfInstant } from '../slack/moment.ts';
import { LARGEST_PAGE } from '../slack/page.ts';
import { type RelayedPost, readRelayed } from '../slack/relayed-post.ts';
import type { ChannelEntries, Entry } from './entry.ts';
import type { Paced } from './paced.ts';

/** Slack lists a thread by its first message alone, so days before those that are tried are looked through for threads that went on. */
export const DAYS_BEFORE = 14;
/** Messages that are held at most, whatever the time allows. */
const MOST_ENTRIES = 150_000;

/** Where the reading stands. */
export interface ReadState {
  readonly messages: number;
  readonly threads: number;
  readonly threadsRead: number;
  /** True while the channels themselves are read: how many threads there are is not known yet. */
  readonly isCounting: boolean;
}

/** What to read. */
export interface ReadPlan {
  readonly workspaceId: string;
  readonly channelIds: readonly string[];
  readonly days: number;
  readonly now: Date;
  readonly onState: (state: ReadState) => Promise<void>;
  /** Whose report a bot's post carries; null when it is nobody's. */
  readonly reporterOf: (post: RelayedPost) => Promise<string | null>;
  /** Told who wrote in the channels before their threads are read; false when the work was stopped. */
  readonly onAuthors: (entries: readonly Entry[]) => Promise<boolean>;
}

interface Thread {
  readonly root: string;
  readonly replies: number;
  readonly isBefore: boolean;
}

interface Channel {
  readonly channelId: string;
  readonly entries: Entry[];
  readonly threads: Thread[];
  cursor: string | undefined;
  reached: number;
  threadsRead: number;
  repliesRead: number;
}

/** The parts of what Slack answers about a message that are looked at. */
interface Answered {
  readonly ts?: string | undefined;
  readonly user?: string | undefined;
  readonly text?: string | undefined;
  readonly subtype?: string | undefined;
  readonly thread_ts?: string | undefined;
  readonly reply_count?: number | undefined;
  readonly latest_reply?: string | undefined;
}

/**
 * Reads the last days of channels from Slack, the newest first: the channels in turn, then the threads in which most
 * was written. What the time does not suffice for is left out and counted. Null when the work was stopped.
 */
export async function readChannels(
  client: WebClient,
  paced: Paced,
  plan: ReadPlan,
): Promise<readonly ChannelEntries[] | null> {
  const channels = plan.channelIds.map(
    (channelId): Channel => ({
      channelId,
      entries: [],
      threads: [],
      cursor: undefined,
      reached: plan.now.getTime(),
      threadsRead: 0,
      repliesRead: 0,
    }),
  );
  const tell = (isCounting: boolean) => plan.onState({ ...stateOf(channels), isCounting });

  let open = channels;
  while (open.length > 0 && stateOf(channels).messages < MOST_ENTRIES) {
    const goOn: Channel[] = [];
    for (const channel of open) {
      const end = await readPage(client, paced, plan, channel);
      if (end === 'stopped') return null;
      if (end === 'late') return finish(channels, plan);
      if (end === 'more') goOn.push(channel);
      await tell(true);
    }
    open = goOn;
  }
  if (!(await plan.onAuthors(channels.flatMap(({ entries }) => entries)))) return null;
  await tell(false);
  const threads = channels
    .flatMap((channel) => channel.threads.map((thread) => ({ channel, thread })))
    .sort((a, b) => worth(b.thread) - worth(a.thread) || (a.thread.root < b.thread.root ? 1 : -1));
  for (const { channel, thread } of threads) {
    if (stateOf(channels).messages >= MOST_ENTRIES) break;
    const end = await readThread(client, paced, plan, channel, thread.root);
    if (end === 'stopped') return null;
    if (end === 'late') break;
    if (end === 'read') {
      channel.threadsRead++;
      channel.repliesRead += thread.replies;
    }
    await tell(false);
  }
  return finish(channels, plan);
}

/** Each thread costs one call, so the longest come first; of an older one a part at most is of the days that are tried. */
function worth({ replies, isBefore }: Thread): number {
  return isBefore ? replies / 2 : replies;
}

async function readPage(client: WebClient, paced: Paced, plan: ReadPlan, channel: Channel) {
  const answer = await paced('conversations.history', () =>
    client.conversations.history({
      channel: channel.channelId,
      oldest: tsOfInstant(new Date(fromOf(plan) - DAYS_BEFORE * DAY_MS)),
      limit: LARGEST_PAGE,
      ...(channel.cursor === undefined ? {} : { cursor: channel.cursor }),
    }),
  );
  // A channel that can't be read any more is left out; its days do not count as read.
  if ('none' in answer) return answer.none === 'refused' ? 'end' : answer.none;
  const { messages = [], response_metadata: metadata } = answer.value;
  for (const message of messages) {
    const { ts } = message;
    if (ts === undefined) continue;
    channel.reached = Math.min(channel.reached, instantOfTs(ts).getTime());
    const thread = threadOf(message, ts, plan);
    if (thread !== null) channel.threads.push(thread);
    if (thread === null && isBefore(ts, plan)) continue;
    channel.entries.push(await entryOf(message, ts, channel.channelId, plan));
  }
  channel.cursor = metadata?.next_cursor === '' ? undefined : metadata?.next_cursor;
  if (channel.cursor !== undefined) return 'more';
  channel.reached = fromOf(plan) - DAYS_BEFORE * DAY_MS;
  return 'end';
}

/** The thread that a message begins, if something of the days that are tried may stand in it. */
function threadOf(message: Answered, ts: string, plan: ReadPlan): Thread | null {
  const { reply_count: replies = 0, latest_reply: latest, thread_ts: thread } = message;
  if (replies === 0 || (thread !== undefined && thread !== ts)) return null;
  const isOlder = isBefore(ts, plan);
  return isOlder && latest !== undefined && isBefore(latest, plan) ? null : { root: ts, replies, isBefore: isOlder };
}

async function readThread(client: WebClient, paced: Paced, plan: ReadPlan, channel: Channel, root: string) {
  let cursor: string | undefined;
  do {
    const more = cursor === undefined ? {} : { cursor };
    const answer = await paced('conversations.replies', () =>
      client.conversations.replies({ channel: channel.channelId, ts: root, limit: LARGEST_PAGE, ...more }),
    );
    if ('none' in answer) return answer.none;
    for (const message of answer.value.messages ?? []) {
      const { ts } = message;
      // A broadcast reply stands in the channel too, and was read there, unless it is older than what was kept of it.
      if (ts === undefined || ts === root || (isBroadcast(message) && !isBefore(ts, plan))) continue;
      channel.entries.push(await entryOf(message, ts, channel.channelId, plan));
    }
    cursor = answer.value.response_metadata?.next_cursor;
  } while (cursor !== undefined && cursor !== '');
  return 'read';
}

/** Reads a message as the bot would have when it was posted; what it would not have read is nobody's words. */
async function entryOf(message: Answered, ts: string, channelId: string, plan: ReadPlan): Promise<Entry> {
  const event = { ...message, type: 'message', channel: channelId };
  const place = { ts, threadTs: message.thread_ts ?? null, isBefore: isBefore(ts, plan) };
  const post = readRelayed(event);
  const reporter = post === null ? null : await plan.reporterOf(post);
  if (post !== null && reporter !== null) return { ...place, author: reporter, text: post.text };
  const incoming = readIncoming(event, plan.workspaceId);
  const author = incoming?.kind === 'posted' ? incoming.authorId : null;
  return { ...place, author, text: message.text ?? '' };
}

function isBefore(ts: string, plan: ReadPlan): boolean {
  return instantOfTs(ts).getTime() < fromOf(plan);
}

function fromOf({ now, days }: ReadPlan): number {
  return now.getTime() - days * DAY_MS;
}

function isBroadcast(message: object): boolean {
  return 'subtype' in message && message.subtype === 'thread_broadcast';
}

function stateOf(channels: readonly Channel[]) {
  return {
    messages: channels.reduce((sum, { entries }) => sum + entries.length, 0),
    threads: channels.reduce((sum, { threads }) => sum + threads.length, 0),
    threadsRead: channels.reduce((sum, { threadsRead }) => sum + threadsRead, 0),
  };
}

function finish(channels: readonly Channel[], plan: ReadPlan): readonly ChannelEntries[] {
  return channels.map(({ channelId, entries, threads, reached, threadsRead, repliesRead }) => {
    const days = (plan.now.getTime() - reached) / DAY_MS;
    return {
      channelId,
      entries,
      days: Math.min(plan.days, days),
      daysBefore: Math.min(DAYS_BEFORE, Math.max(0, days - plan.days)),
      threads: threads.length,
      threadsRead,
      replies: threads.reduce((sum, { replies }) => sum + replies, 0),
      repliesRead,
    };
  });
}
