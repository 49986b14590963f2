import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { watchChannel } from '../src/db/channels.ts';
import type { Database } from '../src/db/database.ts';
import { findInstallation } from '../src/db/installations.ts';
import { queueWeekly } from '../src/jobs/weekly.ts';
import { createClock, type TestClock } from './helpers/clock.ts';
import { dumpRows, someDatabase } from './helpers/database.ts';
import { type InstalledBot, startInstalledBot } from './helpers/installed.ts';
import { type SlackStandIn, type StandInPlace, startSlackStandIn } from './helpers/slack-stand-in/index.ts';
import { USERS } from './helpers/story.ts';

/*
 * What is left when the app is removed: nothing of that workspace, in whatever order and however late Slack tells, and
 * everything of the others. In an organisation the app is installed once for many workspaces.
 */

const databases = someDatabase();
const CHANNELS = [{ id: 'C1', name: 'daily-standup', members: USERS.map(({ id }) => id) }];
const ORGANISATION = 'E0001';
let clock: TestClock;
let database: Database;
let slack: SlackStandIn;
let second: StandInPlace;
let third: StandInPlace;
let bot: InstalledBot;

beforeEach(async () => {
  clock = createClock();
  database = await databases.open();
  const setup = { users: USERS, channels: CHANNELS };
  slack = await startSlackStandIn({ ...structuredClone(setup), now: clock.now, enterpriseId: ORGANISATION });
  second = slack.addWorkspace({ ...structuredClone(setup), teamId: 'T0002', enterpriseId: ORGANISATION });
  third = slack.addWorkspace({ ...structuredClone(setup), teamId: 'T0003' });
  bot = await startInstalledBot({ slack, database, clock });
}, 120_000);
afterEach(async () => {
  const seen = `${bot.logs()}\n${await dumpRows(database.db)}`;
  for (const secret of slack.oauth.secrets) expect(seen).not.toContain(secret);
  await bot.stop();
  await slack.stop();
  await database.close();
});
afterAll(() => databases.dispose());

