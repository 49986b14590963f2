import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { watchChannel } from '../src/db/channels.ts';
import type { Database } from '../src/db/database.ts';
import { addLead } from '../src/db/leads.ts';
import { saveMember } from '../src/db/members.ts';
import { accesses, claims, findings, outbox, weekCounts } from '../src/db/schema.ts';
import { readHealth } from '../src/handlers/health.ts';
import { askThreads } from '../src/jobs/ask-threads.ts';
import { lookUpLost } from '../src/jobs/look-up.ts';
import { sendDue } from '../src/jobs/outbox.ts';
import { purgeOld } from '../src/jobs/purge.ts';
import { queueWeekly } from '../src/jobs/weekly.ts';
import { memberFrom } from '../src/slack/members.ts';
import { MORE_ACTION, writeDigestRef } from '../src/views/digest.ts';
import { startBot, type TestBot } from './helpers/bot.ts';
import { createClock, type TestClock } from './helpers/clock.ts';
import { analyseCues } from './helpers/cues.ts';
import { someDatabase } from './helpers/database.ts';
import { problemsWith } from './helpers/slack-limits.ts';
import { type SlackStandIn, startSlackStandIn } from './helpers/slack-stand-in/index.ts';

jest.setTimeout(60_000);

const TEAM = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'];
const WORKSPACE = 'T0001';
const databases = someDatabase();
let clock: TestClock;
let database: Database;
let slack: SlackStandIn;
let bot: TestBot;

beforeEach(async () => {
  clock = createClock('2026-11-10T09:00:00Z');
  database = await databases.open();
  slack = await startSlackStandIn({
    now: clock.now,
    users: [
      ...TEAM.map((id) => ({ id, tz: 'Europe/Lisbon' })),
      { id: 'ULEAD', tz: 'Europe/Lisbon' },
      { id: 'UADMIN', tz: 'Europe/Lisbon', is_admin: true },
    ],
    channels: [
      { id: 'C1', name: 'team-standup', members: [...TEAM, 'ULEAD', 'UADMIN'] },
      { id: 'C2', name: 'decisions', members: [...TEAM, 'ULEAD'] },
    ],
  });
  bot = await startBot({ slack, database, clock, mode: 'http', analyse: analyseCues });
  await saveMember(database.db, memberFrom(WORKSPACE, 'UADMIN', { tz: 'Europe/Lisbon' }, clock.now()));
  await watch('C1', 'standup');
  await addLead(
    database.db,
    { workspaceId: WORKSPACE, channelId: 'C1', userId: 'ULEAD', addedBy: 'UADMIN' },
    clock.now(),
  );
}, 60_000);
afterEach(async () => {
  await bot.stop();
  await slack.stop();
  await database.close();
});
afterAll(() => databases.dispose());

function watch(channelId: string, kind: 'standup' | 'decisions') {
  return watchChannel(database.db, { workspaceId: WORKSPACE, channelId, kind, watchedBy: 'UADMIN' }, clock.now());
}

/** Everybody writes a result, and two of them something vague. */
async function workAWeek(): Promise<void> {
  for (const user of TEAM) {
    await bot.to.event(slack.post('C1', user, `Merged the-part-of-${user}`).event);
    clock.advance(60);
  }
  for (const user of ['U1', 'U2']) {
    await bot.to.event(slack.post('C1', user, 'Still working on it.').event);
    clock.advance(60);
  }
}

/** Lets every job run once, as the clock would have it. */
async function wake(): Promise<void> {
  await lookUpLost(bot.deps);
  await queueWeekly(bot.deps);
  for (let i = 0; i < 3; i++) {
    await sendDue(bot.deps);
    clock.advance(2);
  }
}

function posted(kind: 'nudge' | 'digest' | 'question') {
  const messages = [...slack.workspace.messages.values()].flat();
  return messages.filter(({ metadata }) => JSON.stringify(metadata ?? '').includes(`"key":"${kind}:`));
}

async function answerTo(user: string, channel: string, typed: string): Promise<string> {
  await slack.type(bot.to, user, channel, typed);
  return JSON.stringify(slack.callsOf('response_url').at(-1)?.args);
}

