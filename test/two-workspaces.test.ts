import { afterAll, expect, test } from '@jest/globals';
import type { Deps } from '../src/deps.ts';
import { lookUpLost } from '../src/jobs/look-up.ts';
import { sendDue } from '../src/jobs/outbox.ts';
import { queueWeekly } from '../src/jobs/weekly.ts';
import { POST_ACTION } from '../src/views/improve.ts';
import { NOTE_ACTIONS } from '../src/views/note.ts';
import { dumpRows, someDatabase, type TestDatabases } from './helpers/database.ts';
import { beginStory, type Story } from './helpers/story.ts';

/*
 * Two workspaces on one database in which everything has the same ids: people, channels, messages and events. What one
 * of them does is seen in its own rows and its own Slack alone.
 */

const databases = someDatabase();
afterAll(() => databases.dispose());

async function beginBoth(): Promise<readonly [Story, Story]> {
  const database = await databases.open();
  const shared: TestDatabases = {
    name: 'shared',
    open: async () => ({ ...database, close: async () => undefined }),
    dispose: async () => undefined,
  };
  const first = await beginStory(shared, { teamId: 'TONE' });
  const second = await beginStory(shared, { teamId: 'TTWO' });
  const end = async () => {
    await second.end();
    await database.close();
  };
  return [first, { ...second, end }];
}

const rowsOf = async (story: Story) =>
  (await dumpRows(story.database.db))
    .split('\n')
    .filter((row) => row.includes(story.workspaceId))
    .sort()
    .join('\n');

/** The jobs of one process that serves both. */
function jobsOf(both: readonly Story[]): Deps {
  const [first] = both;
  if (first === undefined) throw new Error('There is no story');
  const of = (workspaceId: string) => both.find((story) => story.workspaceId === workspaceId) ?? first;
  return {
    ...first.bot.deps,
    slack: {
      interactive: (workspaceId) => of(workspaceId).bot.deps.slack.interactive(workspaceId),
      bulk: (workspaceId) => of(workspaceId).bot.deps.slack.bulk(workspaceId),
    },
  };
}

test('nothing that one workspace does is seen in the other', async () => {
  const [one, two] = await beginBoth();
  for (const story of [one, two]) await story.ask('UADMIN', 'watch standup');
  const untouched = await rowsOf(two);

  const ts = await one.say('C1', 'U1', "Still working on it. I'll send the report by Friday.");
  for (const text of [
    'mute',
    'unmute',
    'lead add <@ULEAD> <#C1>',
    'charter on <#C1>',
    'quiet add 2026-12-24',
    'pause',
    'resume',
    'me',
    'check Still working on it.',
    'admin add <@UAPP>',
    'schedule nudge friday 15:00',
    'digest',
    'privacy',
  ]) {
    await one.ask('UADMIN', text);
  }
  for (const text of ['me', 'mute', 'digest']) await one.ask('U1', text);
  expect(await rowsOf(two)).toBe(untouched);
  expect(await two.ask('U1', 'me')).not.toContain('send the report');
  expect(await one.ask('ULEAD', 'digest')).not.toBe(await two.ask('ULEAD', 'digest'));

  // The same event id, timestamp, channel and person in the other workspace: not taken for a repetition.
  const same = await two.say('C1', 'U1', "Still working on it. I'll send the report by Friday.");
  expect(same.split('.')[1]).toBe(ts.split('.')[1]);
  expect(await rowsOf(two)).toContain('vague_update');
  const before = await rowsOf(one);

  const finding = /findings \(TONE,([0-9a-f-]{36})/.exec(before)?.[1] ?? '';
  expect(finding).not.toBe('');
  for (const action of [...Object.values(NOTE_ACTIONS), POST_ACTION]) await two.press('U1', action, `${finding}`);
  await two.press('U1', POST_ACTION, `${finding} a text`);
  expect(await rowsOf(one)).toBe(before);

  const jobs = jobsOf([one, two]);
  for (let i = 0; i < 4; i++) {
    await queueWeekly(jobs);
    await sendDue(jobs);
    await lookUpLost(jobs);
    one.clock.advance(18 * 3_600);
    two.clock.advance(18 * 3_600);
  }
  for (const story of [one, two]) {
    expect(
      story.slack.calls.filter(({ token }) => token.startsWith('xoxb') && token !== story.slack.workspace.botToken),
    ).toEqual([]);
    expect(JSON.stringify(story.slack.calls)).not.toContain(story === one ? 'TTWO' : 'TONE');
  }

  await one.bot.to.event(one.slack.wrap({ type: 'app_uninstalled' }));
  expect(await rowsOf(one)).toBe('');
  expect(await rowsOf(two)).toContain('vague_update');
  await one.end();
  await two.end();
}, 300_000);
