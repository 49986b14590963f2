import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { saveAccesses } from '../../src/db/accesses.ts';
import { findingsOfAuthor } from '../../src/db/findings.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { MORE_ACTION } from '../../src/views/digest.ts';
import { HOME_ACTIONS, type HomeFacts, homeView } from '../../src/views/home.ts';
import { NOTE_ACTIONS } from '../../src/views/note.ts';
import { SETUP_ACTION } from '../../src/views/setup.ts';
import { GO_LIVE_ACTION } from '../../src/views/shadow.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { problemsWith } from '../helpers/slack-limits.ts';
import { beginStory, type Story } from '../helpers/story.ts';

jest.setTimeout(60_000);

const VAGUE = "Still working on it. I'll send the report by Friday";
const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases);
  await story.ask('UADMIN', 'watch');
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

async function send(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await sendDue(story.bot.deps);
    story.clock.advance(2);
  }
}

test('shows a person their promises, what was noticed and what they did with it, who sees what, and who looked', async () => {
  await story.ask('UADMIN', 'lead add <@ULEAD>');
  await story.say('C1', 'U1', VAGUE);
  await send();
  const note = story.slack.callsOf('chat.postEphemeral').at(-1)?.args.blocks ?? '';
  await story.press('U1', NOTE_ACTIONS.notNow, /"value":"([0-9a-f-]{36})"/.exec(note)?.[1] ?? '');
  const seen = [{ channelId: 'C1', named: ['U1'] }];
  const viewing = { workspaceId: story.workspaceId, viewerId: 'ULEAD', view: 'digest' } as const;
  await saveAccesses(story.database.db, viewing, seen, story.clock.now());
  const home = await story.home('U1');
  for (const words of [
    '*Send the report*\\nDue Fri 27 Nov',
    'Promised to you',
    '*hard to act on* · 2026-11-24, <#C1>, <https://example.slack.com/archives/C1/p',
    '> Still working on it.',
    'you left it for now',
    '• <#C1>: <@ULEAD> sees team figures with at least 5 people behind each, and no link to any message.',
    '• 2026-11-24: <@ULEAD>, in the digest of <#C1>',
    'Export my data',
  ]) {
    expect(home).toContain(words);
  }
  expect(home).not.toContain('For admins');
  expect(home).not.toContain('Channels that I lead');
});

test('belongs to one person: nobody else sees anything of it, admins and leads included', async () => {
  await story.ask('UADMIN', 'lead add <@ULEAD>');
  await story.say('C1', 'U1', VAGUE);
  for (const user of ['UADMIN', 'UOWNER', 'ULEAD', 'U2']) {
    const home = await story.home(user);
    expect(home.startsWith(`${user} `)).toBe(true);
    for (const words of ['U1', 'Send the report', 'hard to act on']) expect(home).not.toContain(words);
  }
});

test('tells guests that nothing of theirs is read, and is not made for the messages tab', async () => {
  expect(await story.home('UGUEST')).toContain('nothing is held about you');
  const before = story.slack.callsOf('views.publish').length;
  await story.bot.to.event(
    story.slack.wrap({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages', event_ts: '1' }),
  );
  expect(story.slack.callsOf('views.publish')).toHaveLength(before);
});

test('a changed message is not quoted: the words there are no longer those that were seen', async () => {
  const ts = await story.say('C1', 'U1', VAGUE);
  story.slack.edit('C1', ts, 'Something else entirely, which the bot was not told of');
  story.bot.deps.recent.forget(story.workspaceId);
  const home = await story.home('U1');
  expect(home).toContain('hard to act on');
  expect(home).not.toContain('\\n> ');
});

test('shows leads their channels, with the digest behind a button that only a lead can use', async () => {
  await story.ask('UADMIN', 'lead add <@ULEAD>');
  const home = await story.home('ULEAD');
  expect(home).toContain('Channels that I lead');
  const value = /"action_id":"digest\.more\.C1".*?"value":"((?:[^"\\]|\\.)*)"/.exec(home)?.[1] ?? '';
  const ref = String(JSON.parse(`"${value}"`));
  expect(await story.pressHome('ULEAD', `${MORE_ACTION}.C1`, ref)).toContain('Fewer than 5 people');
  expect(await story.pressHome('U1', `${MORE_ACTION}.C1`, ref)).toContain('You are not a lead');
});

test('shows admins, and only them, the set-up, the health and the way to the rules', async () => {
  await story.ask('UOWNER', 'admin add <@UAPP>');
  await story.say('C1', 'U1', 'Hello');
  for (const user of ['UADMIN', 'UAPP']) {
    const home = await story.home(user);
    for (const words of ['For admins', SETUP_ACTION, 'last message just now', 'were read within', '/ownership rules']) {
      expect(home).toContain(words);
    }
    expect(home).not.toContain(GO_LIVE_ACTION);
  }
  expect(await story.home('U1')).not.toContain('For admins');
  expect(await story.pressHome('U1', SETUP_ACTION, 'home')).toContain('Only workspace admins and owners');
  expect(await story.pressHome('UADMIN', SETUP_ACTION, 'home')).toContain('I read now: <#C1>');
});

test('hints are turned off and on, and the data asked for, with buttons', async () => {
  expect(await story.pressHome('U1', HOME_ACTIONS.mute, 'me')).toContain('Send me hints again');
  expect(await story.ask('U1', 'me')).toContain('Private hints are off');
  expect(await story.pressHome('U1', HOME_ACTIONS.unmute, 'me')).toContain('No more hints');
  expect(await story.pressHome('U1', HOME_ACTIONS.export, 'me')).toContain('on its way');
  await send();
  expect(story.slack.callsOf('upload')).toHaveLength(1);
});

