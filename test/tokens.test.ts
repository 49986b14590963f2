import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../src/db/database.ts';
import { findInstallation, openTokens, resealAll } from '../src/db/installations.ts';
import { enqueue } from '../src/db/outbox.ts';
import { sendDue } from '../src/jobs/outbox.ts';
import { refreshTokensAboutToEnd } from '../src/jobs/refresh-tokens.ts';
import { createClock, type TestClock } from './helpers/clock.ts';
import { dumpRows, someDatabase, withMethod } from './helpers/database.ts';
import { type InstalledBot, startInstalledBot, withNewest } from './helpers/installed.ts';
import { type SlackStandIn, startSlackStandIn } from './helpers/slack-stand-in/index.ts';
import { USERS } from './helpers/story.ts';

/* Tokens that end after twelve hours, refreshed in time by handlers, jobs and several copies of the bot. */

const HOURS = 3_600;
const databases = someDatabase();
let clock: TestClock;
let database: Database;
let slack: SlackStandIn;
let bot: InstalledBot;
let copy: InstalledBot;

beforeEach(async () => {
  clock = createClock();
  database = await databases.open();
  slack = await startSlackStandIn({ now: clock.now, users: USERS, channels: [] });
  slack.oauth.rotate(12 * HOURS);
  bot = await startInstalledBot({ slack, database, clock });
  copy = await startInstalledBot({ slack, database, clock, keyring: bot.keyring });
  expect((await bot.install(slack.workspace)).status).toBe(200);
}, 120_000);
afterEach(async () => {
  const seen = `${bot.logs()}\n${copy.logs()}\n${await dumpRows(database.db)}`;
  for (const secret of slack.oauth.secrets) expect(seen).not.toContain(secret);
  await bot.stop();
  await copy.stop();
  await slack.stop();
  await database.close();
});
afterAll(() => databases.dispose());

const row = async () => {
  const found = await findInstallation(database.db, 'T0001');
  if (found === null) throw new Error('The app is not installed');
  return found;
};
const stored = async () => openTokens(bot.keyring, await row());
const isTaken = async (of: InstalledBot) => (await (await of.deps.slack.bulk('T0001')).auth.test()).ok;

