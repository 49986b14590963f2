import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { accesses, claims, findings, outbox, weekCounts } from '../src/db/schema.ts';
import { readHealth } from '../src/handlers/health.ts';
import { purgeOld } from '../src/jobs/purge.ts';
import { queueWeekly } from '../src/jobs/weekly.ts';
import { MORE_ACTION, writeDigestRef } from '../src/views/digest.ts';
import { someDatabase } from './helpers/database.ts';
import { problemsWith } from './helpers/slack-limits.ts';
import { startTeam, TEAM, type TeamStory } from './helpers/team.ts';

jest.setTimeout(60_000);

const databases = someDatabase();
let story: TeamStory;

beforeEach(async () => {
  story = await startTeam(databases);
}, 60_000);
afterEach(() => story.stop());
afterAll(() => databases.dispose());

test('on Monday the channel gets its nudge and the lead the digest, once, whoever wakes how often', async () => {
  const { bot, clock, database, posted, slack, wake, workAWeek } = story;
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
  const { clock, database, posted, slack, wake, workAWeek } = story;
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
  const { bot, clock, posted, slack, wake, workAWeek } = story;
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
  const { clock, posted, wake, workAWeek } = story;
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
  const { answerTo, bot, clock, posted, slack, wake, workAWeek } = story;
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
  const { answerTo, bot, clock, database, wake, workAWeek } = story;
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
  const { answerTo, bot, clock, slack, workAWeek } = story;
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
  const { answerTo, clock, posted, wake, workAWeek } = story;
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

test('without the right to upload files the digest says in words what the charts show', async () => {
  const { clock, posted, slack, wake, workAWeek } = story;
  await workAWeek();
  clock.set('2026-11-16T08:31:00Z');
  slack.fail({ method: 'files.getUploadURLExternal', times: 9, how: { kind: 'error', error: 'missing_scope' } });
  await wake();
  expect(posted('digest')).toHaveLength(1);
  const text = JSON.stringify(posted('digest')[0]?.blocks);
  expect(text).not.toContain('slack_file');
  expect(text).toContain('a result: 75 of 100 messages');
  expect(text).toContain('Kept: none');
});

test('every payload that was sent is within the limits of Slack', async () => {
  const { clock, slack, wake, workAWeek } = story;
  await workAWeek();
  clock.set('2026-11-16T10:01:00Z');
  await wake();
  for (const { args } of slack.callsOf('chat.postMessage')) {
    const blocks: unknown = JSON.parse(args.blocks ?? '[]');
    if (!Array.isArray(blocks)) throw new Error('no blocks');
    expect(problemsWith({ text: args.text ?? '', blocks })).toEqual([]);
  }
});
