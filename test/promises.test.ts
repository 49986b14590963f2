import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { setPaused, setQuietDay } from '../src/db/schedules.ts';
import { lookUpLost } from '../src/jobs/look-up.ts';
import { markSlips } from '../src/jobs/mark-slips.ts';
import { sendDue } from '../src/jobs/outbox.ts';
import { queueReminders } from '../src/jobs/remind.ts';
import type { PromiseMove } from '../src/views/promise.ts';
import { dumpRows, someDatabase } from './helpers/database.ts';
import { beginPromises, type PromiseStory } from './helpers/promise-story.ts';

const databases = someDatabase();
let story: PromiseStory;
// Whole stories with a database each take a while on a busy machine.
jest.setTimeout(30_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

const PROMISE = "I'll send the S3 cost report to <@U2> by Friday.";
const FRIDAY = '2026-11-27T09:00:00.000Z';
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The clock wakes the jobs, in any order and more than once. */
async function wake(): Promise<void> {
  const { deps } = story.bot();
  await markSlips(deps);
  await queueReminders(deps);
  await sendDue(deps);
  await queueReminders(deps);
  await sendDue(deps);
}

/** The reminders as they stand in a person's direct messages now, oldest first. */
function reminders(user = 'U1'): readonly string[] {
  const messages = story.slack.workspace.messages.get(`D${user.slice(1)}`) ?? [];
  return messages.map(({ blocks }) => JSON.stringify(blocks));
}

/** The newest words of the bot to somebody who pressed or typed. */
function answered(): string {
  const { args } = story.slack.callsOf('response_url').at(-1) ?? {};
  return `${args?.text ?? ''} ${args?.blocks ?? ''}`;
}

async function idOf(at = 0): Promise<string> {
  return (await story.promises())[at]?.commitmentId ?? '';
}

function press(move: PromiseMove, commitmentId: string, user = 'U1', surface = 'reminder') {
  const to = story.bot().to;
  return story.slack.press(to, user, 'D1', `promise.${move}.${commitmentId}`, `${move} ${surface} ${commitmentId}`);
}

function move(commitmentId: string, date: string, more: Record<string, unknown> = {}, user = 'U1') {
  const view = { callbackId: 'promise.move', privateMetadata: `${commitmentId} reminder` };
  const values = { date: { selected_date: date }, reason: 'the API changed', tell: { selected_options: [] }, ...more };
  return story.slack.submit(story.bot().to, user, view, values as Parameters<typeof story.slack.submit>[3]);
}

function ask(commitmentId: string, more: Record<string, string | null> = {}, user = 'U1') {
  const view = { callbackId: 'promise.help', privateMetadata: commitmentId };
  const values = {
    context: 'I have no access',
    impact: 'Finance waits <!channel>',
    ask: 'Access to the bucket',
    who: { selected_user: 'U2' },
    by: { selected_date: '2026-11-27' },
    ...more,
  };
  return story.slack.submit(story.bot().to, user, view, values);
}

/** What the bot posted into channels. */
function posts(): readonly string[] {
  return (story.slack.workspace.messages.get('C1') ?? [])
    .filter((message) => message.bot_id !== undefined)
    .map(({ text, thread_ts }) => `${thread_ts ?? ''} ${text}`);
}

test.each(['http', 'socket'] as const)(
  'over %s a promise is made, reminded of, moved, reminded of again and closed by a later message',
  async (mode) => {
    story = await beginPromises(databases, mode);
    const { event: promised, message } = story.slack.post('C1', 'U1', PROMISE);
    await story.bot().to.event(promised);
    await story.bot().to.event(promised);
    story.clock.set('2026-11-26T09:00:00.000Z');
    await wake();
    expect(reminders()).toEqual([]);

    story.clock.set(FRIDAY);
    await queueReminders(story.bot().deps);
    await story.restart();
    await story.bot().to.event(promised);
    await wake();
    await story.restart();
    story.clock.set('2026-11-27T15:00:00.000Z');
    await wake();
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).toContain('*Send the S3 cost report to <@U2>*\\nDue today');

    const first = await idOf();
    await press('move', first);
    expect(story.slack.callsOf('views.open').at(-1)?.args.view).toContain('"initial_date":"2026-11-30"');
    await move(first, '2026-12-01');
    await move(first, '2026-12-01');
    await press('done', first);
    expect(answered()).toContain('settled already');
    const [before, after, ...others] = await story.promises();
    expect(others).toEqual([]);
    expect(before).toMatchObject({ status: 'recontracted', endEvidence: 'button', movedTo: after?.commitmentId });
    expect(before).toMatchObject({ due: '2026-11-27' });
    expect(after).toMatchObject({ status: 'open', due: '2026-12-01', ownerId: 'U1', ts: message.ts });
    expect(reminders()[0]).toContain('Moved to Tue 1 Dec');
    expect(reminders()[0]).not.toContain('"type":"actions"');

    story.clock.set('2026-12-01T09:00:00.000Z');
    await wake();
    await story.restart();
    await wake();
    expect(reminders()).toHaveLength(2);
    expect(reminders()[1]).toContain('Due today');
    const { event: report } = story.slack.post('C2', 'U1', 'The S3 cost report is out.');
    await story.bot().to.event(report);
    await story.bot().to.event(report);
    expect(await story.promises()).toMatchObject([{ status: 'recontracted' }, { status: 'kept' }]);
    expect(await story.steps(1)).toMatchObject([{ toStatus: 'kept', evidence: 'message', channelId: 'C2' }]);
    story.clock.set('2026-12-02T09:00:00.000Z');
    await wake();
    expect(reminders()).toHaveLength(2);
  },
  120_000,
);

