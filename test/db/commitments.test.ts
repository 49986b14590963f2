import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { AT_ONCE } from '../../src/commitments/lifecycle.ts';
import { watchChannel } from '../../src/db/channels.ts';
import {
  type Commitment,
  commitmentsOfMessage,
  counterpartsOf,
  endedCommitments,
  inheritCommitment,
  insertCommitment,
  MOVED_BY_BUTTON,
  newDates,
  owedCommitments,
  ownCommitments,
  purgeCommitments,
} from '../../src/db/commitments.ts';
import type { Database } from '../../src/db/database.ts';
import { eraseMessage } from '../../src/db/messages.ts';
import { readOwnLedger } from '../../src/db/own-ledger.ts';
import {
  commitmentsOfReminder,
  forgetReminder,
  liveBetween,
  overdueCommitments,
  saveReminderPlan,
} from '../../src/db/reminders.ts';
import { replaceCommitments } from '../../src/db/replace-commitments.ts';
import { holdSpokenCommitments } from '../../src/db/spoken-commitments.ts';
import {
  advanceCommitment,
  letDayPass,
  noteHint,
  takeStep,
  transitionsOf,
  undoSteps,
} from '../../src/db/transitions.ts';
import { allDatabases, dumpRows } from '../helpers/database.ts';

jest.setTimeout(30_000);

const now = new Date('2026-11-23T10:00:00.000Z');
const later = new Date('2026-11-27T10:00:00.000Z');
const message = { workspaceId: 'T1', channelId: 'C1', ts: '1795428000.000100', authorId: 'U1' };
const report = { what: 'send the report', due: '2026-11-27', span: [0, 9] as const, rule: 'r', counterparts: ['U2'] };
const venue = { what: 'book the venue', due: null, span: [10, 19] as const, rule: 'r' };
const seen = { kind: 'message', channel: 'C1', ts: '1795514400.000100' } as const;
const step = { day: '2026-11-27', evidence: seen, calendar: PLAIN_CALENDAR };
const clock = { ...step, evidence: { kind: 'clock' } as const };

