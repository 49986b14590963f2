import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { Database } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/open-database.ts';

/** A database on a real server whose user is no superuser, as an operator would make it. */
export interface WalledDatabase {
  readonly database: Database;
  /** Its address, with the user's password. */
  readonly url: string;
  /** Runs statements on a connection of its own, as the bot's user. */
  ask(...statements: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  dispose(): Promise<void>;
}

/** Makes a user and a database that belongs to it. */
export async function openWalled(serverUrl: string): Promise<WalledDatabase> {
  const name = `ol_walled_${process.pid}_${randomBytes(3).toString('hex')}`;
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`create role ${name} login password 'walled' nosuperuser nobypassrls`);
  await admin.query(`create database ${name} owner ${name}`);
  const own = new URL(serverUrl);
  own.username = name;
  own.password = 'walled';
  own.pathname = `/${name}`;
  const database = await openDatabase({ url: own.href });
  return {
    database,
    url: own.href,
    async ask(...statements) {
      const client = new Client({ connectionString: own.href });
      await client.connect();
      try {
        let rows: readonly Readonly<Record<string, unknown>>[] = [];
        for (const statement of statements) ({ rows } = await client.query(statement));
        return rows;
      } finally {
        await client.end();
      }
    },
    async dispose() {
      await database.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.query(`drop role ${name}`);
      await admin.end();
    },
  };
}
