import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import journal from '../../migrations/meta/_journal.json' with { type: 'json' };

/** What a version of the bot knows of the tables: the columns it names when it reads and writes. */
type Known = ReadonlyMap<string, readonly { readonly column: string; readonly type: string }[]>;

let client: PGlite;
beforeAll(async () => {
  client = await PGlite.create();
});
afterAll(() => client.close());

async function knownTables(): Promise<Known> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, data_type as type
     from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
  );
  const known = new Map<string, { column: string; type: string }[]>();
  for (const { table, ...column } of rows) known.set(table, [...(known.get(table) ?? []), column]);
  return known;
}

const VALUES: Readonly<Record<string, (count: number) => string>> = {
  text: (count) => `t${count}`,
  'character varying': (count) => `t${count}`,
  integer: String,
  smallint: String,
  bigint: String,
  'double precision': String,
  real: String,
  boolean: () => 'true',
  jsonb: () => '[]',
  date: (count) => `2026-01-${String(1 + (count % 28)).padStart(2, '0')}`,
  'timestamp with time zone': (count) => new Date(1_700_000_000_000 + count * 1_000).toISOString(),
  uuid: (count) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
};

/** Writes a row in every table as the version that knows these columns does, and reads it back. */
async function work(known: Known, count: number): Promise<void> {
  for (const [table, columns] of known) {
    const names = columns.map(({ column }) => `"${column}"`).join(', ');
    const places = columns.map((_, at) => `$${at + 1}`).join(', ');
    const values = columns.map(({ type }) => VALUES[type]?.(count));
    expect(columns.filter(({ type }) => VALUES[type] === undefined)).toEqual([]);
    await client.query(`insert into "${table}" (${names}) values (${places})`, values);
    const { rows } = await client.query(`select ${names} from "${table}"`);
    expect(rows).toHaveLength(count);
  }
}

test('the version before each migration goes on reading and writing after it', async () => {
  let before: Known = new Map();
  const counts = new Map<string, number>();
  for (const { tag } of journal.entries) {
    await client.exec(readFileSync(new URL(`../../migrations/${tag}.sql`, import.meta.url), 'utf8'));
    for (const [table, columns] of before) {
      const count = (counts.get(table) ?? 0) + 1;
      counts.set(table, count);
      await work(new Map([[table, columns]]), count);
    }
    before = await knownTables();
  }
  expect(counts.size).toBeGreaterThan(10);
});
