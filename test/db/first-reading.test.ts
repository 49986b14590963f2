import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unwatchChannel, watchChannel } from '../../src/db/channels.ts';
import { commitmentsOfMessage, counterpartsOf, openCommitments } from '../../src/db/commitments.ts';
import type { Database } from '../../src/db/database.ts';
import { findingsOfMessage } from '../../src/db/findings.ts';
import { type FirstReading, storeFirstReading } from '../../src/db/first-reading.ts';
import { type IncomingEvent, readIntake } from '../../src/db/intake.ts';
import { addLead } from '../../src/db/leads.ts';
import { saveMember } from '../../src/db/members.ts';
import { findMessage, holdMessage } from '../../src/db/messages.ts';
import { setOptedOut } from '../../src/db/preferences.ts';
import { setQuietDay } from '../../src/db/schedules.ts';
import { signalsOfMessage } from '../../src/db/signals.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import { instantOfTs } from '../../src/slack/moment.ts';
import { allDatabases, dumpRows } from '../helpers/database.ts';

const now = new Date('2026-11-24T10:00:00.000Z');
const channel = { workspaceId: 'T1', channelId: 'C1', kind: 'standup', watchedBy: 'U9' } as const;

function eventAt(ts: string, given: Partial<IncomingEvent> = {}): IncomingEvent {
  const event = {
    workspaceId: 'T1',
    channelId: 'C1',
    ts,
    authorId: 'U1',
    threadTs: null,
    eventId: `Ev${ts}`,
    ...given,
  };
  return { ...event, sentAt: instantOfTs(event.ts) };
}

