import { App, type AppOptions, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Deps } from './deps.ts';
import { registerHandlers } from './handlers/index.ts';
import { idOf, observed } from './handlers/observed.ts';
import { createRefiller, listGaps } from './handlers/refill.ts';
import { guardSocket, stopSocket } from './handlers/socket.ts';
import { boltLogger } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { asRequest } from './request-id.ts';
import { interactiveOptions } from './slack/clients.ts';

/** How the app reaches Slack and hears from it. */
export interface SlackOptions {
  readonly botToken: string;
  /** Base address of the Web API. */
  readonly apiUrl: string;
  readonly connection:
    | { readonly mode: 'socket'; readonly appToken: string }
    | { readonly mode: 'http'; readonly signingSecret: string };
}

/** A Bolt App with every handler registered, and the ends of its connection. */
export interface Bot {
  readonly app: App;
  /**
   * Resolves when events can arrive, with the port in HTTP mode, else null. Rejects with Slack's error when the
   * tokens are refused.
   */
  readonly start: (listen: { readonly port: number; readonly host: string }) => Promise<number | null>;
  /** Takes no more events, and resolves when those under way are done. */
  readonly stop: () => Promise<void>;
  readonly isConnected: () => boolean;
  /** When Slack last sent anything, or null. */
  readonly lastEventAt: () => Date | null;
}

const DRAIN_MS = 8_000;

/** Builds the app; connects to nothing yet. */
export function createApp(deps: Deps, slack: SlackOptions, metrics: Metrics = createMetrics()): Bot {
  const logger = boltLogger(deps.log);
  const receiver = createReceiver(slack, logger);
  const app = new App({
    token: slack.botToken,
    receiver,
    logger,
    clientOptions: interactiveOptions({ botToken: slack.botToken, apiUrl: slack.apiUrl, logger }),
    convoStore: false,
    deferInitialization: true,
  });
  // Without the rethrow a failed transaction would be answered with 200, and Slack would not send the event again.
  app.error(async (error) => {
    deps.log.error({ err: error }, 'a listener failed');
    throw error;
  });

  const underWay = new Set<Promise<void>>();
  let lastEventAt: Date | null = null;
  app.use(async ({ next, body }) => {
    lastEventAt = deps.now();
    const work = asRequest(idOf(body), () => observed(metrics, body, deps.now(), next));
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
  });
  registerHandlers(app, deps);

  let isStarted = false;
  let isConnected = false;
  let lostAt: Date | null = null;
  const refiller = createRefiller(deps);
  if (receiver instanceof SocketModeReceiver) {
    receiver.client.on('connected', () => {
      isConnected = true;
      if (lostAt !== null) refiller.since(lostAt);
      lostAt = null;
    });
    receiver.client.on('close', () => {
      isConnected = false;
      lostAt ??= deps.now();
    });
  }

  return {
    app,
    async start(listen) {
      await app.init();
      // Before anything new can come in and move the cursors on.
      const gaps = await listGaps(deps.db, deps.now());
      refiller.fill(gaps);
      isStarted = true;
      if (receiver instanceof SocketModeReceiver) {
        guardSocket(receiver.client, deps.log);
        await receiver.start();
        return null;
      }
      const address = (await receiver.start(listen)).address();
      isConnected = true;
      return typeof address === 'object' && address !== null ? address.port : null;
    },
    async stop() {
      isConnected = false;
      if (!isStarted) return;
      isStarted = false;
      await refiller.stop();
      await (receiver instanceof SocketModeReceiver ? stopSocket(receiver.client) : receiver.stop());
      await Promise.race([Promise.allSettled(underWay), pause(DRAIN_MS)]);
    },
    isConnected: () => isConnected,
    lastEventAt: () => lastEventAt,
  };
}

function createReceiver(slack: SlackOptions, logger: NonNullable<AppOptions['logger']>) {
  if (slack.connection.mode === 'http') {
    return new HTTPReceiver({
      signingSecret: slack.connection.signingSecret,
      logger,
      processBeforeResponse: true,
      bodyLimit: 1_048_576,
    });
  }
  return new SocketModeReceiver({
    appToken: slack.connection.appToken,
    logger,
    installerOptions: {
      // Of the socket alone: the client's own default gives up after a while and ends the process with it.
      clientOptions: {
        slackApiUrl: slack.apiUrl,
        timeout: 10_000,
        retryConfig: { retries: 100_000, minTimeout: 200, maxTimeout: 1_000 },
      },
    },
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
