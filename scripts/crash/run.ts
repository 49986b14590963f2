import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { watchChannel } from '../../src/db/channels.ts';
import { addLead } from '../../src/db/leads.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { outbox } from '../../src/db/schema.ts';
import { changeSettings, ensureSettings } from '../../src/db/settings.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import type { Fault } from '../../test/helpers/slack-stand-in/index.ts';
import { startSlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';

/** How hard it is. */
export interface CrashPlan {
  /** An empty database on a PostgreSQL server. */
  readonly url: string;
  readonly leads: number;
  readonly kills: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

export interface CrashResult {
  /** How many digests each lead got. */
  readonly copies: ReadonlyMap<string, number>;
  /** Kills that hit while something was still to be sent. */
  readonly killsAtWork: number;
  readonly kills: number;
  readonly calls: number;
  readonly ended: Readonly<Record<string, number>>;
}

const WORKERS = 2;
const START = '2026-11-16T09:00:00Z';
/** Simulated seconds in one second. */
const SPEED = 20;
const LONGEST_MS = 15 * 60_000;
const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/**
 * Lets two copies of the jobs send every lead one digest, kills them again and again at random points, and makes
 * Slack drop answers, refuse and fail. Resolves with what arrived.
 */
export async function runCrash(plan: CrashPlan): Promise<CrashResult> {
  const random = randomFrom(plan.seed);
  const began = Date.now();
  const now = () => new Date(Date.parse(START) + (Date.now() - began) * SPEED);
  const users = Array.from({ length: plan.leads }, (_, at) => ({ id: `U${1_000 + at}`, tz: 'UTC' }));
  const slack = await startSlackStandIn({
    now,
    users,
    channels: [{ id: 'C1', name: 'standup', members: users.map(({ id }) => id) }],
  });
  for (let i = 0; i < plan.leads * 20; i++) slack.fail(anyFault(random));
  const database = await openDatabase({ url: plan.url });
  const workspaceId = slack.workspace.teamId;
  const before = new Date('2026-11-10T09:00:00Z');
  await ensureWorkspace(database.db, { workspaceId, enterpriseId: null, botUserId: null }, before);
  await ensureSettings(database.db, workspaceId, 'U1000', before);
  await changeSettings(database.db, workspaceId, { liveAt: before, changedBy: 'U1000' }, before);
  const channel = { workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'U1000' } as const;
  await watchChannel(database.db, channel, before);
  for (const { id } of users) {
    await addLead(database.db, { workspaceId, channelId: 'C1', userId: id, addedBy: 'U1000' }, before);
  }

  const start = () =>
    startWorker([plan.url, slack.apiUrl, slack.workspace.botToken, START, String(began), String(SPEED)]);
  const workers = Array.from({ length: WORKERS }, start);
  let kills = 0;
  let killsAtWork = 0;
  try {
    while (Date.now() - began < LONGEST_MS) {
      const left = await countLeft();
      if (left === 0 && kills >= plan.kills) break;
      if (kills >= plan.kills) {
        await pause(200);
        continue;
      }
      const at = kills % WORKERS;
      const worker = workers[at];
      if (worker === undefined) break;
      await worker.ready;
      await pause(random() * 2_500);
      if ((await countLeft()) > 0) killsAtWork += 1;
      await kill(worker);
      kills += 1;
      workers[at] = start();
      if (kills % 10 === 0)
        plan.report(`${kills} kills, ${await countLeft()} of ${plan.leads} digests still to arrive`);
    }
    const rows = await database.db
      .select({ state: outbox.state, count: sql<number>`count(*)::int` })
      .from(outbox)
      .groupBy(outbox.state);
    return {
      copies: new Map(users.map(({ id }) => [id, copiesFor(id)])),
      killsAtWork,
      kills,
      calls: slack.callsOf('chat.postMessage').length,
      ended: Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    };
  } finally {
    await Promise.all(workers.map(kill));
    await database.close();
    await slack.stop();
  }

  async function countLeft(): Promise<number> {
    const [row] = await database.db
      .select({ count: sql<number>`count(*)::int` })
      .from(outbox)
      .where(and(eq(outbox.kind, 'digest'), notInArray(outbox.state, ['queued', 'sending', 'unknown'])));
    return plan.leads - (row?.count ?? 0);
  }

  function copiesFor(userId: string): number {
    const all = [...slack.workspace.messages.values()].flat();
    return all.filter(({ metadata }) => JSON.stringify(metadata ?? '').includes(`digest:${userId}:`)).length;
  }
}

interface Worker {
  readonly child: ChildProcess;
  readonly ready: Promise<unknown>;
}

function startWorker(args: readonly string[]): Worker {
  const child = spawn(process.execPath, ['--import', 'tsx', WORKER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout === null) throw new Error('A worker has no output');
  return { child, ready: Promise.race([once(child.stdout, 'data'), once(child, 'exit')]) };
}

async function kill({ child }: Worker): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Most calls are only slow; the others fail in every way that Slack has. */
function anyFault(random: () => number): Fault {
  const draw = random();
  const method = 'chat.postMessage';
  if (draw < 0.1) return { method, how: { kind: 'dropped', when: 'after' } };
  if (draw < 0.2) return { method, how: { kind: 'dropped', when: 'before' } };
  if (draw < 0.25) return { method, how: { kind: 'rate_limited', retryAfter: 1 + Math.floor(random() * 10) } };
  if (draw < 0.32) return { method, how: { kind: 'status', status: random() < 0.5 ? 500 : 503 } };
  if (draw < 0.36) return { method, how: { kind: 'error', error: 'internal_error' } };
  const ms = 50 + random() * 300;
  return {
    method,
    how: {
      kind: 'held',
      get until() {
        return pause(ms);
      },
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
