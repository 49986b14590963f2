import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { listWatchedChannels } from '../../src/db/channels.ts';
import { findingsOfMessage } from '../../src/db/findings.ts';
import { saveJobRun } from '../../src/db/job-runs.ts';
import { findMessage } from '../../src/db/messages.ts';
import { countForUser } from '../../src/db/outbox.ts';
import { RETENTION } from '../../src/digests/retention.ts';
import { createRefiller, openGaps, refill } from '../../src/handlers/refill.ts';
import { analyseCues } from '../helpers/cues.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { beginStory, type Story } from '../helpers/story.ts';

const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases);
  await story.ask('UADMIN', 'watch standup');
}, 300_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

jest.setTimeout(120_000);

const VAGUE = 'Still working on it.';
const signal = new AbortController().signal;

async function refillAll(since: Date | null = null): Promise<void> {
  const gaps = await openGaps(story.database.db, story.clock.now(), since);
  for (const gap of gaps) await refill(story.bot.deps, gap, signal);
}

const ref = (ts: string) => ({ workspaceId: story.workspaceId, channelId: 'C1', ts });
const findings = (ts: string) => findingsOfMessage(story.database.db, ref(ts));

test('what was posted while the bot was away is read once, replies too, and never a second time', async () => {
  await story.say('C1', 'U1', 'Merged the-fix');
  story.clock.advance(60);
  const missed = Array.from({ length: 5 }, () => story.slack.post('C1', 'U1', VAGUE).message.ts);
  // Slack marks the first message of a thread once somebody replied.
  const root = `${Math.floor(story.clock.now().getTime() / 1_000)}.900000`;
  missed.push(story.slack.post('C1', 'U1', VAGUE, { ts: root, thread_ts: root }).message.ts);
  const reply = story.slack.post('C1', 'U2', VAGUE, { thread_ts: root }).message.ts;
  expect(await findings(root)).toEqual([]);

  story.slack.fail({ method: 'conversations.history', how: { kind: 'rate_limited', retryAfter: 30 } });
  await refillAll();
  for (const ts of [...missed, reply]) expect(await findings(ts)).toHaveLength(1);
  const rows = await dumpRows(story.database.db);
  await refillAll(story.clock.now());
  expect(await dumpRows(story.database.db)).toBe(rows);
});

test('a week without the bot is read back, and nobody is told of what they wrote days ago', async () => {
  await story.say('C1', 'U1', 'Merged the-fix');
  const missed = story.slack.post('C1', 'U1', VAGUE).message.ts;
  story.clock.advance(7 * 86_400);
  await refillAll();
  expect(await findings(missed)).toHaveLength(1);
  expect(await countForUser(story.database.db, story.workspaceId, 'U1', 'note', new Date(0))).toBe(0);
});

test('an event that comes after its message was refilled changes nothing, and an edit still counts', async () => {
  await story.say('C1', 'U1', 'Merged the-fix');
  const { message, event } = story.slack.post('C1', 'U1', VAGUE);
  await refillAll();
  await story.bot.to.event(event);
  expect(await findings(message.ts)).toHaveLength(1);
  await story.bot.to.event(story.slack.edit('C1', message.ts, 'Merged the-fix'));
  expect(await findings(message.ts)).toMatchObject([{ status: 'fixed' }]);
});

test('what was deleted stays away, and what the bot may not read is not read', async () => {
  const gone = await story.say('C1', 'U1', VAGUE);
  const [after] = await openGaps(story.database.db, story.clock.now());
  await story.bot.to.event(story.slack.remove('C1', gone));
  const guest = story.slack.post('C1', 'UGUEST', VAGUE).message.ts;
  const other = story.slack.post('C2', 'U1', VAGUE).message.ts;
  if (after !== undefined) await refill(story.bot.deps, after, signal);
  expect((await findMessage(story.database.db, ref(gone)))?.authorId).toBeNull();
  expect(await findMessage(story.database.db, ref(guest))).toBeNull();
  expect(await dumpRows(story.database.db)).not.toContain(`C2,${other}`);
});

test('a channel that was never heard of, or a gap longer than facts are kept, is not read back', async () => {
  expect(await openGaps(story.database.db, story.clock.now())).toEqual([]);
  await story.say('C1', 'U1', 'Merged the-fix');
  story.clock.advance(30 * 86_400);
  const [gap] = await openGaps(story.database.db, story.clock.now());
  expect(Number(gap?.after)).toBe(story.clock.now().getTime() / 1_000 - RETENTION.facts * 86_400);
});

