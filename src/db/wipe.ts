import { eq, getTableColumns, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './database.ts';
import * as schema from './schema.ts';

/**
 * Deletes everything about a workspace, from every table that the schema has, audit and wishes included, in one
 * transaction. A table added later is covered by having the column that each of them begins with.
 */
export function wipeWorkspace(db: Db, workspaceId: string): Promise<void> {
  return db.transaction(async (tx) => {
    for (const table of TABLES) {
      const { workspaceId: column } = getTableColumns(table);
      if (column === undefined) throw new Error('A table does not say whose its rows are');
      await tx.delete(table).where(eq(column, workspaceId));
    }
  });
}

const TABLES: readonly PgTable[] = Object.values<unknown>({ ...schema }).filter((value) => is(value, PgTable));