describe('a reminder', () => {
  beforeEach(async () => {
    story = await beginPromises(databases);
  }, 60_000);

  test('is one message, however many promises are due', async () => {
    for (const what of ['send the S3 cost report', 'book the venue', 'translate the intake form', 'order the badges']) {
      await story.says('U1', `I'll ${what} by Friday.`);
    }
    story.clock.set(FRIDAY);
    await wake();
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]?.match(/"Not a promise"/g)).toHaveLength(4);
    expect(reminders('U2')).toEqual([]);
  });

  test('is not sent for what is promised and due on the same day, nor for what is done by then', async () => {
    story.clock.set('2026-11-27T08:45:00.000Z');
    await story.says('U1', '*Today*\n- finish the invoice export');
    story.clock.set('2026-11-26T09:00:00.000Z');
    await story.says('U1', "I'll send the S3 cost report by Friday.");
    story.clock.set('2026-11-27T08:46:00.000Z');
    await story.says('U1', 'The S3 cost report is out.');
    await wake();
    expect(await story.promises()).toHaveLength(2);
    expect(reminders()).toEqual([]);
  });

  test.each([
    ['vacation', { status_text: 'On vacation' }],
    ['sickness', { status_text: '', status_emoji: ':face_with_thermometer:' }],
  ])('waits while a status says %s, and comes on the first morning back', async (_name, profile) => {
    await story.says('U1', PROMISE);
    story.slack.workspace.users.set('U1', { id: 'U1', tz: 'Europe/Lisbon', profile });
    story.clock.set(FRIDAY);
    await wake();
    expect(reminders()).toEqual([]);
    story.slack.workspace.users.set('U1', { id: 'U1', tz: 'Europe/Lisbon' });
    story.clock.set('2026-11-30T09:00:00.000Z');
    await wake();
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).toContain('Was due Fri 27 Nov');
  });

  test('waits for the end of "do not disturb", on the same day', async () => {
    await story.says('U1', PROMISE);
    const profile = { status_text: 'Do not disturb', status_expiration: Date.parse('2026-11-27T10:00:00Z') / 1_000 };
    story.slack.workspace.users.set('U1', { id: 'U1', tz: 'Europe/Lisbon', profile });
    story.clock.set(FRIDAY);
    await wake();
    expect(reminders()).toEqual([]);
    story.clock.set('2026-11-27T10:30:00.000Z');
    await wake();
    expect(reminders()).toHaveLength(1);
  });

  test('is not sent on a quiet day, to a person who muted, while the bot rests, or from a channel no longer read', async () => {
    await story.says('U1', PROMISE);
    const { db } = story.database;
    const quiet = { workspaceId: story.workspaceId, day: '2026-11-27', addedBy: 'UADMIN' };
    await setQuietDay(db, quiet, true);
    story.clock.set(FRIDAY);
    await wake();
    await setQuietDay(db, quiet, false);
    await story.slack.type(story.bot().to, 'U1', 'C1', 'mute');
    await wake();
    await story.slack.type(story.bot().to, 'U1', 'C1', 'unmute');
    await setPaused(db, story.workspaceId, story.clock.now());
    await wake();
    await setPaused(db, story.workspaceId, null);
    await story.slack.type(story.bot().to, 'UADMIN', 'C1', 'unwatch');
    await wake();
    expect(reminders()).toEqual([]);
    await story.slack.type(story.bot().to, 'UADMIN', 'C1', 'watch');
    await wake();
    expect(reminders()).toHaveLength(1);
  });

  test('whose answer was lost is looked up and not sent again', async () => {
    await story.says('U1', PROMISE);
    story.clock.set(FRIDAY);
    story.slack.fail({ method: 'chat.postMessage', how: { kind: 'dropped', when: 'after' } });
    await wake();
    story.clock.advance(60);
    await lookUpLost(story.bot().deps);
    await wake();
    expect(reminders()).toHaveLength(1);
    await press('done', await idOf());
    expect(reminders()[0]).toContain('Done. Thank you!');
  });

  test.each([
    ['done', 'kept', 'Done. Thank you!'],
    ['drop', 'dropped', 'tell them'],
    ['not', 'contested', 'counts nowhere'],
  ] as const)('answered with %s is shown anew and settles that promise alone', async (button, status, words) => {
    await story.says('U1', PROMISE);
    await story.says('U1', "I'll book the venue by Friday.");
    story.clock.set(FRIDAY);
    await wake();
    const id = await idOf();
    await Promise.all([press(button, id), press(button, id)]);
    expect(await story.promises()).toMatchObject([{ status, endEvidence: 'button' }, { status: 'open' }]);
    expect(await story.steps()).toMatchObject([{ toStatus: status, evidence: 'button', userId: 'U1', ts: null }]);
    expect(reminders()[0]).toContain(words);
    expect(reminders()[0]?.match(/"Not a promise"/g)).toHaveLength(1);
  });

  test('answered with "not a promise" stays so when the message is edited', async () => {
    const { message, event } = story.slack.post('C1', 'U1', PROMISE);
    await story.bot().to.event(event);
    await press('not', await idOf());
    await story.bot().to.event(story.slack.edit('C1', message.ts, `${PROMISE} Thanks!`));
    expect(await story.promises()).toMatchObject([{ status: 'contested' }]);
    await story.slack.type(story.bot().to, 'U1', 'C1', 'commitments');
    expect(answered()).not.toContain('S3 cost report');
  });

  test('pressed by somebody else, or with what is no promise, changes nothing and says so', async () => {
    await story.says('U1', PROMISE);
    story.clock.set(FRIDAY);
    await wake();
    const id = await idOf();
    const before = await dumpRows(story.database.db);
    for (const button of ['done', 'move', 'help', 'drop', 'not'] as const) {
      await press(button, id, 'U2');
      expect(answered()).toContain('Only the person who promised it');
      await press(button, NOBODY);
      expect(answered()).toContain('settled already');
      await press(button, "' or 1=1 --");
      expect(answered()).toContain('settled already');
    }
    expect((await move(id, '2026-12-01', {}, 'U2')).body).toContain('Only the person who promised it');
    expect((await ask(id, {}, 'U2')).body).toContain('Only the person who promised it');
    expect((await move(NOBODY, '2026-12-01')).body).toContain('settled already');
    expect((await ask('x')).body).toContain('settled already');
    for (const date of ['2026-11-26', '2026-11-27', 'soon', '']) {
      expect((await move(id, date)).body).toContain('Please pick a day');
    }
    expect((await move(id, '2031-01-01')).body).toContain('within the next year');
    expect((await ask(id, { ask: '  ' })).body).toContain('what would help');
    expect(story.slack.callsOf('views.open')).toEqual([]);
    expect(posts()).toEqual([]);
    expect(await dumpRows(story.database.db)).toBe(before);
  });

  test('leads to a question in the thread, posted on Send, once a day, and the promise stays open', async () => {
    const { message, event } = story.slack.post('C1', 'U1', PROMISE);
    await story.bot().to.event(event);
    story.clock.set(FRIDAY);
    await wake();
    const id = await idOf();
    await press('help', id);
    expect(story.slack.callsOf('views.open').at(-1)?.args.view).toContain('I said I would send the S3 cost report');
    expect(posts()).toEqual([]);
    expect((await ask(id)).body).toContain('Posted in the thread');
    expect((await ask(id)).body).toContain('did not post it again');
    expect(posts()).toHaveLength(1);
    expect(posts()[0]).toContain(`${message.ts} <@U1> asks for help`);
    expect(posts()[0]).toContain('<@U2> Access to the bucket');
    expect(posts()[0]).toContain('&lt;!channel&gt;');
    expect(await story.promises()).toMatchObject([{ status: 'open' }]);
    expect(await dumpRows(story.database.db)).not.toContain('Access to the bucket');
  });

  test('tells the thread of a new date only when asked to, and keeps no reason', async () => {
    await story.says('U1', PROMISE);
    story.clock.advance(60);
    await move(await idOf(), '2026-11-30');
    expect(posts()).toEqual([]);
    await move(await idOf(1), '2026-12-01', { tell: { selected_options: [{ value: 'thread' }] } });
    expect(posts()).toHaveLength(1);
    expect(posts()[0]).toContain('moves from Mon 30 Nov to *Tue 1 Dec*.\nReason: the API changed');
    expect(await dumpRows(story.database.db)).not.toContain('API changed');
    expect(story.bot().logs()).not.toContain('API changed');
  });
});

