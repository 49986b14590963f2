import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { exportError } from './export-error.ts';
import { openFolder } from './folder.ts';
import { openZip } from './zip.ts';

/** One file inside an export. `path` is relative, with forward slashes; `size` is in bytes once unpacked. */
export interface SourceFile {
  readonly path: string;
  readonly size: number;
}

/** Where an export lies: an unpacked folder or a .zip file. Files can be read in any order. */
export interface Source {
  readonly files: readonly SourceFile[];
  /** A stream of the file's bytes; errors arrive on the stream or as a rejection. */
  open(path: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens an export folder or .zip without reading its messages.
 * Rejects with an ExportError that says what to do when there is nothing readable at the path.
 */
export async function openSource(path: string): Promise<Source> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw exportError(`There is nothing at "${path}". Give the folder or the .zip of a Slack export.`);
  if (info.isDirectory()) return openFolder(path);
  if (!info.isFile()) throw exportError(`"${path}" is neither a folder nor a .zip file.`);
  return openZip(path);
}
