import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { findWatchedChannel } from '../../src/db/channels.ts';
import { isCharterOn } from '../../src/db/charters.ts';
import { listLeads } from '../../src/db/leads.ts';
import { findSchedule, listQuietDays } from '../../src/db/schedules.ts';
import { isShadow } from '../../src/db/settings.ts';
import { currentTuning } from '../../src/db/tunings.ts';
import { FLAGS, NO_TUNING } from '../../src/detectors/types.ts';
import { runNextBacktest } from '../../src/jobs/backtest.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { purgeOld } from '../../src/jobs/purge.ts';
import { BACKTEST_ACTIONS } from '../../src/views/backtest.ts';
import { LEADS_OF, MOST_SHOWN, readSetupForm, SETUP_ACTION, setupView } from '../../src/views/setup.ts';
import { choicesOf } from '../../src/weekly/choices.ts';
import { dumpRows, someDatabase } from '../helpers/database.ts';
import { chosen, openedModal, submitModal } from '../helpers/modal.ts';
import { problemsWith } from '../helpers/slack-limits.ts';
import { beginStory, type Story, USERS } from '../helpers/story.ts';

jest.setTimeout(60_000);

const databases = someDatabase();
let story: Story;
beforeEach(async () => {
  story = await beginStory(databases, {
    isShadow: true,
    channels: [
      { id: 'C1', name: 'daily-standup', members: USERS.map(({ id }) => id) },
      { id: 'C2', name: 'decisions', members: ['U1'] },
      { id: 'C3', name: 'not-in', members: ['U1'], is_member: false },
      { id: 'C4', name: 'old', members: ['U1'], is_archived: true },
      { id: 'C5', name: 'partners', members: ['U1'], is_ext_shared: true },
    ],
  });
}, 60_000);
afterEach(() => story.end());
afterAll(() => databases.dispose());

/** All rows but those of what Slack says about people, which is fetched on the way. */
async function facts(): Promise<string> {
  return (await dumpRows(story.database.db)).replace(/^members .*\n?/gm, '').trim();
}

async function send(): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await sendDue(story.bot.deps);
    story.clock.advance(2);
  }
}

test('one modal takes a workspace from nothing to running, and the channels are told', async () => {
  expect(await story.ask('UADMIN', 'setup')).toBe('');
  const modal = openedModal(story);
  expect(modal.values.standup).toMatchObject({ selected_conversations: ['C1'] });
  const saved = await submitModal(story, 'UADMIN', modal, {
    decisions: chosen.channels('C2'),
    leads: chosen.people('ULEAD'),
    naming: chosen.option('on'),
    digest_day: chosen.option('2'),
    digest_time: chosen.time('07:45'),
    zone: 'europe/lisbon',
    quiet: '2026-12-24\n2026-12-25',
    facts: chosen.option('8'),
    promises: chosen.option('30'),
    group: chosen.option('6'),
    sensitivity: chosen.option('low'),
    shadow: chosen.option('on'),
  });
  expect(saved).toContain('I now read <#C1>, <#C2>');
  expect(saved).toContain('Shadow mode is on');

  const { db } = story.database;
  const { workspaceId } = story;
  expect((await findWatchedChannel(db, workspaceId, 'C1'))?.kind).toBe('standup');
  expect((await findWatchedChannel(db, workspaceId, 'C2'))?.kind).toBe('decisions');
  expect((await listLeads(db, workspaceId)).map((lead) => [lead.userId, lead.channelId])).toEqual([
    ['ULEAD', 'C1'],
    ['ULEAD', 'C2'],
  ]);
  expect(await findSchedule(db, workspaceId, 'digest')).toMatchObject({
    weekday: 2,
    time: '07:45',
    zone: 'Europe/Lisbon',
  });
  expect(await findSchedule(db, workspaceId, 'nudge')).toMatchObject({
    weekday: 1,
    time: '10:00',
    zone: 'Europe/Lisbon',
  });
  expect(await listQuietDays(db, workspaceId)).toEqual(['2026-12-24', '2026-12-25']);
  expect(await choicesOf(db, workspaceId)).toMatchObject({
    retention: { facts: 8, endedCommitments: 30 },
    minimumGroup: 6,
  });
  expect(saved).toContain('I try “low” on the last days first');
  expect((await currentTuning(db, workspaceId, '*')).version).toBe(0);
  expect(await isShadow(db, workspaceId)).toBe(true);

  expect(await isCharterOn(db, workspaceId, 'C1')).toBe(false);
  await send();
  expect(await isCharterOn(db, workspaceId, 'C1')).toBe(true);
  for (const channel of ['C1', 'C2']) {
    const said = story.posted(channel);
    expect(said.match(/now reads this channel/g)?.length).toBeGreaterThan(0);
    for (const words of ['for 8 days', '30 days after they end', 'shadow mode', 'charter of this channel changed']) {
      expect(said).toContain(words);
    }
  }
  await send();
  expect(story.slack.callsOf('chat.postMessage')).toHaveLength(4);
});

