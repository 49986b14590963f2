import type { WebClient } from '@slack/web-api';
import { readIncoming } from '../slack/incoming-message.ts';
import { instantOfTs } from '../slack/moment.ts';
import type { ChannelEntries, Entry } from './entry.ts';
import type { Paced } from './paced.ts';

const PAGE = 999;
const DAY_MS = 86_400_000;
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
  /** Told who wrote in the channels before their threads are read; false when the work was stopped. */
  readonly onAuthors: (entries: readonly Entry[]) => Promise<boolean>;
}

interface Channel {
  readonly channelId: string;
  readonly entries: Entry[];
  readonly roots: string[];
  cursor: string | undefined;
  reached: number;
  threadsRead: number;
}

/** The parts of what Slack answers about a message that are looked at. */
interface Answered {
  readonly ts?: string | undefined;
  readonly user?: string | undefined;
  readonly text?: string | undefined;
  readonly subtype?: string | undefined;
  readonly thread_ts?: string | undefined;
  readonly reply_count?: number | undefined;
}

/**
 * Reads the last days of channels from Slack, the newest first: the channels in turn, then their threads. What the time
 * does not suffice for is left out and counted. Null when the work was stopped.
 */
export async function readChannels(
  client: WebClient,
  paced: Paced,
  plan: ReadPlan,
): Promise<readonly ChannelEntries[] | null> {
  const from = plan.now.getTime() - plan.days * DAY_MS;
  const channels = plan.channelIds.map(
    (channelId): Channel => ({
      channelId,
      entries: [],
      roots: [],
      cursor: undefined,
      reached: plan.now.getTime(),
      threadsRead: 0,
    }),
  );
  const tell = (isCounting: boolean) => plan.onState({ ...stateOf(channels), isCounting });

  let open = channels;
  while (open.length > 0 && stateOf(channels).messages < MOST_ENTRIES) {
    const goOn: Channel[] = [];
    for (const channel of open) {
      const end = await readPage(client, paced, plan.workspaceId, channel, from);
      if (end === 'stopped') return null;
      if (end === 'late') return finish(channels, plan, from);
      if (end === 'more') goOn.push(channel);
      await tell(true);
    }
    open = goOn;
  }
  if (!(await plan.onAuthors(channels.flatMap(({ entries }) => entries)))) return null;
  await tell(false);
  const threads = channels
    .flatMap((channel) => channel.roots.map((root) => ({ channel, root })))
    .sort((a, b) => (a.root < b.root ? 1 : -1));
  for (const { channel, root } of threads) {
    if (stateOf(channels).messages >= MOST_ENTRIES) break;
    const end = await readThread(client, paced, plan.workspaceId, channel, root);
    if (end === 'stopped') return null;
    if (end === 'late') break;
    if (end === 'read') channel.threadsRead++;
    await tell(false);
  }
  return finish(channels, plan, from);
}

async function readPage(client: WebClient, paced: Paced, workspaceId: string, channel: Channel, from: number) {
  const answer = await paced('conversations.history', () =>
    client.conversations.history({
      channel: channel.channelId,
      oldest: (from / 1_000).toFixed(6),
      limit: PAGE,
      ...(channel.cursor === undefined ? {} : { cursor: channel.cursor }),
    }),
  );
  // A channel that can't be read any more is left out; its days do not count as read.
  if ('none' in answer) return answer.none === 'refused' ? 'end' : answer.none;
  const { messages = [], response_metadata: metadata } = answer.value;
  for (const message of messages) {
    const entry = entryOf(message, channel.channelId, workspaceId);
    if (entry === null) continue;
    channel.entries.push(entry);
    if ((message.reply_count ?? 0) > 0 && isRoot(entry)) channel.roots.push(entry.ts);
    channel.reached = Math.min(channel.reached, instantOfTs(entry.ts).getTime());
  }
  channel.cursor = metadata?.next_cursor === '' ? undefined : metadata?.next_cursor;
  if (channel.cursor !== undefined) return 'more';
  channel.reached = from;
  return 'end';
}

async function readThread(client: WebClient, paced: Paced, workspaceId: string, channel: Channel, root: string) {
  let cursor: string | undefined;
  do {
    const more = cursor === undefined ? {} : { cursor };
    const answer = await paced('conversations.replies', () =>
      client.conversations.replies({ channel: channel.channelId, ts: root, limit: PAGE, ...more }),
    );
    if ('none' in answer) return answer.none;
    for (const message of answer.value.messages ?? []) {
      const entry = entryOf(message, channel.channelId, workspaceId);
      // A broadcast reply stands in the channel too, and was read there.
      if (entry !== null && entry.ts !== root && !isBroadcast(message)) channel.entries.push(entry);
    }
    cursor = answer.value.response_metadata?.next_cursor;
  } while (cursor !== undefined && cursor !== '');
  return 'read';
}

/** Reads a message as the bot would have when it was posted; what it would not have read is nobody's words. */
function entryOf(message: Answered, channelId: string, workspaceId: string): Entry | null {
  if (message.ts === undefined) return null;
  const incoming = readIncoming({ ...message, type: 'message', channel: channelId }, workspaceId);
  const author = incoming?.kind === 'posted' ? incoming.authorId : null;
  return { ts: message.ts, threadTs: message.thread_ts ?? null, author, text: message.text ?? '' };
}

function isRoot({ ts, threadTs }: Entry): boolean {
  return threadTs === null || threadTs === ts;
}

function isBroadcast(message: object): boolean {
  return 'subtype' in message && message.subtype === 'thread_broadcast';
}

function stateOf(channels: readonly Channel[]) {
  return {
    messages: channels.reduce((sum, { entries }) => sum + entries.length, 0),
    threads: channels.reduce((sum, { roots }) => sum + roots.length, 0),
    threadsRead: channels.reduce((sum, { threadsRead }) => sum + threadsRead, 0),
  };
}

function finish(channels: readonly Channel[], plan: ReadPlan, from: number): readonly ChannelEntries[] {
  const whole = plan.now.getTime() - from;
  return channels.map(({ channelId, entries, roots, reached, threadsRead }) => ({
    channelId,
    entries,
    days: (plan.days * (plan.now.getTime() - reached)) / whole,
    threads: roots.length,
    threadsRead,
  }));
}
