import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { findWatchedChannel, listWatchedChannels, unwatchChannel, watchChannel } from '../../src/db/channels.ts';
import { commitmentsOfMessage } from '../../src/db/commitments.ts';
import type { Database } from '../../src/db/database.ts';
import { claimEvent, isKnownEvent, purgeEvents } from '../../src/db/events.ts';
import { closeFinding, findFinding, findingsOfMessage, replaceFindings } from '../../src/db/findings.ts';
import { findMember, saveMember } from '../../src/db/members.ts';
import { eraseMessage, holdMessage } from '../../src/db/messages.ts';
import { isMuted, setMuted } from '../../src/db/preferences.ts';
import { replaceCommitments } from '../../src/db/replace-commitments.ts';
import { replaceSignals, signalsOfMessage } from '../../src/db/signals.ts';
import { findTuning } from '../../src/db/tunings.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import type { FlagMatch, Tuning } from '../../src/detectors/types.ts';
import { allDatabases, dumpRows } from '../helpers/database.ts';

const now = new Date('2026-11-24T10:00:00.000Z');
const later = new Date('2026-11-24T11:00:00.000Z');
const message = {
  workspaceId: 'T1',
  channelId: 'C1',
  ts: '1795514400.000100',
  authorId: 'U1',
  salt: 's',
  text: 'Still on it.',
};

function flag(over: Partial<FlagMatch> = {}): FlagMatch {
  return {
    flag: 'vague_update',
    score: 0.75,
    rules: ['vague-update.still-on-it'],
    spans: [[0, 12]],
    reason: 'r',
    suggestion: 's',
    ...over,
  };
}