test('opened again it shows what is, and saving it as it is changes nothing but the record', async () => {
  await story.ask('UADMIN', 'setup');
  await submitModal(story, 'UADMIN', openedModal(story), { zone: 'Europe/Lisbon', group: chosen.option('8') });
  await story.ask('UOWNER', 'setup');
  const modal = openedModal(story);
  expect(JSON.stringify(modal.view)).toContain('I read now: <#C1> (standups)');
  expect(modal.values).toMatchObject({ zone: { value: 'Europe/Lisbon' }, standup: { selected_conversations: ['C1'] } });
  const bare = async () => (await facts()).replace(/^(audit|settings) .*\n?/gm, '');
  const before = await bare();
  expect(await submitModal(story, 'UOWNER', modal, {})).toContain('Saved');
  expect(await bare()).toBe(before);
  expect((await choicesOf(story.database.db, story.workspaceId)).minimumGroup).toBe(8);
});

describe('what is read is changed in the form too', () => {
  beforeEach(async () => {
    await story.ask('UADMIN', 'watch <#C1|daily-standup>');
    await story.ask('UADMIN', 'watch <#C2|decisions>');
    await story.ask('UADMIN', 'lead add <@ULEAD> <#C1>');
    await story.ask('UADMIN', 'lead add <@U1> <#C2>');
    await story.ask('UADMIN', 'charter on <#C1>');
  }, 60_000);
  const watched = async (channelId: string) =>
    (await findWatchedChannel(story.database.db, story.workspaceId, channelId))?.kind ?? null;
  const leads = async () =>
    (await listLeads(story.database.db, story.workspaceId)).map(({ userId, channelId }) => `${userId} ${channelId}`);

  test('a channel that is taken out is no longer read, but only when that is confirmed', async () => {
    await story.ask('UADMIN', 'setup');
    const modal = openedModal(story);
    expect(modal.values).toMatchObject({
      standup: { selected_conversations: ['C1'] },
      decisions: { selected_conversations: ['C2'] },
    });
    const before = await facts();
    const out = { standup: chosen.channels() };
    const asked = await submitModal(story, 'UADMIN', modal, out);
    expect(JSON.parse(asked).errors.confirm).toContain('You took out 1 channel: nothing new is read there');
    expect(await facts()).toBe(before);
    const saved = await submitModal(story, 'UADMIN', modal, { ...out, confirm: chosen.ticked('yes') });
    expect(saved).toContain('I no longer read <#C1>');
    expect(await watched('C1')).toBeNull();
    expect(await watched('C2')).toBe('decisions');
    expect(await facts()).toMatch(/^audit .*UADMIN,unwatch,C1/m);
    const messages = (await facts()).match(/^messages /gm)?.length ?? 0;
    await story.say('C1', 'U1', 'Still working on it.');
    expect((await facts()).match(/^messages /gm)?.length ?? 0).toBe(messages);
  });

  test('leads are ended and added channel by channel', async () => {
    await story.ask('UADMIN', 'setup');
    const modal = openedModal(story);
    const of = (channel: string) => `${LEADS_OF}.${channel}`;
    expect(modal.values).toMatchObject({ [of('C1')]: { selected_users: ['ULEAD'] } });
    const swap = { [of('C1')]: chosen.people('U2'), [of('C2')]: chosen.people('U1', 'ULEAD') };
    expect(JSON.parse(await submitModal(story, 'UADMIN', modal, swap)).errors.confirm).toContain(
      'You took out 1 lead: they get no digest',
    );
    const guest = { [of('C1')]: chosen.people('ULEAD', 'UGUEST') };
    expect(await submitModal(story, 'UADMIN', modal, guest)).toContain('cannot be a lead');
    expect((await leads()).sort()).toEqual(['U1 C2', 'ULEAD C1']);
    const saved = await submitModal(story, 'UADMIN', modal, { ...swap, confirm: chosen.ticked('yes') });
    expect(saved).toContain('<@ULEAD> is no longer a lead of <#C1>');
    expect((await leads()).sort()).toEqual(['U1 C2', 'U2 C1', 'ULEAD C2']);
    expect(await facts()).toMatch(/^audit .*lead\.remove,C1/m);
    const { status } = await story.slack.chooseIn(
      story.bot.to,
      'UADMIN',
      modal,
      {},
      { actionId: of('C1'), value: 'U2' },
    );
    expect(status).toBe(200);
  });

  test('a channel gets another purpose, and keeps its leads and its charter', async () => {
    await story.ask('UADMIN', 'setup');
    const posts = story.slack.callsOf('chat.postMessage').length;
    const saved = await submitModal(story, 'UADMIN', openedModal(story), {
      standup: chosen.channels(),
      updates: chosen.channels('C1'),
    });
    expect(saved).toContain('I read <#C1> as a channel for updates from now on');
    await send();
    expect(await watched('C1')).toBe('updates');
    expect((await leads()).sort()).toEqual(['U1 C2', 'ULEAD C1']);
    expect(await isCharterOn(story.database.db, story.workspaceId, 'C1')).toBe(true);
    expect(story.slack.callsOf('chat.postMessage')).toHaveLength(posts);
  });

  test('what Slack would not show to an admin stays as it is', async () => {
    const { channels } = story.slack.workspace;
    channels.set('G6', { id: 'G6', name: 'quiet-team', members: ['U1'], is_private: true });
    channels.set('C7', { id: 'C7', name: 'ended', members: ['UADMIN'] });
    await story.ask('UADMIN', 'watch <#G6|> updates');
    await story.ask('UADMIN', 'watch <#C7|ended> updates');
    channels.set('C7', { id: 'C7', name: 'ended', members: ['UADMIN'], is_archived: true });
    await story.ask('UADMIN', 'setup');
    const modal = openedModal(story);
    expect(modal.values).toMatchObject({ updates: { selected_conversations: [] } });
    expect(JSON.stringify(modal.view)).toContain('Not to be changed here: 2');
    expect(JSON.stringify(modal.view)).not.toContain('quiet-team');
    expect(await submitModal(story, 'UADMIN', modal, { group: chosen.option('7') })).toContain('Saved');
    expect(await watched('G6')).toBe('updates');
    expect(await watched('C7')).toBe('updates');
  });
});