test('a promise is settled with its button, and the page follows', async () => {
  await story.say('C1', 'U1', VAGUE);
  story.clock.set('2026-11-27T10:00:00Z');
  const home = await story.home('U1');
  const [, action = '', value = ''] = /"action_id":"(promise\.done[^"]*)".*?"value":"([^"]+)"/.exec(home) ?? [];
  const after = await story.pressHome('U1', action, value);
  expect(after).toContain('Fri 27 Nov: Send the report');
  expect(after).not.toContain('"promise.done');
  expect(await story.pressHome('U2', action, value)).not.toContain('Settled in the last 14 days');
});

describe('*Not right* on the Home tab', () => {
  test('takes the finding back everywhere', async () => {
    await story.say('C1', 'U1', VAGUE);
    const [finding] = await findingsOfAuthor(story.database.db, story.workspaceId, 'U1', 1);
    const id = finding?.findingId ?? '';
    const home = await story.pressHome('U1', `${HOME_ACTIONS.notRight}.${id}`, id);
    expect(home).toContain('taken back: it counts nowhere');
    await send();
    expect(story.slack.callsOf('chat.postEphemeral')).toEqual([]);
    expect(await dumpRows(story.database.db)).not.toMatch(/^reviews /m);
  });

  test.each([
    ["somebody else's finding", 'U2', (id: string) => id, 'Only the author'],
    ['an admin', 'UADMIN', (id: string) => id, 'Only the author'],
    ['a finding that does not exist', 'U1', () => '00000000-0000-4000-8000-000000000000', 'no longer current'],
    ['no id at all', 'U1', () => "' or 1=1 --", 'no longer current'],
  ])('with %s changes nothing', async (_name, user, value, words) => {
    await story.say('C1', 'U1', VAGUE);
    await story.home(user);
    const [finding] = await findingsOfAuthor(story.database.db, story.workspaceId, 'U1', 1);
    const before = await dumpRows(story.database.db);
    for (const action of [HOME_ACTIONS.right, HOME_ACTIONS.notRight]) {
      expect(await story.pressHome(user, `${action}.x`, value(finding?.findingId ?? ''))).toContain(words);
    }
    expect(await dumpRows(story.database.db)).toBe(before);
  });

  test('*Right* is for shadow mode only', async () => {
    await story.say('C1', 'U1', VAGUE);
    const [finding] = await findingsOfAuthor(story.database.db, story.workspaceId, 'U1', 1);
    expect(await story.home('U1')).not.toContain(HOME_ACTIONS.right);
    const before = await dumpRows(story.database.db);
    await story.pressHome('U1', `${HOME_ACTIONS.right}.x`, finding?.findingId ?? '');
    expect(await dumpRows(story.database.db)).toBe(before);
  });
});

test("keeps to Slack's limits however much there is", () => {
  const long = '<!channel> *x* & '.repeat(400);
  const many = <T>(make: (i: number) => T) => Array.from({ length: 500 }, (_, i) => make(i));
  const id = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
  const promise = (i: number, due: string | null) => ({
    commitmentId: id(i),
    what: long,
    due,
    madeOn: '2026-11-01',
    isMoved: false,
    channelId: 'C0123456789',
    link: null,
    status: 'open' as const,
    isLive: true,
    movedTo: null,
    endedOn: null,
  });
  for (const isShadow of [true, false]) {
    const facts: HomeFacts = {
      isShadow,
      isMuted: true,
      isOptedOut: false,
      minimumGroup: 5,
      promises: {
        today: '2026-11-24',
        open: many((i) => promise(i, i % 2 === 0 ? '2026-11-20' : '2026-12-20')),
        ended: many((i) => ({ ...promise(i, null), status: 'kept' as const, isLive: false, endedOn: '2026-11-23' })),
        owed: many((i) => ({ ...promise(i, '2026-11-20'), ownerId: 'U0123456789' })),
      },
      findings: many((i) => ({
        findingId: id(i),
        flag: 'passive_agreement' as const,
        channelId: 'C0123456789',
        day: '2026-11-24',
        link: `https://example.slack.com/${'p'.repeat(200)}`,
        words: long,
        state: 'open' as const,
        answers: ['improve', 'posted', 'not_now', 'not_right'] as const,
      })),
      moreFindings: 9_999,
      channels: many(() => ({ channelId: 'C0123456789', leads: many((i) => `U${i}`), isNaming: true })),
      looks: many(() => ({
        viewerId: 'U0123456789',
        view: 'backtest' as const,
        channelId: 'C0123456789',
        day: '2026-11-24',
      })),
      led: many((i) => ({ channelId: `C${i}`, digestRef: 'x'.repeat(200) })),
      admin: {
        health: many(() => `• <#C0123456789> ${'words '.repeat(30)}`),
        shadow: { since: new Date(0), reportDay: '2026-12-08', counts: [{ flag: 'vague_update', all: 40, right: 33 }] },
      },
    };
    const view = homeView(facts);
    expect(problemsWith(view)).toEqual([]);
    expect(JSON.stringify(view)).not.toContain('<!channel>');
    expect(JSON.stringify(view).length).toBeLessThan(250_000);
  }
});
