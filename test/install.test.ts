import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { watchChannel } from '../src/db/channels.ts';
import type { Database } from '../src/db/database.ts';
import { findInstallation } from '../src/db/installations.ts';
import { createClock, type TestClock } from './helpers/clock.ts';
import { dumpRows, someDatabase } from './helpers/database.ts';
import { type InstalledBot, startInstalledBot } from './helpers/installed.ts';
import { type SlackStandIn, startSlackStandIn } from './helpers/slack-stand-in/index.ts';
import { USERS } from './helpers/story.ts';

/*
 * Installing by OAuth as people do it: a browser, Slack's question, the way back. Nothing that is secret may be seen in
 * a table, a page or a log line.
 */

const databases = someDatabase();
const CHANNELS = [{ id: 'C1', name: 'daily-standup', members: USERS.map(({ id }) => id) }];
let clock: TestClock;
let database: Database;
let slack: SlackStandIn;
let bot: InstalledBot;

beforeEach(async () => {
  clock = createClock();
  database = await databases.open();
  slack = await startSlackStandIn({ now: clock.now, users: USERS, channels: structuredClone(CHANNELS) });
  bot = await startInstalledBot({ slack, database, clock });
}, 120_000);
afterEach(async () => {
  await expectNoSecrets();
  await bot.stop();
  await slack.stop();
  await database.close();
});
afterAll(() => databases.dispose());

async function expectNoSecrets(): Promise<void> {
  const seen = `${bot.logs()}\n${await dumpRows(database.db)}`;
  const keys = [...bot.keyring.byId.values()].map(({ bytes }) => bytes.toString('base64'));
  const secrets = [...slack.oauth.secrets, ...keys, slack.oauth.clientSecret, bot.stateSecret, bot.signingSecret];
  for (const secret of secrets) expect(seen).not.toContain(secret);
}

const begin = async () => {
  const page = await bot.visit('/slack/install');
  return { ...page, asked: slack.oauth.read(page.location) };
};
const isInstalled = async (id: string) => (await findInstallation(database.db, id)) !== null;

