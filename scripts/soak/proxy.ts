import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door to a database server that can be shut. */
export interface Proxy {
  /** The address of the database through the door. */
  readonly url: string;
  /** Breaks every connection and refuses new ones. */
  cut(): void;
  /** Breaks each open connection as soon as anything is asked over it. */
  breakNext(): void;
  /** Lets nothing through any more, without a word: connections stay open and stay silent. */
  silence(): void;
  /** Breaks what is still silent, and lets new connections through. */
  restore(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens it on loopback, before the server of a database address. */
export async function startProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const nears = new Set<Socket>();
  let isSilent = false;
  const server: Server = createServer((near) => {
    nears.add(near);
    near.once('close', () => nears.delete(near));
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.once('close', () => {
        open.delete(from);
        to.destroy();
      });
      if (isSilent) from.pause();
      else from.pipe(to);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(port);

  const breakAll = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    url: url.href,
    cut() {
      server.close();
      breakAll();
    },
    breakNext() {
      for (const near of nears) {
        near.unpipe();
        near.once('data', () => near.resetAndDestroy()).resume();
      }
    },
    silence() {
      isSilent = true;
      for (const socket of open) socket.unpipe().pause();
    },
    async restore() {
      isSilent = false;
      breakAll();
      if (server.listening) return;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    async stop() {
      breakAll();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
  };
}
