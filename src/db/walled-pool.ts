import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { Pool, type PoolClient } from 'pg';
import * as schema from './schema.ts';
import { currentScope, EVERY_WORKSPACE } from './scope.ts';

/** The setting of a connection that row-level security looks at. */
const SETTING = 'ownership_lens.workspace';
const POLICY = 'own_workspace';

type Done = (release?: Error | boolean) => void;
type Callback = (error: Error | undefined, client: PoolClient | undefined, done: Done) => void;

/**
 * Connections that know for which workspace they are used. Whoever takes one gets it with the scope of the work at hand,
 * whatever it was used for before; a connection that can't be told is closed instead of used.
 */
export class WalledPool extends Pool {
  /** False when the user is above the walls, so that telling is of no use. */
  isTelling = true;
  readonly #told = new WeakMap<PoolClient, string>();

  override connect(): Promise<PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<PoolClient> | undefined {
    // Taken here, since a connection that becomes free is handed on in the course of other work.
    const scope = currentScope();
    if (callback === undefined) return this.#connectFor(scope);
    this.#connectFor(scope).then(
      (client) => callback(undefined, client, (release) => client.release(release)),
      (error: Error) => callback(error, undefined, () => undefined),
    );
    return undefined;
  }

  async #connectFor(scope: string): Promise<PoolClient> {
    const client = await super.connect();
    if (!this.isTelling || this.#told.get(client) === scope) return client;
    try {
      await client.query('select set_config($1, $2, false)', [SETTING, scope]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#told.set(client, scope);
    return client;
  }
}

/**
 * Lets the server itself keep workspaces apart: each table shows and takes only rows of the workspace that the connection
 * is used for, also to the owner of the tables. Does nothing where it is so already.
 */
export async function raiseWalls(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = current_schema()::regnamespace and relrowsecurity and relforcerowsecurity
        and exists (select 1 from pg_policy where polrelid = pg_class.oid and polname = $1)`,
    [POLICY],
  );
  const walled = new Set(rows.map(({ name }) => name));
  const setting = `current_setting('${SETTING}', true)`;
  for (const name of TABLES) {
    if (walled.has(name)) continue;
    await client.query(`
      begin;
      drop policy if exists ${POLICY} on "${name}";
      create policy ${POLICY} on "${name}"
        using (workspace_id = ${setting} or ${setting} = '${EVERY_WORKSPACE}');
      alter table "${name}" enable row level security;
      alter table "${name}" force row level security;
      commit;`);
  }
}

/** Whether the user of the database is above row-level security, as superusers are. */
export async function isAboveWalls(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ isAbove: boolean }>(
    'select rolsuper or rolbypassrls as "isAbove" from pg_roles where rolname = current_user',
  );
  return rows[0]?.isAbove === true;
}

const TABLES: readonly string[] = Object.values<unknown>({ ...schema })
  .filter((value) => is(value, PgTable))
  .map((table) => getTableName(table));
