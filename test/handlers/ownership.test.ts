import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findWatchedChannel } from '../../src/db/channels.ts';
import type { Database } from '../../src/db/database.ts';
import { startBot, type TestBot } from '../helpers/bot.ts';
import { createClock } from '../helpers/clock.ts';
import { analyseCues } from '../helpers/cues.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { type SlackStandIn, startSlackStandIn } from '../helpers/slack-stand-in/index.ts';

const databases = someDatabase();
const clock = createClock();
let slack: SlackStandIn;
let database: Database;
let bot: TestBot;

beforeEach(async () => {
  database = await databases.open();
  slack = await startSlackStandIn({
    now: clock.now,
    users: [{ id: 'U1' }, { id: 'UADMIN', is_admin: true }, { id: 'UOWNER', is_owner: true }],
    channels: [
      { id: 'C1', name: 'daily-standup', members: ['U1', 'UADMIN'] },
      { id: 'C2', name: 'rfcs', members: ['UADMIN'], is_member: false },
      { id: 'C3', name: 'partners', members: ['UADMIN'], is_ext_shared: true },
      { id: 'C4', name: 'old', members: ['UADMIN'], is_archived: true },
      { id: 'G5', name: 'secret', members: ['UADMIN'], is_member: false, is_private: true },
    ],
  });
  bot = await startBot({ slack, database, clock, mode: 'http', analyse: analyseCues });
}, 60_000);
afterEach(async () => {
  await bot.stop();
  await slack.stop();
  await database.close();
});
afterAll(() => databases.dispose());

async function ask(user: string, text: string, channel = 'C1'): Promise<string> {
  const { status } = await slack.type(bot.to, user, channel, text);
  expect(status).toBe(200);
  const answer = slack.callsOf('response_url').at(-1);
  expect(answer?.args).toMatchObject({ response_type: 'ephemeral' });
  return answer?.args.text ?? '';
}

async function watched(channel: string): Promise<string | null> {
  return (await findWatchedChannel(database.db, slack.workspace.teamId, channel))?.kind ?? null;
}

describe('/ownership watch', () => {
  test.each([
    ['the channel it is typed in', 'watch', 'C1', 'standup'],
    ['a channel named and a kind', 'watch <#C1|daily-standup> decisions', 'C1', 'decisions'],
    ['a private channel without a name', 'watch <#C1> updates', 'C1', 'updates'],
    ['a kind in another number and case', 'watch Standups', 'C1', 'standup'],
    ['a shared channel once confirmed', 'watch <#C3|partners> external', 'C3', 'updates'],
  ])('of %s reads it and posts the notice once', async (_name, typed, channel, kind) => {
    expect(await ask('UADMIN', typed)).toContain(`I now read <#${channel}>`);
    expect(await watched(channel)).toBe(kind);
    const notices = slack.callsOf('chat.postMessage');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.args.channel).toBe(channel);
    for (const words of ['No message text', 'appraisal', '14 days', 'set up by <@UADMIN>', 'at most one a day']) {
      expect(notices[0]?.args.blocks).toContain(words);
    }
    expect(await ask('UOWNER', typed)).toContain(`I read <#${channel}>`);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(await dumpRows(database.db)).toMatch(/^audit .*UADMIN.*watch/m);
  });

  test.each([
    ['somebody who is no admin', 'U1', 'watch', 'Only workspace admins and owners'],
    ['a channel that the bot is not in', 'UADMIN', 'watch <#C2|rfcs>', '/invite @Ownership Lens'],
    ['a private channel that the bot is not in', 'UADMIN', 'watch <#G5|>', '/invite @Ownership Lens'],
    ['a channel that does not exist', 'UADMIN', 'watch <#C9|x>', '/invite @Ownership Lens'],
    ['a channel shared with another organisation', 'UADMIN', 'watch <#C3|partners>', 'external'],
    ['an archived channel', 'UADMIN', 'watch <#C4|old>', 'archived'],
    ['a channel typed by hand', 'UADMIN', 'watch #rfcs', 'Pick it from the list'],
    ['an unknown kind', 'UADMIN', 'watch <#C1|x> weekly', '`weekly` is no kind of channel'],
  ])('is refused for %s and changes nothing', async (_name, user, typed, words) => {
    const before = await dumpRows(database.db);
    expect(await ask(user, typed)).toContain(words);
    expect(await dumpRows(database.db)).toBe(before);
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });

  test('in a direct message asks for a channel', async () => {
    expect(await ask('UADMIN', 'watch', 'D1')).toContain('name one');
  });

  test('says when the notice could not be posted', async () => {
    slack.fail({ method: 'chat.postMessage', how: { kind: 'error', error: 'restricted_action' } });
    expect(await ask('UADMIN', 'watch')).toContain('please tell people');
  });

  test('changes nothing when Slack cannot say who is an admin', async () => {
    slack.fail({ method: 'users.info', times: 9, how: { kind: 'status', status: 503 } });
    expect(await ask('UADMIN', 'watch')).toContain('nothing was changed');
    expect(await watched('C1')).toBeNull();
  });
});

