import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../src/db/database.ts';
import { saveJobRun } from '../src/db/job-runs.ts';
import { openDatabase } from '../src/db/open-database.ts';
import { messages, workspaces } from '../src/db/schema.ts';
import { acrossWorkspaces, inWorkspace } from '../src/db/scope.ts';
import { JOBS } from '../src/jobs/index.ts';
import { goLive } from './helpers/bot.ts';
import { allDatabases, dumpRows, type TestDatabases, tableNames } from './helpers/database.ts';
import { beginStory } from './helpers/story.ts';
import { openWalled, type WalledDatabase } from './helpers/walled.ts';

/*
 * Row-level security as a second wall, on a real server, as a user whom it binds: what no query may see although it
 * forgets to say whose rows it means, and that nothing that the bot does runs into the wall.
 */

const serverUrl = process.env.TEST_DATABASE_URL;
const onServer = serverUrl === undefined ? describe.skip : describe;
const NOW = new Date('2026-11-24T10:00:00Z');

onServer('on a server', () => {
  let walled: WalledDatabase;
  beforeAll(async () => {
    walled = await openWalled(serverUrl ?? '');
    await acrossWorkspaces(async () => {
      for (const workspaceId of ['T1', 'T2']) {
        await walled.database.db.insert(workspaces).values({ workspaceId, salt: workspaceId, addedAt: NOW });
        await walled.database.db.insert(messages).values({ workspaceId, channelId: 'C1', ts: '1.1', seenAt: NOW });
      }
    });
  }, 120_000);
  afterAll(() => walled.dispose(), 60_000);

  const seen = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    rows.map(({ workspace_id: id }) => String(id)).sort();
  const setTo = (id: string) => `select set_config('ownership_lens.workspace', '${id}', false)`;
  const db = () => walled.database.db;

  test('is the wall for every table, also for the owner', async () => {
    expect(walled.database.isWalled).toBe(true);
    const rows = await walled.ask(
      `select relname from pg_class join pg_policy on polrelid = pg_class.oid
        where relkind = 'r' and relrowsecurity and relforcerowsecurity order by relname`,
    );
    expect(rows.map(({ relname }) => relname)).toEqual([...tableNames].sort());
  });

  test('a query without the setting sees nothing, and one with it only its own', async () => {
    for (const table of ['workspaces', 'messages']) {
      const all = `select workspace_id from ${table}`;
      expect(seen(await walled.ask(all))).toEqual([]);
      expect(seen(await walled.ask(setTo(''), all))).toEqual([]);
      expect(seen(await walled.ask(setTo('T1'), all))).toEqual(['T1']);
      expect(seen(await walled.ask(setTo('T2'), all))).toEqual(['T2']);
      expect(seen(await walled.ask(setTo('T3'), all))).toEqual([]);
      expect(seen(await walled.ask(setTo('T1'), `${all} where workspace_id = 'T2'`))).toEqual([]);
      expect(seen(await walled.ask(setTo('*'), all))).toEqual(['T1', 'T2']);
    }
  });

  test('neither changes, deletes nor adds rows of another workspace', async () => {
    await walled.ask(setTo('T1'), `update workspaces set salt = 'changed'`, `delete from messages`);
    expect(await walled.ask(setTo('*'), 'select workspace_id, salt from workspaces order by 1')).toEqual([
      { workspace_id: 'T1', salt: 'changed' },
      { workspace_id: 'T2', salt: 'T2' },
    ]);
    expect(seen(await walled.ask(setTo('*'), 'select workspace_id from messages'))).toEqual(['T2']);
    for (const statement of [
      `insert into workspaces (workspace_id, salt, added_at) values ('T4', 'x', now())`,
      `update workspaces set workspace_id = 'T2'`,
    ]) {
      for (const id of ['T1', '']) {
        const tried = walled.ask(setTo(id), statement);
        if (statement.startsWith('update') && id === '') await tried;
        else await expect(tried).rejects.toThrow('row-level security');
      }
    }
  });

  test('the work at hand decides for its own queries, in and out of transactions, however many go on at once', async () => {
    const ids = async (from: Pick<Database['db'], 'select'>) =>
      (await from.select({ id: workspaces.workspaceId }).from(workspaces)).map(({ id }) => id).sort();
    expect(await ids(db())).toEqual([]);
    const rounds = Array.from({ length: 60 }, async (_, round) => {
      const workspaceId = round % 2 === 0 ? 'T1' : 'T2';
      const read = () => (round % 3 === 0 ? db().transaction((tx) => ids(tx)) : ids(db()));
      if (round % 5 === 0) return [await read(), []];
      if (round % 7 === 0) return [await acrossWorkspaces(read), ['T1', 'T2']];
      return [await inWorkspace(workspaceId, read), [workspaceId]];
    });
    for (const [found, expected] of await Promise.all(rounds)) expect(found).toEqual(expected);
    expect(() => inWorkspace('*', async () => undefined)).toThrow('no workspace');
  });

  test('a connection on which a query failed, or a transaction was undone, tells nothing to the next', async () => {
    const failing = inWorkspace('T2', () =>
      db().transaction(async (tx) => {
        await tx.insert(workspaces).values({ workspaceId: 'T1', salt: 'x', addedAt: NOW });
      }),
    );
    await expect(failing).rejects.toThrow();
    for (let i = 0; i < 12; i++) expect(await db().select().from(workspaces)).toEqual([]);
  });

  test('opening it again changes nothing', async () => {
    const before = await walled.ask('select oid, xmin from pg_policy order by oid');
    const again = await openDatabase({ url: walled.url });
    await again.close();
    expect(await walled.ask('select oid, xmin from pg_policy order by oid')).toEqual(before);
  });
});

