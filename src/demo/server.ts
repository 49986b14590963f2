import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Router } from './router.ts';

/** A demo that is running. */
export interface Running {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  close(): Promise<void>;
}

const LARGEST_BODY = 64_000;

/** Only the pages' own files and only this server; nothing can be embedded, and nothing leaves. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Serves the demo on loopback alone. `port` 0 takes a free one. Rejects when the port is taken.
 */
export async function startServer(router: Router, port: number): Promise<Running> {
  const server = createServer((request, response) => {
    void answer(router, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(router: Router, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    // A page elsewhere whose name was pointed here must not be served: it could read what is typed.
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')) {
      send(response, {
        status: 421,
        type: 'text/plain; charset=utf-8',
        content: 'This page is for 127.0.0.1 alone.\n',
      });
      return;
    }
    const isJson = (request.headers['content-type'] ?? '').startsWith('application/json');
    if (request.method === 'POST' && !isJson) {
      send(response, { status: 415, type: 'text/plain; charset=utf-8', content: 'JSON, please.\n' });
      return;
    }
    const body = await readBody(request);
    if (body === null) {
      send(response, { status: 413, type: 'text/plain; charset=utf-8', content: 'That is too long.\n' });
      return;
    }
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    send(response, await router({ method: request.method ?? 'GET', url, body }), request.method === 'HEAD');
  } catch {
    send(response, { status: 500, type: 'text/plain; charset=utf-8', content: 'Something went wrong here.\n' });
  }
}

function send(response: ServerResponse, answer: Awaited<ReturnType<Router>>, isHead = false): void {
  const content = typeof answer.content === 'string' ? Buffer.from(answer.content) : answer.content;
  const { 'content-security-policy': policy, ...others } = HEADERS;
  const headers = { ...others, 'content-type': answer.type, 'content-length': content.length };
  response.writeHead(
    answer.status,
    answer.hasOwnPolicy === true ? headers : { ...headers, 'content-security-policy': policy },
  );
  response.end(isHead ? undefined : content);
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    const buffer = Buffer.from(piece as Uint8Array);
    length += buffer.length;
    if (length > LARGEST_BODY) return null;
    pieces.push(buffer);
  }
  return Buffer.concat(pieces).toString('utf8');
}
