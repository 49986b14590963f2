import { createServer, type Server } from 'node:http';
import { acrossWorkspaces } from '../db/scope.ts';
import type { Metrics } from '../metrics.ts';
import { readHealth, type Vitals } from './health.ts';
import { metricsPage } from './metrics-page.ts';

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Serves what an operator's machines ask for. `/health` and `/ready`: 200 when events are taken up and stored, else 503,
 * with the figures as JSON. `/live`: 200 while the process runs at all, since starting it anew does not mend a database.
 * `/metrics`: for Prometheus. Nothing in them is secret, nobody is named.
 */
export function startVitalPages(
  vitals: Vitals,
  metrics: Metrics,
  listen: { readonly port: number; readonly host: string },
): Promise<Server> {
  const pages: ReadonlyMap<string, () => Promise<Page>> = new Map([
    ['/health', () => healthPage(vitals)],
    ['/ready', () => healthPage(vitals)],
    ['/live', async () => ({ status: 200, type: 'text/plain', body: 'ok\n' })],
    [
      '/metrics',
      async () => ({ status: 200, type: 'text/plain; version=0.0.4', body: await metricsPage(vitals, metrics) }),
    ],
  ]);
  const server = createServer((request, response) => {
    const page = request.method === 'GET' ? pages.get((request.url ?? '').split('?')[0] ?? '') : undefined;
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    acrossWorkspaces(page)
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      })
      .catch((error: unknown) => {
        vitals.deps.log.error({ err: error }, 'a page for operators failed');
        response.writeHead(500).end();
      });
  });
  return new Promise<Server>((resolve, reject) => {
    server.once('error', reject);
    server.listen(listen.port, listen.host, () => resolve(server));
  });
}

async function healthPage(vitals: Vitals): Promise<Page> {
  const health = await readHealth(vitals);
  return { status: health.ok ? 200 : 503, type: 'application/json', body: `${JSON.stringify(health)}\n` };
}
