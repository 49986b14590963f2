import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DatabaseUnavailable } from '../../src/db/database.ts';
import { lockFolder } from '../../src/db/folder-lock.ts';

let base: string;
let folder: string;
let lockFile: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lock-'));
  folder = join(base, 'db');
  lockFile = `${folder}.lock`;
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function leave(holder: { readonly pid: number; readonly host: string; readonly born?: string }, secondsAgo = 0): void {
  writeFileSync(lockFile, JSON.stringify({ born: '', ...holder }));
  const at = Date.now() / 1_000 - secondsAgo;
  utimesSync(lockFile, at, at);
}

function bornOf(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ')[19] ?? '';
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock of a folder', () => {
  test('lies outside it, keeps a second one out, and can be taken again once released', async () => {
    const lock = await lockFolder(folder);
    expect(existsSync(lockFile)).toBe(true);
    await expect(lockFolder(folder)).rejects.toThrow(DatabaseUnavailable);
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid} on ${hostname()}`);
    await lock.release();
    expect(existsSync(lockFile)).toBe(false);
    await (await lockFolder(folder)).release();
  });

  test('is respected while its process lives', async () => {
    leave({ pid: process.ppid, host: hostname(), born: bornOf(process.ppid) });
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.ppid}`);
    expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toMatchObject({ pid: process.ppid });
  });

  test.each([
    ['a process that died', async () => leave({ pid: await deadPid(), host: hostname() })],
    ['a process whose number went to another', async () => leave({ pid: process.ppid, host: hostname(), born: '1' })],
    ['another host that fell silent', async () => leave({ pid: 1, host: 'elsewhere' }, 31)],
    [
      'a process killed while it wrote the file',
      async () => {
        leave({ pid: 1, host: '' }, 31);
        writeFileSync(lockFile, '');
        utimesSync(lockFile, 0, 0);
      },
    ],
  ])('left behind by %s is taken over', async (_name, leaveBehind) => {
    await leaveBehind();
    const lock = await lockFolder(folder);
    expect(JSON.parse(readFileSync(lockFile, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    expect(existsSync(`${lockFile}.takeover`)).toBe(false);
    await lock.release();
  });

  test.each([
    ['another host that gives signs of life', () => leave({ pid: 1, host: 'elsewhere' }, 5)],
    ['a process that writes the file at this moment', () => writeFileSync(lockFile, '')],
  ])('held by %s is respected', async (_name, hold) => {
    hold();
    await expect(lockFolder(folder)).rejects.toThrow(DatabaseUnavailable);
  });

  test('that is stale is taken over by one of many', async () => {
    leave({ pid: await deadPid(), host: hostname() });
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => lockFolder(folder)));
    const won = tries.filter((one) => one.status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const one of won) await one.value.release();
  });
});
