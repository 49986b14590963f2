import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** Slack's description of the app, as far as it is looked at here. */
interface Manifest {
  readonly features: {
    readonly slash_commands: readonly object[];
    readonly [feature: string]: unknown;
  };
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[] };
    readonly redirect_urls?: readonly string[];
  };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: object;
    readonly [setting: string]: unknown;
  };
  readonly [part: string]: unknown;
}

/** `manifest.json`: for one workspace, over Socket Mode. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
}

/** The same app for many workspaces and organisations, called over HTTP at an address without a slash at its end. */
export function manifestFor(publicUrl: string): Manifest {
  const manifest = readManifest();
  const { features, oauth_config, settings } = manifest;
  const events = `${publicUrl}/slack/events`;
  return {
    ...manifest,
    features: { ...features, slash_commands: features.slash_commands.map((each) => ({ ...each, url: events })) },
    oauth_config: { redirect_urls: [`${publicUrl}/slack/oauth_redirect`], ...oauth_config },
    settings: {
      ...settings,
      event_subscriptions: {
        request_url: events,
        bot_events: [...settings.event_subscriptions.bot_events, 'team_access_revoked'].sort(),
      },
      interactivity: { ...settings.interactivity, request_url: events },
      org_deploy_enabled: true,
      socket_mode_enabled: false,
    },
  };
}