test('a channel that Slack refuses to show is left alone', async () => {
  await story.say('C1', 'U1', 'Merged the-fix');
  const missed = story.slack.post('C1', 'U1', VAGUE).message.ts;
  story.slack.fail({ method: 'conversations.history', how: { kind: 'error', error: 'not_in_channel' } });
  await refillAll();
  expect(await findings(missed)).toEqual([]);
  await refillAll();
  expect(await findings(missed)).toHaveLength(1);
});

const gapOf = async () => (await listWatchedChannels(story.database.db, story.workspaceId))[0]?.gapTs;

test('a gap that was not looked through to its end is found again although newer messages were stored', async () => {
  await story.say('C1', 'U1', 'Merged the-fix');
  const missed: string[] = [];
  for (let i = 0; i < 3; i++) {
    story.clock.advance(300);
    missed.push(story.slack.post('C1', 'U1', VAGUE).message.ts);
  }
  const [first = '', ...others] = missed;
  const killed = new AbortController();
  const { deps } = story.bot;
  const analyse: typeof deps.analyse = (...args) => {
    if (args[0].raw === VAGUE) killed.abort();
    return deps.analyse(...args);
  };
  for (const gap of await openGaps(story.database.db, story.clock.now())) {
    expect(await refill({ ...deps, analyse }, gap, killed.signal)).toBe(false);
  }
  expect(await findings(first)).toHaveLength(1);
  expect(await gapOf()).toBe(first);

  story.clock.advance(300);
  await story.say('C1', 'U2', 'Merged the-fix');
  const before = story.slack.callsOf('conversations.history').length;
  await refillAll();
  for (const ts of others) expect(await findings(ts)).toHaveLength(1);
  // What was looked through is not asked for again.
  expect(story.slack.callsOf('conversations.history')[before]?.args.oldest).toBe(first);
  expect(await gapOf()).toBeNull();
});

test('a gap that was only opened, and opened again by another copy, is closed by whoever opened it last', async () => {
  await story.say('C1', 'U1', 'Merged the-fix');
  story.clock.advance(300);
  const missed = story.slack.post('C1', 'U1', VAGUE).message.ts;
  const { db } = story.database;
  await openGaps(db, story.clock.now());
  story.clock.advance(300);
  await story.say('C1', 'U2', 'Merged the-fix');
  const [mine] = await openGaps(db, story.clock.now());
  story.clock.advance(1);
  const [theirs] = await openGaps(db, story.clock.now());
  if (mine === undefined || theirs === undefined) throw new Error('There is no gap');
  expect(await refill(story.bot.deps, mine, signal)).toBe(true);
  expect(await findings(missed)).toHaveLength(1);
  expect(await gapOf()).not.toBeNull();
  await refill(story.bot.deps, theirs, signal);
  expect(await gapOf()).toBeNull();
});

test('a gap that Slack does not show for a long time is looked through when it does', async () => {
  await story.say('C1', 'U1', 'Merged the-fix');
  const missed = story.slack.post('C1', 'U1', VAGUE).message.ts;
  story.slack.fail({ method: 'conversations.history', times: 70, how: { kind: 'status', status: 503 } });
  const gaps = await openGaps(story.database.db, story.clock.now());
  const { deps } = story.bot;
  const refiller = await new Promise<ReturnType<typeof createRefiller>>((resolve) => {
    const made = createRefiller({
      ...deps,
      analyse(...args) {
        if (args[0].raw === VAGUE) resolve(made);
        return deps.analyse(...args);
      },
    });
    made.fill(gaps);
  });
  await refiller.stop();
  expect(await findings(missed)).toHaveLength(1);
});

const HOUR = 3_600;
const TEN_DAYS = 10 * 86_400;