describe.each(allDatabases())('stores on the $name database', (databases) => {
  let database: Database;
  beforeEach(async () => {
    database = await databases.open();
  }, 60_000);
  afterEach(() => database.close());
  afterAll(() => databases.dispose());

  test('a workspace keeps its salt', async () => {
    const workspace = { workspaceId: 'T1', enterpriseId: null, botUserId: 'UBOT' };
    const first = await ensureWorkspace(database.db, workspace, now);
    expect(await ensureWorkspace(database.db, workspace, later)).toEqual(first);
    expect(first.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(first.addedAt).toEqual(now);
  });

  test('a channel is watched, changes its kind and is left alone again', async () => {
    const channel = { workspaceId: 'T1', channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' } as const;
    await watchChannel(database.db, channel, now);
    await watchChannel(database.db, { ...channel, kind: 'decisions' }, later);
    expect(await findWatchedChannel(database.db, 'T1', 'C1')).toEqual({
      ...channel,
      kind: 'decisions',
      watchedAt: later,
      cursorTs: null,
      lastEventAt: null,
      gapTs: null,
      gapOpenedAt: null,
      isGapLong: false,
    });
    expect(await findWatchedChannel(database.db, 'T2', 'C1')).toBeNull();
    expect(await listWatchedChannels(database.db, 'T1')).toHaveLength(1);
    expect(await unwatchChannel(database.db, 'T1', 'C1')).toBe(true);
    expect(await unwatchChannel(database.db, 'T1', 'C1')).toBe(false);
    expect(await findWatchedChannel(database.db, 'T1', 'C1')).toBeNull();
  });

  test('members and preferences are kept by workspace', async () => {
    const member = {
      workspaceId: 'T1',
      userId: 'U1',
      tz: 'Europe/Lisbon',
      isBot: false,
      isRestricted: false,
      isStranger: false,
      isDeleted: false,
      fetchedAt: now,
    };
    await saveMember(database.db, member);
    await saveMember(database.db, { ...member, tz: 'Asia/Tokyo', fetchedAt: later });
    expect(await findMember(database.db, 'T1', 'U1')).toEqual({ ...member, tz: 'Asia/Tokyo', fetchedAt: later });
    expect(await findMember(database.db, 'T2', 'U1')).toBeNull();
    await setMuted(database.db, 'T1', 'U1', now);
    expect([await isMuted(database.db, 'T1', 'U1'), await isMuted(database.db, 'T2', 'U1')]).toEqual([true, false]);
    await setMuted(database.db, 'T1', 'U1', null);
    expect(await isMuted(database.db, 'T1', 'U1')).toBe(false);
  });

  test('an event is claimed once, and not when its transaction fails', async () => {
    await expect(
      database.db.transaction(async (tx) => {
        expect(await claimEvent(tx, 'T1', 'Ev1', now)).toBe(true);
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await isKnownEvent(database.db, 'T1', 'Ev1')).toBe(false);
    expect(await claimEvent(database.db, 'T1', 'Ev1', now)).toBe(true);
    expect(await claimEvent(database.db, 'T1', 'Ev1', now)).toBe(false);
    expect(await claimEvent(database.db, 'T2', 'Ev1', now)).toBe(true);
    expect(await purgeEvents(database.db, later)).toBe(2);
  });

  test('findings follow the newest reading of a message', async () => {
    const [first] = await replaceFindings(database.db, message, [flag()], now);
    expect(first).toMatchObject({
      flag: 'vague_update',
      status: 'open',
      spans: [[0, 12]],
      foundAt: now,
      closedAt: null,
    });

    const changed = await replaceFindings(database.db, message, [flag({ score: 0.5, spans: [[0, 5]] })], later);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ findingId: first?.findingId, score: 0.5, spans: [[0, 5]], foundAt: now });

    expect(await replaceFindings(database.db, message, [], later)).toEqual([]);
    expect(await findingsOfMessage(database.db, message)).toMatchObject([{ status: 'fixed', closedAt: later }]);

    expect(await replaceFindings(database.db, message, [flag()], later)).toMatchObject([
      { findingId: first?.findingId, status: 'open', closedAt: null },
    ]);
  });

  test('a contested finding stays contested and is not handed out again', async () => {
    const [first] = await replaceFindings(database.db, message, [flag()], now);
    const id = first?.findingId ?? '';
    expect(await closeFinding(database.db, 'T2', id, 'contested', now)).toBe(false);
    expect(await closeFinding(database.db, 'T1', id, 'contested', now)).toBe(true);
    expect(await closeFinding(database.db, 'T1', id, 'fixed', now)).toBe(false);
    expect(await replaceFindings(database.db, message, [flag()], later)).toEqual([]);
    expect(await findFinding(database.db, 'T1', id)).toMatchObject({ status: 'contested', closedAt: now });
  });

  test('signals and commitments follow the newest reading', async () => {
    const outcome = { signal: 'outcome', score: 1, rules: ['outcome.merged'], spans: [] } as const;
    const promise = { what: 'send the report', due: '2026-11-27', span: [0, 4], rule: 'commitment.will' } as const;
    await replaceSignals(database.db, message, [outcome], now);
    await replaceCommitments(database.db, message, [promise, { ...promise, what: 'call Ana', due: null }], now);
    const stored = await commitmentsOfMessage(database.db, message);
    expect(new Set(stored.map((row) => row.what))).toEqual(new Set(['call Ana', 'send the report']));

    await replaceSignals(database.db, message, [], later);
    await replaceCommitments(database.db, message, [{ ...promise, due: '2026-11-30' }], later);
    expect(await signalsOfMessage(database.db, message)).toEqual([]);
    expect(await commitmentsOfMessage(database.db, message)).toMatchObject([
      { what: 'send the report', due: '2026-11-30', promisedAt: now, status: 'open' },
    ]);
  });

  test('erasing a message leaves a bare tombstone and nothing else', async () => {
    await holdMessage(database.db, message, { threadTs: '1795514400.000001', authorId: 'U1' }, now);
    await replaceFindings(database.db, message, [flag()], now);
    await replaceSignals(database.db, message, [{ signal: 'outcome', score: 1, rules: [], spans: [] }], now);
    await replaceCommitments(database.db, message, [{ what: 'x', due: null, span: [0, 1], rule: 'r' }], now);
    await eraseMessage(database.db, message, later);
    const rows = await dumpRows(database.db);
    expect(rows.split('\n')).toHaveLength(1);
    expect(rows).not.toContain('U1');
    const held = await holdMessage(database.db, message, { threadTs: null, authorId: 'U1' }, later);
    expect(held).toMatchObject({ isNew: false, row: { deletedAt: later, authorId: null } });
  });

  test('the tuning of a channel lies over that of its workspace', async () => {
    expect(await findTuning(database.db, 'T1', 'C1')).toBeNull();
    const add = (scope: string, version: number, tuning: Partial<Tuning>) =>
      database.db.execute(
        sql`insert into tunings (workspace_id, scope, version, tuning, changed_by, changed_at, reason)
            values ('T1', ${scope}, ${version}, ${JSON.stringify(tuning)}::jsonb, 'U', now(), '')`,
      );
    await add('*', 1, { off: ['a'] });
    await add('*', 2, { off: ['b', 'd'], sensitivity: { not_my_job: 'low', vague_update: 'high' } });
    expect(await findTuning(database.db, 'T1', 'C1')).toMatchObject({ tuning: { off: ['b', 'd'], phrases: [] } });
    const before = await findTuning(database.db, 'T1', 'C1');
    await add('C1', 1, { off: ['c'], on: ['d'], sensitivity: { not_my_job: 'medium' } });
    const after = await findTuning(database.db, 'T1', 'C1');
    expect(after?.tuning).toMatchObject({
      off: ['b', 'c'],
      sensitivity: { not_my_job: 'medium', vague_update: 'high' },
    });
    expect(after?.key).not.toBe(before?.key);
    expect((await findTuning(database.db, 'T1', 'C2'))?.key).toBe(before?.key);
    expect(await findTuning(database.db, 'T2', 'C1')).toBeNull();
  });
});
