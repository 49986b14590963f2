import { sql } from 'drizzle-orm';
import { queueDepth, unknownSends } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { within } from '../slack/timed.ts';

const DATABASE_MS = 2_000;
const UNKNOWN_MS = 7 * 24 * 3_600_000;

/** What is asked when the health page is opened. */
export interface Vitals {
  readonly deps: Pick<Deps, 'db' | 'now' | 'log'>;
  readonly mode: 'socket' | 'http';
  readonly startedAt: Date;
  readonly isConnected: () => boolean;
  readonly lastEventAt: () => Date | null;
}

/** Whether the bot can do its work now, and the figures to tell why not. */
export async function readHealth(vitals: Vitals) {
  const { deps } = vitals;
  const from = performance.now();
  const isDatabaseUp = (await within(DATABASE_MS, deps.db.execute(sql`select 1`))) !== null;
  const databaseMs = Math.round(performance.now() - from);
  const queue = isDatabaseUp ? await within(DATABASE_MS, queueDepth(deps.db, deps.now())) : null;
  const since = new Date(deps.now().getTime() - UNKNOWN_MS);
  const unknown = isDatabaseUp ? await within(DATABASE_MS, unknownSends(deps.db, since)) : null;
  const isConnected = vitals.isConnected();
  return {
    ok: isDatabaseUp && isConnected,
    database: { ok: isDatabaseUp, ms: databaseMs },
    slack: { ok: isConnected, mode: vitals.mode },
    lastEventAt: vitals.lastEventAt()?.toISOString() ?? null,
    queue,
    /** Sends of the last week of which nobody knows whether they arrived; they are not repeated. */
    unknownSends: unknown,
    startedAt: vitals.startedAt.toISOString(),
  };
}
