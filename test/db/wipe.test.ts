import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { type PgColumn, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '../../src/db/schema.ts';
import { wipeButKeepInstalled, wipeOrganisation, wipeWorkspace } from '../../src/db/wipe.ts';
import { allDatabases, dumpRows } from '../helpers/database.ts';
import { beginStory } from '../helpers/story.ts';

const databases = allDatabases();
afterAll(() => Promise.all(databases.map((each) => each.dispose())));

const TABLES = Object.values<unknown>({ ...schema }).filter((value) => value instanceof PgTable);
const MARKER = 'zanzibar';

/** A row that the table takes, with a marker wherever text can stand. */
function row(table: PgTable, workspaceId: string): Record<string, unknown> {
  const entries = Object.entries<PgColumn>(getTableColumns(table)).map(([key, column]) => {
    const type = column.getSQLType();
    if (key === 'workspaceId') return [key, workspaceId];
    if (type === 'text') return [key, `${MARKER} of ${workspaceId}`];
    if (type === 'uuid') return [key, randomUUID()];
    if (type === 'jsonb') return [key, { marker: `${MARKER} of ${workspaceId}` }];
    if (type === 'boolean') return [key, true];
    if (type === 'date') return [key, '2026-11-24'];
    if (type === 'integer' || type === 'real') return [key, 1];
    return [key, new Date('2026-11-24T10:00:00Z')];
  });
  return Object.fromEntries(entries);
}

test.each(databases)(
  'on $name, a wipe leaves no row of the workspace in any table and all of the others',
  async (kind) => {
    const database = await kind.open();
    for (const table of TABLES) {
      for (const workspaceId of ['TGONE', 'TSTAYS']) await database.db.insert(table).values(row(table, workspaceId));
    }
    const before = (await dumpRows(database.db)).split('\n');
    expect(before.filter((line) => line.includes('TGONE')).length).toBeGreaterThanOrEqual(TABLES.length);
    for (const table of TABLES) expect(before.join('\n')).toContain(`${getTableName(table)} (TGONE`);

    await wipeWorkspace(database.db, 'TGONE');
    const after = (await dumpRows(database.db)).split('\n');
    expect(after.join('\n')).not.toContain('TGONE');
    expect(after.sort()).toEqual(before.filter((line) => !line.includes('TGONE')).sort());
    await database.close();
  },
  60_000,
);

test.each(databases)(
  'on $name, a wipe of an organisation leaves no row of it or its workspaces in any table, and all of the others',
  async (kind) => {
    const database = await kind.open();
    const ids = ['TONE', 'TTWO', 'TALONE', 'TSTAYS', 'EGONE'];
    for (const table of TABLES) {
      // Only some have an installation of their own.
      const own = table === schema.installations ? ['TALONE', 'TSTAYS', 'EGONE'] : ids;
      for (const id of own) {
        const enterpriseId = ['TONE', 'TTWO', 'TALONE'].includes(id) ? 'EGONE' : 'EOTHER';
        const more = table === schema.workspaces || table === schema.installations ? { enterpriseId } : {};
        await database.db.insert(table).values({ ...row(table, id), ...more });
      }
    }
    const before = (await dumpRows(database.db)).split('\n');
    expect([...(await wipeOrganisation(database.db, 'EGONE'))].sort()).toEqual(['EGONE', 'TONE', 'TTWO']);
    const after = (await dumpRows(database.db)).split('\n');
    expect(after.sort()).toEqual(before.filter((line) => /\((TALONE|TSTAYS),/.test(line)).sort());
    for (const table of TABLES) expect(after.join('\n')).toContain(`${getTableName(table)} (TSTAYS`);
    await database.close();
  },
  60_000,
);

test('a wipe that keeps the app installed keeps that one row', async () => {
  const [kind] = databases;
  if (kind === undefined) throw new Error('There is no database');
  const database = await kind.open();
  for (const table of TABLES) await database.db.insert(table).values(row(table, 'TGONE'));
  await wipeButKeepInstalled(database.db, 'TGONE');
  const left = (await dumpRows(database.db)).split('\n');
  expect(left.map((line) => line.split(' ')[0])).toEqual(['installations']);
  await database.close();
}, 60_000);

test('removing the app, or revoking its token, wipes the workspace; a person revoking theirs does not', async () => {
  const [kind] = databases;
  if (kind === undefined) throw new Error('There is no database');
  for (const event of [{ type: 'app_uninstalled' }, { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }]) {
    const story = await beginStory(kind);
    await story.ask('UADMIN', 'watch standup');
    const ts = await story.say('C1', 'U1', "I'll send the report by Friday. Still working on it.");
    expect(await dumpRows(story.database.db)).toContain(ts);
    await story.bot.to.event(story.slack.wrap({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }));
    expect(await dumpRows(story.database.db)).toContain(ts);

    expect((await story.bot.to.event(story.slack.wrap(event))).status).toBe(200);
    expect(await dumpRows(story.database.db)).toBe('');
    // What Slack delivers late finds no watched channel, and writes nothing.
    await story.say('C1', 'U1', 'Still working on it.');
    expect(await dumpRows(story.database.db)).toBe('');
    await story.end();
  }
}, 300_000);
