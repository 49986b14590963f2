import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/db/database.ts';
import {
  beginSending,
  claimByHand,
  countForUser,
  endSending,
  enqueue,
  leaseDue,
  pauseKind,
  postpone,
  queueDepth,
  settleLost,
  withdraw,
} from '../../src/db/outbox.ts';
import { allDatabases } from '../helpers/database.ts';

const now = new Date('2026-11-24T10:00:00.000Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const FINDING = '0b9f4a3e-2f1c-4d0e-9a77-0d6a8f3b1c22';

function entry(key: string, over: { channelId?: string; workspaceId?: string; notBefore?: Date } = {}) {
  return {
    workspaceId: 'T1',
    key,
    kind: 'note',
    channelId: 'C1',
    userId: 'U1',
    findingId: FINDING,
    notBefore: now,
    notAfter: at(86_400),
    ...over,
  };
}

describe.each(allDatabases())('the outbox on the $name database', (databases) => {
  let database: Database;
  beforeEach(async () => {
    database = await databases.open();
  }, 60_000);
  afterEach(() => database.close());
  afterAll(() => databases.dispose());

  test('takes a key once, in each workspace', async () => {
    const { db } = database;
    const taken = [
      await enqueue(db, entry('k'), now),
      await enqueue(db, entry('k'), now),
      await enqueue(db, entry('k', { workspaceId: 'T2' }), now),
    ];
    expect(taken).toEqual([true, false, true]);
    expect(await countForUser(db, 'T1', 'U1', 'note', now)).toBe(1);
    expect(await countForUser(db, 'T1', 'U1', 'note', at(1))).toBe(0);
    expect(await queueDepth(db, at(5))).toEqual({ due: 2, waiting: 2, oldestDueSeconds: 5 });
  });

  test('leases what is due, one a second and channel', async () => {
    const { db } = database;
    for (const key of ['a', 'b']) await enqueue(db, entry(key), now);
    await enqueue(db, entry('c', { channelId: 'C2', notBefore: at(0.5) }), now);
    await enqueue(db, entry('d', { workspaceId: 'T2' }), now);
    const lease = async (seconds: number) => (await leaseDue(db, at(seconds)))?.key ?? null;
    expect([await lease(0), await lease(0), await lease(0)]).toEqual(['a', 'd', null]);
    expect([await lease(0.5), await lease(0.5)]).toEqual(['c', null]);
    expect([await lease(1), await lease(1)]).toEqual(['b', null]);
  });

  test('gives a row to another when its holder says nothing for a minute', async () => {
    const { db } = database;
    await enqueue(db, entry('a'), now);
    const first = await leaseDue(db, now);
    expect(await leaseDue(db, at(59))).toBeNull();
    const second = await leaseDue(db, at(61));
    expect(second).toMatchObject({ key: 'a', attempts: 2 });
    if (first === null || second === null) throw new Error('not leased');
    expect([await beginSending(db, first, now), await beginSending(db, second, at(61))]).toEqual([false, true]);
  });

  test('never gives back what may have been sent', async () => {
    const { db } = database;
    await enqueue(db, entry('a'), now);
    const row = await leaseDue(db, now);
    if (row === null) throw new Error('not leased');
    expect(await beginSending(db, row, now)).toBe(true);
    expect(await settleLost(db, at(30))).toBe(0);
    expect(await settleLost(db, at(61))).toBe(1);
    expect(await leaseDue(db, at(3_600))).toBeNull();
    expect(await queueDepth(db, at(3_600))).toEqual({ due: 0, waiting: 0, oldestDueSeconds: 0 });
  });

  test('puts a row back for later, and pauses a kind in one workspace', async () => {
    const { db } = database;
    await enqueue(db, entry('a'), now);
    await enqueue(db, entry('b', { workspaceId: 'T2' }), now);
    const row = await leaseDue(db, now);
    if (row === null) throw new Error('not leased');
    await pauseKind(db, 'T1', 'note', at(30));
    await postpone(db, row, at(10), 'rate_limited');
    expect((await leaseDue(db, at(20)))?.key).toBe('b');
    expect(await leaseDue(db, at(25))).toBeNull();
    expect((await leaseDue(db, at(31)))?.key).toBe('a');
  });

  test('takes back what waits, and only that', async () => {
    const { db } = database;
    for (const key of ['sent', 'waits']) await enqueue(db, entry(key), now);
    await endSending(db, { workspaceId: 'T1', key: 'sent' }, { state: 'sent', outcome: 'ok' }, now);
    await withdraw(db, 'T2', [FINDING]);
    expect(await leaseDue(db, now)).not.toBeNull();
    await withdraw(db, 'T1', [FINDING]);
    expect(await enqueue(db, entry('waits'), now)).toBe(true);
    expect(await enqueue(db, entry('sent'), now)).toBe(false);
  });

  test('is claimed by hand once, and again only after a clear failure', async () => {
    const { db } = database;
    const row = { workspaceId: 'T1', key: 'update:1' };
    expect([await claimByHand(db, entry(row.key), now), await claimByHand(db, entry(row.key), now)]).toEqual([
      true,
      false,
    ]);
    expect(await leaseDue(db, at(3_600))).toBeNull();
    await endSending(db, row, { state: 'unknown', outcome: 'lost' }, now);
    expect(await claimByHand(db, entry(row.key), now)).toBe(false);
    await endSending(db, row, { state: 'failed', outcome: 'restricted_action' }, now);
    expect(await claimByHand(db, entry(row.key), now)).toBe(true);
  });

  test('hands each row to one of many senders at work together', async () => {
    const { db } = database;
    for (let i = 0; i < 30; i++) await enqueue(db, entry(`k${i}`, { channelId: `C${i % 10}` }), now);
    const keys: string[] = [];
    for (let second = 0; second < 30 && keys.length < 30; second++) {
      const leased = await Promise.all(Array.from({ length: 8 }, () => leaseDue(db, at(second))));
      const rows = leased.filter((row) => row !== null);
      expect(new Set(rows.map((row) => row.channelId)).size).toBe(rows.length);
      keys.push(...rows.map((row) => row.key));
    }
    expect(keys).toHaveLength(30);
    expect(new Set(keys).size).toBe(30);
  });
});
