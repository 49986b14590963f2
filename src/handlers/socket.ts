import type { SocketModeReceiver } from '@slack/bolt';
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
