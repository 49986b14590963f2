import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { getTableName, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { Client } from 'pg';
import type { Database, Db } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { keepingToTransactions } from '../../src/db/own-transaction.ts';
import * as schema from '../../src/db/schema.ts';

/** A kind of database that tests can open: each `open` gives an empty one with all tables. */
export interface TestDatabases {
  readonly name: string;
  open(): Promise<Database>;
  /** Call once, after the last test of the file. */
  dispose(): Promise<void>;
}

const serverUrl = process.env.TEST_DATABASE_URL;

/** Every table of the schema, by name. */
export const tableNames: readonly string[] = Object.values<unknown>({ ...schema })
  .filter((value) => value instanceof PgTable)
  .map((table) => getTableName(table));

/** Both kinds when a server is set (TEST_DATABASE_URL), else the embedded one. For tests of the stores. */
export function allDatabases(): TestDatabases[] {
  return serverUrl === undefined ? [embedded()] : [embedded(), server(serverUrl)];
}

/** The server when one is set, else the embedded one. For stories. */
export function someDatabase(): TestDatabases {
  return serverUrl === undefined ? embedded() : server(serverUrl);
}

/** All rows of all tables as one text, to look for what must not be there. */
export async function dumpRows(db: Db): Promise<string> {
  const parts: string[] = [];
  for (const name of tableNames) {
    const rows = await db.select({ row: sql<string>`t::text` }).from(sql`${sql.identifier(name)} as t`);
    parts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return parts.join('\n');
}

/** The database with one of its methods done otherwise; what others hold of it is not changed. */
export function withMethod<K extends 'update' | 'transaction'>(db: Db, method: K, done: Db[K]): Db {
  return new Proxy(db, {
    get(target, name) {
      if (name === method) return done;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function embedded(): TestDatabases {
  let client: PGlite | undefined;
  return {
    name: 'embedded',
    async open() {
      client ??= await migrated();
      const db = keepingToTransactions(drizzle(client));
      await db.execute(sql.raw(`truncate ${tableNames.join(', ')}`));
      return { db, place: 'memory', isShared: false, isWalled: false, close: async () => undefined };
    },
    async dispose() {
      await client?.close();
    },
  };
}

async function migrated(): Promise<PGlite> {
  const client = await PGlite.create();
  await migrate(drizzle(client), { migrationsFolder: fileURLToPath(new URL('../../migrations', import.meta.url)) });
  return client;
}

/** Copies of one migrated template: about 0.1 s each. */
function server(url: string): TestDatabases {
  const prefix = `ol_${process.pid}_${randomBytes(3).toString('hex')}`;
  const template = `${prefix}_template`;
  let hasTemplate = false;
  let copies = 0;
  return {
    name: 'server',
    async open() {
      if (!hasTemplate) {
        await run(url, `create database ${template}`);
        const made = await openDatabase({ url: withName(url, template) });
        await made.close();
        hasTemplate = true;
      }
      copies += 1;
      const name = `${prefix}_${copies}`;
      await run(url, `create database ${name} template ${template}`);
      const database = await openDatabase({ url: withName(url, name) });
      return {
        ...database,
        async close() {
          await database.close();
          await run(url, `drop database ${name} with (force)`);
        },
      };
    },
    async dispose() {
      if (hasTemplate) await run(url, `drop database ${template} with (force)`);
    },
  };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
