import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { findingsOfMessage } from '../../src/db/findings.ts';
import { findMessage } from '../../src/db/messages.ts';
import { outbox } from '../../src/db/schema.ts';
import { hashText } from '../../src/db/text-hash.ts';
import { wipeWorkspace } from '../../src/db/wipe.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import { openGaps, refill } from '../../src/handlers/refill.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { beginStory, type Story } from '../helpers/story.ts';

/* What the soak found, one test each. */

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
const DONE = 'Merged the-fix';
const signal = new AbortController().signal;
const ref = (ts: string) => ({ workspaceId: story.workspaceId, channelId: 'C1', ts });

async function holds(ts: string, text: string): Promise<boolean> {
  const ids = { workspaceId: story.workspaceId, enterpriseId: null, botUserId: null };
  const { salt } = await ensureWorkspace(story.database.db, ids, story.clock.now());
  return (await findMessage(story.database.db, ref(ts)))?.textHash === hashText(salt, text);
}

async function refillAll(): Promise<void> {
  for (const gap of await openGaps(story.database.db, story.clock.now())) await refill(story.bot.deps, gap, signal);
}

test('an edit that was taken back does not return when it comes after the edit that took it back', async () => {
  const ts = await story.say('C1', 'U1', DONE);
  const changed = story.slack.edit('C1', ts, VAGUE);
  const changedBack = story.slack.edit('C1', ts, DONE);
  await story.bot.to.event(changedBack);
  await story.bot.to.event(changed);
  expect(await holds(ts, DONE)).toBe(true);
  expect(await findingsOfMessage(story.database.db, ref(ts))).toEqual([]);
});

test('an edit that was found in the history is not replaced by an older one that comes late', async () => {
  await story.say('C1', 'U1', DONE);
  const { message } = story.slack.post('C1', 'U1', VAGUE);
  const older = story.slack.edit('C1', message.ts, 'Working on it.');
  story.slack.edit('C1', message.ts, DONE);
  await refillAll();
  await story.bot.to.event(older);
  expect(await holds(message.ts, DONE)).toBe(true);
});

test('an edit of a message that was heard before is found in the history, also on a second look', async () => {
  const { message, event } = story.slack.post('C1', 'U1', DONE);
  await story.bot.to.event(event);
  for (const text of [VAGUE, 'Fixed the-bug']) {
    story.slack.edit('C1', message.ts, text);
    await refillAll();
    expect(await holds(message.ts, text)).toBe(true);
  }
});

test('a message that was at work when the bot went away is refilled although a newer one was stored', async () => {
  await story.say('C1', 'U1', DONE);
  const lost = story.slack.post('C1', 'U1', VAGUE).message.ts;
  await story.say('C1', 'U2', DONE);
  await refillAll();
  expect(await findingsOfMessage(story.database.db, ref(lost))).toHaveLength(1);
});

test('a message, an edit and a delete that are at work while the app is removed write nothing back', async () => {
  const ts = await story.say('C1', 'U1', DONE);
  const { event } = story.slack.post('C1', 'U2', VAGUE);
  const edited = story.slack.edit('C1', ts, VAGUE);
  for (const body of [event, edited, story.slack.remove('C1', ts)]) {
    // Between the first look at the database and the transaction.
    const { db } = story.database;
    const transaction = db.transaction.bind(db);
    Object.assign(db, {
      async transaction(...args: Parameters<typeof transaction>) {
        Object.assign(db, { transaction });
        await wipeWorkspace(db, story.workspaceId);
        return transaction(...args);
      },
    });
    await story.bot.to.event(body);
    expect(await dumpRows(story.database.db)).toBe('');
    await story.ask('UADMIN', 'watch standup');
  }
});

test('a message that is deleted after its note was sent makes no room for a second note that day', async () => {
  const ts = await story.say('C1', 'U1', VAGUE);
  await sendDue(story.bot.deps);
  expect(story.slack.callsOf('chat.postEphemeral')).toHaveLength(1);
  await story.bot.to.event(story.slack.remove('C1', ts));
  const rows = await story.database.db.select().from(outbox);
  expect(rows).toMatchObject([{ kind: 'note', state: 'sent', findingId: null, sentTs: null }]);

  await story.say('C1', 'U1', VAGUE);
  story.clock.advance(5);
  await sendDue(story.bot.deps);
  expect(story.slack.callsOf('chat.postEphemeral')).toHaveLength(1);
});