describe('a promise whose day passes without a word', () => {
  beforeEach(async () => {
    story = await beginPromises(databases);
  }, 60_000);

  test('slips after a working day of grace, is asked about once, and is kept when it was in time after all', async () => {
    await story.says('U1', PROMISE);
    for (const day of ['2026-11-27', '2026-11-28', '2026-11-30']) {
      story.clock.set(`${day}T09:00:00.000Z`);
      await wake();
      expect(await story.promises()).toMatchObject([{ status: 'open' }]);
    }
    story.clock.set('2026-12-01T09:00:00.000Z');
    await wake();
    expect(await story.promises()).toMatchObject([{ status: 'slipped', endEvidence: 'clock', resolvedTs: null }]);
    expect(reminders()).toHaveLength(2);
    expect(reminders()[1]).toContain('A new date is fine');
    story.clock.set('2026-12-02T09:00:00.000Z');
    await wake();
    expect(reminders()).toHaveLength(2);
    const report = await story.says('U1', 'The S3 cost report is in the wiki since Friday.');
    expect(await story.promises()).toMatchObject([{ status: 'kept', resolvedTs: report.ts }]);
    expect((await story.steps()).map(({ toStatus }) => toStatus)).toEqual(['slipped', 'kept']);
  });

  test('is never asked about when it was promised for that very moment, and silence is no slip', async () => {
    await story.says('U1', 'Reverting the header change now.');
    expect(await story.promises()).toMatchObject([{ status: 'open', due: '2026-11-23' }]);
    for (const day of ['2026-11-24', '2026-11-30', '2026-12-04']) {
      story.clock.set(`${day}T09:00:00.000Z`);
      await wake();
    }
    expect(await story.promises()).toMatchObject([{ status: 'open', endEvidence: null }]);
    expect(reminders()).toEqual([]);
  });

  test('gets a new date from the question: it stays a slip, and the new promise counts by itself', async () => {
    await story.says('U1', PROMISE);
    story.clock.set('2026-12-01T09:00:00.000Z');
    await wake();
    await move(await idOf(), '2026-12-03');
    expect(await story.promises()).toMatchObject([
      { status: 'slipped', endEvidence: 'button' },
      { status: 'open', due: '2026-12-03' },
    ]);
    expect(reminders().at(-1)).toContain('Moved to Thu 3 Dec');
    story.clock.set('2026-12-03T09:00:00.000Z');
    await wake();
    expect(reminders().at(-1)).toContain('Due today');
  });

  test('slips by the working days of its workspace', async () => {
    const quiet = { workspaceId: story.workspaceId, day: '2026-11-30', addedBy: 'UADMIN' };
    await setQuietDay(story.database.db, quiet, true);
    await story.says('U1', PROMISE);
    story.clock.set('2026-12-01T09:00:00.000Z');
    await markSlips(story.bot().deps);
    expect(await story.promises()).toMatchObject([{ status: 'open' }]);
    story.clock.set('2026-12-02T00:30:00.000Z');
    await markSlips(story.bot().deps);
    expect(await story.promises()).toMatchObject([{ status: 'slipped' }]);
  });

  test('is no question when it was a line of a plan', async () => {
    await story.says('U1', '*Today*\n- finish the invoice export');
    story.clock.set('2026-11-26T09:00:00.000Z');
    await wake();
    expect(await story.promises()).toMatchObject([{ status: 'slipped' }]);
    expect(reminders()).toEqual([]);
  });
});

