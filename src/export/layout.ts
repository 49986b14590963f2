import { isObject, stringField } from '../text/json.ts';
import { exportError } from './export-error.ts';
import { parseJson, readWhole } from './read-whole.ts';
import type { Source, SourceFile } from './source.ts';

/** One day of one channel. `day` is `YYYY-MM-DD` as in the file's name. */
export interface DayFile {
  readonly channel: string;
  readonly day: string;
  readonly path: string;
  readonly size: number;
}

/** How an export is laid out: where its root is, and the day files of its channels in order. */
export interface Layout {
  /** Empty, or the wrapping folder with a slash at its end. */
  readonly root: string;
  readonly channels: readonly string[];
  /** Sorted by day, then by channel. */
  readonly dayFiles: readonly DayFile[];
  /** Folders of direct messages that were left alone. */
  readonly skippedFolders: number;
  /** Things that are unusual but don't stop the reading. */
  readonly notes: readonly string[];
}

const DAY_FILE = /^(.+)\/(\d{4}-\d{2}-\d{2})\.json$/;
const DIRECT_FOLDER = /^(?:D[A-Z0-9]{7,}|mpdm-.+)$/;

/**
 * Finds the channels of an export. Folders of direct messages and group direct messages are left out.
 * Throws an ExportError when it is no Slack export.
 */
export async function readLayout(source: Source): Promise<Layout> {
  const root = findRoot(source.files);
  const direct = await readDirectFolders(source, root);
  const channels = new Set<string>();
  const skipped = new Set<string>();
  const dayFiles: DayFile[] = [];
  for (const { path, size } of source.files) {
    if (!path.startsWith(root)) continue;
    const match = DAY_FILE.exec(path.slice(root.length));
    const channel = match?.[1];
    const day = match?.[2];
    if (channel === undefined || day === undefined || channel.includes('/')) continue;
    if (direct.has(channel) || DIRECT_FOLDER.test(channel)) {
      skipped.add(channel);
      continue;
    }
    channels.add(channel);
    dayFiles.push({ channel, day, path, size });
  }
  if (channels.size === 0) {
    throw exportError(
      'The export holds no channel with messages (no <channel>/YYYY-MM-DD.json). Check that it is complete.',
    );
  }
  dayFiles.sort((a, b) => compare(a.day, b.day) || compare(a.channel, b.channel));
  const hasChannelList = source.files.some((file) => file.path === `${root}channels.json`);
  const notes = hasChannelList ? [] : ['channels.json is missing: channels are taken from the folder names.'];
  return { root, channels: [...channels].toSorted(compare), dayFiles, skippedFolders: skipped.size, notes };
}

/** The export itself, or the one folder that a packing program wrapped around it. */
function findRoot(files: readonly SourceFile[]): string {
  const found = files
    .map((file) => file.path)
    .filter((path) => path === 'users.json' || /^[^/]+\/users\.json$/.test(path))
    .toSorted((a, b) => a.split('/').length - b.split('/').length);
  const [first, second] = found;
  if (first === 'users.json') return '';
  if (first !== undefined && second === undefined) return first.slice(0, -'users.json'.length);
  if (first !== undefined) {
    throw exportError(`There are ${found.length} exports in it (${found.join(', ')}). Give one of these folders.`);
  }
  throw exportError(
    'users.json is missing, so this is not a complete Slack export. Give the folder that holds users.json and one folder per channel, or the .zip as Slack made it.',
  );
}

async function readDirectFolders(source: Source, root: string): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  for (const name of ['dms.json', 'mpims.json']) {
    const path = `${root}${name}`;
    if (!source.files.some((file) => file.path === path)) continue;
    const list = parseJson(await readWhole(source, path), path);
    if (!Array.isArray(list)) continue;
    for (const entry of list) {
      if (!isObject(entry)) continue;
      folders.add(stringField(entry, 'id'));
      folders.add(stringField(entry, 'name'));
    }
  }
  return folders;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
