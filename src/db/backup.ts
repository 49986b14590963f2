import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DatabaseUnavailable } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { openDatabase } from './open-database.ts';

/**
 * Writes everything in the embedded database of a folder to one file, which only its owner may read and which appears
 * whole or not at all. Throws DatabaseUnavailable while the bot has the folder open, or when there is nothing in it.
 * Answers the size in bytes.
 */
export async function backUpFolder(folder: string, file: string): Promise<number> {
  const from = resolve(folder);
  if (await isEmpty(from)) throw new DatabaseUnavailable(`There is no database in ${from}. Check DATA_DIR.`);
  const lock = await lockFolder(from);
  try {
    const client = await PGlite.create(from);
    try {
      const dump = await client.dumpDataDir('gzip');
      const bytes = Buffer.from(await dump.arrayBuffer());
      const part = `${file}.part`;
      await mkdir(dirname(resolve(file)), { recursive: true });
      await writeFile(part, bytes, { mode: 0o600, flag: 'wx' });
      await rename(part, file);
      return bytes.length;
    } finally {
      await client.close();
    }
  } finally {
    await lock.release();
  }
}

/**
 * Puts a backup into a folder that holds no database yet, and brings its tables up to date. Throws DatabaseUnavailable
 * when the folder is not empty, or the file is no backup; then the folder is left empty.
 */
export async function restoreFolder(file: string, folder: string): Promise<void> {
  const to = resolve(folder);
  if (!(await isEmpty(to))) {
    throw new DatabaseUnavailable(
      `${to} holds a database already. Move it away first, or set DATA_DIR to another folder.`,
    );
  }
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new DatabaseUnavailable(`${file} can't be read: ${error instanceof Error ? error.message : 'unknown'}.`);
  });
  const lock = await lockFolder(to);
  try {
    const client = await PGlite.create({ dataDir: to, loadDataDir: new Blob([new Uint8Array(bytes)]) });
    await client.close();
  } catch {
    await rm(to, { recursive: true, force: true });
    throw new DatabaseUnavailable(`${file} is no backup of an embedded database, or it is damaged.`);
  } finally {
    await lock.release();
  }
  const database = await openDatabase({ folder: to });
  await database.close();
}

async function isEmpty(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).length === 0;
}
