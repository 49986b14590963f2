import type { SocketModeReceiver, SocketModeReceiverOptions } from '@slack/bolt';
import type { Log } from '../log.ts';
import { isObject } from '../text/json.ts';

type SocketClient = SocketModeReceiver['client'];

const RATE_LIMIT = 'app_rate_limited';
const CLOSE_MS = 2_000;

/**
 * Keeps a rate-limit notice from ending the process. Slack wraps the notice like an event but without the inner
 * event that the client looks into; here it gets a type of its own before the client sees it, is acknowledged and
 * noted in the log.
 */
export function guardSocket(client: SocketClient, log: Log): void {
  const deliver = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    const safe = retype(data);
    for (const listener of deliver) {
      Promise.resolve(listener.call(client, safe, isBinary)).catch((error: unknown) => {
        log.error({ err: error }, 'a socket message could not be handled');
      });
    }
  });
  client.on(RATE_LIMIT, ({ ack }: { ack: () => Promise<void> }) => {
    log.error('Slack holds back events: more than 30,000 in an hour');
    ack().catch((error: unknown) => log.warn({ err: error }, 'the notice could not be acknowledged'));
  });
}

/** Tells which events could not be handled, from the receiver to `acknowledgeHandled`. */
export interface FailedEvents {
  readonly bodies: WeakSet<object>;
  /** For the receiver: an event that failed is not acknowledged. */
  readonly onFailed: NonNullable<SocketModeReceiverOptions['processEventErrorHandler']>;
}

export function createFailedEvents(): FailedEvents {
  const bodies = new WeakSet<object>();
  return {
    bodies,
    async onFailed({ event }) {
      bodies.add(event.body);
      return false;
    },
  };
}

/**
 * Acknowledges an event only when it is handled, as over HTTP: the client does it before. What fails, or is lost with
 * the process, is sent again by Slack. Commands and the like go on being acknowledged by their handlers.
 */
export function acknowledgeHandled(client: SocketClient, failed: FailedEvents, log: Log): void {
  const deliver = client.listeners('slack_event');
  client.removeAllListeners('slack_event');
  client.on('slack_event', async (args: SocketEvent) => {
    const isEvent = args.type === 'events_api';
    const held = isEvent ? { ...args, ack: async () => undefined } : args;
    await Promise.all(deliver.map((listener): unknown => listener.call(client, held)));
    if (!isEvent || failed.bodies.has(args.body)) return;
    // Its connection may be gone by now; then Slack sends it again, and it changes nothing.
    await args.ack().catch((error: unknown) => log.debug({ err: error }, 'an event could not be acknowledged'));
  });
}

interface SocketEvent {
  readonly type: string;
  readonly body: object;
  readonly ack: () => Promise<void>;
}

function retype(data: unknown): unknown {
  if (typeof data !== 'string' || !data.includes('"events_api"')) return data;
  const envelope = parse(data);
  if (!isObject(envelope) || envelope.type !== 'events_api') return data;
  const hasEvent = isObject(envelope.payload) && isObject(envelope.payload.event);
  return hasEvent ? data : JSON.stringify({ ...envelope, type: RATE_LIMIT });
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

/** Closes the socket; resolves when it is closed, or after two seconds when Slack does not answer. */
export async function stopSocket(client: SocketClient): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_MS);
  });
  await Promise.race([client.disconnect(), late]);
  clearTimeout(timer);
}
