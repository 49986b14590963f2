import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { appCreationLink, describeProblems, readConfig, VARIABLES } from '../src/config.ts';
import { newKey } from '../src/db/keyring.ts';

const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

describe('readConfig', () => {
  test('fills in what is not said', () => {
    expect(readConfig(socket)).toEqual({
      problems: null,
      config: {
        connection: { mode: 'socket', appToken: 'xapp-1' },
        botToken: 'xoxb-1',
        slackApiUrl: 'https://slack.com/api/',
        host: '127.0.0.1',
        healthPort: 3001,
        database: { folder: 'data/db' },
        logLevel: 'info',
      },
    });
  });

  test('takes everything from the environment', () => {
    expect(
      readConfig({
        SLACK_BOT_TOKEN: ' xoxb-2 ',
        SLACK_APP_TOKEN: '',
        SLACK_SIGNING_SECRET: 'secret',
        PORT: '8080',
        HOST: '0.0.0.0',
        HEALTH_PORT: '8081',
        DATABASE_URL: 'postgres://u:p@db:5432/lens',
        DATA_DIR: '/ignored',
        SLACK_API_URL: 'http://127.0.0.1:9/api',
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      problems: null,
      config: {
        connection: { mode: 'http', signingSecret: 'secret', port: 8080 },
        botToken: 'xoxb-2',
        slackApiUrl: 'http://127.0.0.1:9/api/',
        host: '0.0.0.0',
        healthPort: 8081,
        database: { url: 'postgres://u:p@db:5432/lens' },
        logLevel: 'debug',
      },
    });
  });

  test('an app token decides for Socket Mode even beside a signing secret', () => {
    expect(readConfig({ ...socket, SLACK_SIGNING_SECRET: 's' }).config?.connection.mode).toBe('socket');
  });

  test('reports every problem at once, and no secret', () => {
    const { problems } = readConfig({
      SLACK_BOT_TOKEN: 'xapp-swapped-secret',
      SLACK_APP_TOKEN: 'xoxb-swapped-secret',
      PORT: '70000',
      HEALTH_PORT: 'eighty',
      DATABASE_URL: 'mysql://nope',
      SLACK_API_URL: 'ftp://nope',
      LOG_LEVEL: 'loud',
    });
    const words = describeProblems(problems ?? []);
    for (const name of [
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'PORT',
      'HEALTH_PORT',
      'DATABASE_URL',
      'SLACK_API_URL',
      'LOG_LEVEL',
    ]) {
      expect(problems?.filter((problem) => problem.startsWith(`${name} `))).toHaveLength(1);
    }
    expect(words).toContain('looks like an app-level token');
    expect(words).not.toContain('swapped-secret');
    expect(words).toContain(appCreationLink());
  });

  test('an empty environment names both tokens and nothing else', () => {
    const names = readConfig({}).problems?.map((problem) => problem.split(' ')[0]);
    expect(names).toEqual(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']);
  });

  const many = {
    SLACK_CLIENT_ID: '1234567890.9876543210',
    SLACK_CLIENT_SECRET: 'client-secret',
    SLACK_STATE_SECRET: 's'.repeat(32),
    SLACK_SIGNING_SECRET: 'secret',
    ENCRYPTION_KEYS: newKey('2026-11-30'),
    PUBLIC_URL: 'https://lens.example.com/',
  };

  test('takes what is needed for many workspaces', () => {
    const { config } = readConfig({ ...many, SLACK_PKCE: 'on', PORT: '8080' });
    if (config === null || !('installs' in config)) throw new Error('It was not taken');
    const { keyring, scopes, ...rest } = config.installs;
    expect(rest).toEqual({
      clientId: many.SLACK_CLIENT_ID,
      clientSecret: 'client-secret',
      stateSecret: many.SLACK_STATE_SECRET,
      publicUrl: 'https://lens.example.com',
      port: 8080,
      isPkceOn: true,
    });
    expect(keyring.newest.id).toBe('2026-11-30');
    expect(scopes).toContain('channels:history');
    expect('botToken' in config).toBe(false);
  });

  test('says everything that is missing for many workspaces at once, and no secret', () => {
    const names = (env: Readonly<Record<string, string>>) =>
      readConfig(env).problems?.map((problem) => problem.split(' ')[0]);
    const needed = ['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'ENCRYPTION_KEYS', 'PUBLIC_URL', 'SLACK_APP_TOKEN'];
    expect(names({ SLACK_CLIENT_ID: '1234567890.9876543210' })).toEqual(needed);
    const wrong = {
      ...many,
      SLACK_CLIENT_ID: 'client-secret-in-the-wrong-place',
      SLACK_BOT_TOKEN: 'xoxb-swapped-secret',
      SLACK_STATE_SECRET: 'short-secret',
      ENCRYPTION_KEYS: 'my-secret-key',
      PUBLIC_URL: 'http://lens.example.com',
      SLACK_PKCE: 'yes',
    };
    expect(names(wrong)).toEqual([
      'SLACK_CLIENT_ID',
      'SLACK_BOT_TOKEN',
      'SLACK_STATE_SECRET',
      'ENCRYPTION_KEYS',
      'PUBLIC_URL',
      'SLACK_PKCE',
    ]);
    expect(describeProblems(readConfig(wrong).problems ?? [])).not.toMatch(/(wrong-place|swapped|short|my)-secret/);
  });

  test('two servers on one port are refused', () => {
    const { problems } = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', PORT: '3001' });
    expect(problems).toEqual(['PORT and HEALTH_PORT are both 3001. Choose two.']);
  });
});

test('the link carries the manifest', () => {
  const link = new URL(appCreationLink());
  const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
  expect(link.origin + link.pathname).toBe('https://api.slack.com/apps');
  expect(link.searchParams.get('new_app')).toBe('1');
  expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(manifest);
});

test('.env.example names exactly the variables that are read', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const named = lines.map((line) => /^(?:# )?([A-Z_]+)=/.exec(line)?.[1]).filter((name) => name !== undefined);
  expect([...named].sort()).toEqual(Object.keys(VARIABLES).sort());
});

test('only the configuration reads the environment, and it reads no other variable', () => {
  const source = readFileSync('src/config.ts', 'utf8');
  const read = [...source.matchAll(/(?:read|readPort)\('([A-Z_]+)'/g)].map((match) => match[1]);
  expect(new Set(read)).toEqual(new Set(Object.keys(VARIABLES)));
});