describe('/ownership commitments', () => {
  beforeEach(async () => {
    story = await beginPromises(databases);
  }, 60_000);

  async function list(user: string): Promise<string> {
    await story.slack.type(story.bot().to, user, 'C1', 'commitments');
    return answered();
  }

  test('shows mine and what I am promised by name, and settles from there', async () => {
    await story.says('U1', PROMISE);
    await story.says('U1', "I'll book the venue by Wednesday.");
    await story.says('U1', "I'll send the tariff annex to <@U2> by Thursday.", { channel: 'C2' });
    expect(await list('U1')).toContain('Your open promises: 3.');
    expect(await list('UADMIN')).toContain('no open promises');
    const theirs = await list('U2');
    expect(theirs).toContain('<@U1>: Send the S3 cost report to <@U2> (due Fri 27 Nov, <#C1>)');
    // U2 is not in that channel, so what is said there is not shown.
    expect(theirs).not.toContain('tariff annex');
    expect(theirs).not.toContain('venue');

    const venue = (await story.promises()).find(({ what }) => what.includes('venue'))?.commitmentId ?? '';
    const value = `done list ${venue}`;
    await story.slack.choose(story.bot().to, 'U1', 'C1', `promise.menu.${venue}`, value);
    expect(answered()).toContain('Your open promises: 2.');
    expect(answered()).toContain('Book the venue');
    expect(answered()).toContain('Done. Thank you!');
    story.clock.set('2026-12-09T10:00:00.000Z');
    expect(await list('U1')).not.toContain('Book the venue');
  });

  test('moved from the list, the new date is said in the window', async () => {
    await story.says('U1', PROMISE);
    const view = { callbackId: 'promise.move', privateMetadata: `${await idOf()} list` };
    const moved = await story.slack.submit(story.bot().to, 'U1', view, { date: { selected_date: '2026-12-01' } });
    expect(moved.body).toContain('Moved to Tue 1 Dec');
  });
});
