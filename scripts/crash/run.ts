import { and, eq, notInArray, sql } from 'drizzle-orm';
import { watchChannel } from '../../src/db/channels.ts';
import type { Db } from '../../src/db/database.ts';
import { addLead } from '../../src/db/leads.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { outbox } from '../../src/db/schema.ts';
import { changeSettings, ensureSettings } from '../../src/db/settings.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import type { Fault } from '../../test/helpers/slack-stand-in/index.ts';
import { startSlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';
import { type Phase, phaseOf } from './phases.ts';
import { kill, pause, type RunningCopy, randomFrom, startCopy } from './processes.ts';
import { transpileBot } from './transpile.ts';

/** How hard it is. */
export interface CrashPlan {
  /** An empty database on a PostgreSQL server. */
  readonly url: string;
  readonly leads: number;
  readonly kills: number;
  readonly seed: number;
  /** Gives up after this many milliseconds. */
  readonly longestMs: number;
  readonly report: (line: string) => void;
}

export interface CrashResult {
  /** How many digests each lead got. */
  readonly copies: ReadonlyMap<string, number>;
  /** How many kills fell into which phase. */
  readonly kills: Readonly<Record<Phase, number>>;
  /** How many sends were answered in which way. */
  readonly answers: Readonly<Record<string, number>>;
  readonly calls: number;
  readonly ended: Readonly<Record<string, number>>;
}

const WORKERS = 2;
const START = '2026-11-16T09:00:00Z';
/** Simulated seconds in one second. A lease then still outlives the longest call. */
const SPEED = 6;

/**
 * Lets two copies of the bot send every lead one digest, kills them again and again, about half of the times at a
 * random moment and else in the middle of a send, and makes Slack hold and drop answers, refuse and fail.
 * Resolves with what arrived.
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
  await setUp(database.db, workspaceId, users);

  const script = transpileBot('scripts/crash/worker.ts');
  let started = 0;
  const start = () => {
    started += 1;
    const name = `copy-${started}`;
    return startCopy(name, [
      script,
      name,
      plan.url,
      slack.apiUrl,
      slack.workspace.botToken,
      START,
      String(began),
      String(SPEED),
    ]);
  };
  const workers: RunningCopy[] = Array.from({ length: WORKERS }, start);
  const kills: Record<Phase, number> = { before: 0, between: 0, asking: 0, deciding: 0, idle: 0 };
  try {
    for (let at = 0; at < plan.kills && isInTime(); at++) {
      const worker = workers[at % WORKERS];
      if (worker === undefined) break;
      await worker.ready;
      await pause(random() * 1_500);
      // Asked before, since a query takes long enough for the moment to pass.
      const isWorkLeft = (await countLeft()) > 0;
      if (isWorkLeft && random() < 0.6) await inASend(worker.name);
      kills[phaseOf(slack.calls, worker.name, isWorkLeft)] += 1;
      await kill(worker);
      workers[at % WORKERS] = start();
      if ((at + 1) % 10 === 0) {
        plan.report(`${at + 1} kills, ${await countLeft()} of ${plan.leads} digests still to be settled`);
      }
    }
    while (isInTime() && (await countLeft()) > 0) await pause(200);
    const rows = await database.db
      .select({ state: outbox.state, count: sql<number>`count(*)::int` })
      .from(outbox)
      .groupBy(outbox.state);
    return {
      copies: new Map(users.map(({ id }) => [id, copiesFor(id)])),
      kills,
      answers: answersOf(slack.faulted('chat.postMessage')),
      calls: slack.callsOf('chat.postMessage').length,
      ended: Object.fromEntries(rows.map(({ state, count }) => [state, count])),
    };
  } finally {
    await Promise.all(workers.map(kill));
    await database.close();
    await slack.stop();
  }

  function isInTime(): boolean {
    return Date.now() - began < plan.longestMs;
  }

  /** Waits until a copy has a send under way, and then a moment more. */
  async function inASend(name: string): Promise<void> {
    for (let i = 0; i < 1_000; i++) {
      const phase = phaseOf(slack.calls, name, true);
      if (phase === 'before' || phase === 'between') break;
      // Looked at now and then only, since it is a query.
      if (i % 100 === 99 && (await countLeft()) === 0) return;
      await pause(20);
    }
    await pause(random() * 150);
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

/** A watched channel, live, of which everybody is a lead. */
async function setUp(db: Db, workspaceId: string, users: readonly { readonly id: string }[]): Promise<void> {
  const before = new Date('2026-11-10T09:00:00Z');
  await ensureWorkspace(db, { workspaceId, enterpriseId: null, botUserId: null }, before);
  await ensureSettings(db, workspaceId, 'U1000', before);
  await changeSettings(db, workspaceId, { liveAt: before, changedBy: 'U1000' }, before);
  await watchChannel(db, { workspaceId, channelId: 'C1', kind: 'standup', watchedBy: 'U1000' }, before);
  for (const { id } of users) {
    await addLead(db, { workspaceId, channelId: 'C1', userId: id, addedBy: 'U1000' }, before);
  }
}

function answersOf(faults: readonly Fault['how'][]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const how of faults) {
    const name = how.kind === 'dropped' ? `dropped ${how.when}` : how.kind === 'held' ? 'held' : how.kind;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Most calls are only slow, before or after they were carried out; the others fail in every way that Slack has. */
function anyFault(random: () => number): Fault {
  const draw = random();
  const method = 'chat.postMessage';
  if (draw < 0.1) return { method, how: { kind: 'dropped', when: 'after' } };
  if (draw < 0.2) return { method, how: { kind: 'dropped', when: 'before' } };
  if (draw < 0.25) return { method, how: { kind: 'rate_limited', retryAfter: 1 + Math.floor(random() * 10) } };
  if (draw < 0.32) return { method, how: { kind: 'status', status: random() < 0.5 ? 500 : 503 } };
  if (draw < 0.36) return { method, how: { kind: 'error', error: 'internal_error' } };
  const ms = 100 + random() * 700;
  return {
    method,
    how: {
      kind: 'held',
      when: random() < 0.5 ? 'before' : 'after',
      get until() {
        return pause(ms);
      },
    },
  };
}
