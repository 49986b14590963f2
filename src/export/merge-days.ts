import { readDayFile } from './day-file.ts';
import { messageOf } from './export-error.ts';
import type { DayFile } from './layout.ts';
import { type Post, type PostReader, readPost } from './post.ts';
import type { Source } from './source.ts';

const BATCH = 500;

/** What went wrong in one day file, in words for the person at the terminal. */
export interface FileProblem {
  readonly path: string;
  readonly reason: string;
}

interface Cursor {
  readonly file: DayFile;
  readonly batches: AsyncIterator<readonly Post[]>;
  posts: readonly Post[];
  at: number;
}

/**
 * The posts of all channels in order of time, in batches. `days` are the files of one day each. Damaged files are
 * reported through `onProblem` and skipped, finished ones through `onFile`.
 */
export async function* mergeDay(
  source: Source,
  files: readonly DayFile[],
  reader: PostReader,
  onProblem: (problem: FileProblem) => void,
  onFile: (file: DayFile) => void,
): AsyncGenerator<readonly Post[]> {
  const cursors: Cursor[] = [];
  for (const file of files) {
    const cursor: Cursor = { file, batches: readPosts(source, file, reader, onProblem), posts: [], at: 0 };
    if (await refill(cursor)) cursors.push(cursor);
    else onFile(file);
  }
  let batch: Post[] = [];
  while (cursors.length > 0) {
    const next = earliest(cursors);
    const post = next.posts[next.at];
    if (post !== undefined) batch.push(post);
    next.at++;
    if (next.at >= next.posts.length && !(await refill(next))) {
      cursors.splice(cursors.indexOf(next), 1);
      onFile(next.file);
    }
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function refill(cursor: Cursor): Promise<boolean> {
  for (;;) {
    const { done, value } = await cursor.batches.next();
    if (done === true) return false;
    if (value.length === 0) continue;
    cursor.posts = value;
    cursor.at = 0;
    return true;
  }
}

function earliest(cursors: readonly Cursor[]): Cursor {
  let best = cursors[0]!;
  for (const cursor of cursors) {
    if (cursor.posts[cursor.at]!.at < best.posts[best.at]!.at) best = cursor;
  }
  return best;
}

async function* readPosts(
  source: Source,
  file: DayFile,
  reader: PostReader,
  onProblem: (problem: FileProblem) => void,
): AsyncGenerator<readonly Post[]> {
  let unreadable = 0;
  try {
    for await (const entries of readDayFile(source, file)) {
      const posts: Post[] = [];
      for (const entry of entries) {
        if (entry === null) unreadable++;
        const post = entry === null ? null : readPost(entry, file.channel, reader);
        if (post !== null) posts.push(post);
      }
      yield sortPosts(posts);
    }
  } catch (error) {
    onProblem({ path: file.path, reason: messageOf(error) });
  }
  if (unreadable > 0) onProblem({ path: file.path, reason: `${unreadable} of its entries are not messages` });
}

/** Exports are in order as a rule; one message listed twice counts once. */
function sortPosts(posts: Post[]): readonly Post[] {
  posts.sort((a, b) => a.at - b.at);
  return posts.filter((post, index) => index === 0 || post.ts !== posts[index - 1]?.ts);
}
