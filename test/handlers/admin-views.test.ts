import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { saveAccesses } from '../../src/db/accesses.ts';
import { saveJobRun } from '../../src/db/job-runs.ts';
import { enqueue } from '../../src/db/outbox.ts';
import { isClearlyEnglish } from '../../src/detectors/engine/language.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { auditMessage } from '../../src/views/audit.ts';
import { healthMessage } from '../../src/views/health.ts';
import { analyseCues } from '../helpers/cues.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { problemsWith } from '../helpers/slack-limits.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(60_000);

const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases, {
    analyse: (message, ...rest) => ({ ...analyseCues(message, ...rest), isEnglish: isClearlyEnglish(message) }),
  });
  await story.ask('UADMIN', 'watch');
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

test.each(['audit', 'health'])('/ownership %s is for admins alone', async (typed) => {
  await story.ask('UOWNER', 'admin add <@UAPP>');
  const before = await dumpRows(story.database.db);
  for (const user of ['U1', 'ULEAD', 'UGUEST']) {
    expect(await story.ask(user, typed)).toContain('Only workspace admins and owners');
  }
  expect(await dumpRows(story.database.db)).toBe(before);
  for (const user of ['UADMIN', 'UOWNER', 'UAPP']) expect(await story.ask(user, typed)).not.toContain('Only workspace');
});

describe('/ownership audit', () => {
  test('tells who changed what and who looked, in the zone of who asks, and never at whom', async () => {
    await story.ask('UADMIN', 'lead add <@ULEAD>');
    story.clock.advance(60);
    const viewing = { workspaceId: story.workspaceId, viewerId: 'ULEAD', view: 'digest' } as const;
    const seen = [{ channelId: 'C1', named: ['U1', 'U2'] }];
    await saveAccesses(story.database.db, viewing, seen, story.clock.now());
    const said = await story.ask('UADMIN', 'audit');
    expect(said).toContain('2026-11-24 10:00: <@UADMIN> had a channel read, <#C1>');
    expect(said).toContain('<@UADMIN> added a lead, <#C1> (user: <@ULEAD>)');
    expect(said.match(/2026-11-24 10:01: <@ULEAD> got a digest, <#C1>/g)?.length).toBeGreaterThan(0);
    expect(said).not.toMatch(/U1\b|U2\b/);
    await story.press('UADMIN', 'privacy.erase', 'erase');
    expect(await story.ask('UOWNER', 'audit')).toContain('somebody who erased their data had a channel read');
  });

  test('has pages', async () => {
    story.clock.advance(60);
    for (let day = 1; day <= 28; day++) await story.ask('UADMIN', `quiet add 2026-12-${String(day).padStart(2, '0')}`);
    const first = await story.ask('UADMIN', 'audit');
    expect(first).toContain('Older: `/ownership audit 2`');
    const second = await story.ask('UADMIN', 'audit 2');
    expect(second).toContain('had a channel read');
    expect(second).not.toContain('Older');
    expect(await story.ask('UADMIN', 'audit 99')).toContain('Nothing.');
    for (const typed of ['audit 0', 'audit x', 'audit -1', 'audit 1 2']) {
      expect(await story.ask('UADMIN', typed)).toContain('or a page with it');
    }
  });
});

describe('/ownership health', () => {
  test('tells the last message of each channel, the lag, what waits, what got lost, and when jobs ran', async () => {
    const { event } = story.slack.post('C1', 'U1', 'Hello');
    story.clock.advance(7);
    await story.bot.to.event(event);
    await saveJobRun(story.database.db, { job: 'weekly', milliseconds: 12, isFailed: false }, story.clock.now());
    const quiet = await story.ask('UADMIN', 'health');
    for (const words of [
      '<#C1> (standups): last message just now',
      'were read within 7 s',
      'To be sent: 0',
      '`weekly`: just now, took 12 ms',
    ]) {
      expect(quiet).toContain(words);
    }
    expect(quiet).not.toContain(':warning:');

    await saveJobRun(story.database.db, { job: 'weekly', milliseconds: 12, isFailed: true }, story.clock.now());
    story.slack.fail({ method: 'chat.postEphemeral', how: { kind: 'dropped', when: 'after' } });
    await story.say('C1', 'U1', 'Still working on it.');
    await sendDue(story.bot.deps);
    const now = story.clock.now();
    const row = { kind: 'note', channelId: 'C1', userId: 'U2', findingId: null };
    await enqueue(
      story.database.db,
      { workspaceId: story.workspaceId, key: 'note:x', ...row, notBefore: now, notAfter: now },
      now,
    );
    const bad = await story.ask('UADMIN', 'health');
    for (const words of [
      'the job `weekly` failed just now',
      '1 sent in the last week of which nobody knows',
      'To be sent: 1 (1 due now)',
    ]) {
      expect(bad).toContain(words);
    }
    expect(await story.ask('UADMIN', 'health now')).toContain('Type `/ownership health`');
  });
});

test('/ownership health tells the share of messages that are not English, by channel, where enough people wrote', async () => {
  const spanish = 'Hoy estoy con el informe y mañana lo mando a la gente de ventas.';
  expect(await story.ask('UADMIN', 'health')).toContain('left alone: no figure, fewer than 5 people');
  for (const user of ['U1', 'U2', 'ULEAD', 'UAPP']) await story.say('C1', user, 'Merged the-fix.');
  const ts = await story.say('C1', 'U1', spanish);
  expect(await story.ask('UADMIN', 'health')).toContain('left alone: no figure, fewer than 5 people');
  await story.say('C1', 'UOWNER', 'Merged the-fix.');
  const said = await story.ask('UADMIN', 'health');
  expect(said).toContain('left alone: 1 of 6 messages (17 %), the newest of the last week');
  expect(said).toContain('<#C1> (standups): last message just now; left alone: 1 of 6 messages (17 %)');
  await story.bot.to.event(story.slack.edit('C1', ts, 'Today I am at the report and send it tomorrow.'));
  expect(await story.ask('UADMIN', 'health')).toContain('left alone: 0 of 6 messages (0 %)');
});

test("both keep to Slack's limits, and nothing in them can notify a channel", () => {
  const at = new Date('2026-11-24T10:00:00Z');
  const detail = { '<!channel>': '<!here> `x`'.repeat(40) };
  const entry = { at, actorId: 'U1', action: 'look.backtest', channelId: 'C1', detail } as const;
  const log = auditMessage(
    Array.from({ length: 25 }, () => entry),
    1,
    true,
    'Europe/Lisbon',
  );
  const status = {
    channels: Array.from({ length: 900 }, (_, i) => ({
      channelId: `C${i}`,
      kind: 'standup' as const,
      lastEventAt: at,
      read: { messages: 12_345, skipped: 1_234 },
    })),
    read: null,
    minimumGroup: 5,
    lagSeconds: 3.2,
    sending: { waiting: 1, due: 1, unknown: 2, failed: 3 },
    jobs: Array.from({ length: 20 }, () => ({ job: 'x', endedAt: at, milliseconds: 1, failedAt: null })),
    isPaused: true,
    isShadow: true,
  };
  for (const message of [log, healthMessage(status, at)]) expect(problemsWith(message)).toEqual([]);
  expect(JSON.stringify(log)).not.toContain('<!here>');
});