test('on Monday the channel gets its nudge and the lead the digest, once, whoever wakes how often', async () => {
  await workAWeek();
  clock.set('2026-11-16T08:00:00Z');
  await wake();
  expect([posted('nudge'), posted('digest')]).toEqual([[], []]);
  clock.set('2026-11-16T08:31:00Z');
  await Promise.all([queueWeekly(bot.deps), queueWeekly(bot.deps)]);
  await wake();
  expect(posted('digest')).toHaveLength(1);
  clock.set('2026-11-16T10:01:00Z');
  for (let i = 0; i < 3; i++) await wake();
  expect(posted('digest')).toHaveLength(1);
  const [nudge] = posted('nudge');
  expect(posted('nudge')).toHaveLength(1);
  expect(nudge?.text).toContain('one thing to try this week');
  expect(JSON.stringify(nudge?.blocks)).toContain('Results that others can check: 75 of 100 messages');
  expect(JSON.stringify(nudge)).not.toMatch(/U[1-6]\b/);

  const [digest] = posted('digest');
  const text = JSON.stringify(digest?.blocks);
  expect(text).toContain('Your weekly digest, 2026-W46');
  expect(text).toContain('a result: 75 of 100 messages');
  expect(text).toContain('Seen, but no figure (fewer than 5 people): any flag, hard to act on');
  expect(text).toContain('not for appraisal');
  expect(text).not.toMatch(/archives/);
  expect(text).toContain('"slack_file"');
  expect(slack.callsOf('upload')).toHaveLength(1);
  expect(await database.db.select().from(accesses)).toMatchObject([
    { viewerId: 'ULEAD', view: 'digest', namedId: null },
  ]);

  // The next week uses another text.
  await workAWeek();
  clock.set('2026-11-23T10:01:00Z');
  await wake();
  const [first, second] = (await database.db.select().from(claims).where(eq(claims.kind, 'nudge'))).map(
    ({ guidanceId }) => guidanceId,
  );
  expect(posted('nudge')).toHaveLength(2);
  expect(first).not.toBe(second);
});

test('a digest whose answer was lost is looked up before it is sent again', async () => {
  await workAWeek();
  clock.set('2026-11-16T08:31:00Z');
  slack.fail({ method: 'chat.postMessage', how: { kind: 'dropped', when: 'after' } });
  await wake();
  expect(posted('digest')).toHaveLength(1);
  expect(await database.db.select().from(outbox).where(eq(outbox.kind, 'digest'))).toMatchObject([
    { state: 'unknown' },
  ]);
  clock.advance(60);
  await wake();
  expect(posted('digest')).toHaveLength(1);
  expect(await database.db.select().from(outbox).where(eq(outbox.kind, 'digest'))).toMatchObject([
    { state: 'sent', outcome: 'found', sentTs: posted('digest')[0]?.ts },
  ]);
});

test('a digest that was lost on its way out is sent again, but never where the bot may not look', async () => {
  await workAWeek();
  clock.set('2026-11-16T08:31:00Z');
  slack.fail({ method: 'chat.postMessage', how: { kind: 'dropped', when: 'before' } });
  await wake();
  clock.advance(60);
  await wake();
  expect(posted('digest')).toHaveLength(1);

  await workAWeek();
  clock.set('2026-11-23T08:31:00Z');
  slack.fail({ method: 'chat.postMessage', how: { kind: 'dropped', when: 'before' } });
  slack.fail({ method: 'conversations.history', times: 9, how: { kind: 'error', error: 'missing_scope' } });
  for (let i = 0; i < 4; i++) {
    await wake();
    clock.advance(60);
  }
  expect(posted('digest')).toHaveLength(1);
  const vitals = { deps: bot.deps, mode: 'http' as const, startedAt: clock.now(), isConnected: () => true };
  expect(await readHealth({ ...vitals, lastEventAt: () => null })).toMatchObject({ unknownSends: { digest: 1 } });
});

test('a digest more than three days late is skipped, and the next one says so', async () => {
  await workAWeek();
  clock.set('2026-11-20T09:00:00Z');
  await wake();
  expect(posted('digest')).toHaveLength(0);
  await workAWeek();
  clock.set('2026-11-23T08:31:00Z');
  await wake();
  expect(posted('digest')).toHaveLength(1);
  expect(JSON.stringify(posted('digest')[0]?.blocks)).toContain('The digest of 2026-W46 was skipped');
});

test('paused, on a quiet day and with too few people nothing is posted', async () => {
  await workAWeek();
  clock.set('2026-11-15T12:00:00Z');
  expect(await answerTo('U1', 'C1', 'pause')).toContain('Only workspace admins');
  expect(await answerTo('UADMIN', 'C1', 'quiet add 2026-11-16')).toContain('2026-11-16');
  clock.set('2026-11-16T10:01:00Z');
  await wake();
  expect(posted('digest')).toHaveLength(0);
  await answerTo('UADMIN', 'C1', 'pause');
  clock.set('2026-11-17T10:01:00Z');
  await wake();
  expect([posted('nudge'), posted('digest')]).toEqual([[], []]);
  await answerTo('UADMIN', 'C1', 'resume');
  await wake();
  expect([posted('nudge'), posted('digest')].map(({ length }) => length)).toEqual([1, 1]);

  for (const user of TEAM.slice(0, 4)) await bot.to.event(slack.post('C1', user, 'Merged x-1').event);
  clock.set('2026-11-24T10:01:00Z');
  await wake();
  expect(posted('nudge')).toHaveLength(1);
  expect(JSON.stringify(posted('digest')[1]?.blocks)).toContain('Fewer than 5 people wrote here last week');
});