test('a sensitivity chosen in the form is tried before it holds, like every change to the rules', async () => {
  await story.ask('UADMIN', 'watch');
  await story.say('C1', 'U1', 'Still working on it, same as yesterday.');
  await story.ask('UADMIN', 'setup');
  await submitModal(story, 'UADMIN', openedModal(story), { sensitivity: chosen.option('low') });
  const current = () => currentTuning(story.database.db, story.workspaceId, '*');
  expect((await current()).version).toBe(0);
  await story.ask('UOWNER', 'rules exempt <@U2> because on leave');
  await runNextBacktest(story.bot.deps, new AbortController().signal);
  const told = story.posted('UADMIN');
  expect(told).toContain('Set-up: low for all flags');
  expect(told).toContain('Of 1 messages');
  const id = /"value":"([0-9a-f-]{36})"/.exec(told)?.[1] ?? '';
  expect(await story.press('UADMIN', BACKTEST_ACTIONS.publish, id, 'DADMIN')).toContain('Published');
  const { tuning } = await current();
  expect(FLAGS.map((flag) => tuning.sensitivity[flag])).toEqual(FLAGS.map(() => 'low'));
  expect(tuning.exempt).toEqual(['U2']);
  await story.ask('UADMIN', 'rules undo');
  expect((await current()).tuning).toEqual({ ...NO_TUNING, exempt: ['U2'] });
}, 300_000);

test('going live, and back into shadow mode, is announced in every channel', async () => {
  await story.ask('UADMIN', 'watch');
  await story.ask('UADMIN', 'setup');
  await submitModal(story, 'UADMIN', openedModal(story), { shadow: chosen.option('off') });
  await send();
  expect(story.posted('C1')).toContain('Ownership Lens is live');
  await story.ask('UADMIN', 'setup');
  await submitModal(story, 'UADMIN', openedModal(story), { shadow: chosen.option('on') });
  await send();
  expect(story.posted('C1')).toContain('in shadow mode again');
});