describe('a token that ends', () => {
  test('is left alone until its last two hours', async () => {
    clock.advance(10 * HOURS - 1);
    expect(await isTaken(bot)).toBe(true);
    expect(slack.oauth.refreshes()).toBe(0);
    clock.advance(1);
    expect(await isTaken(bot)).toBe(true);
    expect(slack.oauth.refreshes()).toBe(1);
    expect((await row()).expiresAt).toEqual(new Date(clock.now().getTime() + 12 * HOURS * 1_000));
  });

  test('is refreshed for a job that sends, long after it ended', async () => {
    clock.advance(30 * HOURS);
    const entry = { workspaceId: 'T0001', key: 'welcome:UADMIN', kind: 'welcome', channelId: 'UADMIN' };
    const until = { notBefore: clock.now(), notAfter: new Date(clock.now().getTime() + HOURS * 1_000) };
    await enqueue(database.db, { ...entry, ...until, userId: 'UADMIN', findingId: null }, clock.now());
    await sendDue(bot.deps);
    expect(slack.callsOf('chat.postMessage').map(({ state }) => state)).toEqual(['ended']);
    expect(await dumpRows(database.db)).toMatch(/outbox .*,sent,/);
    expect(slack.oauth.refreshes()).toBe(1);
  });

  test('is refreshed by a job of its own, in a workspace where nothing happens', async () => {
    for (let day = 0; day < 4; day++) {
      clock.advance(10 * HOURS + 60);
      await refreshTokensAboutToEnd(bot.deps);
      await refreshTokensAboutToEnd(copy.deps);
    }
    expect(slack.oauth.refreshes()).toBe(4);
    expect(await isTaken(bot)).toBe(true);
  });

  test('is refreshed once by many at a time in two copies of the bot, and all of them get on', async () => {
    clock.advance(13 * HOURS);
    let answer: (value?: unknown) => void = () => undefined;
    const held = new Promise((resolve) => {
      answer = resolve;
    });
    slack.fail({ method: 'oauth.v2.access', how: { kind: 'held', until: held } });
    const first = isTaken(bot);
    while (slack.callsOf('oauth.v2.access').length < 2) await new Promise(setImmediate);
    // These find the lease taken; their wait, which the test drives, ends when Slack has answered.
    const patient = await startInstalledBot({
      slack,
      database,
      clock,
      keyring: bot.keyring,
      async wait() {
        answer();
        await first;
      },
    });
    const others = await Promise.all([1, 2, 3, 4].map(() => isTaken(patient)));
    expect([await first, ...others]).toEqual([true, true, true, true, true]);
    expect(slack.oauth.refreshes()).toBe(1);
    await patient.stop();
  });

  test('is used on while it holds when Slack refuses to refresh, and the log says why', async () => {
    clock.advance(11 * HOURS);
    slack.fail({ method: 'oauth.v2.access', times: 2, how: { kind: 'error', error: 'internal_error' } });
    expect(await isTaken(bot)).toBe(true);
    // It is not asked again at every call.
    expect(await isTaken(bot)).toBe(true);
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(2);
    expect(bot.logs()).toContain('a token could not be refreshed');
    expect(bot.logs()).toContain('internal_error');
    clock.advance(16);
    slack.fail({ method: 'oauth.v2.access', how: { kind: 'dropped', when: 'before' } });
    expect(await isTaken(bot)).toBe(true);
    clock.advance(120);
    expect(await isTaken(copy)).toBe(true);
  });

  test('keeps a send waiting when there is none, and says so', async () => {
    clock.advance(13 * HOURS);
    slack.oauth.revoke('T0001');
    const entry = { workspaceId: 'T0001', key: 'welcome:UADMIN', kind: 'welcome', channelId: 'UADMIN' };
    const until = { notBefore: clock.now(), notAfter: new Date(clock.now().getTime() + HOURS * 1_000) };
    await enqueue(database.db, { ...entry, ...until, userId: 'UADMIN', findingId: null }, clock.now());
    await sendDue(bot.deps);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(0);
    expect(await dumpRows(database.db)).toMatch(/outbox .*,queued,.*token_expired/);
    expect(bot.logs()).toContain('invalid_refresh_token');
  });

  test('is not lost when the database fails after Slack has answered', async () => {
    clock.advance(11 * HOURS);
    const before = await stored();
    let isAway = true;
    let updates = 0;
    let failures = 0;
    // The lease is taken; keeping the new token fails, again and again.
    const failing = withMethod(database.db, 'update', (table) => {
      updates += 1;
      if (updates === 1 || !isAway) return database.db.update(table);
      failures += 1;
      throw new Error('The database is away');
    });
    const unlucky = await startInstalledBot({
      slack,
      database: { ...database, db: failing },
      clock,
      keyring: bot.keyring,
    });
    await expect(isTaken(unlucky)).rejects.toThrow('The database is away');
    isAway = false;
    expect(failures).toBeGreaterThan(3);
    expect(await stored()).toEqual(before);
    expect(slack.oauth.refreshes()).toBe(1);

    // The refresh token in the table is void at Slack; the bot still holds what came of it.
    clock.advance(61);
    expect(await isTaken(unlucky)).toBe(true);
    expect(slack.oauth.refreshes()).toBe(1);
    expect(await stored()).not.toEqual(before);
    expect(await isTaken(copy)).toBe(true);
    await unlucky.stop();
  });

  test('does not undo a new installation, and a late refresh is not kept', async () => {
    clock.advance(11 * HOURS);
    let answer: (value?: unknown) => void = () => undefined;
    const held = new Promise((resolve) => {
      answer = resolve;
    });
    slack.fail({ method: 'oauth.v2.access', how: { kind: 'held', until: held } });
    const late = isTaken(bot);
    while (slack.callsOf('oauth.v2.access').length < 2) await new Promise(setImmediate);
    await copy.install(slack.workspace);
    const installed = await stored();
    answer();
    expect(await late).toBe(true);
    expect(await stored()).toEqual(installed);
  });

  test('is refreshed while the keys are changed, and both hold', async () => {
    clock.advance(11 * HOURS);
    const keyring = withNewest(bot.keyring, 'second');
    expect(await resealAll(database.db, keyring)).toBe(1);
    expect((await row()).keyId).toBe('second');
    const newer = await startInstalledBot({ slack, database, clock, keyring });
    expect(await isTaken(newer)).toBe(true);
    expect(slack.oauth.refreshes()).toBe(1);
    expect((await row()).keyId).toBe('second');
    await newer.stop();
  });
});
