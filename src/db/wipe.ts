import { and, eq, getTableColumns, is, isNull } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './database.ts';
import * as schema from './schema.ts';

/**
 * Deletes everything about a workspace, from every table that the schema has, audit and wishes included, in one
 * transaction. A table added later is covered by having the column that each of them begins with.
 */
export function wipeWorkspace(db: Db, workspaceId: string): Promise<void> {
  return db.transaction((tx) => wipe(tx, workspaceId, TABLES));
}

/** The same, but the app stays installed: for a removal that became known only after it was installed again. */
export function wipeButKeepInstalled(db: Db, workspaceId: string): Promise<void> {
  const others = TABLES.filter((table) => table !== schema.installations);
  return db.transaction((tx) => wipe(tx, workspaceId, others));
}

/**
 * Deletes everything about an organisation and its workspaces, in one transaction; those in which the app is installed
 * by itself stay. Answers the ids of what was wiped.
 */
export function wipeOrganisation(db: Db, enterpriseId: string): Promise<readonly string[]> {
  const { workspaces, installations } = schema;
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({ workspaceId: workspaces.workspaceId })
      .from(workspaces)
      .leftJoin(installations, eq(installations.workspaceId, workspaces.workspaceId))
      .where(and(eq(workspaces.enterpriseId, enterpriseId), isNull(installations.workspaceId)));
    const ids = [...new Set([...rows.map(({ workspaceId }) => workspaceId), enterpriseId])];
    for (const id of ids) await wipe(tx, id, TABLES);
    return ids;
  });
}

async function wipe(tx: Db, workspaceId: string, tables: readonly PgTable[]): Promise<void> {
  // Those first: whoever writes about a message holds its channel, so their rows are there when theirs are deleted.
  for (const table of [schema.channels, ...tables]) {
    const { workspaceId: column } = getTableColumns(table);
    if (column === undefined) throw new Error('A table does not say whose its rows are');
    await tx.delete(table).where(eq(column, workspaceId));
  }
}

const TABLES: readonly PgTable[] = Object.values<unknown>({ ...schema }).filter((value) => is(value, PgTable));