/** People, leads, admins and jobs do one thing after the other; answers what is stored in the end, without what is random. */
async function livedThrough(database: Database): Promise<readonly string[]> {
  const kind: TestDatabases = {
    name: 'given',
    open: async () => ({ ...database, close: async () => undefined }),
    dispose: async () => undefined,
  };
  const story = await beginStory(kind, { isShadow: true });
  await acrossWorkspaces(() => goLive(database.db, story.workspaceId, story.clock.now()));
  const wake = async () => {
    for (const job of JOBS) await acrossWorkspaces(() => job.run(story.bot.deps, new AbortController().signal));
    const run = { job: 'outbox', milliseconds: 1, isFailed: false };
    await acrossWorkspaces(() => saveJobRun(database.db, run, story.clock.now()));
  };
  const answers: string[] = [];
  const ask = async (user: string, text: string) => {
    answers.push(await story.ask(user, text));
    // What happens at the same moment is listed in an order that is random.
    story.clock.advance(1);
  };
  for (const text of [
    'watch standup',
    'lead add <@ULEAD> <#C1>',
    'charter on <#C1>',
    'quiet add 2026-12-24',
    'schedule nudge friday 15:00',
    'admin add <@UAPP>',
    'rules add vague_update "touching base" <#C1>',
    'rules',
    'bot list',
    'questions 4h <#C1>',
  ]) {
    await ask('UADMIN', text);
  }
  await story.say('C1', 'U1', "I'll send the report by Friday.");
  for (const words of ['Still working on it.', 'Merged the parser.']) {
    for (const user of ['U1', 'U2', 'ULEAD', 'UAPP', 'UADMIN', 'UOWNER']) await story.say('C1', user, words);
    await wake();
    story.clock.advance(3_600);
  }
  // Until after the first Monday, when the digests are due.
  for (let day = 0; day < 7; day++) {
    await wake();
    story.clock.advance(86_400);
  }
  await ask('ULEAD', 'digest');
  for (const user of ['U1', 'ULEAD', 'UADMIN']) answers.push(await story.home(user));
  for (const text of ['me', 'commitments', 'privacy', 'export', 'mute', 'erase']) await ask('U1', text);
  for (const text of ['health', 'audit', 'pause', 'resume', 'rules undo', 'unwatch <#C1>']) await ask('UADMIN', text);
  await wake();
  await story.bot.stop();
  await story.slack.stop();
  const rows = await acrossWorkspaces(() => dumpRows(database.db));
  const plain = (text: string) =>
    text
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'uuid')
      .replace(/[0-9a-f]{32}/g, 'salt')
      .replace(/(?<=,)[\w-]{22}(?=,)/g, 'hash');
  return [...answers.map(plain), ...rows.split('\n').map(plain).sort()];
}

onServer('behind the wall', () => {
  test('the bot does all that it does without one', async () => {
    const walled = await openWalled(serverUrl ?? '');
    const [kind] = allDatabases();
    if (kind === undefined) throw new Error('There is no database');
    const plain = await kind.open();
    const expected = await livedThrough(plain);
    expect(await livedThrough(walled.database)).toEqual(expected);
    for (const table of ['findings', 'commitments', 'outbox', 'audit', 'charters', 'leads', 'job_runs']) {
      expect(expected.filter((row) => row.startsWith(`${table} (`)).length).toBeGreaterThan(0);
    }
    await plain.close();
    await kind.dispose();
    await walled.dispose();
  }, 600_000);
});
