import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { exportError, messageOf } from './export-error.ts';
import type { Source, SourceFile } from './source.ts';

const GIB = 1024 ** 3;

/** Bounds beyond which a .zip is taken for a trap rather than for an export. */
export interface ZipLimits {
  readonly entries: number;
  /** Unpacked bytes of one file. */
  readonly fileBytes: number;
  /** Unpacked bytes per packed byte, looked at only above `ratioFrom` unpacked bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const LIMITS: ZipLimits = { entries: 2_000_000, fileBytes: 8 * GIB, ratio: 400, ratioFrom: 2 * GIB };

const WAY_OUT = 'If you trust it, unpack it yourself and give the folder instead.';

/**
 * A zipped export, read in place: nothing is unpacked to disk. Entries whose names lead out of the archive,
 * that overlap, are encrypted or unpack beyond the limits make it refuse the whole file with an ExportError.
 */
export async function openZip(path: string, limits: ZipLimits = LIMITS): Promise<Source> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error: unknown) => {
    throw exportError(`"${path}" can't be read as a .zip file (${messageOf(error)}). Download the export again.`);
  });
  try {
    const entries = await listEntries(zip, path, limits);
    const files: SourceFile[] = [];
    for (const [name, entry] of entries) files.push({ path: name, size: entry.uncompressedSize });
    return {
      files,
      close: () => zip.close(),
      open: async (name) => {
        const entry = entries.get(name);
        if (entry === undefined) throw exportError(`"${name}" is not in the .zip file.`);
        return zip.openReadStreamPromise(entry);
      },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function listEntries(zip: ZipFile, path: string, limits: ZipLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw refuse(path, `it claims ${zip.entryCount} files`);
  const entries = new Map<string, Entry>();
  const all: Entry[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      all.push(entry);
      unpacked += entry.uncompressedSize;
      if (entry.fileName.endsWith('.json')) entries.set(entry.fileName, entry);
    }
  } catch (error) {
    // yauzl refuses absolute names and names with ".." here, before anything is read.
    throw refuse(path, messageOf(error));
  }
  for (const [name, entry] of entries) {
    if (entry.isEncrypted()) throw refuse(path, `"${name}" is encrypted`);
    if (entry.uncompressedSize > limits.fileBytes) throw refuse(path, `"${name}" unpacks to an absurd size`);
  }
  if (unpacked > limits.ratioFrom && unpacked > zip.fileSize * limits.ratio) {
    throw refuse(path, 'it unpacks to hundreds of times its size');
  }
  if (hasOverlap(all)) throw refuse(path, 'files inside it overlap');
  return entries;
}

/** Overlapping entries are how a small archive claims to hold far more than it does. */
function hasOverlap(entries: readonly Entry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of sorted) {
    if (entry.relativeOffsetOfLocalHeader < end) return true;
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.compressedSize;
  }
  return false;
}

function refuse(path: string, why: string): Error {
  return exportError(`"${path}" is refused: ${why}. ${WAY_OUT}`);
}
