import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { findingsOfAuthor } from '../../src/db/findings.ts';
import { isShadow } from '../../src/db/settings.ts';
import { askThreads } from '../../src/jobs/ask-threads.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { purgeOld } from '../../src/jobs/purge.ts';
import { reportShadow } from '../../src/jobs/shadow-report.ts';
import { queueWeekly } from '../../src/jobs/weekly.ts';
import { measuredShare } from '../../src/tuning/precision.ts';
import { HOME_ACTIONS } from '../../src/views/home.ts';
import { GO_LIVE_ACTION, reviewWords } from '../../src/views/shadow.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { beginStory, type Story, USERS } from '../helpers/story.ts';

jest.setTimeout(60_000);

const VAGUE = 'Still working on it.';
const DAY = 24 * 3_600;
const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases, {
    isShadow: true,
    channels: [{ id: 'C1', name: 'daily-standup', members: USERS.map(({ id }) => id) }],
  });
  await story.ask('UADMIN', 'watch');
  await story.ask('UADMIN', 'lead add <@ULEAD>');
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

/** Lets every job run, as the clock would have it. */
async function wake(): Promise<void> {
  await queueWeekly(story.bot.deps);
  await askThreads(story.bot.deps);
  await reportShadow(story.bot.deps);
  for (let i = 0; i < 4; i++) {
    await sendDue(story.bot.deps);
    story.clock.advance(2);
  }
}

async function review(user: string, answers: readonly boolean[]): Promise<void> {
  for (const isRight of answers) {
    await story.say('C1', user, VAGUE);
    const [finding] = await findingsOfAuthor(story.database.db, story.workspaceId, user, 1);
    const id = finding?.findingId ?? '';
    const action = isRight ? HOME_ACTIONS.right : HOME_ACTIONS.notRight;
    await story.pressHome(user, `${action}.${id}`, id);
  }
}

const goLiveValue = () => /shadow\.go_live.*?\\?"value\\?":\\?"([^"\\]+)/.exec(story.posted('UADMIN'))?.[1] ?? '';

test('a new workspace begins in shadow mode, announced, and for two weeks nobody is told anything', async () => {
  expect(story.posted('C1')).toContain('shadow mode');
  for (let day = 0; day < 13; day++) {
    for (const user of ['U1', 'U2', 'UAPP', 'UOWNER', 'ULEAD']) await story.say('C1', user, VAGUE);
    await wake();
    story.clock.advance(DAY);
  }
  expect(story.slack.callsOf('chat.postEphemeral')).toEqual([]);
  expect(story.slack.callsOf('chat.postMessage')).toHaveLength(1);
  expect(await dumpRows(story.database.db)).toMatch(/^findings .*U1.*open/m);
  expect(await story.ask('ULEAD', 'digest')).toContain('Shadow mode is on');
});

test('volunteers review their own findings on the Home tab; a wrong one counts nowhere', async () => {
  await story.say('C1', 'U1', VAGUE);
  const home = await story.home('U1');
  expect(home).toContain('say which are right');
  const id = /home\.right\.([0-9a-f-]{36})/.exec(home)?.[1] ?? '';
  expect(await story.pressHome('U2', `${HOME_ACTIONS.right}.${id}`, id)).toContain('Only the author');
  expect(await story.pressHome('U1', `${HOME_ACTIONS.right}.${id}`, id)).toContain('you said it was right');
  expect(await story.pressHome('U1', `${HOME_ACTIONS.notRight}.${id}`, id)).toContain('taken back');
  expect(await story.pressHome('U1', `${HOME_ACTIONS.right}.${id}`, id)).toContain('no longer current');
  const rows = await dumpRows(story.database.db);
  expect(rows.match(/^reviews .*/gm)).toHaveLength(1);
  expect(rows.match(/^reviews .*/m)?.[0]).not.toContain('U1');
});

