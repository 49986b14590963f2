import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { watchChannel } from '../src/db/channels.ts';
import { saveInstallation } from '../src/db/installations.ts';
import { newKey } from '../src/db/keyring.ts';
import { findMessage } from '../src/db/messages.ts';
import { openDatabase } from '../src/db/open-database.ts';
import { keyringOf } from './helpers/installed.ts';
import { deliverByHttp, type SlackStandIn, startSlackStandIn } from './helpers/slack-stand-in/index.ts';

/** The bot as a process of its own, started the way an operator starts it. */
interface Served {
  readonly child: ChildProcess;
  /** Resolves with the exit code once the process has ended. */
  readonly exit: Promise<number | null>;
  readonly out: () => string;
  readonly err: () => string;
}

const folder = mkdtempSync(join(tmpdir(), 'ownership-lens-'));
const running: ChildProcess[] = [];
let slack: SlackStandIn;

beforeAll(async () => {
  slack = await startSlackStandIn({
    now: () => new Date(),
    users: [{ id: 'U1' }],
    channels: [{ id: 'C1', name: 'standup', members: ['U1'] }],
  });
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
});

function serve(env: Readonly<Record<string, string>>): Served {
  const child = spawn(
    process.execPath,
    ['--import', resolve('node_modules/tsx/dist/loader.mjs'), resolve('src/main.ts'), 'serve'],
    {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', TSX_TSCONFIG_PATH: resolve('tsconfig.json'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.push(child);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  const exit = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  return { child, exit, out: () => out, err: () => err };
}

/** Resolves when the process has said something on stdout that holds these words. */
async function says({ child, out, exit, err }: Served, words: string): Promise<void> {
  const ended = exit.then((code) => {
    throw new Error(`It ended with ${code} before it said "${words}": ${err()} ${out()}`);
  });
  while (!out().includes(words)) {
    const more = child.stdout === null ? ended : once(child.stdout, 'data');
    await Promise.race([more, ended]);
  }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return String(typeof address === 'object' && address !== null ? address.port : 0);
}

async function tokens(): Promise<Record<string, string>> {
  return {
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_APP_TOKEN: slack.workspace.appToken,
    SLACK_API_URL: slack.apiUrl,
    HEALTH_PORT: await freePort(),
  };
}

describe('serve', () => {
  test('without credentials says what is missing and ends with 78', async () => {
    const served = serve({});
    expect(await served.exit).toBe(78);
    expect(served.err()).toContain('SLACK_BOT_TOKEN is missing');
    expect(served.err()).toContain('https://api.slack.com/apps?new_app=1&manifest_json=');
    expect(served.out()).toBe('');
  }, 30_000);

  test('with a token that Slack refuses names the variable and ends with 78', async () => {
    const bot = serve({ ...(await tokens()), SLACK_BOT_TOKEN: 'xoxb-wrong' });
    expect(await bot.exit).toBe(78);
    expect(bot.err()).toContain('SLACK_BOT_TOKEN (invalid_auth)');
  }, 30_000);

  test('with Slack out of reach says so and ends with 69', async () => {
    const served = serve({ ...(await tokens()), SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/` });
    expect(await served.exit).toBe(69);
    expect(served.err()).toContain("Slack can't be reached at http://127.0.0.1");
    expect(served.err()).toContain('ECONNREFUSED');
  }, 30_000);

  test('with a dead database server says so and ends with 69', async () => {
    const url = `postgres://someone:secret@127.0.0.1:${await freePort()}/lens`;
    const served = serve({ ...(await tokens()), DATABASE_URL: url });
    expect(await served.exit).toBe(69);
    expect(served.err()).toContain('The PostgreSQL server at 127.0.0.1');
    expect(served.err()).not.toContain('secret');
  }, 30_000);

  test('runs on its embedded database, keeps a second process out, and stops cleanly', async () => {
    const env = await tokens();
    const first = serve(env);
    await says(first, '"ready"');
    expect(first.out()).toMatch(/"readyMs":\d+/);
    const health = await fetch(`http://127.0.0.1:${env.HEALTH_PORT}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({
      ok: true,
      database: { ok: true },
      slack: { ok: true, mode: 'socket' },
      queue: { waiting: 0 },
    });
    expect((await fetch(`http://127.0.0.1:${env.HEALTH_PORT}/other`)).status).toBe(404);

    const second = serve(await tokens());
    expect(await second.exit).toBe(69);
    expect(second.err()).toContain(`in use by process ${first.child.pid}`);

    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(first.out()).toContain('"stopped"');
    expect(first.out()).not.toContain('xoxb-');

    const third = serve(env);
    await says(third, '"ready"');
    third.child.kill('SIGKILL');
    await third.exit;
    const fourth = serve(env);
    await says(fourth, '"ready"');
    fourth.child.kill('SIGINT');
    expect(await fourth.exit).toBe(0);
  }, 120_000);

  test('for many workspaces begins without a token, and names a key that is missing', async () => {
    const { SLACK_BOT_TOKEN: _token, SLACK_APP_TOKEN: _app, ...env } = await tokens();
    const data = join(folder, 'many');
    const many = {
      ...env,
      DATA_DIR: data,
      SLACK_CLIENT_ID: slack.oauth.clientId,
      SLACK_CLIENT_SECRET: slack.oauth.clientSecret,
      SLACK_STATE_SECRET: 's'.repeat(32),
      SLACK_SIGNING_SECRET: 'signing-secret',
      PUBLIC_URL: 'https://lens.example.com',
      PORT: await freePort(),
    };
    const served = serve({ ...many, ENCRYPTION_KEYS: newKey('one') });
    await says(served, '"ready"');
    const begin = await fetch(`http://127.0.0.1:${many.PORT}/slack/install`, { redirect: 'manual' });
    expect(begin.headers.get('location')).toContain('https://slack.com/oauth/v2/authorize?client_id=');
    expect(begin.headers.get('set-cookie')).toContain('Secure');
    served.child.kill('SIGTERM');
    expect(await served.exit).toBe(0);

    const database = await openDatabase({ folder: join(data, 'db') });
    const facts = {
      workspaceId: 'T1',
      enterpriseId: null,
      isOrgWide: false,
      appId: 'A1',
      botId: 'B1',
      botUserId: 'U1',
    };
    const granted = { ...facts, botToken: 'xoxb-secret', refreshToken: null, expiresAt: null };
    await saveInstallation(database.db, keyringOf('lost'), granted, new Date());
    await database.close();
    const keyless = serve({ ...many, ENCRYPTION_KEYS: newKey('one') });
    expect(await keyless.exit).toBe(78);
    expect(keyless.err()).toContain('ENCRYPTION_KEYS lacks the key "lost"');
    expect(`${keyless.out()}${keyless.err()}`).not.toContain('xoxb-secret');
  }, 300_000);

  test('on SIGTERM finishes and acknowledges what is at work before the database closes', async () => {
    const place = { folder: join(folder, 'drained', 'db') };
    const { teamId: workspaceId } = slack.workspace;
    const before = await openDatabase(place);
    const watched = { workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'U1' } as const;
    await watchChannel(before.db, watched, new Date());
    await before.close();

    const { SLACK_APP_TOKEN: _socket, ...env } = await tokens();
    const [PORT, signingSecret] = [await freePort(), 'drain-secret'];
    const bot = serve({ ...env, PORT, SLACK_SIGNING_SECRET: signingSecret, DATA_DIR: join(folder, 'drained') });
    await says(bot, '"ready"');
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    slack.fail({ method: 'users.info', how: { kind: 'held', until } });
    const { message, event } = slack.post('C1', 'U1', 'Still working on it.');
    const to = deliverByHttp({ url: `http://127.0.0.1:${PORT}/slack/events`, signingSecret, now: () => new Date() });
    const answer = to.event(event);
    while (slack.callsOf('users.info').length === 0) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    bot.child.kill('SIGTERM');
    await says(bot, '"stopping"');
    release();
    expect((await answer).status).toBe(200);
    expect(await bot.exit).toBe(0);
    expect(bot.out()).not.toContain('a listener failed');

    const after = await openDatabase(place);
    expect(await findMessage(after.db, { workspaceId, channelId: 'C1', ts: message.ts })).not.toBeNull();
    await after.close();
  }, 300_000);
});
