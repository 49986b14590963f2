import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { findingsOfMessage } from '../../src/db/findings.ts';
import { findMessage } from '../../src/db/messages.ts';
import { listGaps, refill } from '../../src/handlers/refill.ts';
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
  const gaps = await listGaps(story.database.db, story.clock.now(), since);
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
  const [after] = await listGaps(story.database.db, story.clock.now());
  await story.bot.to.event(story.slack.remove('C1', gone));
  const guest = story.slack.post('C1', 'UGUEST', VAGUE).message.ts;
  const other = story.slack.post('C2', 'U1', VAGUE).message.ts;
  if (after !== undefined) await refill(story.bot.deps, after, signal);
  expect((await findMessage(story.database.db, ref(gone)))?.authorId).toBeNull();
  expect(await findMessage(story.database.db, ref(guest))).toBeNull();
  expect(await dumpRows(story.database.db)).not.toContain(`C2,${other}`);
});

test('a channel that was never heard of, or a gap of weeks, is not read back', async () => {
  expect(await listGaps(story.database.db, story.clock.now())).toEqual([]);
  await story.say('C1', 'U1', 'Merged the-fix');
  story.clock.advance(30 * 86_400);
  const [gap] = await listGaps(story.database.db, story.clock.now());
  expect(Number(gap?.after)).toBe(story.clock.now().getTime() / 1_000 - 3 * 86_400);
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
