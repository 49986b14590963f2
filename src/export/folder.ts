import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportError, messageOf } from './export-error.ts';
import type { Source, SourceFile } from './source.ts';

/** The deepest useful path is `<wrapping folder>/<channel>/<day>.json`. */
const DEEPEST = 3;

/** An unpacked export. Links inside the folder are not followed. */
export async function openFolder(root: string): Promise<Source> {
  const files: SourceFile[] = [];
  await list('', 1);
  return { files, open: async (path) => createReadStream(join(root, path)), close: () => undefined };

  async function list(folder: string, depth: number): Promise<void> {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      throw exportError(`The folder can't be listed: ${messageOf(error)}. Check who may read it.`);
    });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && depth < DEEPEST) await list(path, depth + 1);
      if (entry.isFile() && entry.name.endsWith('.json')) {
        files.push({ path, size: (await stat(join(root, path))).size });
      }
    }
  }
}
