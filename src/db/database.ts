import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/**
 * What a store function works on: the database, or a transaction that is under way. The embedded database has one
 * connection, so inside `transaction` only the transaction handed in may be used: the outer one would wait for ever.
 */
export type Db = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** An open database. */
export interface Database {
  readonly db: Db;
  /** Where the data is, for people: a folder or a server without its password. */
  readonly place: string;
  /** True when several copies of the bot may share it. */
  readonly isShared: boolean;
  /** True when the server itself keeps workspaces apart: work must then say whose it is (`scope.ts`). */
  readonly isWalled: boolean;
  /** Waits for queries under way, then closes. */
  close(): Promise<void>;
}

/** The database can't be opened; the message tells an operator what to do. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
