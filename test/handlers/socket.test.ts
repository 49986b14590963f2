import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { watchChannel } from '../../src/db/channels.ts';
import type { Database } from '../../src/db/database.ts';
import { findingsOfAuthor } from '../../src/db/findings.ts';
import { startBot, type TestBot } from '../helpers/bot.ts';
import { createClock } from '../helpers/clock.ts';
import { analyseCues } from '../helpers/cues.ts';
import { someDatabase } from '../helpers/database.ts';
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
    users: [{ id: 'U1' }],
    channels: [{ id: 'C1', name: 'standup', members: ['U1'] }],
  });
  const { teamId: workspaceId } = slack.workspace;
  await watchChannel(database.db, { workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'U' }, clock.now());
  bot = await startBot({ slack, database, clock, mode: 'socket', analyse: analyseCues });
}, 300_000);
afterEach(async () => {
  await bot.stop();
  await slack.stop();
  await database.close();
});
afterAll(() => databases.dispose());

async function isHeard(): Promise<boolean> {
  await bot.to.event(slack.post('C1', 'U1', 'Still working on it.').event);
  return (await findingsOfAuthor(database.db, slack.workspace.teamId, 'U1', 1)).length > 0;
}

describe('the socket', () => {
  test('survives a rate-limit notice, acknowledges it and goes on', async () => {
    const notice = {
      type: 'app_rate_limited',
      team_id: slack.workspace.teamId,
      minute_rate_limited: 1,
      api_app_id: 'A',
    };
    expect(await slack.sockets.envelope('events_api', notice)).toMatchObject({ status: 200 });
    expect(bot.logs()).toContain('Slack holds back events');
    expect(await isHeard()).toBe(true);
  });

  test('acknowledges an event only when it is stored: one that failed is sent again by Slack', async () => {
    const { event } = slack.post('C1', 'U1', 'Still working on it.');
    const transaction = database.db.transaction.bind(database.db);
    Object.assign(bot.deps.db, {
      transaction: async () => {
        throw new Error('the database is away');
      },
    });
    expect((await bot.to.event(event)).status).toBe(500);
    Object.assign(bot.deps.db, { transaction });
    expect((await bot.to.event(event)).status).toBe(200);
    expect(await findingsOfAuthor(database.db, slack.workspace.teamId, 'U1', 2)).toHaveLength(1);
  });

  test('is told apart from a closed one', async () => {
    expect(bot.bot.isConnected()).toBe(true);
    expect(bot.bot.lastEventAt()).toBeNull();
    await isHeard();
    expect(bot.bot.lastEventAt()).toEqual(clock.now());
    await bot.stop();
    expect(bot.bot.isConnected()).toBe(false);
    await slack.sockets.gone();
  });
});