test('/ownership unwatch stops the reading, for admins alone', async () => {
  await ask('UADMIN', 'watch');
  expect(await ask('U1', 'unwatch')).toContain('Only workspace admins and owners');
  expect(await watched('C1')).toBe('standup');
  expect(await ask('UADMIN', 'unwatch <#C1|daily-standup>')).toContain('no longer read');
  expect(await watched('C1')).toBeNull();
  expect(await ask('UADMIN', 'unwatch')).toContain('was not reading');
});

describe('/ownership', () => {
  test.each([
    ['', 'You can type'],
    ['help', '/ownership watch [#channel] [standup|updates|decisions]'],
    ['HELP', 'You can type'],
    ['wtach', 'Did you mean `/ownership watch`?'],
    ['unmte', 'Did you mean `/ownership unmute`? `/ownership help` lists everything.'],
    ['reports', "I don't know `reports`. You can type"],
    ['<!channel> `x`', "I don't know `&lt;!channel&gt;`."],
    ['check', 'Put your draft behind it'],
    ['check Still working on it.', '> Still working on it.'],
    ['check Merged the-fix.', 'Good to see: a result.'],
    ['check Hello there', 'Nothing to change'],
    ['me', 'Nothing.'],
    ['help watch', 'For example: `/ownership watch #daily-standup standup`'],
    ['watch HELP', '`/ownership watch [#channel] [standup|updates|decisions]`: read a channel (admins)'],
    ['help wtach', 'Did you mean `/ownership watch`?'],
    ['help help', 'You can type'],
    ['help rules sensitivity', '`/ownership rules sensitivity &lt;flag&gt; low|medium|high'],
    ['help bot', '`/ownership bot author &lt;name&gt; @person`'],
    ['help me', '`/ownership me`: what is held about you'],
  ])('%p answers with %p', async (typed, words) => {
    expect(await ask('U1', typed)).toContain(words);
  });

  test.each(['mute', 'optout', 'erase', 'pause', 'unwatch'])(
    '%s is not carried out when its help is asked for',
    async (name) => {
      await ask('UADMIN', 'watch');
      const before = await dumpRows(database.db);
      for (const typed of [`help ${name}`, `${name} help`])
        expect(await ask('UADMIN', typed)).toContain(`/ownership ${name}`);
      expect(await dumpRows(database.db)).toBe(before);
    },
  );

  test('me shows promises, hints and whether they are muted, to that person alone', async () => {
    await ask('UADMIN', 'watch');
    const text = "Still working on it. I'll send the report by Friday";
    await bot.to.event(slack.post('C1', 'U1', text).event);
    await ask('U1', 'mute');
    const mine = await ask('U1', 'me');
    expect(mine).toContain('send the report, by 2026-11-27 (<#C1>)');
    expect(mine).toContain('2026-11-24, <#C1>: hard to act on (open)');
    expect(mine).toContain('Private hints are off');
    expect(await ask('UADMIN', 'me')).not.toContain('report');
  });
});
