import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { startProxy } from '../../scripts/soak/proxy.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { tableNames } from '../helpers/database.ts';

const serverUrl = process.env.TEST_DATABASE_URL;

describe('opening a database', () => {
  test('in a place that is no folder says what to do', async () => {
    const base = mkdtempSync(join(tmpdir(), 'open-'));
    writeFileSync(join(base, 'file'), '');
    await expect(openDatabase({ folder: join(base, 'file', 'db') })).rejects.toThrow(/Set DATA_DIR to another one/);
    rmSync(base, { recursive: true });
  });

  test('on a server that is not there says where, without the password', async () => {
    const opening = openDatabase({ url: 'postgres://u:secret@127.0.0.1:1/lens' });
    await expect(opening).rejects.toThrow(/The PostgreSQL server at 127\.0\.0\.1:1\/lens can't be used/);
    await expect(opening).rejects.not.toThrow(/secret/);
  });

  (serverUrl === undefined ? test.skip : test)('by several copies at once runs the migrations once', async () => {
    const name = `ol_open_${process.pid}`;
    const admin = new Client({ connectionString: serverUrl });
    await admin.connect();
    await admin.query(`create database ${name}`);
    const url = new URL(serverUrl ?? '');
    url.pathname = `/${name}`;
    try {
      const copies = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url: url.href })));
      const [first] = copies;
      const found = await first?.db
        .select({ name: sql<string>`tablename` })
        .from(sql`pg_tables`)
        .where(sql`schemaname = 'public'`);
      expect(new Set(found?.map((row) => row.name))).toEqual(new Set(tableNames));
      for (const copy of copies) await copy.close();
    } finally {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    }
  });

  (serverUrl === undefined ? test.skip : test)(
    'has tables whose every primary key begins with the workspace, and that can be split by it',
    async () => {
      expect(tableNames.length).toBeGreaterThan(10);
      const name = `ol_keys_${process.pid}`;
      const admin = new Client({ connectionString: serverUrl });
      await admin.connect();
      await admin.query(`create database ${name}`);
      const url = new URL(serverUrl ?? '');
      url.pathname = `/${name}`;
      try {
        const database = await openDatabase({ url: url.href });
        const keys = await database.db
          .select({ table: sql<string>`conrelid::regclass::text`, column: sql<string>`attname` })
          .from(sql`pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]`)
          .where(sql`contype = 'p' and connamespace = 'public'::regnamespace`);
        expect(keys.filter((key) => key.column !== 'workspace_id')).toEqual([]);
        expect(new Set(keys.map((key) => key.table))).toEqual(new Set(tableNames));
        // PostgreSQL refuses to split a table by a column that any of its unique keys leaves out.
        for (const table of tableNames) {
          await database.db.execute(
            sql.raw(`create table split_${table} (like ${table} including all) partition by hash (workspace_id)`),
          );
        }
        const foreign = await database.db
          .select({ name: sql<string>`conname` })
          .from(sql`pg_constraint where contype = 'f'`);
        expect(foreign).toEqual([]);
        await database.close();
      } finally {
        await admin.query(`drop database ${name} with (force)`);
        await admin.end();
      }
    },
  );

  (serverUrl === undefined ? test.skip : test)(
    'goes on after an outage, however many transactions failed in it',
    async () => {
      const name = `ol_outage_${process.pid}`;
      const admin = new Client({ connectionString: serverUrl });
      await admin.connect();
      await admin.query(`create database ${name}`);
      const url = new URL(serverUrl ?? '');
      url.pathname = `/${name}`;
      const proxy = await startProxy(url.href);
      try {
        const database = await openDatabase({ url: proxy.url });
        const ask = () => database.db.transaction((tx) => tx.execute(sql`select 1`));
        let failed = 0;
        // More often than the pool has connections.
        while (failed < 12) {
          await Promise.allSettled([ask(), ask()]);
          proxy.breakNext();
          const outcomes = await Promise.allSettled([ask(), ask()]);
          failed += outcomes.filter(({ status }) => status === 'rejected').length;
        }
        await Promise.allSettled([ask(), ask()]);
        await ask();
        await database.close();
      } finally {
        await proxy.stop();
        await admin.query(`drop database ${name} with (force)`);
        await admin.end();
      }
    },
    120_000,
  );
});
