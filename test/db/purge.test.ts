import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { getTableName } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../src/db/database.ts';
import { purge } from '../../src/db/purge.ts';
import * as schema from '../../src/db/schema.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { plantedRow } from '../helpers/planted-row.ts';

jest.setTimeout(60_000);

const databases = someDatabase();
let database: Database;
beforeEach(async () => {
  database = await databases.open();
}, 60_000);
afterEach(() => database.close());
afterAll(() => databases.dispose());

/** Of the one finding and the one promise, with which what belongs to them goes. */
const ID = '00000000-0000-4000-8000-000000000001';
const TABLES = Object.values<unknown>({ ...schema }).filter((value) => value instanceof PgTable);
/** What is kept until somebody changes, withdraws or erases it, or the app is removed; the data sheet in docs says so. */
const KEPT = [
  ...['workspaces', 'installations', 'used_states', 'settings', 'schedules', 'quiet_days', 'tunings', 'job_runs'],
  ...['channels', 'leads', 'charters', 'admins', 'standup_bots', 'bot_authors', 'members', 'preferences'],
  ...['audit', 'accesses'],
];

test('of everything else nothing is left when its time is over, and all of it is there before', async () => {
  const states: Readonly<Record<string, object>> = { outbox: { state: 'sent' }, commitments: { status: 'kept' } };
  for (const table of TABLES) {
    const given = {
      workspaceId: 'T1',
      week: '2026-W48',
      findingId: ID,
      commitmentId: ID,
      ...states[getTableName(table)],
    };
    await database.db.insert(table).values(plantedRow(table, given));
  }
  const limits = (at: Date, weeks: string) => ({ facts: at, endedCommitments: at, events: at, reviews: at, weeks });
  const left = async () => [...new Set((await dumpRows(database.db)).split('\n').map((row) => row.split(' ')[0]))];
  await purge(database.db, limits(new Date('2026-11-24T00:00:00Z'), '2026-W48'), 'T1');
  expect((await left()).sort()).toEqual(TABLES.map((table) => getTableName(table)).sort());
  await purge(database.db, limits(new Date('2028-01-01T00:00:00Z'), '2028-W01'), 'T1');
  expect((await left()).sort()).toEqual(KEPT.sort());
});
