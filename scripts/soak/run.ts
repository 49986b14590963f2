import { sql } from 'drizzle-orm';
import { watchChannel } from '../../src/db/channels.ts';
import type { Db } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { queueDepth } from '../../src/db/outbox.ts';
import { changeSettings, ensureSettings } from '../../src/db/settings.ts';
import { ensureWorkspace } from '../../src/db/workspaces.ts';
import { type SlackStandIn, startSlackStandIn } from '../../test/helpers/slack-stand-in/index.ts';
import { pause, randomFrom } from '../crash/processes.ts';
import { compareHeld, compareSent, type Differences } from './compare.ts';
import { createCopies } from './copies.ts';
import { createDelivery, type DeliveryFigures } from './delivery.ts';
import { type Fault, planFaults } from './faults.ts';
import { startProxy } from './proxy.ts';
import { type Cast, createTales } from './tales.ts';
import { DAY, type SteadyTexts } from './texts.ts';
import { httpWire, socketWire } from './wires.ts';

/** How hard it is. */
export interface SoakPlan {
  /** An empty database on a PostgreSQL server. */
  readonly url: string;
  readonly mode: 'http' | 'socket';
  readonly events: number;
  readonly copies: number;
  readonly seed: number;
  readonly texts: SteadyTexts;
  /** Makes no more events after this many milliseconds. */
  readonly longestMs: number;
  /** What Slack's pause of a minute before its second repetition is shortened to. */
  readonly minuteMs: number;
  readonly outageMs: number;
  /** How many deliveries may wait for an answer. */
  readonly atOnce: number;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  readonly report: (line: string) => void;
}

export interface SoakResult extends DeliveryFigures {
  readonly made: Readonly<Record<string, number>>;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  readonly differences: Differences;
  readonly figures: Readonly<Record<string, number>>;
  /** Milliseconds in which events were made and delivered. */
  readonly tookMs: number;
  /** Times that a copy ended although nobody ended it. */
  readonly fallen: number;
  readonly exitCodes: readonly number[];
  readonly complaints: ReadonlyMap<string, number>;
}

const SECRET = 'soak-signing-secret';
/** How far the clocks of copies are from Slack's. */
const SKEW_MS = 30_000;
/** How long all copies are away by their clocks in a blackout: Slack has given up then. */
const BLACKOUT_MS = 600_000;
/** While something is out of order, life goes on at the pace of people. */
const PACE_MS = 20;
const SETTLE_MS = 1_800_000;
/** A lost send is looked up after 30 s, and after that nothing is slower. */
const STILL_MS = 75_000;

