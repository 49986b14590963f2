import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { drizzle as drizzleServer } from 'drizzle-orm/node-postgres';
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator';
import type { Pool } from 'pg';
import { ROOT } from '../root.ts';
import { type Database, DatabaseUnavailable, type Db } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { keepingToTransactions } from './own-transaction.ts';
import { acrossWorkspaces } from './scope.ts';
import { sendTogether } from './together.ts';
import { isAboveWalls, raiseWalls, WalledPool } from './walled-pool.ts';

const MIGRATIONS = join(ROOT, 'migrations');
/** Any number that no other program on the server uses for the same purpose. */
const MIGRATION_LOCK = 7_361_946;

/** Where the data lives: a PostgreSQL server by its address, or an embedded database in a folder. */
export type DatabasePlace = { readonly url: string } | { readonly folder: string };

/** Opens the database and brings its tables up to date. Throws DatabaseUnavailable with words for an operator. */
export function openDatabase(place: DatabasePlace): Promise<Database> {
  return 'url' in place ? openServer(place.url) : openFolder(resolve(place.folder));
}

async function openFolder(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new DatabaseUnavailable(
      `The folder ${folder} can't be made: ${wordsOf(error)}. Set DATA_DIR to another one.`,
    );
  });
  const lock = await lockFolder(folder);
  try {
    // Half a megabyte of code that has no use where there is a server.
    const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('drizzle-orm/pglite'),
      import('drizzle-orm/pglite/migrator'),
    ]);
    const client = await PGlite.create(folder);
    const db = drizzle(client);
    await migrate(db, { migrationsFolder: MIGRATIONS });
    return {
      db: keepingToTransactions(db),
      place: folder,
      isShared: false,
      isWalled: false,
      async close() {
        await client.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw new DatabaseUnavailable(`The embedded database in ${folder} can't be opened: ${wordsOf(error)}.`);
  }
}

async function openServer(url: string): Promise<Database> {
  const pool = new WalledPool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, pipeline: true });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The same holds for one that breaks between two queries of a transaction; the next query fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const place = withoutPassword(url);
  try {
    pool.isTelling = await acrossWorkspaces(() => migrateOnce(pool));
  } catch (error) {
    await pool.end();
    throw new DatabaseUnavailable(
      `The PostgreSQL server at ${place} can't be used: ${wordsOf(error)}. ` +
        'Check that it runs, that DATABASE_URL is right and that its user may create tables.',
    );
  }
  const db = keepingToTransactions(leakingNothing(pool));
  return { db, place, isShared: true, isWalled: pool.isTelling, close: () => pool.end() };
}

/**
 * Gives the connection of every transaction back. Drizzle keeps the one whose transaction could not begin, so after an
 * outage of the server there would be none left.
 */
function leakingNothing(pool: Pool): Db {
  const db: Db = drizzleServer(pool);
  const transaction: Db['transaction'] = async (work, config) => {
    const client = await pool.connect();
    try {
      const sent = await sendTogether(client, work);
      if (sent !== null) return sent.result;
      const own: Db = drizzleServer(client);
      return await own.transaction(work, config);
    } finally {
      client.release();
    }
  };
  return Object.assign(db, { transaction });
}

/**
 * Copies of the bot that start together wait for the first one's migrations. Answers whether the server keeps workspaces
 * apart.
 */
async function migrateOnce(pool: Pool): Promise<boolean> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrateServer(drizzleServer(client), { migrationsFolder: MIGRATIONS });
    await raiseWalls(client);
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return !(await isAboveWalls(client));
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw failure;
  } finally {
    // A connection whose lock may still be held is closed instead of going back to the pool.
    client.release(failure);
  }
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    return `${parsed.hostname}:${parsed.port || '5432'}${parsed.pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return wordsOf(error.errors[0]);
  if (error instanceof Error && error.cause instanceof Error) return wordsOf(error.cause);
  return error instanceof Error ? error.message : String(error);
}
