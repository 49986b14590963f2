import type { Database } from '../../src/db/database.ts';
import { type BotSetup, startBot, type TestBot } from './bot.ts';
import { createClock, type TestClock } from './clock.ts';
import { analyseCues } from './cues.ts';
import type { TestDatabases } from './database.ts';
import { type SlackStandIn, startSlackStandIn } from './slack-stand-in/index.ts';
import type { StandInChannel, StandInUser } from './slack-stand-in/workspace.ts';

/** A bot, a Slack and a database in which a test tells a story. */
export interface Story {
  readonly clock: TestClock;
  readonly slack: SlackStandIn;
  readonly database: Database;
  readonly bot: TestBot;
  readonly workspaceId: string;
  /** Types `/ownership …` and answers what the bot said, as JSON of text and blocks. */
  ask(user: string, text: string, channel?: string): Promise<string>;
  /** Presses a button and answers what the bot said, or an empty text. */
  press(user: string, actionId: string, value: string, channel?: string): Promise<string>;
  /** Opens somebody's Home tab and answers what it shows, as JSON; an empty text when nothing was published. */
  home(user: string): Promise<string>;
  /** Presses a button on it; answers what is shown afterwards, or the words of a modal. */
  pressHome(user: string, actionId: string, value: string): Promise<string>;
  /** Posts a message and lets the bot hear of it. Answers its timestamp. */
  say(channel: string, user: string, text: string): Promise<string>;
  /** Everything that the bot posted into a channel or, for a person's id, into the direct messages with them. */
  posted(place: string): string;
  end(): Promise<void>;
}

/** Who and what is there, unless a story says otherwise. */
export const USERS: readonly StandInUser[] = [
  { id: 'U1', name: 'ana', tz: 'Europe/Lisbon' },
  { id: 'U2', name: 'ben', tz: 'Europe/Lisbon' },
  { id: 'ULEAD', name: 'lea', tz: 'Europe/Lisbon' },
  { id: 'UAPP', name: 'apo', tz: 'Europe/Lisbon' },
  { id: 'UADMIN', name: 'adm', tz: 'Europe/Lisbon', is_admin: true },
  { id: 'UOWNER', name: 'own', tz: 'Europe/Lisbon', is_owner: true },
  { id: 'UGUEST', name: 'guest', is_restricted: true },
];

const CHANNELS: readonly StandInChannel[] = [
  { id: 'C1', name: 'daily-standup', members: USERS.map(({ id }) => id) },
  { id: 'C2', name: 'decisions', members: ['U1', 'U2', 'ULEAD', 'UADMIN'] },
];

/** Begins a story over signed HTTP. Call `end` when it is told. */
export async function beginStory(
  databases: TestDatabases,
  setup: {
    readonly users?: readonly StandInUser[];
    readonly channels?: readonly StandInChannel[];
    readonly analyse?: BotSetup['analyse'];
    readonly start?: string;
    readonly teamId?: string;
    readonly isShadow?: boolean;
  } = {},
): Promise<Story> {
  const clock = setup.start === undefined ? createClock() : createClock(setup.start);
  const database = await databases.open();
  const slack = await startSlackStandIn({
    now: clock.now,
    ...(setup.teamId === undefined ? {} : { teamId: setup.teamId }),
    users: setup.users ?? USERS,
    channels: structuredClone([...(setup.channels ?? CHANNELS)]),
  });
  const bot = await startBot({
    slack,
    database,
    clock,
    mode: 'http',
    analyse: setup.analyse ?? analyseCues,
    isShadow: setup.isShadow ?? false,
  });
  const answerSince = (before: number) =>
    slack
      .callsOf('response_url')
      .slice(before)
      .map(({ args }) => JSON.stringify(args))
      .join('\n');
  const viewsSince = (before: number) =>
    slack.calls
      .slice(before)
      .filter(({ method }) => method === 'views.publish' || method === 'views.open')
      .map(({ args }) => `${args.user_id ?? ''} ${args.view ?? ''}`)
      .join('\n');
  return {
    clock,
    slack,
    database,
    bot,
    workspaceId: slack.workspace.teamId,
    async ask(user, text, channel = 'C1') {
      const before = slack.callsOf('response_url').length;
      await slack.type(bot.to, user, channel, text);
      return answerSince(before);
    },
    async press(user, actionId, value, channel = 'C1') {
      const before = slack.callsOf('response_url').length;
      await slack.press(bot.to, user, channel, actionId, value);
      return answerSince(before);
    },
    async home(user) {
      const before = slack.calls.length;
      await bot.to.event(
        slack.wrap({ type: 'app_home_opened', user, channel: `D${user}`, tab: 'home', event_ts: '1' }),
      );
      return viewsSince(before);
    },
    async pressHome(user, actionId, value) {
      const before = slack.calls.length;
      await slack.pressHome(bot.to, user, actionId, value);
      return viewsSince(before);
    },
    async say(channel, user, text) {
      const { message, event } = slack.post(channel, user, text);
      await bot.to.event(event);
      return message.ts;
    },
    posted(place) {
      const channel = place.startsWith('U') ? `D${place.slice(1)}` : place;
      const own = (slack.workspace.messages.get(channel) ?? []).filter(
        ({ user }) => user === slack.workspace.botUserId,
      );
      return JSON.stringify(own);
    },
    async end() {
      await bot.stop();
      await slack.stop();
      await database.close();
    },
  };
}
