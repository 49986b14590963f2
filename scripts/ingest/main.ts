import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { watchChannel } from '../../src/db/channels.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import { startSlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';
import { readCorpus } from '../bench/corpus.ts';
import { median } from '../bench/timing.ts';
import { withDatabase } from '../crash/database.ts';
import { type Copies, createCopies } from '../soak/copies.ts';
import { httpWire } from '../soak/wires.ts';
import { fullLoad, messageStream, steadyLoad } from './load.ts';

/*
 * npm run bench -- --ingest: events a second through the real HTTP receiver, start-up and idle memory.
 * `--copies 1,2,4` measures copies behind a balancer instead. PostgreSQL only with TEST_DATABASE_URL.
 */

const { values } = parseArgs({
  options: {
    copies: { type: 'string' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
  },
});
const serverUrl = process.env.TEST_DATABASE_URL;
const ms = Number(values.seconds) * 1_000;
const AT_ONCE = 16;
const BARE_APP = 'scripts/ingest/bare-app.ts';
const SECRET = 'ingest-signing-secret';
const now = () => new Date();
const many = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${100 + at}`);
const cast = { channels: many('C', 40), authors: many('U', 200) };
const texts = (await readCorpus()).map(({ text }) => text).filter((text) => text !== '');
const print = (line: string) => void process.stdout.write(`${line}\n`);

const slack = await startSlackStandIn({
  now,
  users: cast.authors.map((id) => ({ id, tz: 'UTC' })),
  channels: cast.channels.map((id) => ({ id, name: id.toLowerCase(), members: [...cast.authors] })),
});
const next = messageStream(slack, texts, cast);
const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
try {
  if (values.copies !== undefined) await scaleOut(values.copies.split(',').map(Number));
  else {
    if (serverUrl !== undefined) await withDatabase(serverUrl, (url) => compareOn('PostgreSQL', { DATABASE_URL: url }));
    else print('PostgreSQL is left out: TEST_DATABASE_URL is not set.');
    await compareOn('PGlite', { DATA_DIR: folder });
  }
} finally {
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
}

type Where = { readonly DATABASE_URL: string } | { readonly DATA_DIR: string };

/** The bot beside the least that a Bolt app can do, in turns on one machine. */
async function compareOn(name: string, where: Where): Promise<void> {
  await prepare(where);
  const contenders: (readonly [string, Copies])[] = [['bot', await start(where)]];
  // One process may open the embedded database, and it is a library: the bare apps are compared on the server alone.
  if ('DATABASE_URL' in where) {
    contenders.push(['bare Bolt app, one row', await start(where, [BARE_APP, 'row'])]);
    contenders.push(['bare Bolt app, nothing stored', await start(where, [BARE_APP, 'ack'])]);
  }
  const rates = new Map<string, number[]>();
  for (const [, copies] of contenders) await fullLoad(wireTo(copies), next, AT_ONCE, ms);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [who, copies] of contenders) {
      const { perSecond, failed } = await fullLoad(wireTo(copies), next, AT_ONCE, ms);
      if (failed > 0) print(`${who}: ${failed} were not taken in`);
      rates.set(who, [...(rates.get(who) ?? []), perSecond]);
    }
  }
  const own = median(rates.get('bot') ?? []);
  for (const [who, copies] of contenders) {
    const rate = median(rates.get(who) ?? []);
    const { p50, p99 } = await steadyLoad(wireTo(copies), next, rate / 2, ms);
    const verdict = who === 'bare Bolt app, one row' ? ` ${judge(own / rate >= 0.7)} (target 0.7)` : '';
    const limit = who === 'bot' && 'DATABASE_URL' in where ? ` ${judge(p99 < 100)} (target under 100 ms)` : '';
    print(
      `${name.padEnd(11)} ${who.padEnd(30)} ${rate.toFixed(0).padStart(6)} events/s   at half of it p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${limit}   the bot is ${(own / rate).toFixed(2)} x${verdict}`,
    );
  }
  for (const [, copies] of contenders) await copies.stop();
  await startUp(name, where);
}

/** Copies behind a balancer that takes them in turn. */
async function scaleOut(counts: readonly number[]): Promise<void> {
  if (serverUrl === undefined) throw new Error('Set TEST_DATABASE_URL: several copies need a server');
  let first = Number.NaN;
  for (const count of counts) {
    await withDatabase(serverUrl, async (url) => {
      const where = { DATABASE_URL: url };
      await prepare(where);
      const copies = await start(where, [], count);
      await fullLoad(wireTo(copies), next, AT_ONCE * count, ms);
      const rates: number[] = [];
      for (let round = 0; round < Number(values.rounds); round++) {
        rates.push((await fullLoad(wireTo(copies), next, AT_ONCE * count, ms)).perSecond);
      }
      const rate = median(rates);
      if (Number.isNaN(first)) first = rate;
      const { p50, p99 } = await steadyLoad(wireTo(copies), next, rate / 2, ms);
      print(
        `${count} ${count === 1 ? 'copy' : 'copies'}: ${rate.toFixed(0)} events/s (${(rate / first).toFixed(2)} x), at half of it p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
      );
      await copies.stop();
    });
  }
}

/** Start-up of the bot as it is shipped on an existing database, and what is held when nothing happens. */
async function startUp(name: string, where: Where): Promise<void> {
  const target = 'DATABASE_URL' in where ? 1_500 : 2_500;
  const times: number[] = [];
  let megabytes = Number.NaN;
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
  for (let round = 0; round < Number(values.rounds); round++) {
    const copies = await start(where, [resolve('dist/main.js'), 'serve']);
    times.push(copies.readyMs()[0] ?? Number.NaN);
    await new Promise((resolve) => {
      setTimeout(resolve, 3_000);
    });
    megabytes = heldBy(copies.pids()[0]);
    await copies.stop();
  }
  const memory = 'DATABASE_URL' in where ? ` ${judge(megabytes < 150)} (target under 150 MB)` : '';
  print(
    `${name.padEnd(11)} ready in ${median(times)} ms ${judge(median(times) < target)} (target under ${target} ms), ${megabytes} MB when idle${memory}`,
  );
}

async function prepare(where: Where): Promise<void> {
  const place = 'DATABASE_URL' in where ? { url: where.DATABASE_URL } : { folder: join(where.DATA_DIR, 'db') };
  const database = await openDatabase(place);
  const { db } = database;
  const { teamId: workspaceId, botUserId } = slack.workspace;
  await ensureWorkspace(db, { workspaceId, enterpriseId: null, botUserId }, now());
  for (const channelId of cast.channels) {
    await watchChannel(db, { workspaceId, channelId, kind: 'updates', watchedBy: 'U100' }, now());
  }
  await database.close();
}

async function start(where: Where, what: readonly string[] = [], count = 1): Promise<Copies> {
  const env = {
    ...where,
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_API_URL: slack.apiUrl,
    SLACK_SIGNING_SECRET: SECRET,
    LOG_LEVEL: 'info',
  };
  const copies = await createCopies(
    Array.from({ length: count }, () => env),
    what,
  );
  await copies.start();
  return copies;
}

function wireTo(copies: Copies) {
  return httpWire(copies.ports, SECRET, now);
}

function heldBy(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1_024);
}

function judge(isMet: boolean): string {
  return isMet ? 'met' : 'NOT MET';
}
