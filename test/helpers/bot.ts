import { type Bot, createApp } from '../../src/app.ts';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import type { Database, Db } from '../../src/db/database.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import { changeSettings, ensureSettings } from '../../src/db/settings.ts';
import type { Deps } from '../../src/deps.ts';
import { boltLogger, createLog } from '../../src/log.ts';
import { clientsOfOneWorkspace } from '../../src/slack/clients.ts';
import { createRecent } from '../../src/slack/recent.ts';
import type { TestClock } from './clock.ts';
import { type Delivered, type Delivery, deliverByHttp, type SlackStandIn } from './slack-stand-in/index.ts';

/** A bot under test, connected to a stand-in. */
export interface TestBot {
  readonly bot: Bot;
  readonly deps: Deps;
  /** The way in: signed HTTP or the socket. Resolves when the bot has handled what was handed over. */
  readonly to: Delivery;
  /** Everything logged, at the lowest level. */
  readonly logs: () => string;
  /** Where signed HTTP is taken, and the secret; no address over a socket. */
  readonly url: string;
  readonly signingSecret: string;
  stop(): Promise<void>;
}

/** Over a socket an event that fails is never acknowledged; this answers for it when the bot is done with it. */
function handled(bot: Bot, sockets: Delivery): Delivery {
  let done: (isFailed: boolean) => void = () => undefined;
  bot.app.use(async ({ next }) => {
    let isFailed = true;
    try {
      await next();
      isFailed = false;
    } finally {
      done(isFailed);
    }
  });
  const after = async (deliver: () => Promise<Delivered>): Promise<Delivered> => {
    const work = new Promise<boolean>((resolve) => {
      done = resolve;
    });
    const answer = deliver();
    const isFailed = await work;
    // Bolt's error handler runs after the middleware has unwound.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    return isFailed ? { status: 500, body: '' } : answer;
  };
  return {
    event: (body) => after(() => sockets.event(body)),
    command: (body) => after(() => sockets.command(body)),
    interactive: (body) => after(() => sockets.interactive(body)),
  };
}

/** Turns shadow mode off, as *Go live* does. */
export async function goLive(db: Db, workspaceId: string, now: Date): Promise<void> {
  await ensureSettings(db, workspaceId, 'UADMIN', now);
  await changeSettings(db, workspaceId, { liveAt: now, changedBy: 'UADMIN' }, now);
}

const SIGNING_SECRET = 'stand-in-signing-secret';

/** What a story says about its bot. */
export interface BotSetup {
  readonly slack: SlackStandIn;
  readonly database: Database;
  readonly clock: TestClock;
  readonly analyse: Deps['analyse'];
  readonly mode: 'http' | 'socket';
  /** Whether the workspace is in shadow mode, as a new one is. Stories about what is sent begin without it. */
  readonly isShadow?: boolean;
}

/** Starts a real Bolt App with every handler, as `serve` does, without the jobs: stories run those by hand. */
export async function startBot({
  slack,
  database,
  clock,
  analyse,
  mode,
  isShadow = false,
}: BotSetup): Promise<TestBot> {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const { botToken, appToken, teamId } = slack.workspace;
  if (!isShadow) await goLive(database.db, teamId, clock.now());
  const deps: Deps = {
    db: database.db,
    slack: clientsOfOneWorkspace({ botToken, apiUrl: slack.apiUrl, logger: boltLogger(log) }),
    log,
    now: clock.now,
    wait: async (ms) => clock.advance(ms / 1_000),
    recent: createRecent(),
    analyse,
    rulesetFor: createRulesets(database.db),
    calendar: PLAIN_CALENDAR,
  };
  const bot = createApp(deps, {
    botToken,
    apiUrl: slack.apiUrl,
    connection: mode === 'http' ? { mode, signingSecret: SIGNING_SECRET } : { mode, appToken },
  });
  const port = await bot.start({ port: 0, host: '127.0.0.1' });
  // Bolt compares the time of a request with the machine's clock, not with the story's.
  const now = () => new Date();
  const url = mode === 'http' ? `http://127.0.0.1:${port}/slack/events` : '';
  const to = mode === 'http' ? deliverByHttp({ url, signingSecret: SIGNING_SECRET, now }) : handled(bot, slack.sockets);
  return { bot, deps, to, url, signingSecret: SIGNING_SECRET, logs: () => lines.join(''), stop: bot.stop };
}
