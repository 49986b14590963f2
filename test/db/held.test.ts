import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../src/db/database.ts';
import { ERASED, eraseHeld, heldAbout, JSON_PLACES, PLACES } from '../../src/db/held.ts';
import { isOptedOut, setMuted, setOptedOut } from '../../src/db/preferences.ts';
import * as schema from '../../src/db/schema.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { plantedRow } from '../helpers/planted-row.ts';

/*
 * Every table is found in the schema itself, and every column in it that could hold a person's id must be covered by
 * the erasing. A new table whose columns are forgotten fails here.
 */

jest.setTimeout(60_000);

const ME = 'UMARKER1';
const OTHER = 'UOTHER22';
const WORKSPACE = 'T1';
const databases = someDatabase();
let database: Database;
beforeEach(async () => {
  database = await databases.open();
}, 60_000);
afterEach(() => database.close());
afterAll(() => databases.dispose());

const TABLES = Object.values<unknown>({ ...schema }).filter((value) => value instanceof PgTable);

/** Columns of people's ids, by how they are named; and those so named that never hold one of a person. */
const HOLDS_PEOPLE = /(^|_)(user|author|owner|viewer|named|actor|subject|member|person|lead|admin)_id$|_by$/;
const OF_BOTS = new Set(['workspaces.bot_user_id', 'installations.bot_user_id', 'standup_bots.user_id']);

const covered = new Set(PLACES.map(({ table, column }) => `${getTableName(table)}.${nameOf(table, column)}`));

function nameOf(table: PgTable, column: string): string {
  const found: PgColumn | undefined = getTableColumns(table)[column];
  return found?.name ?? '?';
}

test.each(TABLES.map((table) => [getTableName(table), table] as const))(
  'every column of %s that names people is covered',
  (name, table) => {
    for (const column of Object.values<PgColumn>(getTableColumns(table))) {
      const path = `${name}.${column.name}`;
      if (HOLDS_PEOPLE.test(column.name) && !OF_BOTS.has(path)) expect(covered).toContain(path);
    }
  },
);

test('every column of JSON is covered, or holds no ids of people', () => {
  const withoutPeople = ['findings.rules', 'findings.spans', 'preferences.ignored', 'signals.rules'];
  const json = TABLES.flatMap((table) =>
    Object.values<PgColumn>(getTableColumns(table))
      .filter((column) => column.getSQLType() === 'jsonb')
      .map((column) => `${getTableName(table)}.${column.name}`),
  );
  const known = JSON_PLACES.map(({ table, column }) => `${getTableName(table)}.${nameOf(table, column)}`);
  expect(json.filter((path) => !withoutPeople.includes(path)).sort()).toEqual([...known].sort());
});

async function plant(person: string): Promise<void> {
  for (const { table, column } of PLACES)
    await database.db
      .insert(table)
      .values(plantedRow(table, { workspaceId: WORKSPACE, [column]: person }))
      .onConflictDoNothing();
  for (const { table, column } of JSON_PLACES) {
    await database.db
      .insert(table)
      .values(plantedRow(table, { workspaceId: WORKSPACE, [column]: { who: person, list: [person] } }))
      .onConflictDoNothing();
  }
}

describe('erasing', () => {
  test('leaves no row with the id of the person in any table, and everybody else as they were', async () => {
    await plant(OTHER);
    const others = (await dumpRows(database.db)).split('\n').sort();
    await plant(ME);
    const held = await heldAbout(database.db, WORKSPACE, ME);
    const planted = new Set([...PLACES, ...JSON_PLACES].map(({ table }) => getTableName(table)));
    planted.delete('settings');
    expect(new Set(Object.keys(held))).toEqual(planted);
    expect(JSON.stringify(held)).not.toContain(OTHER);

    await database.db.transaction((tx) => eraseHeld(tx, WORKSPACE, ME));
    const after = await dumpRows(database.db);
    expect(after).not.toContain(ME);
    expect(after).toContain(ERASED);
    const rest = new Set(after.split('\n'));
    expect(others.filter((row) => !rest.has(row))).toEqual([]);
    expect(await heldAbout(database.db, WORKSPACE, ME)).toEqual({});
  });

  test('does nothing in another workspace', async () => {
    await plant(ME);
    const before = await dumpRows(database.db);
    await database.db.transaction((tx) => eraseHeld(tx, 'T2', ME));
    expect(await dumpRows(database.db)).toBe(before);
  });

  test('keeps the wish not to be read, and nothing else', async () => {
    await setMuted(database.db, WORKSPACE, ME, new Date());
    await setOptedOut(database.db, WORKSPACE, ME, new Date());
    await database.db.transaction((tx) => eraseHeld(tx, WORKSPACE, ME));
    expect(await isOptedOut(database.db, WORKSPACE, ME)).toBe(true);
    expect((await dumpRows(database.db)).match(new RegExp(ME, 'g'))).toHaveLength(1);
  });

  test('takes an id for a whole word: somebody whose id begins alike keeps theirs', async () => {
    await plant(`${ME}0`);
    const before = (await dumpRows(database.db)).split('\n').sort();
    await database.db.transaction((tx) => eraseHeld(tx, WORKSPACE, ME));
    expect((await dumpRows(database.db)).split('\n').sort()).toEqual(before);
  });
});
