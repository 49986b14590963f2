import { once } from 'node:events';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Delivered, Delivery } from './delivery.ts';

/** The Socket Mode side of the stand-in. */
export interface Sockets extends Delivery {
  /** Resolves when an app has connected. */
  connected(): Promise<void>;
  /** Resolves when no app is connected any more. */
  gone(): Promise<void>;
  /**
   * Sends an envelope as it is, such as a rate-limit notice or a repeated event, over the connections in turn. Resolves
   * when it is acknowledged, with status 0 when its connection ends before.
   */
  envelope(type: string, payload: unknown, extra?: Readonly<Record<string, unknown>>): Promise<Delivered>;
  /** How many connections are open. */
  count(): number;
  /** Tells the app to connect anew, as Slack does every few hours. */
  refresh(): void;
  stop(): void;
}

/** Accepts WebSockets on the Web API's server, greets them, and hands each payload to one of them. */
export function startSockets(server: Server): Sockets {
  const sockets = new WebSocketServer({ server, path: '/socket' });
  const waiting = new Map<string, (answer: Delivered) => void>();
  const arrivals: (() => void)[] = [];
  let envelopes = 0;
  sockets.on('connection', (socket) => {
    // Each event that waits for its acknowledgement listens for the end of the connection.
    socket.setMaxListeners(0);
    socket.on('message', (data) => acknowledge(Buffer.isBuffer(data) ? data.toString('utf8') : '{}'));
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.clients.size }));
    for (const arrive of arrivals.splice(0)) arrive();
  });

  const envelope = (type: string, payload: unknown, extra: Readonly<Record<string, unknown>> = {}) => {
    const socket = openSocket();
    envelopes += 1;
    const id = `envelope-${envelopes}`;
    return new Promise<Delivered>((resolve) => {
      const lost = () => {
        waiting.delete(id);
        resolve({ status: 0, body: '' });
      };
      waiting.set(id, (answer) => {
        socket.off('close', lost);
        resolve(answer);
      });
      socket.once('close', lost);
      socket.send(JSON.stringify({ type, envelope_id: id, accepts_response_payload: true, payload, ...extra }));
    });
  };

  return {
    connected: () =>
      sockets.clients.size > 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            arrivals.push(resolve);
          }),
    async gone() {
      const closed = [...sockets.clients].map((socket) => once(socket, 'close'));
      await Promise.all(closed);
    },
    envelope,
    count: () => open().length,
    event: (body) => envelope('events_api', body, { retry_attempt: 0, retry_reason: '' }),
    command: (body) => envelope('slash_commands', body),
    interactive: (body) => envelope('interactive', body),
    refresh() {
      for (const socket of sockets.clients) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };

  function open(): WebSocket[] {
    return [...sockets.clients].filter((socket) => socket.readyState === socket.OPEN);
  }

  function openSocket(): WebSocket {
    const sockets = open();
    const socket = sockets[envelopes % Math.max(1, sockets.length)];
    if (socket === undefined) throw new Error('No app is connected');
    return socket;
  }

  function acknowledge(data: string): void {
    const message: unknown = JSON.parse(data);
    if (typeof message !== 'object' || message === null || !('envelope_id' in message)) return;
    const id = String(message.envelope_id);
    const payload = 'payload' in message ? message.payload : {};
    waiting.get(id)?.({ status: 200, body: JSON.stringify(payload) });
    waiting.delete(id);
  }
}
