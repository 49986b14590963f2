import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { counterpartsOf } from '../../src/db/commitments.ts';
import { markSlips } from '../../src/jobs/mark-slips.ts';
import { replayLate } from '../../src/jobs/replay-late.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { beginPromises, type PromiseStory } from '../helpers/promise-story.ts';

const databases = someDatabase();
let story: PromiseStory;
// Whole stories with a database each take a while on a busy machine.
jest.setTimeout(30_000);
beforeEach(async () => {
  story = await beginPromises(databases);
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

const PROMISE = "I'll send the S3 cost report to <@U2> by Friday.";

test('a promise is kept by a later message, with the message and the time as evidence', async () => {
  const promised = await story.says('U1', PROMISE);
  expect(await story.promises()).toMatchObject([
    { ownerId: 'U1', ts: promised.ts, due: '2026-11-27', status: 'open', what: 'send the S3 cost report to <@U2>' },
  ]);
  const [row] = await story.promises();
  expect(row && (await counterpartsOf(story.database.db, row))).toEqual(['U2']);
  story.clock.set('2026-11-27T15:00:00.000Z');
  const report = await story.says('U1', 'The S3 cost report is out.', { channel: 'C2' });
  expect(await story.promises()).toMatchObject([
    { status: 'kept', endEvidence: 'message', resolvedChannelId: 'C2', resolvedTs: report.ts },
  ]);
  expect(await story.steps()).toMatchObject([
    {
      fromStatus: 'open',
      toStatus: 'kept',
      day: '2026-11-27',
      at: story.clock.now(),
      evidence: 'message',
      ts: report.ts,
    },
  ]);
});

test('the day of a step is the one on the clocks of the person who wrote', async () => {
  await story.says('U2', "I'll send the S3 cost report by Friday.");
  story.clock.set('2026-11-27T02:00:00.000Z');
  await story.says('U2', 'The S3 cost report is out.');
  expect(await story.steps()).toMatchObject([{ toStatus: 'kept', day: '2026-11-26' }]);
});

test('a move ends the row and links the one that takes over, under a name that makes sense', async () => {
  await story.says('U1', PROMISE);
  story.clock.set('2026-11-26T10:00:00.000Z');
  const moved = await story.says(
    'U1',
    "Won't make Friday with the S3 cost report, the API changed. I'll have it on Tuesday instead.",
  );
  const [before, after, ...others] = await story.promises();
  expect(others).toEqual([]);
  expect(before).toMatchObject({ status: 'recontracted', resolvedTs: moved.ts, movedTo: after?.commitmentId });
  expect(after).toMatchObject({ status: 'open', due: '2026-12-01', what: 'send the S3 cost report to <@U2>' });
  expect(after && (await counterpartsOf(story.database.db, after))).toEqual(['U2']);
});

test('an admission after the day is a slip with that message as evidence', async () => {
  await story.says('U1', PROMISE);
  story.clock.set('2026-11-30T10:00:00.000Z');
  const late = await story.says('U1', "Didn't get to the S3 cost report.");
  expect(await story.promises()).toMatchObject([{ status: 'slipped', endEvidence: 'message', resolvedTs: late.ts }]);
});

test('the next standup closes a plan line, or leaves it open', async () => {
  await story.says('U1', '*Yesterday*\n- login form\n*Today*\n- finish the invoice export\n- order the badges');
  story.clock.set('2026-11-24T10:00:00.000Z');
  await story.says('U1', '*Yesterday*\n- invoice export finished\n*Today*\n- review the tariff annex');
  const byWhat = new Map((await story.promises()).map(({ what, status }) => [what, status]));
  expect(byWhat.get('finish the invoice export')).toBe('kept');
  expect(byWhat.get('order the badges')).toBe('open');
});

test('a report that is delivered again and again takes one step', async () => {
  const { event: promised } = story.slack.post('C1', 'U1', PROMISE);
  story.clock.set('2026-11-27T15:00:00.000Z');
  const { event: report } = story.slack.post('C1', 'U1', 'The S3 cost report is out.');
  for (const event of [promised, promised, report, report, promised]) await story.bot().to.event(event);
  await Promise.all([report, report, report].map((event) => story.bot().to.event(event)));
  expect(await story.promises()).toMatchObject([{ status: 'kept' }]);
  expect(await story.steps()).toHaveLength(1);
});

test('a promise that arrives after its report is closed by it as soon as that is read again', async () => {
  const { event: promised } = story.slack.post('C1', 'U1', PROMISE);
  story.clock.set('2026-11-26T15:00:00.000Z');
  const { event: report, message } = story.slack.post('C1', 'U1', 'The S3 cost report is out.');
  await story.bot().to.event(report);
  await story.bot().to.event(promised);
  expect(await story.promises()).toMatchObject([{ status: 'open' }]);
  await replayLate(story.bot().deps);
  expect(await story.promises()).toMatchObject([{ status: 'kept', resolvedTs: message.ts }]);
});

test('a promise that looked done early and is made again in the next standup is open again, until it is done', async () => {
  await story.says('U1', "I'll translate the intake form by Friday.");
  story.clock.set('2026-11-24T10:00:00.000Z');
  const early = await story.says('U1', '*Yesterday*\n- translated the intake form\n*Today*\n- order the badges');
  expect(await story.promises()).toMatchObject([{ status: 'kept', resolvedTs: early.ts }, { status: 'open' }]);
  story.clock.set('2026-11-25T10:00:00.000Z');
  const again = await story.says('U1', '*Yesterday*\n- badges ordered\n*Today*\n- translate the intake form');
  expect(await story.promises()).toMatchObject([
    { status: 'open', endEvidence: null, resolvedTs: null, closedAt: null },
    { status: 'kept' },
    { what: 'translate the intake form', status: 'open' },
  ]);
  expect(await story.steps()).toMatchObject([
    { toStatus: 'kept', ts: early.ts },
    { toStatus: 'open', ts: again.ts },
  ]);
  story.clock.set('2026-11-26T10:00:00.000Z');
  const report = await story.says('U1', '*Yesterday*\n- translated the intake form\n*Today*\n- book the room');
  expect((await story.promises()).slice(0, 3)).toMatchObject([
    { status: 'kept', resolvedTs: report.ts },
    { status: 'kept' },
    { status: 'kept', resolvedTs: report.ts },
  ]);
});

test.each(['in memory', 'only in Slack'])('the words around a promise, %s, tell what it is about', async (where) => {
  await story.says('U1', 'The S3 cost report needs the March figures. I will have it ready by Friday.');
  const other = await story.says('U1', 'Who wrote the tariff annex?');
  await story.says('U1', 'I can do that, you will have it on Friday.', { thread_ts: other.ts });
  const [, annex] = await story.promises();
  expect(annex).toMatchObject({ threadTs: other.ts });
  if (where === 'only in Slack') await story.restart();
  story.clock.set('2026-11-27T15:00:00.000Z');
  await story.says('U1', 'The S3 cost report is out.', { channel: 'C2' });
  expect(await story.promises()).toMatchObject([{ status: 'kept' }, { status: 'open' }]);
  await story.says('U1', 'The tariff annex is written.');
  expect(await story.promises()).toMatchObject([{ status: 'kept' }, { status: 'kept' }]);
});

test('words that may report it on its day stand against silence, and for nothing else', async () => {
  await story.says('U1', PROMISE);
  await story.says('U1', "I'll book the venue by Friday.");
  story.clock.set('2026-11-27T15:00:00.000Z');
  const perhaps = await story.says('U1', 'S3 cost report: the March figures look fine to <@U2>.');
  expect(await story.promises()).toMatchObject([{ status: 'open', hintTs: perhaps.ts }, { status: 'open' }]);
  story.clock.set('2026-12-01T09:00:00.000Z');
  await markSlips(story.bot().deps);
  expect(await story.promises()).toMatchObject([
    { status: 'kept', endEvidence: 'message', resolvedTs: perhaps.ts },
    { status: 'slipped', endEvidence: 'clock' },
  ]);
  await story.bot().to.event(story.slack.edit('C1', perhaps.ts, 'Lunch at twelve?'));
  expect(await story.promises()).toMatchObject([{ status: 'open', hintTs: null }, { status: 'slipped' }]);
});

test('an edit of the promise changes its row, and takes it away when the promise is gone', async () => {
  const promised = await story.says('U1', PROMISE);
  const [before] = await story.promises();
  const edit = (text: string) => story.bot().to.event(story.slack.edit('C1', promised.ts, text));
  await edit("I'll send the S3 cost report to <@U2> by Thursday.");
  expect(await story.promises()).toMatchObject([{ commitmentId: before?.commitmentId, due: '2026-11-26' }]);
  await edit("I'll send the final S3 cost report to <@UADMIN> by Thursday.");
  const [after] = await story.promises();
  expect(after).toMatchObject({
    commitmentId: before?.commitmentId,
    what: 'send the final S3 cost report to <@UADMIN>',
  });
  expect(after && (await counterpartsOf(story.database.db, after))).toEqual(['UADMIN']);
  await edit('The S3 cost report can wait.');
  expect(await story.promises()).toEqual([]);
  expect(await dumpRows(story.database.db)).not.toMatch(/^(counterparts|transitions) /m);
});

test('an edit of the report takes back what it showed', async () => {
  await story.says('U1', PROMISE);
  story.clock.set('2026-11-27T15:00:00.000Z');
  const report = await story.says('U1', 'The S3 cost report is out.');
  await story.bot().to.event(story.slack.edit('C1', report.ts, 'Lunch at twelve?'));
  expect(await story.promises()).toMatchObject([
    { status: 'open', endEvidence: null, resolvedTs: null, closedAt: null },
  ]);
  expect(await story.steps()).toEqual([]);
  await story.bot().to.event(story.slack.edit('C1', report.ts, 'The S3 cost report is out, page 3 is new.'));
  expect(await story.promises()).toMatchObject([{ status: 'kept', resolvedTs: report.ts }]);
});

test('deleting the evidence opens the promise again, and deleting the promise leaves nothing of it', async () => {
  const promised = await story.says('U1', PROMISE);
  story.clock.set('2026-11-26T10:00:00.000Z');
  const moved = await story.says('U1', "Won't make Friday with the S3 cost report. I'll have it on Tuesday instead.");
  expect(await story.promises()).toMatchObject([{ status: 'recontracted' }, { status: 'open' }]);
  await story.bot().to.event(story.slack.remove('C1', moved.ts));
  expect(await story.promises()).toMatchObject([{ status: 'open', movedTo: null, due: '2026-11-27' }]);
  await story.bot().to.event(story.slack.remove('C1', promised.ts));
  expect(await dumpRows(story.database.db)).not.toMatch(/^(commitments|counterparts|transitions) /m);
});

test('somebody else’s report in the thread counts only when it is sure', async () => {
  const promised = await story.says('U1', "I'll merge the parser fix by Friday.");
  await story.says('U2', 'Nice, thanks!', { thread_ts: promised.ts });
  expect(await story.promises()).toMatchObject([{ status: 'open' }]);
  await story.says('U2', 'Reviewed and merged the parser fix.', { thread_ts: promised.ts });
  expect(await story.promises()).toMatchObject([{ status: 'kept' }]);
});