/** People work in a workspace, so that many tables hold something about it. */
async function work(place: StandInPlace): Promise<void> {
  const { teamId: workspaceId } = place.workspace;
  await watchChannel(database.db, { workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' }, clock.now());
  await bot.to.event(place.post('C1', 'U1', "I'll send the report by Friday. Still working on it.").event);
  for (const text of ['lead add <@ULEAD> <#C1>', 'quiet add 2026-12-24', 'admin add <@UAPP>']) {
    await place.type(bot.to, 'UADMIN', 'C1', text);
  }
  await queueWeekly(bot.deps);
}

const rowsOf = async (id: string) => (await dumpRows(database.db)).split('\n').filter((row) => row.includes(id));
const uninstalled = { type: 'app_uninstalled' };
const revoked = { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } };

describe('in a workspace', () => {
  beforeEach(async () => {
    for (const place of [third, second]) {
      await bot.install(place.workspace);
      await work(place);
    }
    expect((await rowsOf('T0003')).length).toBeGreaterThan(8);
  });

  test.each([
    ['removed', [uninstalled]],
    ['revoked', [revoked]],
    ['removed, then revoked', [uninstalled, revoked]],
    ['revoked, then removed, each told twice', [revoked, revoked, uninstalled, uninstalled]],
  ])('%s: no row is left of it, and all of the others', async (_name, events) => {
    const others = await rowsOf('T0002');
    slack.oauth.revoke('T0003');
    clock.advance(60);
    for (const event of events) expect((await bot.to.event(third.wrap(event))).status).toBe(200);
    expect(await rowsOf('T0003')).toEqual([]);
    expect(await rowsOf('T0002')).toEqual(others);

    // What comes late finds no installation, asks Slack nothing and writes nothing.
    const before = slack.calls.length;
    await bot.to.event(third.post('C1', 'U1', 'Still working on it.').event);
    await third.type(bot.to, 'UADMIN', 'C1', 'watch standup');
    expect(await rowsOf('T0003')).toEqual([]);
    expect(slack.calls).toHaveLength(before);
  });

  test('removed and installed again before Slack tells of the removal: the new installation stays, the old data goes', async () => {
    const late = third.wrap(uninstalled);
    slack.oauth.revoke('T0003');
    clock.advance(60);
    await bot.install(third.workspace);
    expect((await bot.to.event(late)).status).toBe(200);
    expect(await rowsOf('T0003')).toHaveLength(1);
    expect(await findInstallation(database.db, 'T0003')).not.toBeNull();
    const client = await bot.deps.slack.bulk('T0003');
    expect((await client.auth.test()).ok).toBe(true);
  });

  test('a token that is no longer in use is revoked: nothing is lost', async () => {
    const before = await rowsOf('T0003');
    for (const event of [revoked, { type: 'tokens_revoked', tokens: { oauth: ['U1'] } }]) {
      await bot.to.event(third.wrap(event));
    }
    expect(await rowsOf('T0003')).toEqual(before);
  });

  test('revoked while Slack can not be asked: it goes all the same', async () => {
    slack.fail({ method: 'auth.test', times: 9, how: { kind: 'dropped', when: 'before' } });
    await bot.to.event(third.wrap(revoked));
    expect(await rowsOf('T0003')).toEqual([]);
  });
});

describe('in an organisation', () => {
  const message = (place: StandInPlace) => bot.to.event(place.post('C1', 'U1', 'Still working on it.').event);

  test('one installation serves its workspaces, events, commands and jobs, each by its own id', async () => {
    const page = await bot.install(slack.workspace, true);
    expect(page.text).toContain('organisation');
    expect(await findInstallation(database.db, ORGANISATION)).toMatchObject({
      isOrgWide: true,
      enterpriseId: ORGANISATION,
    });
    expect(await findInstallation(database.db, 'T0001')).toBeNull();
    for (const place of [slack, second]) await work(place);

    for (const id of ['T0001', 'T0002']) {
      expect((await rowsOf(id)).join('\n')).toContain('vague_update');
      // A job knows the workspace alone.
      const client = await bot.deps.slack.bulk(id);
      expect((await client.auth.test()).team_id).toBe(id);
    }
    const asked = slack.callsOf('users.info').map(({ args, token }) => `${args.team_id} ${token.slice(0, 10)}`);
    expect(new Set(asked)).toEqual(new Set(['T0001 xoxb-E0001', 'T0002 xoxb-E0001']));
  });

  test('keeps what is written in a workspace under its id, whatever ids come with it', async () => {
    await bot.install(slack.workspace, true);
    await work(second);
    const { event, ...envelope } = second.post('C1', 'U1', 'Still working on it.').event;
    const [authorization] = Array.isArray(envelope.authorizations) ? envelope.authorizations : [];
    const odd = (id: string | null) => ({ ...envelope, event, authorizations: [{ ...authorization, team_id: id }] });
    const before = (await rowsOf('T0002')).filter((row) => row.startsWith('findings')).length;
    // The organisation's id, or none, in the place of the workspace's.
    await bot.to.event(odd(ORGANISATION));
    expect((await rowsOf('T0002')).filter((row) => row.startsWith('findings'))).toHaveLength(before + 1);
    await bot.to.event({ ...odd(null), event_id: 'EvOther' });
    const keyed = (await dumpRows(database.db)).split('\n').filter((row) => /^\w+ \(E0001,/.test(row));
    expect(keyed.map((row) => row.split(' ')[0])).toEqual(['installations']);

    // In a channel that it shares with another workspace, the event counts where the app is authorized to see it.
    clock.advance(60);
    const shared = slack.post('C1', 'U2', 'Still working on it.').event;
    await bot.to.event({ ...shared, event_id: 'EvShared', authorizations: [{ ...authorization, team_id: 'T0002' }] });
    expect((await rowsOf('T0001')).filter((row) => row.startsWith('findings'))).toEqual([]);
    expect((await rowsOf('T0002')).filter((row) => row.startsWith('findings'))).toHaveLength(before + 2);
  });

  test('reads people whom Slack calls people of the organisation, and nobody from elsewhere', async () => {
    await bot.install(slack.workspace, true);
    await work(slack);
    const count = async () => (await rowsOf('T0001')).filter((row) => row.startsWith('findings')).length;
    const from = (team: string) => {
      const { event, ...envelope } = slack.post('C1', 'U2', 'Still working on it.').event;
      return bot.to.event({ ...envelope, event: { ...Object(event), user_team: team } });
    };
    const before = await count();
    for (const team of ['T0003', 'E0009']) await from(team);
    expect(await count()).toBe(before);
    await from(ORGANISATION);
    expect(await count()).toBe(before + 1);
  });

  test('does not serve a workspace of nobody or of another organisation', async () => {
    await bot.install(slack.workspace, true);
    expect((await message(third)).status).toBe(200);
    expect(await rowsOf('T0003')).toEqual([]);
    await expect(bot.deps.slack.bulk('T0003')).rejects.toThrow('not installed');
  });

  test('takes the place of the installation of a workspace, and keeps its data', async () => {
    await bot.install(second.workspace);
    await work(second);
    const before = (await rowsOf('T0002')).filter((row) => row.startsWith('findings'));
    slack.oauth.revoke('T0002');
    await bot.install(slack.workspace, true);
    // Slack tells of the old token, before or after something else comes from there.
    await bot.to.event(second.wrap(revoked));
    await message(second);
    expect(await findInstallation(database.db, 'T0002')).toBeNull();
    const after = (await rowsOf('T0002')).filter((row) => row.startsWith('findings'));
    expect(after).toEqual(expect.arrayContaining(before));
    expect(before.length).toBeGreaterThan(0);
  });

  test('that takes the app from one workspace keeps the others', async () => {
    await bot.install(slack.workspace, true);
    for (const place of [slack, second]) await work(place);
    await bot.to.event(slack.wrap({ type: 'team_access_revoked', team_ids: ['T0002'] }));
    expect(await rowsOf('T0002')).toEqual([]);
    expect((await rowsOf('T0001')).join('\n')).toContain('vague_update');

    // Given back, it begins anew, and the end of the organisation finds it again.
    await work(second);
    slack.oauth.revoke(ORGANISATION);
    await bot.to.event({ ...slack.wrap(uninstalled), team_id: null });
    for (const id of ['T0001', 'T0002', ORGANISATION]) expect(await rowsOf(id)).toEqual([]);
  });

  test.each([
    ['removed', uninstalled],
    ['revoked', revoked],
  ])('%s: no row is left of any of its workspaces; one that installed it by itself stays', async (_name, event) => {
    await bot.install(third.workspace);
    await work(third);
    await bot.install(slack.workspace, true);
    for (const place of [slack, second]) await work(place);
    const others = await rowsOf('T0003');
    const told = { ...slack.wrap(event), team_id: ORGANISATION, authorizations: [] };
    slack.oauth.revoke(ORGANISATION);
    expect((await bot.to.event(told)).status).toBe(200);
    for (const id of ['T0001', 'T0002', ORGANISATION]) expect(await rowsOf(id)).toEqual([]);
    expect(await rowsOf('T0003')).toEqual(others);
  });
});