describe.each(allDatabases())('commitments on the $name database', (databases) => {
  let database: Database;
  beforeEach(async () => {
    database = await databases.open();
  }, 60_000);
  afterEach(() => database.close());
  afterAll(() => databases.dispose());

  async function promised(): Promise<readonly [Commitment, Commitment]> {
    const [first, second] = await replaceCommitments(database.db, message, [report, venue], now);
    if (first === undefined || second === undefined) throw new Error('two were stored');
    return [first, second];
  }

  const stored = () => commitmentsOfMessage(database.db, message);

  test('every step is written with its evidence, and the row says what the last one says', async () => {
    const [row] = await promised();
    const kept = await advanceCommitment(database.db, row, { kind: 'done' }, step, later);
    expect(kept).toMatchObject({ status: 'kept', endEvidence: 'message', resolvedTs: seen.ts, closedAt: later });
    expect((await stored())[0]).toEqual(kept);
    expect(kept && (await advanceCommitment(database.db, kept, { kind: 'done' }, step, later))).toBeNull();
    expect(await transitionsOf(database.db, row)).toEqual([
      {
        workspaceId: 'T1',
        commitmentId: row.commitmentId,
        step: 1,
        fromStatus: 'open',
        toStatus: 'kept',
        day: '2026-11-27',
        at: later,
        evidence: 'message',
        channelId: 'C1',
        ts: seen.ts,
        userId: null,
        movedTo: null,
      },
    ]);
  });

  test('steps are taken back with their message, down to what rests on something else', async () => {
    const [row] = await promised();
    const slipped = await advanceCommitment(database.db, row, { kind: 'day' }, { ...clock, day: '2026-12-01' }, later);
    expect(slipped).toMatchObject({ status: 'slipped', endEvidence: 'clock' });
    const told =
      slipped && (await advanceCommitment(database.db, slipped, { kind: 'done', wasInTime: true }, step, later));
    expect(told).toMatchObject({ status: 'kept' });
    await undoSteps(database.db, { ...message, ts: '1.0' });
    expect((await stored())[0]).toMatchObject({ status: 'kept' });
    await undoSteps(database.db, { ...message, ts: seen.ts });
    expect((await stored())[0]).toMatchObject({
      status: 'slipped',
      endEvidence: 'clock',
      resolvedTs: null,
      closedAt: later,
    });
    expect(await transitionsOf(database.db, row)).toHaveLength(1);
  });

  test('a day that is not over changes nothing, and a contested promise has no life', async () => {
    const [row] = await promised();
    for (const day of ['2026-11-27', '2026-11-30']) {
      expect(await advanceCommitment(database.db, row, { kind: 'day' }, { ...clock, day }, later)).toBeNull();
    }
    const contested = await takeStep(database.db, row, { ...step, to: 'contested' }, later);
    expect(await advanceCommitment(database.db, contested, { kind: 'done' }, step, later)).toBeNull();
    expect(await endedCommitments(database.db, 'T1', 'U1', now)).toEqual([]);
  });

  test('an edit keeps the row of a promise that is much the same, and takes its children with one that is gone', async () => {
    const [row, other] = await promised();
    await saveReminderPlan(database.db, 'T1', '2026-11-27', { due: [row.commitmentId], offers: [] });
    const final = { ...report, what: 'send the final report', counterparts: ['U3', 'U4'] };
    const [after] = await replaceCommitments(database.db, message, [final], later);
    expect(after).toMatchObject({ commitmentId: row.commitmentId, remindedOn: '2026-11-27', promisedAt: now });
    expect(await counterpartsOf(database.db, row)).toEqual(['U3', 'U4']);
    expect((await stored()).map(({ commitmentId }) => commitmentId)).not.toContain(other.commitmentId);
    const [moved] = await replaceCommitments(database.db, message, [{ ...final, due: '2026-12-01' }], later);
    expect(moved).toMatchObject({ commitmentId: row.commitmentId, due: '2026-12-01', remindedOn: null });
    await replaceCommitments(database.db, message, [], later);
    expect(await dumpRows(database.db)).not.toMatch(/^(commitments|counterparts|transitions) /m);
  });

  test('an ended promise is not opened again by an edit', async () => {
    const [row] = await promised();
    await advanceCommitment(database.db, row, { kind: 'dropped' }, step, later);
    await replaceCommitments(database.db, message, [{ ...report, what: 'send the long report' }], later);
    expect(await stored()).toMatchObject([{ commitmentId: row.commitmentId, status: 'dropped' }]);
  });

  test('a date moved with a button stays while the promise is in the message, and goes with it', async () => {
    const [row] = await promised();
    const { workspaceId, ownerId, channelId, ts, what, spanStart, spanEnd } = row;
    const place = { workspaceId, ownerId, channelId, ts, what, spanStart, spanEnd };
    const heir = await insertCommitment(database.db, {
      ...place,
      due: '2026-12-01',
      rule: MOVED_BY_BUTTON,
      promisedAt: later,
    });
    const button = { ...step, evidence: { kind: 'button', person: 'U1' } as const, movedTo: heir.commitmentId };
    const ended = await advanceCommitment(database.db, row, { kind: 'moved' }, button, later);
    expect(ended).toMatchObject({ status: 'recontracted', endEvidence: 'button', movedTo: heir.commitmentId });
    expect(ended && (await newDates(database.db, 'T1', [ended])).get(heir.commitmentId)).toBe('2026-12-01');
    await replaceCommitments(database.db, message, [report], later);
    expect(await stored()).toMatchObject([{ status: 'recontracted' }, { due: '2026-12-01', status: 'open' }]);
    await replaceCommitments(database.db, message, [venue], later);
    expect((await stored()).map(({ commitmentId }) => commitmentId)).not.toContain(heir.commitmentId);
    await eraseMessage(database.db, message, later);
    expect(await dumpRows(database.db)).not.toMatch(/^(commitments|counterparts|transitions) /m);
  });

  test('one that takes over keeps the old name, and all people of both', async () => {
    const [row, other] = await promised();
    await inheritCommitment(database.db, other, row);
    expect((await stored())[1]).toMatchObject({ what: 'send the report' });
    expect(await counterpartsOf(database.db, other)).toEqual(['U2']);
  });

  test('what may be spoken of: the own and the thread’s, live, and from before', async () => {
    const [row, other] = await promised();
    const reply = { workspaceId: 'T1', channelId: 'C1', ts: '1795514400.000100', sentAt: later };
    const held = async (over: object) =>
      (await holdSpokenCommitments(database.db, { ...reply, authorId: 'U9', threadTs: null, ...over })).map(
        ({ commitmentId }) => commitmentId,
      );
    expect(new Set(await held({ authorId: 'U1' }))).toEqual(new Set([row.commitmentId, other.commitmentId]));
    expect(await held({})).toEqual([]);
    expect(await held({ threadTs: message.ts })).toHaveLength(2);
    expect(await held({ threadTs: message.ts, channelId: 'C2' })).toEqual([]);
    expect(await held({ authorId: 'U1', ts: '1795427000.000100' })).toEqual([]);
    expect(await held({ authorId: 'U1', sentAt: new Date(now.getTime() - 1) })).toEqual([]);
    expect(await held({ authorId: 'U1', workspaceId: 'T2' })).toEqual([]);
    await advanceCommitment(database.db, row, { kind: 'day' }, { ...clock, day: '2026-12-01' }, later);
    expect(await held({ authorId: 'U1' })).toHaveLength(2);
    await advanceCommitment(database.db, other, { kind: 'dropped' }, step, later);
    expect(await held({ authorId: 'U1' })).toEqual([row.commitmentId]);
  });

  test('lists of a person: their own, what ended lately, and what others owe them', async () => {
    const [row, other] = await promised();
    expect(await owedCommitments(database.db, 'T1', 'U2')).toEqual([row]);
    expect(await owedCommitments(database.db, 'T2', 'U2')).toEqual([]);
    expect(await owedCommitments(database.db, 'T1', 'U1')).toEqual([]);
    expect(await ownCommitments(database.db, 'T1', 'U1', now)).toEqual([row, other]);
    const slipped = await advanceCommitment(database.db, row, { kind: 'day' }, { ...clock, day: '2026-12-01' }, later);
    const dropped = await advanceCommitment(database.db, other, { kind: 'dropped' }, step, later);
    expect(await ownCommitments(database.db, 'T1', 'U1', now)).toEqual([slipped]);
    expect(await ownCommitments(database.db, 'T1', 'U1', new Date(later.getTime() + 1))).toEqual([]);
    expect(await owedCommitments(database.db, 'T1', 'U2')).toEqual([slipped]);
    expect(await endedCommitments(database.db, 'T1', 'U1', now)).toEqual([dropped]);
    expect(await endedCommitments(database.db, 'T1', 'U1', new Date(later.getTime() + 1))).toEqual([]);
  });

  test('a reminder holds what was planned for the day, and forgets it when it was not sent', async () => {
    const [row, other] = await promised();
    expect(await liveBetween(database.db, 'T1', '2026-11-20', '2026-11-30')).toEqual([]);
    await watchChannel(database.db, { ...message, kind: 'standup', watchedBy: 'U9' }, now);
    expect(await liveBetween(database.db, 'T1', '2026-11-20', '2026-11-30')).toEqual([row]);
    expect(await liveBetween(database.db, 'T1', '2026-11-28', '2026-11-30')).toEqual([]);
    const plan = { due: [row.commitmentId], offers: [other.commitmentId] };
    await saveReminderPlan(database.db, 'T1', '2026-11-27', plan);
    expect(await commitmentsOfReminder(database.db, 'T1', 'U1', '2026-11-27')).toMatchObject([
      { remindedOn: '2026-11-27', offeredOn: null },
      { remindedOn: null, offeredOn: '2026-11-27' },
    ]);
    expect(await commitmentsOfReminder(database.db, 'T1', 'U1', '2026-11-26')).toEqual([]);
    await forgetReminder(database.db, 'T1', 'U2', '2026-11-27');
    expect(await commitmentsOfReminder(database.db, 'T1', 'U1', '2026-11-27')).toHaveLength(2);
    await forgetReminder(database.db, 'T1', 'U1', '2026-11-27');
    expect(await commitmentsOfReminder(database.db, 'T1', 'U1', '2026-11-27')).toEqual([]);
  });

  test('only open ones with a date that has come are overdue', async () => {
    const [row] = await promised();
    expect(await overdueCommitments(database.db, 'T1', '2026-11-26')).toEqual([]);
    expect(await overdueCommitments(database.db, 'T1', '2026-11-27')).toEqual([row]);
    expect(await overdueCommitments(database.db, 'T2', '2026-11-27')).toEqual([]);
    await advanceCommitment(database.db, row, { kind: 'done' }, step, later);
    expect(await overdueCommitments(database.db, 'T1', '2026-11-27')).toEqual([]);
  });

  test('what was promised for that very moment is never overdue by silence, and is kept where a message hints at it', async () => {
    const atOnce = { ...report, rule: AT_ONCE };
    const [row] = await replaceCommitments(database.db, message, [atOnce], now);
    if (row === undefined) throw new Error('one was stored');
    expect(await overdueCommitments(database.db, 'T1', '2026-12-11')).toEqual([]);
    expect(await letDayPass(database.db, row, '2026-12-11', PLAIN_CALENDAR, later)).toBeNull();
    await noteHint(database.db, row, { ...message, ts: seen.ts }, '2026-11-27');
    const [hinted] = await overdueCommitments(database.db, 'T1', '2026-12-11');
    if (hinted === undefined) throw new Error('it has a hint');
    expect(await letDayPass(database.db, hinted, '2026-12-11', PLAIN_CALENDAR, later)).toMatchObject({
      status: 'kept',
    });
  });

  test('an author’s ledger: what waits, what was settled, and how often a day passed in silence', async () => {
    const read = { ...message, ts: '1795600000.000100' };
    const [row] = await promised();
    const plan = { ...venue, what: 'finish the export', rule: 'commitment.plan-line' };
    await replaceCommitments(database.db, { ...message, ts: '1795428000.000200' }, [plan], now);
    const ofReport = { what: report.what, due: report.due };
    const ofVenue = { what: venue.what, due: null };
    expect(await readOwnLedger(database.db, read, later)).toEqual({
      waiting: expect.arrayContaining([ofReport, ofVenue]),
      settled: [],
      silentSlips: 0,
    });
    expect((await readOwnLedger(database.db, { ...read, ts: message.ts }, later)).waiting).toEqual([]);
    const slipped = await advanceCommitment(database.db, row, { kind: 'day' }, { ...clock, day: '2026-12-01' }, later);
    expect(await readOwnLedger(database.db, read, later)).toMatchObject({ silentSlips: 1, settled: [] });
    const same = { ...report, what: 'send the report again' };
    const [twice] = await replaceCommitments(database.db, { ...message, ts: '1795428000.000300' }, [same], now);
    const day = { ...clock, day: '2026-12-01' };
    if (twice) await advanceCommitment(database.db, twice, { kind: 'day' }, day, later);
    expect(await readOwnLedger(database.db, read, later)).toMatchObject({ silentSlips: 1 });
    if (slipped) await advanceCommitment(database.db, slipped, { kind: 'done', wasInTime: true }, step, later);
    if (twice) await takeStep(database.db, { ...twice, status: 'slipped' }, { ...step, to: 'contested' }, later);
    expect(await readOwnLedger(database.db, read, later)).toMatchObject({
      waiting: [ofVenue],
      settled: expect.arrayContaining([ofReport]),
      silentSlips: 0,
    });
    const muchLater = new Date(later.getTime() + 29 * 86_400_000);
    expect(await readOwnLedger(database.db, read, muchLater)).toEqual({
      waiting: [ofVenue],
      settled: [],
      silentSlips: 0,
    });
  });

  test('the purge takes ended ones with their history and names, by workspace when asked', async () => {
    const [row] = await promised();
    await advanceCommitment(database.db, row, { kind: 'done' }, step, later);
    await purgeCommitments(database.db, later, null);
    await purgeCommitments(database.db, new Date(later.getTime() + 1), 'T2');
    expect(await stored()).toMatchObject([{ what: 'send the report', status: 'kept' }]);
    await purgeCommitments(database.db, new Date(later.getTime() + 1), 'T1');
    expect(await stored()).toEqual([]);
    expect(await dumpRows(database.db)).not.toMatch(/^(counterparts|transitions) /m);
  });

  test('the purge lets a promise without a date go when it is as old as an ended one may get, and leaves one with a date', async () => {
    await promised();
    await purgeCommitments(database.db, now, 'T1');
    expect(await stored()).toHaveLength(2);
    await purgeCommitments(database.db, new Date(now.getTime() + 1), 'T1');
    expect(await stored()).toMatchObject([{ what: 'send the report', due: '2026-11-27', status: 'open' }]);
  });
});
