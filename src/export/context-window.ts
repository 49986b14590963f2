import type { ChannelKind, Context } from '../detectors/types.ts';
import { guessChannelKind } from './channel-kinds.ts';
import type { Post } from './post.ts';

/** How much of the past is kept while reading. The defaults hold a few tens of megabytes at most. */
export interface WindowLimits {
  readonly channelMessages: number;
  readonly channelMs: number;
  readonly replies: number;
  readonly threads: number;
  readonly ownMessages: number;
  readonly ownMs: number;
  readonly authors: number;
  /** Recent messages kept in case an unmarked one turns out to have started a thread. */
  readonly recent: number;
}

const DAY = 24 * 60 * 60_000;

export const WINDOW_LIMITS: WindowLimits = {
  channelMessages: 10,
  channelMs: DAY,
  replies: 15,
  threads: 1500,
  ownMessages: 15,
  ownMs: 30 * DAY,
  authors: 2000,
  recent: 500,
};

/** The part of an export's past that the detectors may look at. Posts must be shown to it in order of time. */
export interface ContextWindow {
  /** The context of a post that has not been remembered yet. */
  contextOf(post: Post): Context;
  remember(post: Post): void;
}

interface Thread {
  readonly root: Post;
  readonly replies: Post[];
}

/** An empty window; channels of unknown kind are judged by their names. What was least recently used is forgotten first when a limit is reached. */
export function createContextWindow(
  limits: WindowLimits = WINDOW_LIMITS,
  known: ReadonlyMap<string, ChannelKind | null> = new Map(),
): ContextWindow {
  const channels = new Map<string, Post[]>();
  const threads = new Map<string, Thread>();
  const recent = new Map<string, Post>();
  const authors = new Map<string, Post[]>();
  const kinds = new Map(known);
  return { contextOf, remember };

  function contextOf(post: Post): Context {
    const thread = post.threadTs === null ? null : findThread(post.channel, post.threadTs);
    const before = post.threadTs === null ? channels.get(post.channel) : thread?.replies;
    const since = post.threadTs === null ? post.at - limits.channelMs : Number.NEGATIVE_INFINITY;
    return {
      author: post.author,
      parent: thread?.root ?? null,
      conversation: (before ?? []).filter((earlier) => earlier.at >= since),
      own: (authors.get(post.author) ?? []).filter((earlier) => earlier.at >= post.at - limits.ownMs),
      sentAt: post.sentAt,
      channelKind: kindOf(post.channel),
    };
  }

  function remember(post: Post): void {
    if (post.threadTs !== null) {
      const thread = findThread(post.channel, post.threadTs);
      if (thread !== null) push(thread.replies, post, limits.replies);
    } else {
      const posts = channels.get(post.channel) ?? [];
      push(posts, post, limits.channelMessages);
      channels.set(post.channel, posts);
      if (post.isThreadRoot) touch(threads, keyOf(post.channel, post.ts), { root: post, replies: [] }, limits.threads);
      else touch(recent, keyOf(post.channel, post.ts), post, limits.recent);
    }
    if (!post.isPerson) return;
    const own = authors.get(post.author) ?? [];
    push(own, post, limits.ownMessages);
    touch(authors, post.author, own, limits.authors);
  }

  function findThread(channel: string, ts: string): Thread | null {
    const key = keyOf(channel, ts);
    const root = recent.get(key);
    const thread = threads.get(key) ?? (root === undefined ? null : { root, replies: [] });
    if (thread !== null) touch(threads, key, thread, limits.threads);
    return thread;
  }

  function kindOf(channel: string): ChannelKind | null {
    const found = kinds.get(channel);
    if (found !== undefined) return found;
    const kind = guessChannelKind(channel);
    kinds.set(channel, kind);
    return kind;
  }
}

function keyOf(channel: string, ts: string): string {
  return `${channel}/${ts}`;
}

function push(posts: Post[], post: Post, most: number): void {
  posts.push(post);
  if (posts.length > most) posts.shift();
}

/** Sets the entry as the most recently used one and forgets the oldest beyond the limit. */
function touch<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= most) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
