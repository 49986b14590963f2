import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { findInstallation, openTokens, saveInstallation } from '../../src/db/installations.ts';
import { newKey, readKeyring } from '../../src/db/keyring.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { removeExportsAfterwards, temporaryFolder } from '../helpers/export-folder.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

removeExportsAfterwards();

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

async function keys(...args: readonly string[]) {
  const terminal = fakeTerminal('');
  const exitCode = await run(['keys', ...args], terminal, async () => 0);
  return { exitCode, out: terminal.out(), err: terminal.err() };
}

test('a new key is one that the configuration takes', async () => {
  const { exitCode, out } = await keys('new');
  expect(exitCode).toBe(0);
  expect(readKeyring(out.trim())).toMatchObject({ newest: { id: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } });
  expect((await keys('new')).out).not.toBe(out);
});

test('anything else is answered with how it is used', async () => {
  for (const words of [[], ['old'], ['rotate', 'now'], ['--all']]) {
    const { exitCode, err } = await keys(...words);
    expect(exitCode).toBe(64);
    expect(err).toContain('ownership-lens keys rotate');
  }
});

test('rotating encrypts what is stored anew, and refuses to begin with a key that does not fit', async () => {
  const root = temporaryFolder();
  const [old, other, fresh] = [newKey('old'), newKey('old'), newKey('fresh')];
  const [oldRing, freshRing] = [readKeyring(old), readKeyring(fresh)];
  if (typeof oldRing === 'string' || typeof freshRing === 'string') throw new Error('The keys are not read');
  const folder = join(root, 'db');
  const database = await openDatabase({ folder });
  const now = new Date('2026-11-24T10:00:00Z');
  const facts = {
    workspaceId: 'T1',
    enterpriseId: null,
    isOrgWide: false,
    appId: 'A1',
    botId: 'B1',
    botUserId: 'UBOT',
  };
  const tokens = { botToken: 'xoxb-secret', refreshToken: null, expiresAt: null };
  await saveInstallation(database.db, oldRing, { ...facts, ...tokens }, now);
  await database.close();

  process.env.DATA_DIR = root;
  delete process.env.DATABASE_URL;
  process.env.ENCRYPTION_KEYS = '';
  expect(await keys('rotate')).toMatchObject({
    exitCode: 78,
    err: expect.stringContaining('ENCRYPTION_KEYS is missing'),
  });
  process.env.ENCRYPTION_KEYS = `${fresh},${other}`;
  expect(await keys('rotate')).toMatchObject({ exitCode: 78, err: expect.stringContaining('does not open') });
  process.env.ENCRYPTION_KEYS = `${fresh},${old}`;
  const said = await keys('rotate');
  expect(said).toMatchObject({ exitCode: 0, err: expect.stringContaining('1 encrypted anew') });
  expect((await keys('rotate')).err).toContain('0 encrypted anew');
  for (const secret of [fresh, old, other, 'xoxb-secret']) expect(`${said.out}${said.err}`).not.toContain(secret);

  // The old key is not needed any more.
  const again = await openDatabase({ folder });
  const row = await findInstallation(again.db, 'T1');
  if (row === null) throw new Error('The row is gone');
  expect(openTokens(freshRing, row)).toEqual(tokens);
  await again.close();
}, 300_000);

test('the manifest for many workspaces is printed for an https address alone', async () => {
  const terminal = fakeTerminal('');
  expect(await run(['manifest', 'https://lens.example.com/'], terminal, async () => 0)).toBe(0);
  expect(JSON.parse(terminal.out())).toMatchObject({
    oauth_config: { redirect_urls: ['https://lens.example.com/slack/oauth_redirect'] },
  });
  for (const words of [[], ['http://lens.example.com'], ['lens'], ['https://a.example', 'https://b.example']]) {
    expect(await run(['manifest', ...words], fakeTerminal(''), async () => 0)).toBe(64);
  }
});
