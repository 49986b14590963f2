import type { ChannelKind, Context } from '../detectors/types.ts';
import { readChannelKinds } from './channel-kinds.ts';
import { type ContextWindow, createContextWindow, WINDOW_LIMITS } from './context-window.ts';
import { type DayFile, readLayout } from './layout.ts';
import { createLocalClock } from './local-time.ts';
import { type Members, readMembers } from './members.ts';
import { type FileProblem, mergeDay } from './merge-days.ts';
import { openSource } from './open-source.ts';
import type { Post, PostReader } from './post.ts';
import { parseJson, readWhole } from './read-whole.ts';
import { createShelf } from './shelf.ts';
import type { Source } from './source.ts';

/** Which messages are wanted, and how bots are read. */
export interface ReadOptions {
  /** Channel names; empty for all. */
  readonly channels: readonly string[];
  /** First and last day wanted (`YYYY-MM-DD`, UTC, both included). */
  readonly since: string | null;
  readonly until: string | null;
  readonly standupBot: string | null;
}

export const READ_ALL: ReadOptions = { channels: [], since: null, until: null, standupBot: null };

/** One message by a person, with what came before it. */
export interface ReadMessage {
  readonly post: Post;
  readonly context: Context;
}

/** How far the reading has come. */
export interface ReadProgress {
  readonly bytes: number;
  readonly totalBytes: number;
}

/** An opened export. */
export interface Export {
  readonly members: Members;
  readonly channels: readonly string[];
  readonly skippedFolders: number;
  readonly notes: readonly string[];
  /** Filled while reading: day files that were broken and left out. */
  readonly problems: readonly FileProblem[];
  readonly progress: () => ReadProgress;
  /** Milliseconds since 1970 of the newest message read so far, by whomever; null before the first. */
  readonly newest: () => number | null;
  /**
   * Every wanted message in order of time, in batches, in memory that doesn't grow with the export. Messages that
   * aren't wanted still serve as context, so a message gets the same context whatever is asked for.
   */
  read(options: ReadOptions): AsyncGenerator<readonly ReadMessage[]>;
  close(): void;
}

const CONTEXT_DAYS = 31;
const DAY = 24 * 60 * 60_000;

/**
 * Opens a Slack export (folder or .zip). Rejects with an ExportError that says what to do when the path holds none
 * or its lists are damaged.
 */
export async function openExport(path: string): Promise<Export> {
  const source = await openSource(path);
  try {
    const layout = await readLayout(source);
    const usersPath = `${layout.root}users.json`;
    const members = readMembers(parseJson(await readWhole(source, usersPath), usersPath));
    const kinds = await readKinds(source, `${layout.root}channels.json`);
    const problems: FileProblem[] = [];
    let bytes = 0;
    let newest: number | null = null;
    let totalBytes = layout.dayFiles.reduce((sum, file) => sum + file.size, 0);
    return {
      members,
      channels: layout.channels,
      skippedFolders: layout.skippedFolders,
      notes: layout.notes,
      problems,
      progress: () => ({ bytes, totalBytes }),
      newest: () => newest,
      read: (options) => {
        const files = layout.dayFiles.filter((file) => isNear(file.day, options));
        totalBytes = files.reduce((sum, file) => sum + file.size, 0);
        const reader = { members, clock: createLocalClock(), standupBot: options.standupBot, shelf: createShelf() };
        const onFile = (file: DayFile): void => {
          bytes += file.size;
        };
        const onPosts = (posts: readonly Post[]): void => {
          newest = Math.max(newest ?? 0, posts.at(-1)?.at ?? 0);
        };
        return readFiles(
          source,
          files,
          { reader, options, kinds },
          {
            onProblem: (problem) => problems.push(problem),
            onFile,
            onPosts,
          },
        );
      },
      close: () => source.close(),
    };
  } catch (error) {
    source.close();
    throw error;
  }
}

/** Hears how the reading goes on. */
interface Listener {
  readonly onProblem: (problem: FileProblem) => void;
  readonly onFile: (file: DayFile) => void;
  readonly onPosts: (posts: readonly Post[]) => void;
}

/** How posts are understood, and which are wanted. */
interface Reading {
  readonly reader: PostReader;
  readonly options: ReadOptions;
  readonly kinds: ReadonlyMap<string, ChannelKind | null>;
}

/** What the channel list tells of kinds. A missing or damaged list tells nothing: names are enough to go on. */
async function readKinds(source: Source, path: string): Promise<ReadonlyMap<string, ChannelKind | null>> {
  if (!source.files.some((file) => file.path === path)) return new Map();
  try {
    return readChannelKinds(parseJson(await readWhole(source, path), path));
  } catch {
    return new Map();
  }
}

async function* readFiles(
  source: Source,
  files: readonly DayFile[],
  { reader, options, kinds }: Reading,
  { onProblem, onFile, onPosts }: Listener,
): AsyncGenerator<readonly ReadMessage[]> {
  const window = createContextWindow(WINDOW_LIMITS, kinds);
  const isWanted = wanted(options);
  for (const day of groupByDay(files)) {
    for await (const posts of mergeDay(source, day, reader, onProblem, onFile)) {
      onPosts(posts);
      yield placeInContext(posts, window, isWanted);
    }
  }
}

function placeInContext(
  posts: readonly Post[],
  window: ContextWindow,
  isWanted: (post: Post) => boolean,
): readonly ReadMessage[] {
  const found: ReadMessage[] = [];
  for (const post of posts) {
    if (post.isPerson && isWanted(post)) found.push({ post, context: window.contextOf(post) });
    window.remember(post);
  }
  return found;
}

/** Whether a message of a channel, sent at a time, is one of those that the options ask for. */
export function wanted(
  options: Pick<ReadOptions, 'channels' | 'since' | 'until'>,
): (message: { readonly channel: string; readonly at: number }) => boolean {
  const channels = new Set(options.channels);
  const from = options.since === null ? Number.NEGATIVE_INFINITY : Date.parse(options.since);
  const to = options.until === null ? Number.POSITIVE_INFINITY : Date.parse(options.until) + DAY;
  return (post) => (channels.size === 0 || channels.has(post.channel)) && post.at >= from && post.at < to;
}

/** A day file's day may be one of the workspace's zone, so a day is added on both sides. */
function isNear(day: string, options: ReadOptions): boolean {
  const at = Date.parse(day);
  if (options.since !== null && at < Date.parse(options.since) - CONTEXT_DAYS * DAY) return false;
  return options.until === null || at <= Date.parse(options.until) + DAY;
}

function* groupByDay(files: readonly DayFile[]): Generator<readonly DayFile[]> {
  let day: DayFile[] = [];
  for (const file of files) {
    if (day.length > 0 && day[0]?.day !== file.day) {
      yield day;
      day = [];
    }
    day.push(file);
  }
  if (day.length > 0) yield day;
}