test('what is left of a week after the purge are team counts, and a contested finding leaves them at once', async () => {
  await workAWeek();
  clock.set('2026-11-16T08:31:00Z');
  await wake();
  const vague = () => database.db.select().from(weekCounts).where(eq(weekCounts.counted, 'vague_update'));
  expect(await vague()).toMatchObject([{ week: '2026-W46', messages: 2, authors: 2 }]);
  await database.db.update(findings).set({ status: 'contested' }).where(eq(findings.authorId, 'U1'));
  await answerTo('ULEAD', 'C1', 'digest');
  expect(await vague()).toMatchObject([{ messages: 1, authors: 1 }]);
  clock.set('2026-12-07T03:17:00Z');
  await purgeOld(bot.deps);
  expect(await database.db.select().from(findings)).toEqual([]);
  expect((await vague()).find(({ week }) => week === '2026-W46')).toMatchObject({ messages: 1, authors: 1 });
});

test('leads preview their digest, others do not, and everything opens in a modal', async () => {
  await workAWeek();
  clock.set('2026-11-18T09:00:00Z');
  expect(await answerTo('U1', 'C1', 'digest')).toContain('not a lead');
  expect(await answerTo('ULEAD', 'C1', 'digest <#C2|decisions>')).toContain('not a lead of that channel');
  expect(await answerTo('ULEAD', 'C1', 'digest <#C1|team-standup>')).toContain('a result: 75 of 100 messages');
  const ref = writeDigestRef({ week: '2026-W46', channelId: null, page: 0 });
  await slack.press(bot.to, 'ULEAD', 'D1', MORE_ACTION, ref);
  const view: unknown = JSON.parse(slack.callsOf('views.open').at(-1)?.args.view ?? 'null');
  expect(JSON.stringify(view)).toContain('Mirror first');
  await slack.press(bot.to, 'U1', 'D1', MORE_ACTION, ref);
  expect(slack.callsOf('views.open')).toHaveLength(1);
});

test('leads and times are chosen by admins', async () => {
  expect(await answerTo('UADMIN', 'C1', 'lead add <@U1|one> <#C1|x>')).toContain('is now a lead');
  expect(await answerTo('UADMIN', 'C1', 'lead add <@U1> <#C1>')).toContain('already');
  expect(await answerTo('UADMIN', 'C1', 'lead remove <@U1>')).toContain('no longer');
  expect(await answerTo('UADMIN', 'C1', 'lead add <@U1> <#C2>')).toContain('do not read');
  expect(await answerTo('U1', 'C1', 'lead add <@U1>')).toContain('Only workspace admins');
  expect(await answerTo('UADMIN', 'C1', 'schedule digest wed 9:05 America/New_York')).toContain('Wednesday at 09:05');
  expect(await answerTo('UADMIN', 'C1', 'schedule digest someday 9:05')).toContain('Type the day');
  await workAWeek();
  clock.set('2026-11-18T14:04:00Z');
  await wake();
  expect(posted('digest')).toHaveLength(0);
  clock.set('2026-11-18T14:06:00Z');
  await wake();
  expect(posted('digest')).toHaveLength(1);
});

test('a thread that met only silence is asked once, and one that was answered is not', async () => {
  await watch('C2', 'decisions');
  const quiet = slack.post('C2', 'U1', 'Proposal: we move the reports to the new database. Thoughts?');
  const other = slack.post('C2', 'U2', 'Proposal: we drop the old importer. Any concerns?');
  const news = slack.post('C2', 'U3', 'The office is closed on Friday.');
  for (const { event } of [quiet, other, news]) await bot.to.event(event);
  const reply = slack.post('C2', 'U4', 'What happens to the June data?', { thread_ts: other.message.ts });
  await bot.to.event(reply.event);
  clock.set('2026-11-10T16:00:00Z');
  await askThreads(bot.deps);
  await wake();
  expect(posted('question')).toHaveLength(0);
  clock.set('2026-11-11T10:00:00Z');
  for (let i = 0; i < 2; i++) {
    await askThreads(bot.deps);
    await wake();
  }
  expect(posted('question')).toMatchObject([{ thread_ts: quiet.message.ts }]);
});

test('every payload that was sent is within the limits of Slack', async () => {
  await workAWeek();
  clock.set('2026-11-16T10:01:00Z');
  await wake();
  for (const { args } of slack.callsOf('chat.postMessage')) {
    const blocks: unknown = JSON.parse(args.blocks ?? '[]');
    if (!Array.isArray(blocks)) throw new Error('no blocks');
    expect(problemsWith({ text: args.text ?? '', blocks })).toEqual([]);
  }
});
