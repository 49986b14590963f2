import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { validate } from 'node-cron';
import { saveAnswer } from '../../src/db/answers.ts';
import type { Database } from '../../src/db/database.ts';
import { claimEvent } from '../../src/db/events.ts';
import { replaceFindings } from '../../src/db/findings.ts';
import { holdMessage } from '../../src/db/messages.ts';
import { endSending, enqueue, pauseKind } from '../../src/db/outbox.ts';
import { setMuted } from '../../src/db/preferences.ts';
import { replaceCommitments } from '../../src/db/replace-commitments.ts';
import { replaceSignals } from '../../src/db/signals.ts';
import type { Deps } from '../../src/deps.ts';
import { readHealth } from '../../src/handlers/health.ts';
import { JOBS } from '../../src/jobs/index.ts';
import { purgeOld } from '../../src/jobs/purge.ts';
import { createLog } from '../../src/log.ts';
import { createClock } from '../helpers/clock.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';

const databases = someDatabase();
let database: Database;
beforeEach(async () => {
  database = await databases.open();
}, 60_000);
afterEach(() => database.close());
afterAll(() => databases.dispose());

test('every job has a name of its own and a time that can be read', () => {
  expect(new Set(JOBS.map((job) => job.name)).size).toBe(JOBS.length);
  for (const job of JOBS) expect(validate(job.cron)).toBe(true);
});

describe('the purge', () => {
  const clock = createClock();
  const message = { workspaceId: 'T1', channelId: 'C1', ts: '1', authorId: 'U1', text: 'x', salt: 's' };
  const match = { flag: 'vague_update', score: 1, rules: [], spans: [], reason: '', suggestion: '' } as const;

  async function purgeAfter(days: number): Promise<string> {
    const { now } = clock;
    clock.advance(days * 86_400);
    // The purge touches the database, the clock and the log alone.
    const deps: Pick<Deps, 'db' | 'now' | 'log'> = { db: database.db, now, log: createLog('silent') };
    await purgeOld(deps);
    return dumpRows(database.db);
  }

  test('deletes each thing when it was kept as long as people are told, and keeps their choices', async () => {
    const { db } = database;
    const now = clock.now();
    await claimEvent(db, 'T1', 'Ev1', now);
    await holdMessage(db, message, { threadTs: null, authorId: 'U1' }, now);
    const [finding] = await replaceFindings(db, message, [match], now);
    const findingId = finding?.findingId ?? '';
    await replaceSignals(db, message, [{ signal: 'outcome', score: 1, rules: [], spans: [] }], now);
    await replaceCommitments(
      db,
      message,
      [
        { what: 'dated', due: '2031-01-01', span: [0, 1], rule: 'r' },
        { what: 'undated', due: null, span: [2, 3], rule: 'r' },
      ],
      now,
    );
    await saveAnswer(db, { workspaceId: 'T1', findingId, userId: 'U1', answer: 'not_now' }, now);
    await setMuted(db, 'T1', 'U1', now);
    await pauseKind(db, 'T1', 'note', now);
    const entry = { workspaceId: 'T1', key: 'k', kind: 'note', channelId: 'C1', userId: 'U1', findingId };
    await enqueue(db, { ...entry, notBefore: now, notAfter: now }, now);
    await endSending(db, entry, { state: 'sent', outcome: 'ok' }, now);

    const soon = await purgeAfter(2);
    for (const table of ['events', 'messages', 'findings', 'signals', 'commitments', 'answers', 'outbox', 'pacing']) {
      expect(soon).toMatch(new RegExp(`^${table} `, 'm'));
    }
    expect(await purgeAfter(2)).not.toMatch(/^(events|pacing) /m);
    const tables = (rows: string) => rows.split('\n').map((row) => row.split(' ')[0]);
    expect(tables(await purgeAfter(11))).toEqual(['commitments', 'commitments', 'preferences']);
    const last = await purgeAfter(46);
    expect(tables(last)).toEqual(['commitments', 'preferences']);
    expect(last).toContain('dated');
    expect(last).not.toContain('undated');
  });
});

test('health tells a database that is down from a Slack that is', async () => {
  const clock = createClock();
  const vitals = {
    deps: { db: database.db, now: clock.now, log: createLog('silent') },
    mode: 'socket' as const,
    startedAt: clock.now(),
    isConnected: () => false,
    lastEventAt: () => null,
  };
  expect(await readHealth(vitals)).toMatchObject({ ok: false, database: { ok: true }, slack: { ok: false } });
  const broken = Object.assign(Object.create(database.db), { execute: () => Promise.reject(new Error('down')) });
  const down = { ...vitals, isConnected: () => true, deps: { ...vitals.deps, db: broken } };
  expect(await readHealth(down)).toMatchObject({
    ok: false,
    database: { ok: false },
    slack: { ok: true },
    queue: null,
  });
});
