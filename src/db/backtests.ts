import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, lt } from 'drizzle-orm';
import type { Db } from './database.ts';
import { type BacktestState, backtests } from './schema.ts';

export type Backtest = typeof backtests.$inferSelect;

/** How long a copy of the bot may be silent about a backtest that it runs before it counts as lost. */
const LEASE_MS = 120_000;

/** Puts a change in the queue for its proof. Answers its id. */
export async function askBacktest(
  db: Db,
  asked: Pick<Backtest, 'workspaceId' | 'scope' | 'base' | 'change' | 'tuning' | 'reason' | 'askedBy' | 'days'>,
  now: Date,
): Promise<string> {
  const backtestId = randomUUID();
  await db.insert(backtests).values({ ...asked, backtestId, askedAt: now, state: 'queued' });
  return backtestId;
}

/** One by its id, or null. */
export async function findBacktest(db: Db, workspaceId: string, backtestId: string): Promise<Backtest | null> {
  const [row] = await db.select().from(backtests).where(one({ workspaceId, backtestId }));
  return row ?? null;
}

/** Takes the one that waits longest, for this copy of the bot alone; null when none waits. */
export function leaseBacktest(db: Db, now: Date): Promise<Backtest | null> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(backtests)
      .where(eq(backtests.state, 'queued'))
      .orderBy(asc(backtests.askedAt), asc(backtests.backtestId))
      .limit(1)
      .for('update', { skipLocked: true });
    if (row === undefined) return null;
    const [leased] = await tx
      .update(backtests)
      .set({ state: 'running', leasedUntil: leaseEnd(now) })
      .where(one(row))
      .returning();
    return leased ?? null;
  });
}

/** Says that the work goes on. False when it was stopped: then nothing more is to be done. */
export async function renewBacktest(db: Db, row: Backtest, now: Date): Promise<boolean> {
  const rows = await db
    .update(backtests)
    .set({ leasedUntil: leaseEnd(now) })
    .where(and(one(row), eq(backtests.state, 'running')))
    .returning({ state: backtests.state });
  return rows.length > 0;
}

/** Makes a waiting change one to the rules as they are now: somebody may have changed them since it was asked for. */
export async function rebaseBacktest(db: Db, row: Backtest, now: Pick<Backtest, 'base' | 'tuning'>): Promise<Backtest> {
  await db.update(backtests).set(now).where(one(row));
  return { ...row, ...now };
}

/** Keeps where the message is that is updated in place. */
export async function placeBacktest(db: Db, row: Backtest, directChannel: string, directTs: string): Promise<void> {
  await db.update(backtests).set({ directChannel, directTs }).where(one(row));
}

/** Moves on from one of some states. False when it was in another one: somebody else was first. */
export async function moveBacktest(
  db: Db,
  row: Pick<Backtest, 'workspaceId' | 'backtestId'>,
  from: readonly BacktestState[],
  to: BacktestState,
  now: Date,
): Promise<boolean> {
  const rows = await db
    .update(backtests)
    .set({ state: to, leasedUntil: null, endedAt: now })
    .where(and(one(row), inArray(backtests.state, [...from])))
    .returning({ state: backtests.state });
  return rows.length > 0;
}

/** Ends those whose copy of the bot is gone, and answers them: the people who wait must be told. */
export function takeLostBacktests(db: Db, now: Date): Promise<Backtest[]> {
  return db
    .update(backtests)
    .set({ state: 'interrupted', leasedUntil: null, endedAt: now })
    .where(and(eq(backtests.state, 'running'), lt(backtests.leasedUntil, now)))
    .returning();
}

function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}

function one({ workspaceId, backtestId }: Pick<Backtest, 'workspaceId' | 'backtestId'>) {
  return and(eq(backtests.workspaceId, workspaceId), eq(backtests.backtestId, backtestId));
}