test('a shorter time to keep things is kept by the purge', async () => {
  await story.ask('UADMIN', 'setup');
  await submitModal(story, 'UADMIN', openedModal(story), { facts: chosen.option('8') });
  await story.say('C1', 'U1', 'Still working on it.');
  story.clock.advance(9 * 24 * 3_600);
  await purgeOld(story.bot.deps);
  expect(await dumpRows(story.database.db)).not.toMatch(/^(findings|messages) /m);
});

describe('wrong input is answered beside the input and changes nothing', () => {
  test.each([
    ['a zone that is only a town', { zone: 'Lisbon' }, 'Did you mean Europe/Lisbon?'],
    ['a zone that is none', { zone: 'the moon, mostly' }, 'Write it like Europe/Lisbon'],
    ['a day that is none', { quiet: '2026-02-30' }, '\\"2026-02-30\\" is no day'],
    ['words among the days', { quiet: '2026-12-24 christmas' }, '\\"christmas\\" is no day'],
    ['a channel for two purposes', { updates: chosen.channels('C1') }, 'chosen twice'],
    ['a channel without the bot', { updates: chosen.channels('C3') }, 'I am not in one of these channels'],
    ['an archived channel', { updates: chosen.channels('C4') }, '#old is archived'],
    ['a shared channel', { updates: chosen.channels('C5') }, 'shared with another organisation'],
    ['a person where a channel belongs', { updates: chosen.channels('D1') }, 'I read channels only'],
    [
      'leads of no channel',
      { standup: chosen.channels(), leads: chosen.people('U1') },
      'choose the channels that they lead',
    ],
    ['a guest as a lead', { leads: chosen.people('UGUEST') }, 'cannot be a lead'],
    ['a forged number of days', { facts: chosen.option('9999') }, 'one of the list'],
    ['a forged group of one', { group: chosen.option('1') }, 'one of the list'],
    ['a forged time', { nudge_time: chosen.time('25:00') }, 'choose a time'],
    ['a forged weekday', { nudge_day: chosen.option('0') }, 'one of the list'],
    ['too many leads', { leads: chosen.people(...Array.from({ length: 11 }, (_, i) => `U${i}`)) }, 'at most 10'],
  ])('%s', async (_name, changes, words) => {
    await story.ask('UADMIN', 'setup');
    const before = await facts();
    const answer = await submitModal(story, 'UADMIN', openedModal(story), changes);
    expect(answer).toContain('"response_action":"errors"');
    expect(answer).toContain(words);
    expect(await facts()).toBe(before);
  });
});

