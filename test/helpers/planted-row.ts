import { randomUUID } from 'node:crypto';
import { getTableColumns } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** A row that the table takes, with some columns as given; nobody in it has opted out. */
export function plantedRow(table: PgTable, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [key, column] of Object.entries<PgColumn>(getTableColumns(table))) {
    const type = column.getSQLType();
    if (key in given) row[key] = given[key];
    else if (key === 'optedOutAt') row[key] = null;
    else if (type === 'text') row[key] = `x${randomUUID().slice(0, 8)}`;
    else if (type === 'uuid') row[key] = randomUUID();
    else if (type === 'jsonb') row[key] = {};
    else if (type === 'boolean') row[key] = true;
    else if (type === 'date') row[key] = `20${10 + Math.floor(Math.random() * 80)}-01-01`;
    else if (type === 'integer' || type === 'real') row[key] = 1;
    else row[key] = new Date('2026-11-24T10:00:00Z');
  }
  return row;
}
