import { existsSync } from 'node:fs';
import { type Keyring, readKeyring } from './db/keyring.ts';
import { readManifest } from './manifest.ts';

/** How the bot hears from Slack. */
export type Connection =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number };

/** Everything that the environment decides. */
export type Config = Settings & ({ readonly botToken: string } | { readonly installs: InstallSettings });

/** What installing in many workspaces needs. */
export interface InstallSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly keyring: Keyring;
  /** Where people reach the bot, without a slash at its end. */
  readonly publicUrl: string;
  /** Where the pages for installing listen in Socket Mode; over HTTP they are beside the events. */
  readonly port: number;
  readonly isPkceOn: boolean;
  /** What the manifest asks for. */
  readonly scopes: readonly string[];
}

interface Settings {
  readonly connection: Connection;
  /** Base address of Slack's Web API, with a slash at its end. */
  readonly slackApiUrl: string;
  /** Address that the bot's own servers listen on. */
  readonly host: string;
  readonly healthPort: number;
  readonly database: { readonly url: string } | { readonly folder: string };
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Either the configuration, or every problem with it in words. */
export type ConfigReading =
  | { readonly config: Config; readonly problems: null }
  | { readonly config: null; readonly problems: readonly string[] };

/** Ends the process when the configuration can't be used; what sysexits.h calls EX_CONFIG. */
export const EXIT_CONFIG = 78;

/** The port of the demo page, from PORT; 0 (a free one) when it is not set. Null when it is no port. */
export function readDemoPort(env: Readonly<Record<string, string | undefined>> = process.env): number | null {
  const value = env.PORT?.trim() ?? '';
  if (value === '') return 0;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  return port <= 65_535 ? port : null;
}

/** Every variable that is read, with what it is for; `.env.example` is held against this list. */
export const VARIABLES: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'the bot token, which begins with xoxb-; not with SLACK_CLIENT_ID',
  SLACK_APP_TOKEN: 'the app-level token, which begins with xapp-: with it the bot uses Socket Mode',
  SLACK_SIGNING_SECRET: 'the signing secret: needed for signed HTTP, when there is no SLACK_APP_TOKEN',
  SLACK_CLIENT_ID: 'the client id: with it the app can be installed in many workspaces',
  SLACK_CLIENT_SECRET: 'the client secret, for installing in many workspaces',
  SLACK_STATE_SECRET: 'any long secret; signs what goes through a browser while somebody installs',
  SLACK_PKCE: 'on when PKCE is switched on in the settings of the Slack app',
  ENCRYPTION_KEYS: 'keys for stored tokens as name:key, the newest first, separated by commas',
  PUBLIC_URL: 'where people reach the bot, for installing in many workspaces',
  PORT: 'where signed HTTP listens, and the pages for installing',
  HOST: 'the address to listen on',
  HEALTH_PORT: 'where GET /health answers',
  DATABASE_URL: 'a PostgreSQL server; without it an embedded database is used',
  DATA_DIR: 'the folder of the embedded database',
  SLACK_API_URL: "the base address of Slack's Web API, for tests and proxies",
  LOG_LEVEL: 'debug, info, warn, error or silent',
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the process's environment, after `.env` in the current folder when it exists. */
export function loadConfig(): ConfigReading {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env);
}

/** The keys for stored tokens, for a command that needs no Slack; a reason in words when they are missing or set wrongly. */
export function loadKeyring(): Keyring | string {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readKeys((name) => process.env[name]?.trim() || undefined);
}

function readKeys(read: (name: string) => string | undefined): Keyring | string {
  const text = read('ENCRYPTION_KEYS');
  if (text === undefined) {
    return 'ENCRYPTION_KEYS is missing. Stored tokens are encrypted with it: "ownership-lens keys new" makes a key.';
  }
  const keyring = readKeyring(text);
  return typeof keyring === 'string'
    ? `ENCRYPTION_KEYS can't be read: ${keyring}. It is name:key, the newest first, separated by commas; "ownership-lens keys new" makes one.`
    : keyring;
}

/** Where the data lives, for a command that needs no Slack; a reason in words when it is set wrongly. */
export function loadDatabasePlace(): Config['database'] | string {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readDatabasePlace((name) => process.env[name]?.trim() || undefined);
}

function readDatabasePlace(read: (name: string) => string | undefined): Config['database'] | string {
  const url = read('DATABASE_URL');
  if (url === undefined) return { folder: `${read('DATA_DIR') ?? 'data'}/db` };
  if (/^postgres(ql)?:\/\/./.test(url)) return { url };
  return 'DATABASE_URL must look like postgres://user:password@host:5432/name.';
}

