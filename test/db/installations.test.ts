import { afterAll, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { Database, Db } from '../../src/db/database.ts';
import { checkKeys, findInstallation, openTokens, resealAll, saveInstallation } from '../../src/db/installations.ts';
import { KeyProblem } from '../../src/db/keyring.ts';
import { allDatabases, withMethod } from '../helpers/database.ts';
import { keyringOf, withNewest } from '../helpers/installed.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const IDS = ['T1', 'T2', 'T3', 'T4', 'T5'];
const databases = allDatabases();
afterAll(() => Promise.all(databases.map((each) => each.dispose())));

describe.each(databases)('changing the key on $name', (kind) => {
  const keyring = keyringOf('old');

  async function filled(): Promise<Database> {
    const database = await kind.open();
    for (const workspaceId of IDS) {
      const facts = { workspaceId, enterpriseId: null, isOrgWide: false, appId: 'A1', botId: 'B1', botUserId: 'UBOT' };
      const tokens = { botToken: `xoxb-${workspaceId}`, refreshToken: `xoxe-${workspaceId}`, expiresAt: NOW };
      await saveInstallation(database.db, keyring, { ...facts, ...tokens }, NOW);
    }
    return database;
  }

  const keyIds = async (db: Db) => {
    const rows = await Promise.all(IDS.map((id) => findInstallation(db, id)));
    return rows.map((row) => row?.keyId);
  };

  test('encrypts every row anew, changes nothing else, and has nothing to do the second time', async () => {
    const database = await filled();
    const newer = withNewest(keyring, 'new');
    const before = await Promise.all(IDS.map((id) => findInstallation(database.db, id)));
    expect(await resealAll(database.db, newer)).toBe(5);
    for (const row of before) {
      if (row === null) throw new Error('A row is gone');
      const after = await findInstallation(database.db, row.workspaceId);
      if (after === null) throw new Error('A row is gone');
      expect(after).toEqual({ ...row, keyId: 'new', sealed: expect.not.stringContaining(row.sealed) });
      expect(openTokens({ ...newer, byId: new Map([['new', newer.newest]]) }, after)).toEqual(openTokens(keyring, row));
    }
    expect(await resealAll(database.db, newer)).toBe(0);
    await database.close();
  }, 60_000);

  test('goes on where it was cut short', async () => {
    const database = await filled();
    const newer = withNewest(keyring, 'new');
    const { db } = database;
    let begun = 0;
    const cutShort = withMethod(db, 'transaction', (work) =>
      db.transaction(async (tx) => {
        const result = await work(tx);
        begun += 1;
        // In the middle of a row: what it did is rolled back.
        if (begun === 3) throw new Error('The process was ended');
        return result;
      }),
    );
    await expect(resealAll(cutShort, newer)).rejects.toThrow('The process was ended');
    expect(await keyIds(db)).toEqual(['new', 'new', 'old', 'old', 'old']);
    await checkKeys(db, newer);

    expect(await resealAll(db, newer)).toBe(3);
    expect(await keyIds(db)).toEqual(['new', 'new', 'new', 'new', 'new']);
    await database.close();
  }, 60_000);

  test('stops at a row that can not be opened, and leaves it as it is', async () => {
    const database = await filled();
    await database.db.execute(sql`update installations set sealed = 'AAAA' where workspace_id = 'T2'`);
    await expect(resealAll(database.db, withNewest(keyring, 'new'))).rejects.toThrow(KeyProblem);
    expect(await keyIds(database.db)).toEqual(['new', 'old', 'old', 'old', 'old']);
    await database.close();
  }, 60_000);

  test('is checked before: a missing key and another key of the same name are told apart', async () => {
    const database = await filled();
    await checkKeys(database.db, keyring);
    await expect(checkKeys(database.db, keyringOf('new'))).rejects.toThrow('lacks the key "old"');
    await expect(checkKeys(database.db, keyringOf('old'))).rejects.toThrow('does not open');
    await database.close();
  }, 60_000);

  test('a row that is moved to another workspace by hand opens nothing', async () => {
    const database = await filled();
    await database.db.execute(
      sql`update installations set sealed = (select sealed from installations where workspace_id = 'T1') where workspace_id = 'T2'`,
    );
    const row = await findInstallation(database.db, 'T2');
    if (row === null) throw new Error('The row is gone');
    expect(() => openTokens(keyring, row)).toThrow(KeyProblem);
    await database.close();
  }, 60_000);
});
