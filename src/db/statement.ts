import { getTableColumns } from 'drizzle-orm';
import { type PgColumn, PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import { fillPlaceholders, type SQL } from 'drizzle-orm/sql';
import type { Db } from './database.ts';

/**
 * A query whose text never changes, so that the server plans it once and its text is made once. Its values stand in it
 * as named placeholders.
 */
export interface Statement {
  /** Under which a connection knows it. */
  readonly name: string;
  readonly text: string;
  /** The values in the order of the text. */
  valuesFor(values: Readonly<Record<string, unknown>>): unknown[];
}

/** Makes the text of a query. */
export function prepareStatement(name: string, query: SQL): Statement {
  const { sql: text, params } = new PgDialect().sqlToQuery(query);
  return { name, text, valuesFor: (values) => fillPlaceholders(params, { ...values }) };
}

/** Asks it of the database or inside a transaction; answers the rows as the driver gives them, JSON read. */
export async function ask(
  db: Db,
  statement: Statement,
  values: Readonly<Record<string, unknown>>,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const query = { sql: statement.text, params: statement.valuesFor(values) };
  const answer: unknown = await db._.session.prepareQuery(query, undefined, statement.name, false).execute();
  return rowsOf(answer);
}

/** The rows of what a driver answered. */
export function rowsOf(answer: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof answer !== 'object' || answer === null || !('rows' in answer) || !Array.isArray(answer.rows)) return [];
  return answer.rows;
}

/** A row of a table that the server answered as JSON, as a select would have answered it. */
export function rowFromJson<T extends PgTable>(table: T, json: Readonly<Record<string, unknown>>): T['$inferSelect'] {
  const columns: [string, PgColumn][] = Object.entries(getTableColumns(table));
  const entries: unknown[][] = columns.map(([key, column]) => {
    const value = json[column.name] ?? null;
    return [key, value === null ? null : column.mapFromDriverValue(value)];
  });
  return Object.fromEntries(entries);
}
