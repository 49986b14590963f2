import { once } from 'node:events';
import type { Server } from 'node:http';
import { WebClient } from '@slack/web-api';
import { type Bot, createApp } from './app.ts';
import { PLAIN_CALENDAR } from './commitments/calendar.ts';
import { type Config, describeProblems, EXIT_CONFIG, type InstallSettings, loadConfig } from './config.ts';
import { type Database, DatabaseUnavailable } from './db/database.ts';
import { checkKeys } from './db/installations.ts';
import { KeyProblem } from './db/keyring.ts';
import { openDatabase } from './db/open-database.ts';
import { createRulesets } from './db/rulesets.ts';
import { acrossWorkspaces } from './db/scope.ts';
import type { Deps } from './deps.ts';
import { analyse } from './detectors/index.ts';
import type { Installs } from './handlers/install.ts';
import { startVitalPages } from './handlers/vital-pages.ts';
import { startJobs } from './jobs/index.ts';
import { boltLogger, createLog, type Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { clientsOfInstallations, clientsOfOneWorkspace } from './slack/clients.ts';
import { readFailure } from './slack/failure.ts';
import { createRecent } from './slack/recent.ts';
import { pause } from './slack/timed.ts';
import { createTokenSource } from './slack/tokens.ts';

/** The database or Slack can't be reached; what sysexits.h calls EX_UNAVAILABLE. */
const EXIT_UNAVAILABLE = 69;
/** Something that was not foreseen; a supervisor should start the bot again. */
const EXIT_UNEXPECTED = 70;

/** Words for an operator about why the bot can't start or go on. */
class CannotServe extends Error {
  override readonly name = 'CannotServe';
  readonly exitCode: number;
  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs the bot until SIGTERM or SIGINT, and answers the exit code: 0 after a clean stop, 78 when the configuration is
 * incomplete or refused, 69 when the database or Slack can't be reached, 70 after an unforeseen failure. Log lines go
 * to stdout, words for the operator to stderr.
 */
export async function serve(): Promise<number> {
  const reading = loadConfig();
  if (reading.config === null) {
    process.stderr.write(`${describeProblems(reading.problems)}\n`);
    return EXIT_CONFIG;
  }
  const log = createLog(reading.config.logLevel);
  const ending = whenToStop(log);
  const parts: Part[] = [];
  try {
    const started = start(reading.config, log, parts);
    const early = await Promise.race([started, ending.promise]);
    const exitCode = early ?? (await ending.promise);
    // A start that was cut short may still fail; nobody waits for it any more.
    started.catch(() => undefined);
    log.info('stopping');
    await stop(parts, log);
    log.info('stopped');
    return exitCode;
  } catch (error) {
    await stop(parts, log);
    if (error instanceof CannotServe) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    if (error instanceof DatabaseUnavailable) {
      process.stderr.write(`${error.message}\n`);
      return EXIT_UNAVAILABLE;
    }
    log.fatal({ err: error }, 'the bot could not start');
    return EXIT_UNEXPECTED;
  } finally {
    ending.dispose();
  }
}

/** Something that was started and must be stopped, the last one first. */
interface Part {
  close(): Promise<unknown>;
}

async function stop(parts: Part[], log: Log): Promise<void> {
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    await part.close().catch((error: unknown) => log.error({ err: error }, 'a part did not stop cleanly'));
  }
}

/** Starts one part after the other; each is in `parts` as soon as it may need stopping. */
async function start(config: Config, log: Log, parts: Part[]): Promise<null> {
  const startedAt = new Date();
  if ('botToken' in config) await checkToken(config, config.botToken);
  const database = await openDatabase(config.database);
  parts.push(database);
  if (database.isShared && !database.isWalled) {
    log.warn('the user of the database is above row-level security: docs/operators.md says how to have it');
  }
  if ('installs' in config) await checkKeyring(config.installs, database);
  const metrics = createMetrics();
  const deps = buildDeps(config, database, log, metrics);
  const { slackApiUrl: apiUrl, connection, host, healthPort } = config;
  const access = 'botToken' in config ? { botToken: config.botToken } : { installs: installsOf(config, log) };
  const bot = createApp(deps, { ...access, apiUrl, connection }, metrics);
  const { isConnected, lastEventAt } = bot;
  const vitals = { deps, startedAt, mode: connection.mode, isConnected, lastEventAt };
  const health = await listening(healthPort, 'HEALTH_PORT', () =>
    startVitalPages(vitals, metrics, { port: healthPort, host }),
  );
  parts.push({ close: () => closeServer(health) }, { close: bot.stop });
  await connect(bot, config);
  const jobs = startJobs(deps);
  parts.push({ close: jobs.stop });
  log.info(
    {
      readyMs: Math.round(process.uptime() * 1_000),
      mode: connection.mode,
      database: database.place,
      health: `http://${host}:${healthPort}/health`,
    },
    'ready',
  );
  return null;
}

function buildDeps(config: Config, database: Database, log: Log, metrics: Metrics): Deps {
  const onRateLimited = () => metrics.count('ownership_lens_rate_limited_total');
  const access = { apiUrl: config.slackApiUrl, logger: boltLogger(log), onRateLimited };
  const { db } = database;
  const now = () => new Date();
  return {
    db,
    slack:
      'botToken' in config
        ? clientsOfOneWorkspace({ ...access, botToken: config.botToken })
        : clientsOfInstallations(access, createTokenSource({ ...installsOf(config, log), db, log, now, wait: pause })),
    log,
    now,
    wait: pause,
    recent: createRecent(),
    analyse,
    rulesetFor: createRulesets(database.db),
    calendar: PLAIN_CALENDAR,
  };
}

function installsOf(config: Config & { readonly installs: InstallSettings }, log: Log): Installs {
  const { clientId, clientSecret, ...settings } = config.installs;
  const app = { clientId, clientSecret, apiUrl: config.slackApiUrl, logger: boltLogger(log) };
  return { ...settings, app, authorizeUrl: 'https://slack.com/oauth/v2/authorize' };
}

/** Tells at the start that a key is missing or another one, and not when the first token is needed. */
async function checkKeyring({ keyring }: InstallSettings, database: Database): Promise<void> {
  try {
    await acrossWorkspaces(() => checkKeys(database.db, keyring));
  } catch (error) {
    throw error instanceof KeyProblem ? new CannotServe(EXIT_CONFIG, error.message) : error;
  }
}

/** Asks Slack whether the bot token holds, so that a wrong one is told apart from a network that is down. */
async function checkToken(config: Config, botToken: string): Promise<void> {
  const client = new WebClient(botToken, {
    slackApiUrl: config.slackApiUrl,
    timeout: 5_000,
    retryConfig: { retries: 2, minTimeout: 500, maxTimeout: 2_000 },
    rejectRateLimitedCalls: true,
  });
  try {
    await client.auth.test();
  } catch (error) {
    throw slackProblem(error, config, 'SLACK_BOT_TOKEN');
  }
}

async function connect(bot: Bot, config: Config): Promise<void> {
  const { connection, host } = config;
  const port = connection.mode === 'http' ? connection.port : 'installs' in config ? config.installs.port : 0;
  const begin = () => listening(port, 'PORT', () => bot.start({ port, host }));
  try {
    await begin();
  } catch (error) {
    if (connection.mode === 'http') throw error;
    throw slackProblem(error, config, 'SLACK_APP_TOKEN');
  }
}

function slackProblem(error: unknown, config: Config, variable: string): unknown {
  const failure = readFailure(error);
  if (failure.code === 'unexpected') return error;
  if (failure.kind === 'refused') {
    return new CannotServe(
      EXIT_CONFIG,
      `Slack does not accept ${variable} (${failure.code}). Copy it again from the app's settings, and install the app anew if it was removed.`,
    );
  }
  return new CannotServe(
    EXIT_UNAVAILABLE,
    `Slack can't be reached at ${config.slackApiUrl} (${failure.code}). Check the network, a proxy, and SLACK_API_URL if it is set.`,
  );
}

async function listening<T>(port: number, variable: string, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(code)) throw error;
    throw new CannotServe(
      EXIT_CONFIG,
      `Port ${port} can't be listened on (${code}). Set ${variable} to another, or check HOST.`,
    );
  }
}

async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}

/** Resolves with the exit code when the process is asked to stop, or must. */
function whenToStop(log: Log) {
  let finish: (exitCode: number) => void = () => undefined;
  const promise = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const onSignal = () => finish(0);
  const onFailure = (error: unknown) => {
    log.fatal({ err: error }, 'an unforeseen failure: the bot stops, so that a supervisor can start it afresh');
    finish(EXIT_UNEXPECTED);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  process.on('unhandledRejection', onFailure);
  process.on('uncaughtException', onFailure);
  return {
    promise,
    dispose() {
      process.off('SIGTERM', onSignal);
      process.off('SIGINT', onSignal);
      process.off('unhandledRejection', onFailure);
      process.off('uncaughtException', onFailure);
    },
  };
}
