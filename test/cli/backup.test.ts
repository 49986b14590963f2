import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { backUpFolder, restoreFolder } from '../../src/db/backup.ts';
import { watchChannel } from '../../src/db/channels.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { dumpRows } from '../helpers/database.ts';
import { removeExportsAfterwards, temporaryFolder } from '../helpers/export-folder.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

removeExportsAfterwards();

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

test('what is backed up is there again after a restore, and nothing is written over', async () => {
  const root = temporaryFolder();
  const [folder, other, file] = [join(root, 'a/db'), join(root, 'b/db'), join(root, 'backup.tgz')];
  const database = await openDatabase({ folder });
  const channel = { workspaceId: 'T1', channelId: 'C1', kind: 'standup', watchedBy: 'U1' } as const;
  await watchChannel(database.db, channel, new Date('2026-11-24T10:00:00Z'));
  const rows = await dumpRows(database.db);

  await expect(backUpFolder(folder, file)).rejects.toThrow(/in use by process/);
  await database.close();
  expect(await backUpFolder(folder, file)).toBe(statSync(file).size);
  expect(statSync(file).mode & 0o077).toBe(0);
  await expect(restoreFolder(file, folder)).rejects.toThrow(/holds a database already/);

  process.env.DATA_DIR = join(root, 'b');
  const terminal = fakeTerminal('');
  expect(await run(['restore', file], terminal, async () => 0)).toBe(0);
  const restored = await openDatabase({ folder: other });
  expect(await dumpRows(restored.db)).toBe(rows);
  expect(rows).toContain('C1');
  await restored.close();
}, 300_000);

test('a file that is no backup, and a folder without a database, are refused in words', async () => {
  const root = temporaryFolder();
  const file = join(root, 'x.tgz');
  writeFileSync(file, 'hello');
  await expect(restoreFolder(file, join(root, 'db'))).rejects.toThrow(/no backup/);
  await expect(restoreFolder(join(root, 'gone'), join(root, 'db'))).rejects.toThrow(/can't be read/);
  await expect(backUpFolder(join(root, 'nothing'), join(root, 'y'))).rejects.toThrow(/no database/);
  expect(readFileSync(file, 'utf8')).toBe('hello');
}, 300_000);

test('with a PostgreSQL server the command says what to use there', async () => {
  process.env.DATABASE_URL = 'postgres://localhost/x';
  const terminal = fakeTerminal('');
  expect(await run(['backup', 'x'], terminal, async () => 0)).toBe(78);
  expect(terminal.err()).toContain('pg_dump');
});
