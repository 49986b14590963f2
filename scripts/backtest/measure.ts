import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { askBacktest } from '../../src/db/backtests.ts';
import { watchChannel } from '../../src/db/channels.ts';
import { createRulesets } from '../../src/db/rulesets.ts';
import type { Deps } from '../../src/deps.ts';
import { analyse } from '../../src/detectors/index.ts';
import { NO_TUNING } from '../../src/detectors/types.ts';
import { runNextBacktest } from '../../src/jobs/backtest.ts';
import { boltLogger, createLog } from '../../src/log.ts';
import { clientsOfOneWorkspace } from '../../src/slack/clients.ts';
import { createRecent } from '../../src/slack/recent.ts';
import { applyChange, type Change } from '../../src/tuning/change.ts';
import { INTERNAL_APP, startSlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';
import { readCorpus } from '../bench/corpus.ts';
import { createDice } from './dice.ts';

/** How large the workspace is. */
export interface MeasurePlan {
  readonly messages: number;
  readonly channels: number;
  /** Share of the messages that are replies in threads. */
  readonly replies: number;
  /** How many replies threads have: each size as often as it is named. */
  readonly sizes: readonly number[];
  readonly people: number;
  readonly days: number;
}

/** What was measured. */
export interface Measured {
  readonly plan: MeasurePlan;
  readonly threads: number;
  /** What the person is told at the end. */
  readonly words: string;
  /** By the clock of the stand-in: waiting for Slack's limits. */
  readonly slackSeconds: number;
  /** By the clock of the machine: reading, comparing, everything but waiting. */
  readonly machineSeconds: number;
  /** Time of the processor, of the bot and the stand-in together: the same however busy the machine is. */
  readonly cpuSeconds: number;
  readonly heapBeforeMb: number;
  readonly heapPeakMb: number;
  readonly rssPeakMb: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly tooEarly: number;
  readonly longestBlockMs: number;
}

const START = '2026-11-24T10:00:00Z';
const DAY = 86_400;
const CHANGE: Change = { kind: 'add-phrase', flag: 'slow_escalation', phrase: 'waiting for the' };

/** Runs one backtest against a stand-in that keeps an internal app's limits, on a clock that only waiting moves. */
export async function measureBacktest(plan: MeasurePlan): Promise<Measured> {
  let at = Date.parse(START);
  const now = () => new Date(at);
  const users = Array.from({ length: plan.people }, (_, n) => ({ id: `U${100 + n}`, tz: 'Europe/Lisbon' }));
  const admin = { id: 'UADMIN', tz: 'Europe/Lisbon', is_admin: true };
  const channels = Array.from({ length: plan.channels }, (_, n) => ({
    id: `C${100 + n}`,
    name: `team-${n}`,
    members: ['UADMIN', ...users.map(({ id }) => id)],
  }));
  const slack = await startSlackStandIn({ now, users: [...users, admin], channels });
  const threads = await fill(slack.workspace.messages, plan, Date.parse(START) / 1_000);
  slack.limit(INTERNAL_APP);

  const client = await PGlite.create();
  const db = drizzle(client);
  await migrate(db, { migrationsFolder: 'migrations' });
  const log = createLog('silent');
  const { botToken, teamId: workspaceId } = slack.workspace;
  const deps: Deps = {
    db,
    slack: clientsOfOneWorkspace({ botToken, apiUrl: slack.apiUrl, logger: boltLogger(log) }),
    log,
    now,
    wait: async (ms) => {
      at += ms;
    },
    recent: createRecent(),
    analyse,
    rulesetFor: createRulesets(db),
    calendar: PLAIN_CALENDAR,
  };
  for (const { id: channelId } of channels) {
    await watchChannel(db, { workspaceId, channelId, kind: 'updates', watchedBy: 'UADMIN' }, now());
  }
  const tuning = applyChange(NO_TUNING, CHANGE, null);
  const asked = { workspaceId, scope: '*', base: 0, change: CHANGE, tuning, reason: 'to measure' };
  await askBacktest(db, { ...asked, askedBy: 'UADMIN', days: plan.days }, now());
  // Rules are compiled at the start of the bot, not by a backtest.
  await deps.rulesetFor(workspaceId, 'C100');

  globalThis.gc?.();
  const heapBeforeMb = megabytes(process.memoryUsage().heapUsed);
  const watch = watchMachine();
  const began = performance.now();
  const cpu = process.cpuUsage();
  await runNextBacktest(deps, new AbortController().signal);
  const machineSeconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const seen = watch.end();
  const told = (slack.workspace.messages.get('DADMIN') ?? []).at(-1);
  const calls: Record<string, number> = {};
  for (const { method } of slack.calls) calls[method] = (calls[method] ?? 0) + 1;
  const answered = slack.tooEarly();
  await slack.stop();
  await client.close();
  return {
    plan,
    threads,
    words: told?.text ?? '',
    slackSeconds: (at - Date.parse(START)) / 1_000,
    machineSeconds,
    cpuSeconds: (user + system) / 1_000_000,
    heapBeforeMb,
    ...seen,
    calls,
    tooEarly: answered,
  };
}

/** Writes the labelled invented messages again and again, over all days, as messages and threads. */
async function fill(
  messages: Map<string, { ts: string; type: 'message'; user: string; text: string; thread_ts?: string }[]>,
  plan: MeasurePlan,
  nowSeconds: number,
): Promise<number> {
  const texts = (await readCorpus()).map(({ text }) => text);
  const pick = createDice(7);
  const channelIds = Array.from({ length: plan.channels }, (_, n) => `C${100 + n}`);
  const people = Array.from({ length: plan.people }, (_, n) => `U${100 + n}`);
  let count = 0;
  let threads = 0;
  const stamp = (seconds: number) => `${Math.floor(seconds)}.${String(++count).padStart(6, '0')}`;
  const roots = Math.round(plan.messages * (1 - plan.replies));
  const mean = plan.sizes.reduce((sum, size) => sum + size, 0) / plan.sizes.length;
  const withThread = Math.round((plan.messages - roots) / mean);
  for (let n = 0; n < roots; n++) {
    const channel = messages.get(pick(channelIds)) ?? [];
    const seconds = nowSeconds - plan.days * DAY + ((n + 0.5) / roots) * plan.days * DAY;
    const ts = stamp(seconds);
    const hasThread = Math.floor(((n + 1) * withThread) / roots) > Math.floor((n * withThread) / roots);
    const text = pick(texts);
    channel.push({ type: 'message', ts, user: pick(people), text, ...(hasThread ? { thread_ts: ts } : {}) });
    if (!hasThread) continue;
    threads++;
    const size = pick(plan.sizes);
    for (let reply = 1; reply <= size; reply++) {
      const replyTs = stamp(seconds + reply * 60);
      channel.push({ type: 'message', ts: replyTs, user: pick(people), text: pick(texts), thread_ts: ts });
    }
  }
  for (const channel of messages.values()) channel.sort((a, b) => (a.ts < b.ts ? -1 : 1));
  return threads;
}

/** Looks at the memory, and at how long nothing else could run. */
function watchMachine() {
  let heapPeakMb = 0;
  let rssPeakMb = 0;
  let longestBlockMs = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const at = performance.now();
    longestBlockMs = Math.max(longestBlockMs, Math.round(at - last - 5));
    last = at;
    const { heapUsed, rss } = process.memoryUsage();
    heapPeakMb = Math.max(heapPeakMb, megabytes(heapUsed));
    rssPeakMb = Math.max(rssPeakMb, megabytes(rss));
  }, 5);
  return {
    end() {
      clearInterval(timer);
      return { heapPeakMb, rssPeakMb, longestBlockMs };
    },
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