test.each([
  ['is found after a long gap', HOUR, 600, true],
  ['is found as long as they are on record', TEN_DAYS, 600, true],
  ['is left to Slack after a short one', HOUR, 60, false],
])('what became of older messages %s', async (_name, age, seconds, isFound) => {
  const { db } = story.database;
  const { slack, clock } = story;
  const [gone, changed, kept] = [
    await story.say('C1', 'U1', VAGUE),
    await story.say('C1', 'U1', VAGUE),
    await story.say('C1', 'U2', VAGUE),
  ];
  const root = `${Math.floor(clock.now().getTime() / 1_000)}.900000`;
  const reply = (user: string, thread = root) => slack.post('C1', user, VAGUE, { thread_ts: thread });
  await story.bot.to.event(slack.post('C1', 'U1', 'Merged the-fix', { ts: root, thread_ts: root }).event);
  const [goneReply, keptReply] = [reply('U1'), reply('U2')];
  for (const { event } of [goneReply, keptReply]) await story.bot.to.event(event);
  const alone = await story.say('C1', 'U2', VAGUE);
  clock.advance(age);
  await story.say('C1', 'U2', 'Merged the-fix');
  await saveJobRun(db, { job: 'outbox', milliseconds: 1, isFailed: false }, clock.now());

  clock.advance(seconds);
  slack.remove('C1', gone);
  slack.edit('C1', changed, 'Merged the-fix');
  slack.remove('C1', goneReply.message.ts);
  const missed = [reply('U1').message.ts, reply('U1', alone).message.ts];
  await refillAll();
  for (const ts of [gone, goneReply.message.ts]) expect(await findings(ts)).toHaveLength(isFound ? 0 : 1);
  expect(await findings(changed)).toMatchObject([{ status: isFound ? 'fixed' : 'open' }]);
  for (const ts of missed) expect(await findings(ts)).toHaveLength(isFound ? 1 : 0);
  for (const ts of [kept, keptReply.message.ts]) expect(await findings(ts)).toMatchObject([{ status: 'open' }]);
});

test('replies to older messages are found after a long gap although the look through it was broken off', async () => {
  const { slack, clock } = story;
  const root = `${Math.floor(clock.now().getTime() / 1_000)}.900000`;
  await story.bot.to.event(slack.post('C1', 'U1', 'Merged the-fix', { ts: root, thread_ts: root }).event);
  clock.advance(300);
  const first = slack.post('C1', 'U2', 'Merged the-fix', { thread_ts: root });
  await story.bot.to.event(first.event);
  await saveJobRun(story.database.db, { job: 'outbox', milliseconds: 1, isFailed: false }, clock.now());
  clock.advance(600);
  const reply = slack.post('C1', 'U1', VAGUE, { thread_ts: root }).message.ts;
  const missed = [300, 300].map((seconds) => {
    clock.advance(seconds);
    return slack.post('C1', 'U1', 'Fixed the lock').message.ts;
  });
  const killed = new AbortController();
  const { deps } = story.bot;
  const analyse: typeof deps.analyse = (...args) => {
    if (args[0].raw === 'Fixed the lock') killed.abort();
    return deps.analyse(...args);
  };
  for (const gap of await openGaps(story.database.db, clock.now())) {
    expect(await refill({ ...deps, analyse }, gap, killed.signal)).toBe(false);
  }
  clock.advance(60);
  await refillAll();
  expect(await findings(reply)).toHaveLength(1);
  for (const ts of missed) expect(await findMessage(story.database.db, ref(ts))).not.toBeNull();
});

test('what Slack does not let the bot see is not taken for deleted', async () => {
  const root = await story.say('C1', 'U1', VAGUE);
  const { message, event } = story.slack.post('C1', 'U2', VAGUE, { thread_ts: root });
  await story.bot.to.event(event);
  await saveJobRun(story.database.db, { job: 'outbox', milliseconds: 1, isFailed: false }, story.clock.now());
  story.clock.advance(600);
  story.slack.fail({ method: 'conversations.replies', times: 9, how: { kind: 'error', error: 'thread_not_found' } });
  await refillAll();
  expect(await findings(message.ts)).toHaveLength(1);
  story.slack.fail({ method: 'conversations.history', how: { kind: 'error', error: 'not_in_channel' } });
  await refillAll();
  expect(await findings(root)).toHaveLength(1);
});

test('what Slack gave up on while nothing could be stored is found as soon as something can', async () => {
  await story.end();
  let found: () => void = () => undefined;
  const refilled = new Promise<void>((resolve) => {
    found = resolve;
  });
  story = await beginStory(databases, {
    analyse(message, ...more) {
      if (message.raw === VAGUE) found();
      return analyseCues(message, ...more);
    },
  });
  await story.ask('UADMIN', 'watch standup');
  await story.say('C1', 'U1', 'Merged the-fix');
  story.clock.advance(3_600);
  const { db } = story.database;
  const transaction = db.transaction.bind(db);
  Object.assign(db, { transaction: () => Promise.reject(new Error('The database is away')) });
  const { message } = story.slack.post('C1', 'U1', VAGUE);
  expect((await story.bot.to.event(story.slack.post('C1', 'U2', 'Merged the-fix').event)).status).toBe(500);
  story.clock.advance(600);
  Object.assign(db, { transaction });
  await story.say('C1', 'U2', 'Merged the-fix');
  await refilled;
  await story.bot.bot.stop();
  expect(await findings(message.ts)).toHaveLength(1);
});
