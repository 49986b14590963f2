import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { watchChannel } from '../../src/db/channels.ts';
import { setMuted } from '../../src/db/preferences.ts';
import { preferences } from '../../src/db/schema.ts';
import { currentTuning } from '../../src/db/tunings.ts';
import { analyse } from '../../src/detectors/index.ts';
import { NO_TUNING } from '../../src/detectors/types.ts';
import { runNextBacktest } from '../../src/jobs/backtest.ts';
import { newlyFlagged } from '../../src/tuning/leave-alone.ts';
import { BACKTEST_ACTIONS } from '../../src/views/backtest.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { problemsWith } from '../helpers/slack-limits.ts';
import { INTERNAL_APP } from '../helpers/slack-stand-in/index.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(300_000);
const databases = someDatabase();
let story: Story;
/** The first reading of a text with all rules takes seconds on a busy machine: not while a story is told. */
beforeAll(() => void newlyFlagged(NO_TUNING, NO_TUNING), 120_000);
beforeEach(async () => {
  story = await beginStory(databases, { analyse });
  for (const [channelId, kind] of [
    ['C1', 'standup'],
    ['C2', 'decisions'],
  ] as const) {
    const channel = { workspaceId: story.workspaceId, channelId, kind, watchedBy: 'UADMIN' };
    await watchChannel(story.database.db, channel, story.clock.now());
  }
});
afterEach(() => story.end());
afterAll(() => databases.dispose());

const PHRASE = 'rules add-phrase not_my_job "ask the * wizards" because it stops work';
const CANARY = 'zanzibar-canary';
const { signal } = new AbortController();
const run = () => runNextBacktest(story.bot.deps, signal);
const off = async () => (await currentTuning(story.database.db, story.workspaceId, '*')).tuning;

/** Writes a message some days ago. */
function write(channel: string, user: string, text: string, daysAgo: number, threadTs?: string): string {
  const seconds = Math.floor(story.clock.now().getTime() / 1_000 - daysAgo * 86_400);
  written += 1;
  const ts = `${seconds}.${String(written).padStart(6, '0')}`;
  story.slack.post(channel, user, text, { ts, ...(threadTs === undefined ? {} : { thread_ts: threadTs }) });
  return ts;
}
let written = 0;

/** A thread needs its first message to carry its own timestamp, as in Slack. */
function writeThread(channel: string, user: string, text: string, daysAgo: number): string {
  const ts = write(channel, user, text, daysAgo);
  const messages = story.slack.workspace.messages.get(channel) ?? [];
  story.slack.workspace.messages.set(
    channel,
    messages.map((message) => (message.ts === ts ? { ...message, thread_ts: ts } : message)),
  );
  return ts;
}

/** The newest words and blocks of the direct message with a person, and how many messages there are. */
function direct(user: string): { readonly count: number; readonly last: string; readonly id: string } {
  const messages = story.slack.workspace.messages.get(`D${user.slice(1)}`) ?? [];
  const last = JSON.stringify(messages.at(-1) ?? {});
  return { count: messages.length, last, id: /"value":"([0-9a-f-]{36})"/.exec(last)?.[1] ?? '' };
}

const press = (user: string, action: string, id = direct(user).id) =>
  story.press(user, action, id, `D${user.slice(1)}`);