describe('installing', () => {
  test('sends the browser to Slack and keeps what comes back', async () => {
    const { status, location, asked, cookie } = await begin();
    expect(status).toBe(302);
    expect(location.startsWith(slack.oauth.authorizeUrl)).toBe(true);
    expect(asked).toMatchObject({
      clientId: slack.oauth.clientId,
      scopes: ['chat:write', 'commands'],
      redirectUri: 'https://lens.example.com/slack/oauth_redirect',
      challenge: null,
    });
    const page = await bot.visit(slack.oauth.approve(asked, slack.workspace), cookie);
    expect(page.status).toBe(200);
    expect(page.text).toContain('/ownership setup');
    expect(page.text).toContain('app_redirect?app=A0001&amp;team=T0001');
    expect(await findInstallation(database.db, 'T0001')).toMatchObject({
      enterpriseId: null,
      isOrgWide: false,
      appId: 'A0001',
      botId: 'B0001',
      botUserId: 'UBOT',
      keyId: 'first',
      expiresAt: null,
      installedAt: clock.now(),
    });

    // The bot works there from now on, by the token that was granted.
    await slack.type(bot.to, 'U1', 'C1', 'help');
    expect(slack.callsOf('response_url')).toHaveLength(1);
    await slack.type(bot.to, 'UADMIN', 'C1', 'watch standup');
    const { token } = slack.callsOf('users.info').at(-1) ?? {};
    expect(slack.oauth.secrets).toContain(token);
  });

  test('says so when somebody declines, and keeps nothing', async () => {
    const { asked, cookie } = await begin();
    const page = await bot.visit(slack.oauth.deny(asked), cookie);
    expect(page.status).toBe(403);
    expect(page.text).toContain('Nothing was installed');
    expect(page.text).toContain('https://lens.example.com/slack/install');
    expect(await isInstalled('T0001')).toBe(false);
  });

  test.each([
    ['none', ''],
    ['one that somebody made up', 'x'.repeat(32)],
    ['one of the right shape', `${'A'.repeat(32)}.99999999999999.${'B'.repeat(43)}`],
    ['markup', '<script>alert(1)</script>'],
  ])('refuses a state that is not its own: %s', async (_name, state) => {
    const { asked, cookie } = await begin();
    const page = await bot.visit(slack.oauth.approve({ ...asked, state }, slack.workspace), cookie);
    expect(page.status).toBe(400);
    expect(page.text).not.toContain('<script');
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(0);
    expect(await isInstalled('T0001')).toBe(false);
  });

  test('refuses a state of another bot, whose secret is another one', async () => {
    const other = await startInstalledBot({ slack, database, clock });
    const { location, cookie } = await other.visit('/slack/install');
    const page = await bot.visit(slack.oauth.approve(slack.oauth.read(location), slack.workspace), cookie);
    expect(page.status).toBe(400);
    await other.stop();
  });

  test('refuses to finish in a browser that did not begin', async () => {
    const attacker = await begin();
    const victim = await begin();
    const link = slack.oauth.approve(attacker.asked, slack.workspace);
    for (const cookie of ['', victim.cookie]) expect((await bot.visit(link, cookie)).status).toBe(400);
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(0);
    expect(await isInstalled('T0001')).toBe(false);
  });

  test('refuses a state that is used again, also by another copy of the bot at the same time', async () => {
    const { asked, cookie } = await begin();
    const link = slack.oauth.approve(asked, slack.workspace);
    const pages = await Promise.all([bot.visit(link, cookie), bot.visit(link, cookie)]);
    expect(pages.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 400]);
    const again = await bot.visit(slack.oauth.approve(asked, slack.workspace), cookie);
    expect(again.status).toBe(400);
    expect(again.text).toContain('used before');
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(1);
  });

  test('refuses a state after ten minutes', async () => {
    const { asked, cookie } = await begin();
    clock.advance(601);
    const page = await bot.visit(slack.oauth.approve(asked, slack.workspace), cookie);
    expect(page.status).toBe(400);
    expect(page.text).toContain('Ten minutes');
    expect(await isInstalled('T0001')).toBe(false);
  });

  test.each([
    ['an error of Slack', { kind: 'error', error: 'invalid_code' }, 400],
    ['a lost answer', { kind: 'dropped', when: 'after' }, 503],
    ['a failing server', { kind: 'status', status: 500 }, 503],
    ['a rate limit', { kind: 'rate_limited', retryAfter: 30 }, 503],
  ] as const)('keeps nothing after %s', async (_name, how, status) => {
    slack.fail({ method: 'oauth.v2.access', how });
    expect((await bot.install(slack.workspace)).status).toBe(status);
    expect(await isInstalled('T0001')).toBe(false);
    expect((await bot.install(slack.workspace)).status).toBe(200);
  });

  test('again takes the place of the first, and the new token is used', async () => {
    await bot.install(slack.workspace);
    await slack.type(bot.to, 'UADMIN', 'C1', 'watch standup');
    await bot.install(slack.workspace);
    clock.advance(86_401);
    await slack.type(bot.to, 'UADMIN', 'C1', 'unwatch');
    const tokens = slack.callsOf('users.info').map(({ token }) => token);
    expect(new Set(tokens).size).toBe(2);
    expect(tokens.at(-1)).toBe(slack.oauth.secrets.filter((secret) => secret.startsWith('xoxb-')).at(-1));
  });

  test('with PKCE the code is worth nothing without the verifier', async () => {
    const pkce = await startInstalledBot({ slack, database, clock, isPkceOn: true });
    const { location } = await pkce.visit('/slack/install');
    expect(new URL(location).searchParams.get('code_challenge_method')).toBe('S256');
    expect(slack.oauth.read(location).challenge).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect((await pkce.install(slack.workspace)).status).toBe(200);
    const [verifier] = slack.callsOf('oauth.v2.access').map(({ args }) => args.code_verifier ?? '');
    expect(verifier).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(pkce.logs()).not.toContain(verifier);
    await pkce.stop();

    // The plain bot, which does not know it, can't use a code of that flow.
    const { asked, cookie } = await begin();
    const stolen = slack.oauth.approve({ ...asked, challenge: 'A'.repeat(43) }, slack.workspace);
    expect((await bot.visit(stolen, cookie)).status).toBe(400);
  });

  test.each(['http', 'socket'] as const)(
    'an address that is none is not found, and harms nothing (%s)',
    async (mode) => {
      const tried = await startInstalledBot({ slack, database, clock, mode });
      for (const path of ['//', '///?code=1', '/%', '/slack/install/..//', '/slack/oauth_redirect/%00']) {
        for (const method of ['GET', 'POST']) {
          const response = await fetch(`${tried.url}${path}`, { method, redirect: 'manual' });
          expect({ path, method, status: response.status }).toEqual({ path, method, status: 404 });
        }
      }
      expect((await tried.visit('/slack/install')).status).toBe(302);
      await tried.stop();
    },
  );

  test('works in Socket Mode too, where only these two pages listen', async () => {
    const socket = await startInstalledBot({ slack, database, clock, mode: 'socket' });
    expect((await socket.install(slack.workspace)).status).toBe(200);
    expect((await socket.visit('/slack/events')).status).toBe(404);
    await slack.type(socket.to, 'U1', 'C1', 'help');
    await socket.stop();
  });
});

test('two workspaces with equal ids have each their own token and their own rows', async () => {
  const other = slack.addWorkspace({ teamId: 'T0002', users: USERS, channels: structuredClone(CHANNELS) });
  for (const place of [slack, other]) {
    await bot.install(place.workspace);
    const channel = { workspaceId: place.workspace.teamId, channelId: 'C1', kind: 'standup', watchedBy: 'U' } as const;
    await watchChannel(database.db, channel, clock.now());
  }
  const before = slack.calls.length;
  await bot.to.event(other.post('C1', 'U1', 'Still working on it.').event);
  const rows = await dumpRows(database.db);
  expect(rows).toMatch(/findings \(T0002,.*vague_update/);
  expect(rows).not.toMatch(/findings \(T0001,/);
  const used = new Set(slack.calls.slice(before).map(({ token }) => token));
  expect([...used].every((token) => token.startsWith('xoxb-T0002-'))).toBe(true);
  expect(used.size).toBe(1);

  // The same event id, person, channel and words in the first one: a message of its own.
  expect((await bot.to.event(slack.post('C1', 'U1', 'Still working on it.').event)).status).toBe(200);
  expect(await dumpRows(database.db)).toMatch(/findings \(T0001,.*vague_update/);
});

test('what comes from a workspace without the app is let go, and writes nothing', async () => {
  const before = await dumpRows(database.db);
  const answers = [
    await bot.to.event(slack.post('C1', 'U1', 'Still working on it.').event),
    await slack.type(bot.to, 'UADMIN', 'C1', 'watch standup'),
    await slack.press(bot.to, 'U1', 'C1', 'anything', 'x'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await dumpRows(database.db)).toBe(before);
  expect(slack.calls).toHaveLength(0);
});
