import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createFaults, type Faults } from './faults.ts';
import { createLimits, type Limits } from './limits.ts';
import { type Args, METHODS } from './methods.ts';
import { createOAuth, type OAuth } from './oauth.ts';
import type { Workspace } from './workspace.ts';

/** A call that an app made: a Web API method, `response_url` or `upload`. */
export interface Call {
  readonly method: string;
  readonly args: Args;
  readonly token: string;
  /** The `User-Agent` of the app. */
  readonly agent: string;
  /** How far it is: `open` until it is carried out, `done` until it is answered or its connection broken. */
  readonly state: 'open' | 'done' | 'ended';
}

export interface WebApi {
  readonly server: Server;
  readonly url: string;
  readonly calls: Call[];
  readonly faults: Faults;
  readonly limits: Limits;
  readonly oauth: OAuth;
  stop(): Promise<void>;
}

/** Serves Slack's Web API for some workspaces, response addresses and file uploads on loopback. The first workspace has a token of its own. */
export async function startWebApi(workspaces: readonly [Workspace, ...Workspace[]], now: () => Date): Promise<WebApi> {
  const calls: Call[] = [];
  const faults = createFaults();
  const limits = createLimits(now);
  let url = '';
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const oauth = createOAuth(workspaces, now, url);
  return {
    server,
    url,
    calls,
    faults,
    limits,
    oauth,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const body = await readBody(request);
    const method = methodOf(path);
    const args = method === 'upload' ? { body } : readArgs(body, request.headers['content-type'] ?? '');
    const token = (request.headers.authorization ?? `Bearer ${'token' in args ? args.token : ''}`).replace(
      'Bearer ',
      '',
    );
    const call = { method, args, token, agent: request.headers['user-agent'] ?? '', state: 'open' as Call['state'] };
    calls.push(call);
    response.once('close', () => {
      call.state = 'ended';
    });

    const fault = faults.take(method);
    const early = fault === null ? limits.take(method) : null;
    if (early !== null) {
      response.writeHead(429, { 'retry-after': String(early) }).end();
      return;
    }
    if (Number(args.limit ?? 0) > limits.objects(method)) {
      const refusal = { ok: false, error: 'invalid_limit' };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(refusal));
      return;
    }
    const isHeldAfter = fault?.kind === 'held' && fault.when === 'after';
    if (fault?.kind === 'held' && !isHeldAfter) await fault.until;
    if (fault?.kind === 'dropped' && fault.when === 'before') {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'rate_limited') {
      response.writeHead(429, { 'retry-after': String(fault.retryAfter) }).end();
      return;
    }
    if (fault?.kind === 'status') {
      response.writeHead(fault.status).end('no');
      return;
    }
    const answer = fault?.kind === 'error' ? { ok: false, error: fault.error } : answerOf(method, args, token);
    if (!response.closed) call.state = 'done';
    if (isHeldAfter) await fault.until;
    if (fault?.kind === 'dropped') {
      request.socket.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  function answerOf(method: string, args: Args, token: string): unknown {
    if (method === 'response_url' || method === 'upload') return { ok: true };
    if (method === 'oauth.v2.access') return oauth.access(args);
    const [first] = workspaces;
    const isOurs = token === (method === 'apps.connections.open' ? first.appToken : first.botToken);
    const workspace = isOurs ? first : oauth.workspaceOf(token, args.team_id);
    if (workspace === null) return { ok: false, error: 'invalid_auth' };
    return METHODS[method]?.(workspace, args, url) ?? { ok: false, error: 'unknown_method' };
  }
}

function methodOf(path: string): string {
  if (path.startsWith('/response/')) return 'response_url';
  if (path.startsWith('/upload/')) return 'upload';
  return path.replace(/^\/api\//, '').replace(/\?.*$/, '');
}

function readArgs(body: string, contentType: string): Args {
  if (!contentType.includes('json')) return Object.fromEntries(new URLSearchParams(body));
  const value: unknown = JSON.parse(body);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, typeof field === 'string' ? field : JSON.stringify(field)]),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
