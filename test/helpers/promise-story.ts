import { eq } from 'drizzle-orm';
import { watchChannel } from '../../src/db/channels.ts';
import type { Commitment } from '../../src/db/commitments.ts';
import type { Database } from '../../src/db/database.ts';
import { commitments } from '../../src/db/schema.ts';
import { type TransitionRow, transitionsOf } from '../../src/db/transitions.ts';
import { analyse } from '../../src/detectors/index.ts';
import { startBot, type TestBot } from './bot.ts';
import { createClock, type TestClock } from './clock.ts';
import type { TestDatabases } from './database.ts';
import { type SlackStandIn, type StandInMessage, startSlackStandIn } from './slack-stand-in/index.ts';

/** A bot with the shipped rules in a workspace where people promise things. */
export interface PromiseStory {
  readonly clock: TestClock;
  readonly slack: SlackStandIn;
  readonly database: Database;
  readonly bot: () => TestBot;
  readonly workspaceId: string;
  /** Somebody writes, and the bot has read it. */
  says(
    user: string,
    text: string,
    more?: { readonly channel?: string; readonly thread_ts?: string },
  ): Promise<StandInMessage>;
  /** Every promise, in the order in which they were made. */
  promises(): Promise<readonly Commitment[]>;
  /** The steps of the promise at this place in that order. */
  steps(at?: number): Promise<readonly TransitionRow[]>;
  /** Stops the bot and starts another one on the same database. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

/** Begins on a Monday morning in Lisbon, with a standup channel that is read. */
export async function beginPromises(databases: TestDatabases, mode: 'http' | 'socket' = 'http'): Promise<PromiseStory> {
  const clock = createClock('2026-11-23T10:00:00.000Z');
  const database = await databases.open();
  const slack = await startSlackStandIn({
    now: clock.now,
    users: [
      { id: 'U1', tz: 'Europe/Lisbon' },
      { id: 'U2', tz: 'America/New_York' },
      { id: 'UADMIN', is_admin: true },
    ],
    channels: [
      { id: 'C1', name: 'team-standup', members: ['U1', 'U2', 'UADMIN'] },
      { id: 'C2', name: 'updates', members: ['U1', 'UADMIN'] },
    ],
  });
  const workspaceId = slack.workspace.teamId;
  const start = () => startBot({ slack, database, clock, mode, analyse });
  let bot = await start();
  for (const channelId of ['C1', 'C2']) {
    await watchChannel(database.db, { workspaceId, channelId, kind: 'standup', watchedBy: 'UADMIN' }, clock.now());
  }
  const promises = () =>
    database.db
      .select()
      .from(commitments)
      .where(eq(commitments.workspaceId, workspaceId))
      .orderBy(commitments.promisedAt, commitments.ts, commitments.spanStart);
  return {
    clock,
    slack,
    database,
    bot: () => bot,
    workspaceId,
    async says(user, text, { channel = 'C1', ...more } = {}) {
      const { message, event } = slack.post(channel, user, text, more);
      await bot.to.event(event);
      return message;
    },
    promises,
    async steps(at = 0) {
      const row = (await promises())[at];
      return row === undefined ? [] : transitionsOf(database.db, row);
    },
    async restart() {
      await bot.stop();
      bot = await start();
    },
    async end() {
      await bot.stop();
      await slack.stop();
      await database.close();
    },
  };
}
