import { watchChannel } from '../../src/db/channels.ts';
import type { Database } from '../../src/db/database.ts';
import { addLead } from '../../src/db/leads.ts';
import { saveMember } from '../../src/db/members.ts';
import { askThreads } from '../../src/jobs/ask-threads.ts';
import { queueLinkNotes } from '../../src/jobs/link-notes.ts';
import { lookUpLost } from '../../src/jobs/look-up.ts';
import { sendDue } from '../../src/jobs/outbox.ts';
import { settleIgnored } from '../../src/jobs/settle-ignored.ts';
import { queueWeekly } from '../../src/jobs/weekly.ts';
import { memberFrom } from '../../src/slack/members.ts';
import { startBot, type TestBot } from './bot.ts';
import { createClock, type TestClock } from './clock.ts';
import { analyseCues } from './cues.ts';
import type { TestDatabases } from './database.ts';
import { type SlackStandIn, type StandInMessage, startSlackStandIn } from './slack-stand-in/index.ts';

export const TEAM = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] as const;
export const WORKSPACE = 'T0001';

/** A team of six with a lead and an admin, a watched standup channel C1 and a channel C2 that is not watched yet. */
export interface TeamStory {
  readonly clock: TestClock;
  readonly database: Database;
  readonly slack: SlackStandIn;
  readonly bot: TestBot;
  readonly watch: (channelId: string, kind: 'standup' | 'decisions') => Promise<void>;
  /** Somebody writes a message, which the bot reads. */
  readonly say: (
    user: string,
    text: string,
    more?: { readonly channel?: string; readonly thread?: string },
  ) => Promise<StandInMessage>;
  /** Everybody writes a result, and two of them something vague. */
  readonly workAWeek: () => Promise<void>;
  /** Lets every job run once, as the clock would have it. */
  readonly wake: () => Promise<void>;
  /** Messages of the bot of a kind, in whatever channel. */
  readonly posted: (kind: 'note' | 'link_note' | 'nudge' | 'digest' | 'question') => readonly StandInMessage[];
  /** Types a command and answers what came back. */
  readonly answerTo: (user: string, channel: string, typed: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Begins on a Tuesday morning in UTC. */
export async function startTeam(databases: TestDatabases): Promise<TeamStory> {
  const clock = createClock('2026-11-10T09:00:00Z');
  const database = await databases.open();
  const slack = await startSlackStandIn({
    now: clock.now,
    users: [
      ...TEAM.map((id) => ({ id, tz: 'Europe/Lisbon' })),
      { id: 'ULEAD', tz: 'Europe/Lisbon' },
      { id: 'UADMIN', tz: 'Europe/Lisbon', is_admin: true },
    ],
    channels: [
      { id: 'C1', name: 'team-standup', members: [...TEAM, 'ULEAD', 'UADMIN'] },
      { id: 'C2', name: 'decisions', members: [...TEAM, 'ULEAD'] },
    ],
  });
  const bot = await startBot({ slack, database, clock, mode: 'http', analyse: analyseCues });
  await saveMember(database.db, memberFrom(WORKSPACE, 'UADMIN', { tz: 'Europe/Lisbon' }, clock.now()));

  const story: TeamStory = {
    clock,
    database,
    slack,
    bot,
    watch: (channelId, kind) =>
      watchChannel(database.db, { workspaceId: WORKSPACE, channelId, kind, watchedBy: 'UADMIN' }, clock.now()),
    async say(user, text, { channel = 'C1', thread } = {}) {
      const { message, event } = slack.post(channel, user, text, thread === undefined ? {} : { thread_ts: thread });
      await bot.to.event(event);
      clock.advance(60);
      return message;
    },
    async workAWeek() {
      for (const user of TEAM) await story.say(user, `Merged the-part-of-${user}`);
      for (const user of ['U1', 'U2']) await story.say(user, 'Still working on it.');
    },
    async wake() {
      for (const job of [lookUpLost, settleIgnored, queueLinkNotes, askThreads, queueWeekly]) await job(bot.deps);
      for (let i = 0; i < 3; i++) {
        await sendDue(bot.deps);
        clock.advance(2);
      }
    },
    posted(kind) {
      const messages = [...slack.workspace.messages.values()].flat();
      return messages.filter(({ metadata }) => JSON.stringify(metadata ?? '').includes(`"key":"${kind}:`));
    },
    async answerTo(user, channel, typed) {
      await slack.type(bot.to, user, channel, typed);
      return JSON.stringify(slack.callsOf('response_url').at(-1)?.args);
    },
    async stop() {
      await bot.stop();
      await slack.stop();
      await database.close();
    },
  };
  await story.watch('C1', 'standup');
  const lead = { workspaceId: WORKSPACE, channelId: 'C1', userId: 'ULEAD', addedBy: 'UADMIN' };
  await addLead(database.db, lead, clock.now());
  return story;
}
