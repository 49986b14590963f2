import { type Logger, WebClient, WebClientEvent, type WebClientOptions } from '@slack/web-api';
import type { TokenSource } from './tokens.ts';

/**
 * Slack's Web API for one workspace each. Two clients, since what one waits for must not hold up the other:
 * `interactive` for what a person waits for (short time limit, one quick retry), `bulk` for what the outbox sends
 * (no retry of its own: a repeated send could arrive twice, so the outbox decides).
 */
export interface SlackClients {
  interactive(workspaceId: string): Promise<WebClient>;
  bulk(workspaceId: string): Promise<WebClient>;
}

/** Where and how to reach Slack. */
export interface SlackAccess {
  readonly apiUrl: string;
  readonly logger: Logger;
  /** Called for each answer with status 429. */
  readonly onRateLimited?: () => void;
}

/** Options of the clients that people wait for. A 429 rejects at once instead of pausing every other call. */
export function interactiveOptions(access: SlackAccess): WebClientOptions {
  return {
    slackApiUrl: access.apiUrl,
    logger: access.logger,
    timeout: 2_500,
    retryConfig: { retries: 1, minTimeout: 100, maxTimeout: 200 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
  };
}

function bulkOptions(access: SlackAccess): WebClientOptions {
  return { ...interactiveOptions(access), timeout: 10_000, retryConfig: { retries: 0 } };
}

/** Clients for the one workspace that the bot token belongs to. */
export function clientsOfOneWorkspace(access: SlackAccess & { readonly botToken: string }): SlackClients {
  const interactive = clientOf(access, access.botToken, interactiveOptions(access));
  const bulk = clientOf(access, access.botToken, bulkOptions(access));
  return { interactive: async () => interactive, bulk: async () => bulk };
}

/**
 * Clients for every workspace that the app is installed in. Each call asks for the token anew, so that one that was
 * refreshed or revoked by any copy of the bot is not used any more. Throws TokenUnavailable.
 */
export function clientsOfInstallations(access: SlackAccess, tokens: TokenSource): SlackClients {
  const known = new Map<string, { readonly token: string; readonly client: WebClient }>();
  const pick = async (kind: 'interactive' | 'bulk', workspaceId: string) => {
    const key = `${kind} ${workspaceId}`;
    const { token, installation } = await tokens.tokenFor(workspaceId).catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
    const before = known.get(key);
    if (before?.token === token) return before.client;
    const options = kind === 'bulk' ? bulkOptions(access) : interactiveOptions(access);
    // A token for a whole organisation must say in which workspace it asks.
    const team = installation.isOrgWide && installation.workspaceId !== workspaceId ? { teamId: workspaceId } : {};
    const client = clientOf(access, token, { ...options, ...team });
    known.set(key, { token, client });
    return client;
  };
  return {
    interactive: (workspaceId) => pick('interactive', workspaceId),
    bulk: (workspaceId) => pick('bulk', workspaceId),
  };
}

function clientOf(access: SlackAccess, token: string, options: WebClientOptions): WebClient {
  const client = new WebClient(token, options);
  client.on(WebClientEvent.RATE_LIMITED, () => access.onRateLimited?.());
  return client;
}
