import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { DatabaseUnavailable } from './database.ts';

const HEARTBEAT_MS = 5_000;
/** A holder on another host (or in another container) counts as gone after this long without a sign of life. */
const SILENCE_MS = 30_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells two processes apart that were given the same pid one after the other. */
  readonly born: string;
}

/** A held lock. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the lock file beside a database folder (`<folder>.lock`), since the embedded database has none and two
 * processes would lose each other's rows without an error. A lock left behind by a dead process is taken over.
 * Throws DatabaseUnavailable at once when the folder is in use.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = `${folder}.lock`;
  await mkdir(dirname(path), { recursive: true });
  if (!(await create(path))) await takeOver(path, folder);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      await rm(path, { force: true });
    },
  };
}

async function create(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(JSON.stringify(myself()));
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new DatabaseUnavailable(
      `The lock file ${path} can't be written (${codeOf(error)}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    );
  }
}

/** Only one process at a time may decide that a lock is stale, else two could both take it. */
async function takeOver(path: string, folder: string): Promise<void> {
  const gate = `${path}.takeover`;
  if (!(await create(gate))) {
    if ((await silenceOf(gate)) < SILENCE_MS) throw inUse(folder, await holderOf(path));
    await rm(gate, { force: true });
    if (!(await create(gate))) throw inUse(folder, await holderOf(path));
  }
  try {
    const holder = await holderOf(path);
    if (holder !== null && (await isAlive(holder, path))) throw inUse(folder, holder);
    await rm(path, { force: true });
    if (!(await create(path))) throw inUse(folder, await holderOf(path));
  } finally {
    await rm(gate, { force: true });
  }
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) return (await silenceOf(path)) < SILENCE_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return holder.born === bornOf(holder.pid);
}

async function holderOf(path: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isHolder(value) ? value : null;
  } catch {
    // A holder that was killed while it wrote the file leaves it empty; one that writes it now is not silent.
    return (await silenceOf(path)) < HEARTBEAT_MS ? { pid: 0, host: '', born: '' } : null;
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'pid' in value && 'host' in value && 'born' in value;
}

async function silenceOf(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function myself(): Holder {
  return { pid: process.pid, host: hostname(), born: bornOf(process.pid) };
}

/** The start time of a process as the kernel counts it; empty where there is no /proc, which compares as equal. */
function bornOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ');
    return fields?.[19] ?? '';
  } catch {
    return '';
  }
}

function inUse(folder: string, holder: Holder | null): DatabaseUnavailable {
  const who = holder === null || holder.pid === 0 ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new DatabaseUnavailable(
    `The database folder ${folder} is in use by ${who}. One process at a time may open it: stop the other one, ` +
      'or set DATABASE_URL to a PostgreSQL server, which several copies can share.',
  );
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