describe('rights and staleness', () => {
  test('only admins open it, by command or by button', async () => {
    expect(await story.ask('U1', 'setup')).toContain('Only workspace admins and owners');
    expect(await story.press('U1', SETUP_ACTION, 'C1')).toContain('Only workspace admins and owners');
    expect(story.slack.callsOf('views.open')).toEqual([]);
    await story.press('UADMIN', SETUP_ACTION, 'C1');
    expect(story.slack.callsOf('views.open')).toHaveLength(1);
  });

  test('a submission of somebody who is no admin, or no longer one, changes nothing', async () => {
    await story.ask('UOWNER', 'admin add <@UAPP>');
    await story.ask('UAPP', 'setup');
    await story.ask('UOWNER', 'admin remove <@UAPP>');
    const before = await facts();
    for (const user of ['UAPP', 'U1', 'UGUEST']) {
      expect(await submitModal(story, user, openedModal(story), {})).toContain('Only workspace admins and owners');
    }
    expect(await facts()).toBe(before);
  });

  test('channels that a forged form says it showed are taken out only by an admin, and only when confirmed', async () => {
    await story.ask('UADMIN', 'watch <#C2|decisions>');
    await story.ask('UADMIN', 'setup');
    const modal = openedModal(story);
    const before = await facts();
    for (const privateMetadata of [`${modal.privateMetadata} C9 <!channel>`, modal.privateMetadata]) {
      const out = { decisions: chosen.channels(), standup: chosen.channels() };
      expect(await submitModal(story, 'UADMIN', { ...modal, privateMetadata }, out)).toContain(
        'You took out 1 channel',
      );
      const ticked = { ...out, confirm: chosen.ticked('yes') };
      expect(await submitModal(story, 'U1', { ...modal, privateMetadata }, ticked)).toContain('Only workspace admins');
      const forgedTick = { ...out, confirm: chosen.ticked('no') };
      expect(await submitModal(story, 'UADMIN', { ...modal, privateMetadata }, forgedTick)).toContain('You took out');
    }
    expect(await facts()).toBe(before);
  });

  test('a modal that is older than the newest change changes nothing', async () => {
    await story.ask('UADMIN', 'setup');
    const old = openedModal(story);
    await story.ask('UOWNER', 'quiet add 2026-12-31');
    const before = await facts();
    expect(await submitModal(story, 'UADMIN', old, {})).toContain('changed the set-up while this was open');
    expect(await submitModal(story, 'UADMIN', { ...old, privateMetadata: 'forged' }, {})).toContain(
      'while this was open',
    );
    expect(await facts()).toBe(before);
  });

  test('of two that are saved at the same moment one holds, and the other changes nothing', async () => {
    await story.ask('UADMIN', 'setup');
    const one = openedModal(story);
    await story.ask('UOWNER', 'setup');
    const other = openedModal(story);
    const answers = await Promise.all([
      submitModal(story, 'UADMIN', one, { quiet: '2026-12-24' }),
      submitModal(story, 'UOWNER', other, { quiet: '2026-12-31' }),
    ]);
    expect(answers.filter((answer) => answer.includes('while this was open'))).toHaveLength(1);
    expect(await listQuietDays(story.database.db, story.workspaceId)).toHaveLength(1);
  });
});

describe('an invitation to a channel', () => {
  const invite = async (channel: string, inviter: string | undefined, user = 'UBOT') => {
    const event = { type: 'member_joined_channel', user, channel, channel_type: 'C', team: 'T0001', inviter };
    await story.bot.to.event(story.slack.wrap(event));
    await send();
  };

  test('is answered with a welcome to the admin who invited, once, with the way to set up', async () => {
    await invite('C1', 'UADMIN');
    await invite('C1', 'UADMIN');
    expect(story.posted('UADMIN').match(/Thank you for inviting me to <#C1>/g)).toHaveLength(2);
    expect(story.slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(story.posted('UADMIN')).toContain(SETUP_ACTION);
  });

  test('tells somebody else whom to ask', async () => {
    await invite('C1', 'U1');
    expect(story.posted('U1')).toContain('ask one of workspace admins and owners');
    expect(story.posted('U1')).not.toContain(SETUP_ACTION);
  });

  test('of somebody else, by nobody, or to a channel that is read already is not answered', async () => {
    await story.ask('UADMIN', 'watch');
    const before = story.slack.callsOf('chat.postMessage').length;
    await invite('C2', 'UADMIN', 'U1');
    await invite('C2', undefined);
    await invite('C1', 'UADMIN');
    expect(story.slack.callsOf('chat.postMessage')).toHaveLength(before);
  });
});

test("the modal keeps to Slack's limits with very many channels and days off", () => {
  const state = {
    channels: Array.from({ length: 900 }, (_, i) => ({
      channelId: `C${String(i).padStart(10, '0')}`,
      kind: 'standup' as const,
      leads: Array.from({ length: 40 }, (__, n) => `U${String(n).padStart(10, '0')}`),
      isNaming: false,
    })),
    nudge: { weekday: 1, time: '10:00' },
    digest: { weekday: 7, time: '23:59' },
    zone: 'America/Argentina/ComodRivadavia',
    quietDays: Array.from({ length: 60 }, (_, i) => `2026-12-${String((i % 28) + 1).padStart(2, '0')}`),
    facts: 14,
    promises: 60,
    group: 5,
    sensitivity: null,
    isShadow: true,
  };
  const shown = state.channels.slice(0, MOST_SHOWN).map(({ channelId }) => channelId);
  const view = setupView(state, { version: 'v'.repeat(22), shown }, { kind: 'standup', channelId: 'C1' });
  expect(problemsWith(view)).toEqual([]);
  expect(readSetupForm(view.private_metadata ?? '')).toEqual({ version: 'v'.repeat(22), shown });
  expect(JSON.stringify(view).length).toBeLessThan(250_000);
});
