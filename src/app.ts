import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AppOptions, App as BoltApp } from '@slack/bolt';
import { acrossWorkspaces, inWorkspace } from './db/scope.ts';
import type { Deps } from './deps.ts';
import { authorizeInstalled, isNotInstalled } from './handlers/authorize.ts';
import { checkBody } from './handlers/check-body.ts';
import { registerHandlers } from './handlers/index.ts';
import { type Installs, installPages } from './handlers/install.ts';
import { idOf, observed } from './handlers/observed.ts';
import { createOutage } from './handlers/outage.ts';
import { createRefiller, openGaps } from './handlers/refill.ts';
import {
  acknowledgeHandled,
  createFailedEvents,
  type FailedEvents,
  guardSocket,
  stopSocket,
} from './handlers/socket.ts';
import { boltLogger } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { asRequest } from './request-id.ts';
import { App, HTTPReceiver, SocketModeReceiver } from './slack/bolt.ts';
import { interactiveOptions } from './slack/clients.ts';

/** How the app reaches Slack and hears from it: in one workspace by its token, or wherever it was installed by OAuth. */
export type SlackOptions = Reach & ({ readonly botToken: string } | { readonly installs: Installs });

interface Reach {
  /** Base address of the Web API. */
  readonly apiUrl: string;
  readonly connection:
    | { readonly mode: 'socket'; readonly appToken: string }
    | { readonly mode: 'http'; readonly signingSecret: string };
}

/** A Bolt App with every handler registered, and the ends of its connection. */
export interface Bot {
  readonly app: BoltApp;
  /**
   * Resolves when events can arrive, with the port that is listened on: for events in HTTP mode, for installing in
   * Socket Mode, and null when for neither. Rejects with Slack's error when the tokens are refused.
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
  const pages = 'installs' in slack ? installPages(deps, slack.installs) : null;
  const failed = createFailedEvents();
  const receiver = createReceiver(slack, logger, pages, failed);
  const app = new App({
    ...('installs' in slack ? { authorize: authorizeInstalled(deps) } : { token: slack.botToken }),
    receiver,
    logger,
    clientOptions: interactiveOptions({ apiUrl: slack.apiUrl, logger }),
    convoStore: false,
    deferInitialization: true,
  });
  // Without the rethrow a failed transaction would be answered with 200, and Slack would not send the event again.
  app.error(async (error) => {
    // Sending it again would not help: what comes late from a workspace that removed the app is let go.
    if (isNotInstalled(error)) {
      deps.log.warn('something came from where the app is not installed');
      return;
    }
    deps.log.error({ err: error }, 'a listener failed');
    throw error;
  });

  const refiller = createRefiller(deps);
  const outage = createOutage(deps.now, (since) => refiller.since(since));
  const underWay = new Set<Promise<void>>();
  let lastEventAt: Date | null = null;
  app.use(async ({ next, body, context }) => {
    lastEventAt = deps.now();
    const handled = () => observed(metrics, body, deps.now(), next);
    const workspaceId = context.teamId ?? context.enterpriseId;
    const work = asRequest(idOf(body), workspaceId === undefined ? handled : () => inWorkspace(workspaceId, handled));
    underWay.add(work);
    work.then(outage.handled, outage.failed);
    await work.finally(() => underWay.delete(work));
  });
  registerHandlers(app, deps);

  let isStarted = false;
  let isConnected = false;
  let lostAt: Date | null = null;
  let installServer: Server | null = null;
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
      const gaps = await acrossWorkspaces(() => openGaps(deps.db, deps.now()));
      refiller.fill(gaps);
      isStarted = true;
      if (receiver instanceof SocketModeReceiver) {
        guardSocket(receiver.client, deps.log);
        acknowledgeHandled(receiver.client, failed, deps.log);
        if (pages !== null) installServer = await listenFor(pages, listen);
        await receiver.start();
        return installServer === null ? null : portOf(installServer);
      }
      const server = await receiver.start(listen);
      isConnected = true;
      return portOf(server);
    },
    async stop() {
      isConnected = false;
      if (!isStarted) return;
      isStarted = false;
      await refiller.stop();
      await (receiver instanceof SocketModeReceiver ? stopSocket(receiver.client) : receiver.stop());
      installServer?.close();
      await Promise.race([Promise.allSettled(underWay), pause(DRAIN_MS)]);
    },
    isConnected: () => isConnected,
    lastEventAt: () => lastEventAt,
  };
}

const EVENTS_PATH = '/slack/events';
const BODY_LIMIT = 1_048_576;

function createReceiver(
  slack: SlackOptions,
  logger: NonNullable<AppOptions['logger']>,
  pages: ReturnType<typeof installPages> | null,
  failed: FailedEvents,
) {
  if (slack.connection.mode === 'http') {
    const { signingSecret } = slack.connection;
    const receiver = new HTTPReceiver({
      signingSecret,
      logger,
      endpoints: EVENTS_PATH,
      processBeforeResponse: true,
      bodyLimit: BODY_LIMIT,
    });
    const listener = checkBody({ path: EVENTS_PATH, signingSecret, bodyLimit: BODY_LIMIT }, receiver.requestListener);
    receiver.requestListener = (request, response) => {
      if (pages === null || !pages(request, response)) listener(request, response);
    };
    return receiver;
  }
  return new SocketModeReceiver({
    appToken: slack.connection.appToken,
    logger,
    processEventErrorHandler: failed.onFailed,
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

/** In Socket Mode nothing else listens, but a browser must come back from Slack. */
async function listenFor(
  pages: ReturnType<typeof installPages>,
  listen: { readonly port: number; readonly host: string },
): Promise<Server> {
  const server = createServer((request, response) => {
    if (!pages(request, response)) response.writeHead(404).end();
  });
  server.listen(listen.port, listen.host);
  await once(server, 'listening');
  return server;
}

function portOf(server: { address(): ReturnType<Server['address']> }): number | null {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