/** Runs the bot under everything that the plan has, then compares what it holds and sent with the truth. */
export async function runSoak(plan: SoakPlan): Promise<SoakResult> {
  // Each draws from numbers of its own: what is told does not hang on how fast it is delivered.
  const stream = (at: number) => randomFrom(plan.seed + at * 1_000_003);
  const [random, ofTales, ofDelivery, ofDark] = [stream(0), stream(1), stream(2), stream(3)];
  let offset = Date.parse(`${DAY}T09:00:00Z`) - Date.now();
  const now = () => new Date(Date.now() + offset);
  const cast = castOf(plan.events);
  const slack = await startSlackStandIn({ now, ...settingOf(cast) });
  const direct = await openDatabase({ url: plan.url });
  const proxy = await startProxy(plan.url);
  await setUp(direct.db, slack, cast);
  for (let i = 0; i < plan.events / 100; i++) slack.fail(anyFailure(random));
  const copies = await createCopies(
    Array.from({ length: plan.copies }, (_, at) => ({
      SLACK_BOT_TOKEN: slack.workspace.botToken,
      SLACK_API_URL: slack.apiUrl,
      ...(plan.mode === 'http' ? { SLACK_SIGNING_SECRET: SECRET } : { SLACK_APP_TOKEN: slack.workspace.appToken }),
      DATABASE_URL: proxy.url,
      LOG_LEVEL: 'info',
      SOAK_OFFSET_MS: String(offset),
      SOAK_SKEW_MS: String(Math.round(((at % 2) * 2 - 1) * SKEW_MS * random())),
    })),
  );
  const tales = createTales(slack, cast, plan.texts, ofTales);
  const wire = plan.mode === 'http' ? httpWire(copies.ports, SECRET, now) : socketWire(slack);
  const delivery = createDelivery(wire, plan, ofDelivery);
  const made: Record<string, number> = {};
  const struck: Partial<Record<Fault, number>> = {};
  const exitCodes: number[] = [];
  let count = 0;
  try {
    await copies.start();
    const from = Date.now();
    const planned = [...planFaults(plan.faults, plan.events, random)];
    let striking: Promise<void> = Promise.resolve();
    let isDark = false;
    let isStruck = false;
    while (count < plan.events && Date.now() - from < plan.longestMs) {
      const due = planned[0];
      if (due !== undefined && count >= due.after) {
        planned.shift();
        // One after the other, while events go on.
        striking = striking.then(() => strike(due.fault));
      }
      await delivery.room();
      const happening = tales.next(isDark && ofDark() < 0.4);
      count += 1;
      made[happening.kind] = (made[happening.kind] ?? 0) + 1;
      // An invitation stands in no history, and Slack gives up on what is older first.
      const isLosable = isDark && happening.kind !== 'invite' && !delivery.isOpen(happening);
      if (isLosable && ofDark() < 0.5) made.undelivered = (made.undelivered ?? 0) + 1;
      else delivery.add(happening);
      if (isStruck) await pause(PACE_MS);
      if (count % Math.ceil(plan.events / 10) === 0)
        plan.report(`${seconds(from)} s: ${count} events made, ${JSON.stringify(delivery.figures())}`);
    }
    await striking;
    await delivery.done();
    const tookMs = Date.now() - from;
    plan.report(`Everything is delivered after ${seconds(from)} s; waiting until it is settled`);
    const { differences, figures } = await settled();
    exitCodes.push(...(await copies.stop()));
    return {
      ...delivery.figures(),
      made,
      faults: struck,
      differences,
      figures,
      tookMs,
      fallen: copies.fallen(),
      exitCodes,
      complaints: copies.complaints(),
    };

    async function strike(fault: Fault): Promise<void> {
      struck[fault] = (struck[fault] ?? 0) + 1;
      const at = Math.floor(random() * plan.copies);
      isStruck = fault !== 'kill';
      if (fault === 'kill') await copies.crash(at);
      if (fault === 'renew') exitCodes.push(await copies.renew(at));
      if (fault === 'refresh') slack.sockets.refresh();
      if (fault === 'ended') await endSessions(direct.db, plan.url);
      if (fault === 'cut') proxy.cut();
      if (fault === 'silence') proxy.silence();
      if (fault === 'cut' || fault === 'silence') {
        await pause(plan.outageMs);
        await proxy.restore();
      }
      if (fault === 'blackout') {
        await copies.down();
        isDark = true;
        await pause(Math.min(2_000, plan.outageMs));
        isDark = false;
        offset += BLACKOUT_MS;
        await copies.start({ SOAK_OFFSET_MS: String(offset) });
      }
      isStruck = false;
    }
  } finally {
    await copies.down();
    await proxy.stop();
    await direct.close();
    await slack.stop();
  }

  /** Compares again and again until nothing waits and nothing differs, or nothing changes any more. */
  async function settled() {
    const until = Date.now() + SETTLE_MS;
    let last = { state: '', since: Date.now() };
    for (;;) {
      const [held, sent, queue] = [
        await compareHeld(direct.db, slack.workspace.teamId, tales),
        await compareSent(direct.db, slack, tales),
        await queueDepth(direct.db, now()),
      ];
      const differences: Differences = new Map([...held.differences, ...sent.differences]);
      const result = { differences, figures: { ...held.figures, ...sent.figures } };
      if (queue.waiting === 0 && differences.size === 0) return result;
      const state = JSON.stringify([[...differences], queue.waiting, slack.calls.length]);
      if (state !== last.state) last = { state, since: Date.now() };
      if (Date.now() > until || Date.now() - last.since > STILL_MS) return result;
      await pause(1_000);
    }
  }
}

const seconds = (from: number) => Math.round((Date.now() - from) / 1_000);

function castOf(events: number): Cast {
  const some = (prefix: string, many: number) => Array.from({ length: many }, (_, at) => `${prefix}${1_000 + at}`);
  return {
    channels: some('C', Math.max(6, Math.min(40, Math.round(events / 250)))),
    unwatched: 'CELSE',
    authors: some('U', Math.max(20, Math.round(events / 40))),
    promisers: some('UP', Math.max(10, Math.round(events / 20))),
    guest: 'UGUEST',
    inviters: some('UI', Math.max(5, Math.round(events / 200))),
  };
}

function settingOf(cast: Cast) {
  const everybody = [...cast.authors, ...cast.promisers, ...cast.inviters, cast.guest];
  return {
    users: everybody.map((id) => ({ id, tz: 'UTC', is_restricted: id === cast.guest })),
    channels: [...cast.channels, cast.unwatched].map((id) => ({ id, name: id.toLowerCase(), members: everybody })),
  };
}

async function setUp(db: Db, slack: SlackStandIn, cast: Cast): Promise<void> {
  const before = new Date('2026-11-10T09:00:00Z');
  const { teamId: workspaceId, botUserId } = slack.workspace;
  const watchedBy = cast.authors[0] ?? '';
  await ensureWorkspace(db, { workspaceId, enterpriseId: null, botUserId }, before);
  await ensureSettings(db, workspaceId, watchedBy, before);
  await changeSettings(db, workspaceId, { liveAt: before, changedBy: watchedBy }, before);
  for (const channelId of cast.channels) {
    await watchChannel(db, { workspaceId, channelId, kind: 'updates', watchedBy }, before);
  }
}

/** What a restart of the server does to its clients. */
async function endSessions(db: Db, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and pid <> pg_backend_pid()`,
  );
}

/** Calls of the bot that fail, now and then. Notes are left alone: a lost one is never repeated, which is counted elsewhere. */
function anyFailure(random: () => number): Parameters<SlackStandIn['fail']>[0] {
  const draw = random();
  const method = draw < 0.5 ? 'chat.postMessage' : draw < 0.75 ? 'users.info' : 'conversations.history';
  if (random() < 0.3) return { method, how: { kind: 'status', status: 503 } };
  if (random() < 0.3) return { method, how: { kind: 'rate_limited', retryAfter: 1 } };
  return { method, how: { kind: 'dropped', when: random() < 0.5 ? 'before' : 'after' } };
}
