import { type Logger, WebClient, WebClientEvent, type WebClientOptions } from '@slack/web-api';

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
  readonly botToken: string;
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
export function clientsOfOneWorkspace(access: SlackAccess): SlackClients {
  const interactive = new WebClient(access.botToken, interactiveOptions(access));
  const bulk = new WebClient(access.botToken, bulkOptions(access));
  for (const client of [interactive, bulk]) client.on(WebClientEvent.RATE_LIMITED, () => access.onRateLimited?.());
  return { interactive: async () => interactive, bulk: async () => bulk };
}
