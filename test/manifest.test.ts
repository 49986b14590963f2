import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { manifestFor } from '../src/manifest.ts';
import { SHORTCUTS } from '../src/views/shortcuts.ts';

/** A rule for one value of Slack's app manifest (schema version 2): what it must be, or what its fields must be. */
type Rule = ((value: unknown) => boolean) | { readonly [field: string]: Rule };

const isText =
  (most: number, least = 1) =>
  (value: unknown) =>
    typeof value === 'string' && value.length >= least && value.length <= most;
const isFlag = (value: unknown) => typeof value === 'boolean';
const isNumber = (value: unknown) => typeof value === 'number';
const isListOf = (rule: (value: unknown) => boolean, most: number) => (value: unknown) =>
  Array.isArray(value) && value.length <= most && value.every(rule) && new Set(value).size === value.length;
const isScope = (value: unknown) => typeof value === 'string' && /^[a-z]+(:[a-z.]+)?$/.test(value);
const isEvent = (value: unknown) => typeof value === 'string' && /^[a-z_]+(\.[a-z]+)?$/.test(value);

const isAddress = (value: unknown) => typeof value === 'string' && value.startsWith('https://lens.example.com/slack/');

const command: Rule = {
  url: isAddress,
  command: (value) => isText(32, 2)(value) && String(value).startsWith('/'),
  description: isText(2_000),
  usage_hint: isText(1_000),
  should_escape: isFlag,
};

/** Callback ids of shortcuts that the bot listens to; names and descriptions have Slack's limits. */
const shortcut: Rule = {
  name: isText(24),
  type: (value) => value === 'message',
  callback_id: (value) => Object.values(SHORTCUTS).some((id) => id === value),
  description: isText(150),
};

const RULES: Rule = {
  _metadata: { major_version: isNumber, minor_version: isNumber },
  display_information: {
    name: isText(35),
    description: isText(140),
    background_color: (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value),
    long_description: isText(4_000, 175),
  },
  features: {
    app_home: { home_tab_enabled: isFlag, messages_tab_enabled: isFlag, messages_tab_read_only_enabled: isFlag },
    bot_user: { display_name: isText(80), always_online: isFlag },
    shortcuts: (value) =>
      Array.isArray(value) &&
      value.length === Object.keys(SHORTCUTS).length &&
      value.every((each) => problemsOf(each, shortcut, 'shortcut').length === 0),
    slash_commands: (value) =>
      Array.isArray(value) &&
      value.length <= 50 &&
      value.every((each) => problemsOf(each, command, 'command').length === 0),
  },
  oauth_config: {
    redirect_urls: isListOf((value) => value === 'https://lens.example.com/slack/oauth_redirect', 1),
    scopes: { bot: isListOf(isScope, 255), bot_optional: isListOf(isScope, 255) },
  },
  settings: {
    event_subscriptions: { request_url: isAddress, bot_events: isListOf(isEvent, 100) },
    interactivity: { is_enabled: isFlag, request_url: isAddress },
    org_deploy_enabled: isFlag,
    socket_mode_enabled: isFlag,
    token_rotation_enabled: isFlag,
  },
};

function problemsOf(value: unknown, rule: Rule, path: string): string[] {
  if (typeof rule === 'function') return rule(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([field, inner]) => {
    const next = rule[field];
    return next === undefined ? [`${path}.${field} is not known`] : problemsOf(inner, next, `${path}.${field}`);
  });
}

interface Manifest {
  readonly display_information: { readonly name: string };
  readonly features: {
    readonly slash_commands: readonly { readonly command: string; readonly should_escape: boolean }[];
  };
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[]; readonly bot_optional: readonly string[] };
  };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
}

const text = readFileSync('manifest.json', 'utf8');
const manifest: Manifest = JSON.parse(text);
const manyWorkspaces = manifestFor('https://lens.example.com');

/** What each event that is subscribed to needs. */
const SCOPE_OF_EVENT: Readonly<Record<string, string>> = {
  // The Home tab needs none of its own; the command's scope stands for it.
  app_home_opened: 'commands',
  // Neither do these two, which end everything.
  app_uninstalled: 'commands',
  tokens_revoked: 'commands',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  user_change: 'users:read',
  member_joined_channel: 'channels:read',
};

describe('the manifest', () => {
  test("keeps to Slack's rules", () => {
    expect(problemsOf(manifest, RULES, 'manifest')).toEqual([]);
  });

  test('keeps to them for many workspaces too, whose addresses it fills in', () => {
    expect(problemsOf(manyWorkspaces, RULES, 'manifest')).toEqual([]);
    expect(manyWorkspaces.settings).toMatchObject({ org_deploy_enabled: true, socket_mode_enabled: false });
    expect(JSON.stringify(manyWorkspaces).match(/lens\.example\.com\/slack\/events/g)).toHaveLength(3);
    expect(JSON.stringify(manyWorkspaces)).toContain('lens.example.com/slack/oauth_redirect');
  });

  test('breaks the rules when it is broken', () => {
    const broken = { display_information: { name: 'x'.repeat(36), motto: 'y' } };
    expect(problemsOf(broken, RULES, 'manifest')).toEqual([
      'manifest.display_information.name',
      'manifest.display_information.motto is not known',
    ]);
  });

  test('asks for the scopes that its events and calls need, and none that reads more', () => {
    const { bot, bot_optional } = manifest.oauth_config.scopes;
    expect([...bot].sort()).toEqual([
      'channels:history',
      'channels:read',
      'chat:write',
      'commands',
      'files:write',
      'groups:history',
      'groups:read',
      'im:history',
      'im:write',
      'users:read',
    ]);
    expect([...bot_optional].sort()).toEqual(['files:write', 'groups:history', 'groups:read']);
    for (const event of manifest.settings.event_subscriptions.bot_events) expect(bot).toContain(SCOPE_OF_EVENT[event]);
  });

  test('subscribes to the events and commands that the bot listens to', () => {
    const source = readFileSync('src/handlers/index.ts', 'utf8');
    const events = [...source.matchAll(/app\.event\('(\w+)'/g)].map((match) => match[1]);
    const subscribed = ({ settings }: Pick<Manifest, 'settings'>) =>
      new Set(settings.event_subscriptions.bot_events.map((event) => event.split('.')[0]));
    expect(subscribed(manyWorkspaces)).toEqual(new Set(events));
    // Slack knows this one only in apps for organisations.
    expect(subscribed(manifest)).toEqual(new Set(events.filter((event) => event !== 'team_access_revoked')));
    const commands = [...source.matchAll(/app\.command\('([^']+)'/g)].map((match) => match[1]);
    expect(manifest.features.slash_commands.map((each) => each.command)).toEqual(commands);
    expect(manifest.features.slash_commands.every((each) => each.should_escape)).toBe(true);
  });
});