describe('at the end of the two weeks', () => {
  test('admins get the figures once, nobody named, with a way to go live', async () => {
    await review(
      'U1',
      Array.from({ length: 12 }, () => true),
    );
    await review('U2', [...Array.from({ length: 6 }, () => true), false, false]);
    story.clock.advance(13 * DAY);
    await purgeOld(story.bot.deps);
    await wake();
    expect(story.posted('UADMIN')).toBe('[]');
    story.clock.advance(DAY);
    await wake();
    await wake();
    const report = story.posted('UADMIN');
    expect(report.match(/"text":"The days of shadow mode are over/g)).toHaveLength(1);
    expect(report).toContain(
      'Authors reviewed 20 of my findings about their own messages. 90 of 100 were right (95 % interval: 70 to 97)',
    );
    expect(report).not.toMatch(/<@U/);
    expect(story.posted('UOWNER')).toContain('to the admins and owners of this workspace');
    for (const user of ['U1', 'ULEAD']) expect(story.posted(user)).toBe('[]');

    const old = goLiveValue();
    expect(await story.press('U1', GO_LIVE_ACTION, old)).toContain('Only workspace admins and owners');
    expect(await story.press('UADMIN', GO_LIVE_ACTION, '2020-01-01T00:00:00.000Z')).toContain('Nothing was changed');
    expect(await story.press('UADMIN', GO_LIVE_ACTION, 'forged')).toContain('Nothing was changed');
    expect(await isShadow(story.database.db, story.workspaceId)).toBe(true);
    expect(await story.press('UADMIN', GO_LIVE_ACTION, old)).toContain('Live: hints, posts and digests');
    expect(await story.press('UADMIN', GO_LIVE_ACTION, old)).toContain('off already');
    await wake();
    expect(story.posted('C1')).toContain('Ownership Lens is live');
    await story.say('C1', 'U1', VAGUE);
    await wake();
    expect(story.slack.callsOf('chat.postEphemeral')).toHaveLength(1);
  });

  test('fewer than 20 reviews are not measured, and nothing goes live by itself', async () => {
    await review('U1', [true, true, false]);
    story.clock.advance(20 * DAY);
    await wake();
    expect(story.posted('UADMIN')).toContain('reviewed 3 of my findings');
    expect(story.posted('UADMIN')).toContain('not measured');
    await story.say('C1', 'U1', VAGUE);
    story.clock.advance(30 * DAY);
    await wake();
    expect(story.slack.callsOf('chat.postEphemeral')).toEqual([]);
  });

  test('it can be ended before, on the Home tab of an admin, and there is no report then', async () => {
    const home = await story.home('UADMIN');
    expect(home).toContain('You get the figures on 2026-12-08');
    const value = /shadow\.go_live.*?"value":"([^"]+)"/.exec(home)?.[1] ?? '';
    const after = await story.pressHome('UADMIN', GO_LIVE_ACTION, value);
    expect(after).toContain('Live: hints');
    expect(after).not.toContain(`"${GO_LIVE_ACTION}"`);
    story.clock.advance(15 * DAY);
    await wake();
    expect(story.posted('UADMIN')).toBe('[]');
  });

  test('it waits until Slack says who the admins are, and goes to those it knows of where Slack will not say', async () => {
    await story.say('C1', 'U1', VAGUE);
    story.clock.advance(15 * DAY);
    story.slack.fail({ method: 'users.list', how: { kind: 'status', status: 503 } });
    await reportShadow(story.bot.deps);
    expect(await dumpRows(story.database.db)).not.toMatch(/^outbox .*shadow:/m);
    story.slack.fail({ method: 'users.list', times: 9, how: { kind: 'error', error: 'missing_scope' } });
    await wake();
    expect(story.posted('UADMIN')).toContain('days of shadow mode are over');
    expect(story.posted('UOWNER')).toBe('[]');
  });

  test('whoever is no admin any more gets no report', async () => {
    story.slack.workspace.users.set('UADMIN', { id: 'UADMIN' });
    story.clock.advance(15 * DAY);
    await wake();
    expect(story.posted('UADMIN')).toBe('[]');
  });
});

test.each([
  [19, 19, null],
  [20, 20, [0.839, 1]],
  [18, 20, [0.699, 0.972]],
  [0, 20, [0, 0.161]],
  [500, 1_000, [0.469, 0.531]],
])('%i right of %i', (right, all, interval) => {
  const measured = measuredShare(right, all);
  if (interval === null) expect(measured).toBeNull();
  else {
    expect(measured?.low).toBeCloseTo(interval[0] ?? 0, 3);
    expect(measured?.high).toBeCloseTo(interval[1] ?? 0, 3);
  }
});

test('a flag has a figure of its own only when enough of it were reviewed', () => {
  const words = reviewWords([
    { flag: 'vague_update', all: 30, right: 27 },
    { flag: 'not_my_job', all: 5, right: 0 },
  ]).join('\n');
  expect(words).toContain('Authors reviewed 35');
  expect(words).toContain('hard to act on: 30 reviewed. 90 of 100');
  expect(words).not.toContain('nobody takes it further');
});
