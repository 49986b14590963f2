import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { commitments, events, lateMessages, messages, transitions } from '../../src/db/schema.ts';
import { transitionsOf } from '../../src/db/transitions.ts';
import { markSlips } from '../../src/jobs/mark-slips.ts';
import { replayLate } from '../../src/jobs/replay-late.ts';
import { someDatabase } from '../helpers/database.ts';
import { beginPromises, type PromiseStory } from '../helpers/promise-story.ts';

const databases = someDatabase();
let story: PromiseStory;
// Whole stories with a database each take a while on a busy machine.
jest.setTimeout(240_000);
beforeEach(async () => {
  story = await beginPromises(databases);
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

/** Who writes what when; a reply names the line that it answers, and an edit the one that it changes. */
const DAYS: readonly (readonly [at: string, user: string, text: string, more?: { reply?: number; edits?: number }])[] =
  [
    ['23T10:00', 'U1', "I'll send the S3 cost report by Wednesday."],
    ['23T10:05', 'U2', "I'll merge the parser fix by Thursday."],
    ['23T10:10', 'U1', "I'll book the venue by Tuesday."],
    ['23T11:00', 'U2', "I'll draft the tariff annex by Wednesday."],
    ['23T12:00', 'U2', "I'll draft the tariff annex by Tuesday.", { edits: 3 }],
    ['24T10:00', 'U1', '*Yesterday*\n- login form\n*Today*\n- finish the invoice export\n- order the badges'],
    [
      '24T10:30',
      'U1',
      "Won't make Wednesday with the S3 cost report, the API changed. I'll have it on Thursday instead.",
    ],
    ['24T15:00', 'U1', 'Reviewed and merged the parser fix.', { reply: 1 }],
    ['24T16:00', 'U2', 'Tariff annex: the March figures look fine.'],
    ['25T10:00', 'U1', '*Yesterday*\n- invoice export finished\n*Today*\n- translate the intake form'],
    ['25T11:00', 'U2', 'The S3 cost report is out, thanks!', { reply: 6 }],
    ['26T10:00', 'U1', 'The S3 cost report is out.'],
    ['26T10:30', 'U1', "Didn't get to the venue."],
  ];
const END = '2026-11-27T08:00:00.000Z';

type Event = ReturnType<PromiseStory['slack']['post']>['event'];

/** What becomes of each promise, with every step. */
async function ledger(): Promise<string[]> {
  const { db } = story.database;
  const rows = await story.promises();
  const lines: string[] = [];
  for (const row of rows) {
    const heir = rows.find(({ commitmentId }) => commitmentId === row.movedTo);
    const steps = (await transitionsOf(db, row)).map(({ toStatus, day, evidence, ts }) =>
      [toStatus, day, evidence, ts].join(' '),
    );
    lines.push([row.ts, row.what, row.due, row.status, row.resolvedTs, heir?.ts, ...steps].join(' | '));
  }
  return lines;
}

async function forgetAll(): Promise<void> {
  for (const table of [commitments, transitions, messages, lateMessages, events]) await story.database.db.delete(table);
  await story.restart();
}

/** Numbers below 1, the same ones for a seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The same in another order, by a seed. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = random(seed);
  return list
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

test('whatever the order in which messages are delivered, the ledger ends as in the order of writing', async () => {
  const written: string[] = [];
  const all: Event[] = [];
  for (const [at, user, text, { reply, edits } = {}] of DAYS) {
    story.clock.set(`2026-11-${at}:00.000Z`);
    const answered = reply === undefined ? {} : { thread_ts: written[reply] ?? '' };
    if (edits !== undefined) all.push(story.slack.edit('C1', written[edits] ?? '', text));
    else {
      const { message, event } = story.slack.post('C1', user, text, answered);
      written.push(message.ts);
      all.push(event);
    }
    for (const event of all.slice(-1)) await story.bot().to.event(event);
    await markSlips(story.bot().deps);
  }
  story.clock.set(END);
  const settle = async () => {
    await replayLate(story.bot().deps);
    await markSlips(story.bot().deps);
  };
  await settle();
  const inOrder = await ledger();
  expect(inOrder.map((line) => line.split(' | ').slice(1, 4).join(', '))).toEqual([
    'send the S3 cost report, 2026-11-25, recontracted',
    'merge the parser fix, 2026-11-26, kept',
    'book the venue, 2026-11-24, slipped',
    'draft the tariff annex, 2026-11-24, kept',
    'finish the invoice export, 2026-11-24, kept',
    'order the badges, 2026-11-24, slipped',
    'send the S3 cost report, 2026-11-26, kept',
    'translate the intake form, 2026-11-25, slipped',
  ]);

  const orders = [all.toReversed(), ...[1, 2].map((seed) => shuffled(all, seed))];
  for (const [number, order] of orders.entries()) {
    await forgetAll();
    for (const [at, event] of order.entries()) {
      await story.bot().to.event(event);
      // The clock may wake the jobs in between, and Slack may deliver twice.
      if ((at + number) % 5 === 0) await settle();
      if ((at + number) % 7 === 0) await story.bot().to.event(event);
    }
    await settle();
    expect({ number, ledger: await ledger() }).toEqual({ number, ledger: inOrder });
    expect(await story.database.db.select().from(lateMessages)).toEqual([]);
  }
});

test('a message that is deleted leaves later ones to what they say without it', async () => {
  await story.says('U1', "I'll send the S3 cost report by Tuesday.");
  story.clock.set('2026-11-24T10:00:00.000Z');
  const first = await story.says('U1', 'The S3 cost report is out.');
  const second = await story.says('U1', 'As said, the S3 cost report is sent.');
  expect(await story.promises()).toMatchObject([{ status: 'kept', resolvedTs: first.ts }]);
  await story.bot().to.event(story.slack.remove('C1', first.ts));
  expect(await story.promises()).toMatchObject([{ status: 'open' }]);
  await replayLate(story.bot().deps);
  expect(await story.promises()).toMatchObject([{ status: 'kept', resolvedTs: second.ts }]);
});
