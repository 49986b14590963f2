import { afterAll, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { watchChannel } from '../src/db/channels.ts';
import { metricsPage } from '../src/handlers/metrics-page.ts';
import { idOf, observed } from '../src/handlers/observed.ts';
import { startVitalPages } from '../src/handlers/vital-pages.ts';
import { createLog } from '../src/log.ts';
import { createMetrics, exposition } from '../src/metrics.ts';
import { asRequest } from '../src/request-id.ts';
import { someDatabase } from './helpers/database.ts';
import { beginStory } from './helpers/story.ts';

const databases = someDatabase();
afterAll(() => databases.dispose());

const NOW = new Date('2026-11-24T10:00:00Z');

test('counters are shown as Prometheus reads them, labels escaped', () => {
  const metrics = createMetrics();
  metrics.count('ownership_lens_events_total', { type: 'a"\n\\', outcome: 'ok' });
  metrics.count('ownership_lens_events_total', { type: 'a"\n\\', outcome: 'ok' }, 2);
  expect(exposition(metrics.samples())).toBe(
    [
      '# HELP ownership_lens_events_total What Slack sent, by type and outcome.',
      '# TYPE ownership_lens_events_total counter',
      'ownership_lens_events_total{type="a\\"\\n\\\\",outcome="ok"} 3',
      '',
    ].join('\n'),
  );
  expect(() => exposition([{ name: 'other', labels: {}, value: 1 }])).toThrow(/no meaning/);
});

test('an event is counted with its lag, and a failed one as failed', async () => {
  const metrics = createMetrics();
  const body = { event_id: 'Ev1', event_time: NOW.getTime() / 1_000 - 7, event: { type: 'message' } };
  await observed(metrics, body, NOW, async () => undefined);
  const failure = observed(metrics, { event: { type: 'no_such_type' } }, NOW, async () => {
    throw new Error('x');
  });
  await expect(failure).rejects.toThrow('x');
  const page = exposition(metrics.samples());
  expect(page).toContain('ownership_lens_events_total{type="message",outcome="ok"} 1');
  expect(page).toContain('ownership_lens_events_total{type="other_event",outcome="failed"} 1');
  expect(page).toContain('ownership_lens_event_lag_seconds_sum 7');
});

test('log lines carry the id of the event they are about, and an odd id never gets into the log', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  log.info('before');
  await asRequest(idOf({ event_id: 'Ev42' }), async () => {
    await Promise.resolve();
    log.info('within');
  });
  expect(lines.map((line) => JSON.parse(line).request)).toEqual([undefined, 'Ev42']);
  expect(idOf({ event_id: 'two words' })).toMatch(/^[0-9a-f-]{36}$/);
});

test('the pages say what the bot counted, name nobody, and tell an outage from a dead process', async () => {
  const story = await beginStory(databases);
  const { workspaceId, clock, database, bot } = story;
  const channel = { workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'UADMIN' } as const;
  await watchChannel(database.db, channel, clock.now());
  await story.say('C1', 'U1', 'Still working on it.');
  const vitals = {
    deps: bot.deps,
    mode: 'http',
    startedAt: NOW,
    isConnected: () => true,
    lastEventAt: () => NOW,
  } as const;
  const page = await metricsPage(vitals, createMetrics());
  expect(page).toContain('ownership_lens_up 1');
  expect(page).toContain('ownership_lens_findings 1');
  expect(page).toMatch(/ownership_lens_outbox_rows\{kind="note",state="queued"\} 1/);
  expect(page).not.toMatch(/U1|C1|T0001|Still working/);

  const down = {
    ...bot.deps,
    db: Object.assign(Object.create(bot.deps.db), { execute: () => Promise.reject(new Error('down')) }),
  };
  const server = await startVitalPages({ ...vitals, deps: down }, createMetrics(), { port: 0, host: '127.0.0.1' });
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const statuses = await Promise.all(
    ['/health', '/ready', '/live', '/metrics', '/x'].map(async (path) => (await fetch(base + path)).status),
  );
  expect(statuses).toEqual([503, 503, 200, 200, 404]);
  expect(await (await fetch(`${base}/metrics`)).text()).toContain('ownership_lens_database_up 0');
  expect((await fetch(`${base}/metrics`, { method: 'POST' })).status).toBe(404);
  server.close();
  server.closeAllConnections();
  await database.db.execute(sql`select 1`);
  await story.end();
}, 300_000);