/** Reads a configuration and reports every bad or missing variable at once. */
export function readConfig(env: Environment): ConfigReading {
  const problems: string[] = [];
  const read = (name: string) => {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
  };

  const port = readPort('PORT', 3000);
  const access = read('SLACK_CLIENT_ID') === undefined ? readBotToken() : readInstalls();

  const appToken = read('SLACK_APP_TOKEN');
  const signingSecret = read('SLACK_SIGNING_SECRET');
  if (appToken !== undefined && !appToken.startsWith('xapp-')) {
    problems.push(`SLACK_APP_TOKEN must begin with xapp-.${hintAt(appToken)}`);
  }
  if (appToken === undefined && signingSecret === undefined) {
    problems.push(
      'SLACK_APP_TOKEN is missing. It begins with xapp- and is made under "Basic Information", "App-Level Tokens", with the scope connections:write. ' +
        '(To be called over HTTP instead, set SLACK_SIGNING_SECRET.)',
    );
  }

  const healthPort = readPort('HEALTH_PORT', 3001);
  if ((appToken === undefined || (access !== null && 'installs' in access)) && port === healthPort)
    problems.push(`PORT and HEALTH_PORT are both ${port}. Choose two.`);

  const database = readDatabasePlace(read);
  if (typeof database === 'string') problems.push(database);

  const slackApiUrl = read('SLACK_API_URL') ?? 'https://slack.com/api/';
  if (!isWebAddress(slackApiUrl)) problems.push('SLACK_API_URL must be an http or https address.');

  const logLevel = read('LOG_LEVEL') ?? 'info';
  if (!isLogLevel(logLevel)) problems.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);

  if (problems.length > 0 || access === null || !isLogLevel(logLevel) || typeof database === 'string') {
    return { config: null, problems };
  }
  return {
    problems: null,
    config: {
      connection:
        appToken === undefined
          ? { mode: 'http', signingSecret: signingSecret ?? '', port }
          : { mode: 'socket', appToken },
      ...access,
      slackApiUrl: slackApiUrl.endsWith('/') ? slackApiUrl : `${slackApiUrl}/`,
      host: read('HOST') ?? '127.0.0.1',
      healthPort,
      database,
      logLevel,
    },
  };

  function readBotToken(): { readonly botToken: string } | null {
    const botToken = read('SLACK_BOT_TOKEN');
    if (botToken === undefined) {
      problems.push(
        'SLACK_BOT_TOKEN is missing. It begins with xoxb- and stands under "OAuth & Permissions" once the app is installed. ' +
          '(To let many workspaces install it instead, set SLACK_CLIENT_ID.)',
      );
    } else if (botToken.startsWith('xoxb-')) return { botToken };
    else problems.push(`SLACK_BOT_TOKEN must begin with xoxb-.${hintAt(botToken)}`);
    return null;
  }

  function readInstalls(): { readonly installs: InstallSettings } | null {
    const before = problems.length;
    const clientId = read('SLACK_CLIENT_ID') ?? '';
    if (!/^\d{4,20}\.\d{4,20}$/.test(clientId)) {
      problems.push('SLACK_CLIENT_ID must be two numbers with a dot between, as "Basic Information" shows it.');
    }
    if (read('SLACK_BOT_TOKEN') !== undefined) {
      problems.push(
        'SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set. Keep the token for one workspace, or the id for many.',
      );
    }
    const clientSecret = read('SLACK_CLIENT_SECRET') ?? '';
    if (clientSecret === '') {
      problems.push('SLACK_CLIENT_SECRET is missing. It stands under "Basic Information", beside the client id.');
    }
    const stateSecret = read('SLACK_STATE_SECRET') ?? '';
    if (stateSecret.length < 32) {
      problems.push('SLACK_STATE_SECRET must be at least 32 characters that nobody can guess: `openssl rand -hex 32`.');
    }
    const keyring = readKeys(read);
    if (typeof keyring === 'string') problems.push(keyring);
    const publicUrl = (read('PUBLIC_URL') ?? '').replace(/\/+$/, '');
    if (!isPublicAddress(publicUrl)) {
      problems.push(
        'PUBLIC_URL must be the https address at which people reach the bot, such as https://lens.example.com.',
      );
    }
    const pkce = read('SLACK_PKCE') ?? 'off';
    if (!['on', 'off'].includes(pkce)) problems.push('SLACK_PKCE must be on or off.');
    if (problems.length > before || typeof keyring === 'string') return null;
    const scopes = readManifest().oauth_config.scopes.bot;
    return {
      installs: { clientId, clientSecret, stateSecret, keyring, publicUrl, port, isPkceOn: pkce === 'on', scopes },
    };
  }

  function readPort(name: string, fallback: number): number {
    const value = read(name);
    if (value === undefined) return fallback;
    const number = Number(value);
    if (/^\d{1,5}$/.test(value) && number >= 1 && number <= 65_535) return number;
    problems.push(`${name} must be a port number from 1 to 65535.`);
    return fallback;
  }
}

/** The page that creates the Slack app, filled in from `manifest.json`. */
export function appCreationLink(): string {
  return `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(readManifest()))}`;
}

/** What to print when the configuration can't be used. */
export function describeProblems(problems: readonly string[]): string {
  return [
    'Ownership Lens cannot start. What is missing or wrong:',
    ...problems.map((problem) => `  - ${problem}`),
    '',
    'Put the values into the environment or into a file named .env (see .env.example).',
    'No Slack app yet? This link creates it with everything filled in:',
    `  ${appCreationLink()}`,
    'Just want to look? `npm run demo` needs no Slack.',
  ].join('\n');
}

/** Helps someone who pasted one token where another belongs, without showing it. */
function hintAt(token: string): string {
  const kinds: Readonly<Record<string, string>> = {
    'xoxb-': 'a bot token (SLACK_BOT_TOKEN)',
    'xapp-': 'an app-level token (SLACK_APP_TOKEN)',
    'xoxp-': "a person's token, which the bot does not use",
  };
  const kind = kinds[token.slice(0, 5)];
  return kind === undefined ? '' : ` What is there looks like ${kind}.`;
}

function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

/** Slack returns people to https addresses only; on this machine alone plain http is enough. */
export function isPublicAddress(value: string): boolean {
  if (!isWebAddress(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname);
}

function isLogLevel(value: string): value is LogLevel {
  return LOG_LEVELS.some((level) => level === value);
}
