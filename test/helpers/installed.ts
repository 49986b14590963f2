import { randomBytes } from 'node:crypto';
import { createApp } from '../../src/app.ts';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import type { Database } from '../../src/db/database.ts';
import { type Keyring, newKey, readKeyring } from '../../src/db/keyring.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import type { Deps } from '../../src/deps.ts';
import type { Installs } from '../../src/handlers/install.ts';
import { boltLogger, createLog } from '../../src/log.ts';
import { clientsOfInstallations } from '../../src/slack/clients.ts';
import { createRecent } from '../../src/slack/recent.ts';
import { createTokenSource } from '../../src/slack/tokens.ts';
import { goLive } from './bot.ts';
import type { TestClock } from './clock.ts';
import { analyseCues } from './cues.ts';
import { type Delivery, deliverByHttp, type SlackStandIn, type Workspace } from './slack-stand-in/index.ts';

/** Keys by name, the newest first; new ones each time. */
export function keyringOf(...names: readonly string[]): Keyring {
  return read(names.map(newKey).join(','));
}

/** The same keys, with a new one in front. */
export function withNewest(keyring: Keyring, name: string): Keyring {
  const { newest } = keyringOf(name);
  return { newest, byId: new Map([[name, newest], ...keyring.byId]) };
}

function read(text: string): Keyring {
  const keyring = readKeyring(text);
  if (typeof keyring === 'string') throw new Error(keyring);
  return keyring;
}

/** A browser page: what was answered, and the cookie that came with it. */
export interface Page {
  readonly status: number;
  readonly text: string;
  readonly location: string;
  readonly cookie: string;
}

/** A bot that is installed by OAuth. */
export interface InstalledBot {
  readonly deps: Deps;
  readonly to: Delivery;
  readonly url: string;
  readonly keyring: Keyring;
  readonly signingSecret: string;
  readonly stateSecret: string;
  readonly logs: () => string;
  /** Opens an address of the bot, or one that Slack sends the browser back to. */
  visit(address: string, cookie?: string): Promise<Page>;
  /** Goes through the whole flow; answers the last page. */
  install(workspace: Workspace, isOrgWide?: boolean): Promise<Page>;
  stop(): Promise<void>;
}

/** Starts a bot over signed HTTP as `serve` does with SLACK_CLIENT_ID, without the jobs. Several may share a database. */
export async function startInstalledBot(setup: {
  readonly slack: SlackStandIn;
  readonly database: Database;
  readonly clock: TestClock;
  readonly keyring?: Keyring;
  readonly isPkceOn?: boolean;
  readonly wait?: Deps['wait'];
  readonly mode?: 'http' | 'socket';
}): Promise<InstalledBot> {
  const { slack, database, clock, keyring = keyringOf('first'), isPkceOn = false, mode = 'http' } = setup;
  const signingSecret = `signing-${randomBytes(8).toString('hex')}`;
  const stateSecret = `state-${randomBytes(16).toString('hex')}`;
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const logger = boltLogger(log);
  const { clientId, clientSecret, authorizeUrl } = slack.oauth;
  const installs: Installs = {
    app: { clientId, clientSecret, apiUrl: slack.apiUrl, logger },
    keyring,
    stateSecret,
    publicUrl: 'https://lens.example.com',
    authorizeUrl,
    scopes: ['chat:write', 'commands'],
    isPkceOn,
  };
  const wait: Deps['wait'] = setup.wait ?? (async (ms) => clock.advance(ms / 1_000));
  const base = { db: database.db, log, now: clock.now, wait };
  const deps: Deps = {
    ...base,
    slack: clientsOfInstallations({ apiUrl: slack.apiUrl, logger }, createTokenSource({ ...base, ...installs })),
    recent: createRecent(),
    analyse: analyseCues,
    rulesetFor: createRulesets(database.db),
    calendar: PLAIN_CALENDAR,
  };
  const { appToken } = slack.workspace;
  const connection = mode === 'http' ? { mode, signingSecret } : { mode, appToken };
  const bot = createApp(deps, { installs, apiUrl: slack.apiUrl, connection });
  const port = await bot.start({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${port}`;
  const now = () => new Date();

  async function visit(address: string, cookie = ''): Promise<Page> {
    const { pathname, search } = new URL(address, url);
    const response = await fetch(`${url}${pathname}${search}`, { redirect: 'manual', headers: { cookie } });
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location') ?? '',
      cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
    };
  }

  return {
    deps,
    to: mode === 'http' ? deliverByHttp({ url: `${url}/slack/events`, signingSecret, now }) : slack.sockets,
    url,
    keyring,
    signingSecret,
    stateSecret,
    logs: () => lines.join(''),
    visit,
    async install(workspace, isOrgWide = false) {
      const begin = await visit('/slack/install');
      const back = slack.oauth.approve(slack.oauth.read(begin.location), workspace, isOrgWide);
      const page = await visit(back, begin.cookie);
      if (page.status === 200) await goLive(database.db, workspace.teamId, clock.now());
      return page;
    },
    stop: bot.stop,
  };
}