describe.each(allDatabases())('the first reading of a message on the $name database', (databases) => {
  let database: Database;
  let salt: string;
  beforeEach(async () => {
    database = await databases.open();
    const ids = { workspaceId: 'T1', enterpriseId: null, botUserId: null };
    salt = (await ensureWorkspace(database.db, ids, now)).salt;
    await watchChannel(database.db, channel, now);
  }, 300_000);
  afterEach(() => database.close());
  afterAll(() => databases.dispose());

  async function readingOf(event: IncomingEvent): Promise<FirstReading> {
    const { spokenMark } = await readIntake(database.db, event, now);
    return {
      event,
      text: 'Still on it. I will send the file to <@U2> on Friday.',
      salt,
      editedTs: null,
      isSkipped: false,
      undatedAsks: 2,
      signals: [{ signal: 'clear_blocker', score: 0.75, rules: ['blocker.named'], spans: [[0, 5]] }],
      flags: [
        {
          flag: 'vague_update',
          score: 0.5,
          rules: ['vague.still'],
          spans: [[0, 11]],
          reason: 'Vague.',
          suggestion: 'Say more.',
        },
      ],
      promises: [
        { what: 'send the\0 file', due: '2026-11-27', rule: 'commitment.will', span: [13, 54], counterparts: ['U2'] },
      ],
      spokenMark,
    };
  }

  test('is stored whole, with its event, and once', async () => {
    const event = eventAt('1763978400.000100', { threadTs: '1763978300.000100' });
    const reading = await readingOf(event);
    expect(await storeFirstReading(database.db, reading, now)).toBe(true);
    const ref = { workspaceId: 'T1', channelId: 'C1', ts: event.ts };
    expect(await findMessage(database.db, ref)).toMatchObject({
      authorId: 'U1',
      threadTs: event.threadTs,
      editedTs: null,
      undatedAsks: 0,
      seenAt: now,
    });
    expect(await signalsOfMessage(database.db, ref)).toMatchObject([
      { signal: 'clear_blocker', score: 0.75, rules: ['blocker.named'], authorId: 'U1', foundAt: now },
    ]);
    expect(await findingsOfMessage(database.db, ref)).toMatchObject([
      { flag: 'vague_update', status: 'open', spans: [[0, 11]], rules: ['vague.still'], foundAt: now },
    ]);
    const [promise] = await commitmentsOfMessage(database.db, ref);
    expect(promise).toMatchObject({
      what: 'send the  file',
      due: '2026-11-27',
      status: 'open',
      promisedAt: event.sentAt,
      threadTs: event.threadTs,
      spanStart: 13,
    });
    if (promise !== undefined) expect(await counterpartsOf(database.db, promise)).toEqual(['U2']);
    const known = await readIntake(database.db, event, now);
    expect(known).toMatchObject({ isKnown: true, channel: { cursorTs: event.ts, lastEventAt: now } });
    const before = await dumpRows(database.db);
    expect(await storeFirstReading(database.db, reading, now)).toBe(false);
    expect(await storeFirstReading(database.db, { ...reading, event: { ...event, eventId: 'EvOther' } }, now)).toBe(
      false,
    );
    expect(await dumpRows(database.db)).toBe(before);
  });

  const obstacles: readonly (readonly [string, (event: IncomingEvent) => Promise<unknown>])[] = [
    ['the author opted out', () => setOptedOut(database.db, 'T1', 'U1', now)],
    ['the channel is no longer read', () => unwatchChannel(database.db, 'T1', 'C1')],
    [
      'a later message of the author is there',
      () =>
        holdMessage(
          database.db,
          { workspaceId: 'T1', channelId: 'C2', ts: '1763978500.000100' },
          { threadTs: null, authorId: 'U1' },
          now,
        ),
    ],
    [
      'a later message of its thread is there',
      ({ ts }) =>
        holdMessage(
          database.db,
          { workspaceId: 'T1', channelId: 'C1', ts: '1763978500.000100' },
          { threadTs: ts, authorId: 'U3' },
          now,
        ),
    ],
    [
      'the author promised something since',
      async () => storeFirstReading(database.db, await readingOf(eventAt('1763978399.000100')), now),
    ],
  ];
  test.each(obstacles)('changes nothing when %s', async (_name, meanwhile) => {
    const event = eventAt('1763978400.000100');
    const reading = await readingOf(event);
    await meanwhile(event);
    const before = await dumpRows(database.db);
    expect(await storeFirstReading(database.db, reading, now)).toBe(false);
    expect(await dumpRows(database.db)).toBe(before);
  });

  test('counts requests without a date for leads', async () => {
    await addLead(database.db, { workspaceId: 'T1', channelId: 'C1', userId: 'U1', addedBy: 'U9' }, now);
    const event = eventAt('1763978400.000100');
    expect(await storeFirstReading(database.db, await readingOf(event), now)).toBe(true);
    expect(await findMessage(database.db, event)).toMatchObject({ undatedAsks: 2 });
  });

  test('what must be known is what the stores say', async () => {
    const early = eventAt('1763978399.000100');
    await storeFirstReading(database.db, await readingOf(early), now);
    const member = {
      workspaceId: 'T1',
      userId: 'U1',
      tz: 'Europe/Berlin',
      isBot: false,
      isRestricted: false,
      isStranger: false,
      isDeleted: false,
      fetchedAt: now,
    };
    await saveMember(database.db, member);
    await setOptedOut(database.db, 'T1', 'U7', now);
    await setQuietDay(database.db, { workspaceId: 'T1', day: '2026-12-25', addedBy: 'U9' }, true);
    const known = await readIntake(database.db, eventAt('1763978400.000100'), now);
    expect(known).toMatchObject({
      channel: { ...channel, watchedAt: now },
      isKnown: false,
      salt,
      isLive: false,
      optedOut: new Set(['U7']),
      member,
      tuning: null,
      quietDays: ['2026-12-25'],
      ledger: { waiting: [{ what: 'send the  file', due: '2026-11-27' }], settled: [], silentSlips: 0 },
      zones: new Map([['U1', 'Europe/Berlin']]),
    });
    expect(known.spoken).toEqual(await openCommitments(database.db, 'T1', 'U1'));
    expect((await readIntake(database.db, eventAt(early.ts), now)).spoken).toEqual([]);
    expect(
      (await readIntake(database.db, eventAt('1763978400.000100', { workspaceId: 'T2' }), now)).channel,
    ).toBeNull();
  });
});
