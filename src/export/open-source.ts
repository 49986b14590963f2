import { stat } from 'node:fs/promises';
import { exportError } from './export-error.ts';
import { openFolder } from './folder.ts';
import type { Source } from './source.ts';
import { openZip } from './zip.ts';

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