describe('a trial', () => {
  beforeEach(() => {
    write('C1', 'U1', 'Ask the platform wizards about the crash.', 3);
    write('C1', 'U2', 'Still working on it, same as yesterday.', 4);
    write('C1', 'U2', 'Ask the billing wizards, I am out.', 40);
    const thread = writeThread('C2', 'U1', 'Who can look at the export?', 5);
    write('C2', 'U2', `Please ask the data wizards. ${CANARY}`, 4.9, thread);
    write('C2', 'UGUEST', 'Ask the data wizards.', 2);
  });

  test('is announced, goes on in one message, and says what would change', async () => {
    expect(await story.ask('UADMIN', PHRASE)).toContain('Nothing is changed yet');
    expect(direct('UADMIN').count).toBe(0);
    await run();
    const begun = story.slack.callsOf('chat.postMessage').at(-1)?.args;
    expect(begun?.text).toContain('I look through the last 30 days');
    expect(begun?.text).toMatch(/5 minutes at most/);
    expect(begun?.blocks).toContain(BACKTEST_ACTIONS.cancel);
    const { count, last } = direct('UADMIN');
    expect(count).toBe(1);
    for (const words of [
      '+ “ask the ∗ wizards” raises `not_my_job`',
      'it stops work',
      'Of 4 messages, *1* are flagged now and *3* would be: 2 more, 0 no longer',
      'I saw everything: all 30 days, all 1 threads',
      '|nobody takes it further>: Ask the platform wizards',
      'ask the data wizards',
      '• <#C1>: 2 messages, 1 flagged now, 2 then',
      BACKTEST_ACTIONS.publish,
      BACKTEST_ACTIONS.discard,
    ]) {
      expect(last).toContain(words);
    }
    expect(last).toContain('https://example.slack.com/archives/C1/');
    expect(last).not.toContain('billing wizards');
    const rows = await dumpRows(story.database.db);
    expect(rows).toMatch(/^accesses .*UADMIN,backtest,C1,U1/m);
    expect(rows).toMatch(/^accesses .*UADMIN,backtest,C2,U2/m);
    expect(await story.ask('U1', 'me')).toContain('<@UADMIN>, in the trial of a change to the rules, in <#C1>');
    expect(await story.home('U1')).toContain('<@UADMIN>, in the trial of a change to the rules, in <#C1>');
    expect(await story.ask('UADMIN', 'audit')).toContain(
      '<@UADMIN> was shown examples in the trial of a change to the rules, <#C1>',
    );
    expect(rows).not.toContain(CANARY);
    expect(story.bot.logs()).not.toContain(CANARY);
    expect((await off()).phrases).toEqual([]);
    for (const method of ['chat.postMessage', 'chat.update']) {
      for (const { args } of story.slack.callsOf(method)) {
        expect(problemsWith({ text: args.text ?? '', blocks: JSON.parse(args.blocks ?? '[]') })).toEqual([]);
      }
    }
  });

  test('finds what was written in the days into threads that began before them', async () => {
    const older = writeThread('C1', 'U1', 'Who knows the importer? Ask the first wizards.', 35);
    write('C1', 'U2', 'Ask the second wizards.', 33, older);
    write('C1', 'U2', 'Ask the third wizards.', 2.5, older);
    const ended = writeThread('C1', 'U1', 'Is it Friday?', 38);
    write('C1', 'U2', 'Ask the fourth wizards.', 37, ended);
    const oldest = writeThread('C1', 'U1', 'Who is it?', 46);
    write('C1', 'U2', 'Ask the fifth wizards.', 2, oldest);
    await story.ask('UADMIN', PHRASE);
    await run();
    const { last } = direct('UADMIN');
    expect(last).toContain('Of 5 messages, *1* are flagged now and *4* would be: 3 more');
    expect(last).toContain('all 2 threads');
    expect(last).toContain('began up to 14 days earlier and went on are among them; older ones are not');
    expect(last).toContain('third wizards');
    expect(last).not.toMatch(/(first|second|fourth|fifth) wizards/);
    expect(story.slack.callsOf('conversations.replies').map(({ args }) => args.ts)).not.toContain(ended);
  });

  test('reads the posts of standup bots as updates of the people whose report they carry, and keeps no name', async () => {
    const { users } = story.slack.workspace;
    users.set('U1', { id: 'U1', tz: 'Europe/Lisbon', profile: { real_name: 'Ana Silva' } });
    users.set('UGEEK', { id: 'UGEEK', is_bot: true, profile: { real_name: 'Geekbot', bot_id: 'BGEEK' } });
    const relay = (username: string, text: string, daysAgo: number) => {
      const seconds = Math.floor(story.clock.now().getTime() / 1_000 - daysAgo * 86_400);
      const attachments = [{ title: 'How are things?', text }];
      const post = { subtype: 'bot_message', bot_id: 'BGEEK', username, attachments, ts: `${seconds}.9${written++}` };
      story.slack.post('C1', 'UGEEK', '', post);
    };
    relay('Ana Silva', 'Ask the storage wizards.', 2);
    relay('ana silva', 'Merged the-fix.', 3);
    relay('Nobody Known', 'Ask the unknown wizards.', 2);
    await story.ask('UADMIN', PHRASE);
    await run();
    expect(direct('UADMIN').last).toContain('Of 4 messages, *1* are flagged now and *3* would be');
    await press('UADMIN', BACKTEST_ACTIONS.discard);

    await story.ask('UADMIN', 'bot add <@UGEEK>');
    const listed = story.slack.callsOf('users.list').length;
    await story.ask('UADMIN', PHRASE);
    await run();
    const { last } = direct('UADMIN');
    expect(last).toContain('Of 6 messages, *1* are flagged now and *4* would be');
    expect(last).toContain('Ask the storage wizards');
    expect(last).not.toContain('unknown wizards');
    expect(story.slack.callsOf('users.list')).toHaveLength(listed + 1);
    const rows = await dumpRows(story.database.db);
    expect(rows).toMatch(/^accesses .*UADMIN,backtest,C1,U1/m);
    expect(rows).not.toMatch(/silva/i);

    await story.ask('U1', 'optout');
    await story.ask('UADMIN', `${PHRASE} and more`);
    await run();
    expect(direct('UADMIN').last).toContain('Of 2 messages, *1* are flagged now and *2* would be');
  });

  test('asks for everybody at once when many people are not known yet', async () => {
    for (let i = 0; i < 20; i++) {
      story.slack.workspace.users.set(`U9${i}`, { id: `U9${i}`, tz: 'Europe/Lisbon', is_restricted: i === 0 });
      write('C1', `U9${i}`, `Deployed build ${i}.`, 6);
    }
    await story.ask('UADMIN', PHRASE);
    const before = story.slack.callsOf('users.info').length;
    await run();
    expect(direct('UADMIN').last).toContain('Of 23 messages');
    expect(story.slack.callsOf('users.list')).toHaveLength(1);
    expect(story.slack.callsOf('users.info').length - before).toBeLessThan(3);
  });

  test('shows what would no longer be flagged', async () => {
    await story.ask('UADMIN', 'rules off vague_update over 7 days because we like it short');
    await run();
    const { last } = direct('UADMIN');
    expect(last).toContain('*1* are flagged now and *0* would be: 0 more, 1 no longer');
    expect(last).toContain('Would no longer be flagged');
    expect(last).toContain('all 7 days');
  });

  test('of a channel looks at that channel alone', async () => {
    await story.ask('UADMIN', `${PHRASE.replace(' because', ' in <#C1|x> because')}`);
    await run();
    expect(direct('UADMIN').last).toContain('Of 2 messages, *1* are flagged now and *2* would be');
    expect(direct('UADMIN').last).not.toContain('C2');
  });

  test('shows single messages only from channels that the admin is in, else figures, and of few people none', async () => {
    story.slack.workspace.users.set('UOUT', { id: 'UOUT', is_admin: true });
    await story.ask('UOUT', PHRASE);
    await run();
    const { last } = direct('UOUT');
    expect(last).toContain('*3* would be');
    expect(last).not.toContain('wizards about');
    expect(last).not.toContain('archives');
    expect(last).toContain('too few people wrote there to show a figure');
    expect(await dumpRows(story.database.db)).not.toMatch(/^accesses /m);
  });

  test('does not read people who do not want to be read', async () => {
    const row = { workspaceId: story.workspaceId, userId: 'U1', optedOutAt: story.clock.now() };
    await setMuted(story.database.db, story.workspaceId, 'U1', null);
    await story.database.db
      .insert(preferences)
      .values(row)
      .onConflictDoUpdate({ target: [preferences.workspaceId, preferences.userId], set: row });
    await story.ask('UADMIN', PHRASE);
    await run();
    const { last } = direct('UADMIN');
    expect(last).toContain('Of 2 messages, *1* are flagged now and *2* would be');
    expect(last).not.toContain('platform wizards');
    expect(await dumpRows(story.database.db)).not.toMatch(/^accesses .*U1\b/m);
  });

  test('says of a phrase that it stands nowhere', async () => {
    await story.ask('UADMIN', 'rules add-phrase not_my_job "goblins in the basement" because x');
    await run();
    expect(direct('UADMIN').last).toContain('“goblins in the basement” stands in none of them');
    expect(direct('UADMIN').last).toContain('0 more, 0 no longer');
  });

  test('does not let a phrase be published that stands in a tenth of all messages', async () => {
    for (let i = 0; i < 110; i++) write('C1', 'U1', i % 5 === 0 ? `Deploy train ${i} left.` : `Merged PR #${i}.`, 6);
    await story.ask('UADMIN', 'rules add-phrase not_my_job "deploy train" because x');
    await run();
    expect(direct('UADMIN').last).toContain('too broad to be published');
    expect(direct('UADMIN').last).not.toContain(BACKTEST_ACTIONS.publish);
    expect(await press('UADMIN', BACKTEST_ACTIONS.discard)).toContain('Discarded');
  });

  test('is published once, by the person who asked, while they are an admin', async () => {
    await story.ask('UADMIN', PHRASE);
    await run();
    const { id } = direct('UADMIN');
    expect(await press('UOWNER', BACKTEST_ACTIONS.publish, id)).toContain('Only the person who asked');
    expect(await press('UADMIN', BACKTEST_ACTIONS.publish, 'x')).toContain('no longer kept');
    story.slack.workspace.users.set('UADMIN', { id: 'UADMIN' });
    expect(await press('UADMIN', BACKTEST_ACTIONS.publish, id)).toContain('Only workspace admins');
    expect((await off()).phrases).toEqual([]);
    story.slack.workspace.users.set('UADMIN', { id: 'UADMIN', is_admin: true });
    expect(await press('UADMIN', BACKTEST_ACTIONS.publish, id)).toContain('Published');
    expect(await press('UADMIN', BACKTEST_ACTIONS.publish, id)).toContain('answered before');
    expect(await press('UADMIN', BACKTEST_ACTIONS.discard, id)).toContain('answered before');
    expect(await currentTuning(story.database.db, story.workspaceId, '*')).toMatchObject({
      version: 1,
      reason: 'it stops work',
    });
  });

  test('is cancelled, before it begins and while it reads', async () => {
    await story.ask('UADMIN', PHRASE);
    const [queued] = [...(await dumpRows(story.database.db)).matchAll(/^backtests \(T0001,([0-9a-f-]{36})/gm)];
    expect(await press('UADMIN', BACKTEST_ACTIONS.cancel, queued?.[1])).toContain('Cancelled');
    await run();
    expect(direct('UADMIN').count).toBe(0);

    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    story.slack.fail({ method: 'conversations.history', how: { kind: 'held', until } });
    await story.ask('UADMIN', PHRASE);
    const reading = run();
    await called('conversations.history');
    expect(await press('UADMIN', BACKTEST_ACTIONS.cancel)).toContain('Cancelled');
    release();
    await reading;
    expect(story.slack.callsOf('conversations.replies')).toEqual([]);
    expect(direct('UADMIN').last).toContain('Cancelled');
    expect(direct('UADMIN').last).toContain(BACKTEST_ACTIONS.again);
    await press('UADMIN', BACKTEST_ACTIONS.again);
    await run();
    expect(direct('UADMIN').last).toContain('*3* would be');
  });

  test('of one admin does not disturb that of another', async () => {
    await story.ask('UADMIN', PHRASE);
    await story.ask('UOWNER', 'rules off vague_update because we like it short');
    await Promise.all([run(), run()]);
    expect(direct('UADMIN').last).toContain('1* are flagged now and *3* would be');
    expect(direct('UOWNER').last).toContain('1* are flagged now and *0* would be');
    expect(direct('UADMIN').last).not.toContain('we like it short');

    expect(await press('UADMIN', BACKTEST_ACTIONS.publish)).toContain('Published');
    const refused = await press('UOWNER', BACKTEST_ACTIONS.publish);
    expect(refused).toContain('the rules were changed since I looked');
    expect(refused).toContain('`vague_update` is off');
    expect(refused).not.toContain('ask the');
    expect((await off()).off).toEqual([]);
    const stale = [...(await dumpRows(story.database.db)).matchAll(/^backtests \(T0001,([0-9a-f-]{36}).*stale/gm)];
    await press('UOWNER', BACKTEST_ACTIONS.again, stale[0]?.[1]);
    await run();
    expect(direct('UOWNER').last).toContain('*3* are flagged now and *2* would be');
    await press('UOWNER', BACKTEST_ACTIONS.publish);
    expect(await off()).toMatchObject({ off: ['vague_update'], phrases: [{ phrase: 'ask the * wizards' }] });
  });

  test('of two that are published at the same moment one holds', async () => {
    await story.ask('UADMIN', PHRASE);
    await story.ask('UOWNER', 'rules off vague_update because we like it short');
    await Promise.all([run(), run()]);
    const [first, second] = [direct('UADMIN').id, direct('UOWNER').id];
    const before = story.slack.callsOf('response_url').length;
    await Promise.all([
      press('UADMIN', BACKTEST_ACTIONS.publish, first),
      press('UADMIN', BACKTEST_ACTIONS.publish, first),
      press('UOWNER', BACKTEST_ACTIONS.publish, second),
    ]);
    const answers = story.slack.callsOf('response_url').slice(before);
    expect(answers.filter(({ args }) => args.text?.includes('*Published.*'))).toHaveLength(1);
    expect(await currentTuning(story.database.db, story.workspaceId, '*')).toMatchObject({ version: 1 });
  });

  test('that another change overtook while it waited is tried on the rules as they then are', async () => {
    await story.ask('UADMIN', PHRASE);
    await story.ask('UOWNER', 'rules exempt <@U1> because on leave');
    await run();
    expect(direct('UADMIN').last).toContain('*1* are flagged now and *2* would be');
    expect(await press('UADMIN', BACKTEST_ACTIONS.publish)).toContain('Published');
    expect(await off()).toMatchObject({ exempt: ['U1'] });
  });

  test('that was interrupted by a restart says so, and can be run again', async () => {
    const stop = new AbortController();
    await story.ask('UADMIN', PHRASE);
    stop.abort();
    await runNextBacktest(story.bot.deps, stop.signal);
    expect(direct('UADMIN').last).toContain('I was restarted');

    await press('UADMIN', BACKTEST_ACTIONS.again);
    // The copy of the bot that runs it falls silent: its lease ends, and another one tells.
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    story.slack.fail({ method: 'conversations.history', how: { kind: 'held', until } });
    const silent = run();
    await called('conversations.history');
    story.clock.advance(200);
    await run();
    expect(direct('UADMIN').last).toContain('I was restarted');
    expect(direct('UADMIN').last).toContain(BACKTEST_ACTIONS.again);
    release();
    await silent;
    expect(direct('UADMIN').last).toContain('I was restarted');
  });
});

/** Resolves when a method was called. */
async function called(method: string): Promise<void> {
  while (story.slack.callsOf(method).length === 0) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

describe('Slack’s limits', () => {
  test('are kept: no call comes too early', async () => {
    for (let i = 0; i < 70; i++) {
      const thread = writeThread('C1', 'U1', `Question ${i}?`, 10 - i / 10);
      write('C1', 'U2', 'Ask the platform wizards.', 9.95 - i / 10, thread);
    }
    story.slack.limit(INTERNAL_APP);
    const from = story.clock.now().getTime();
    await story.ask('UADMIN', PHRASE);
    await run();
    expect(story.slack.callsOf('conversations.replies')).toHaveLength(70);
    expect(direct('UADMIN').last).toContain('all 70 threads');
    expect(story.clock.now().getTime() - from).toBeGreaterThan(70_000);
    expect(story.slack.callsOf('chat.update').length).toBeGreaterThan(3);
    expect(story.slack.callsOf('chat.update')[0]?.args.text).toMatch(/messages read so far, \d+ of 70 threads/);
  });

  test('a 429 is waited for as long as Slack says', async () => {
    write('C1', 'U1', 'Ask the platform wizards.', 3);
    story.slack.fail({ method: 'conversations.history', times: 2, how: { kind: 'rate_limited', retryAfter: 45 } });
    const from = story.clock.now().getTime();
    await story.ask('UADMIN', PHRASE);
    await run();
    expect(story.clock.now().getTime() - from).toBeGreaterThanOrEqual(90_000);
    expect(story.slack.callsOf('conversations.history')).toHaveLength(4);
    expect(direct('UADMIN').last).toContain('I saw everything');
  });

  test('when time is over the trial says which share it saw', async () => {
    const limits = {
      'conversations.history': { perMinute: 1, objects: 999 },
      'conversations.replies': { perMinute: 1, objects: 999 },
    };
    for (let i = 0; i < 19; i++) {
      const thread = writeThread('C1', 'U1', `Question ${i}?`, 10 - i / 10);
      write('C1', 'U2', 'Ask the platform wizards.', 9.95 - i / 10, thread);
    }
    const long = writeThread('C1', 'U1', 'A long story.', 20);
    for (let i = 0; i < 11; i++) write('C1', 'U2', `Part ${i}.`, 19.9 - i / 100, long);
    story.slack.limit(limits);
    await story.ask('UADMIN', PHRASE);
    await run();
    const { last } = direct('UADMIN');
    expect(last).toMatch(
      /I stopped when my time was over: all 30 days, [1-9] of 20 threads \(the longest first, with [3-6]\d% of the replies\), in about [45] minutes/,
    );
    expect(last).toContain(BACKTEST_ACTIONS.publish);
    expect(story.slack.callsOf('conversations.replies')[0]?.args.ts).toBe(long);
  });

  test('a channel that Slack refuses is left out and not counted as seen', async () => {
    write('C2', 'U1', 'Ask the platform wizards.', 3);
    story.slack.workspace.channels.set('C1', { id: 'C1', name: 'x', members: ['UADMIN'], is_member: false });
    await story.ask('UADMIN', PHRASE);
    await run();
    expect(direct('UADMIN').last).toContain('50% of 30 days');
  });
});
