import { and, asc, eq, gte, inArray, isNull, lt, lte, notExists, or, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { type OutboxState, outbox, pacing } from './schema.ts';

export type OutboxRow = typeof outbox.$inferSelect;

/** How long a copy of the bot may hold a row before another one may take it. */
const LEASE_MS = 60_000;
/** Slack takes about one message a second in a channel. */
const CHANNEL_PAUSE_MS = 1_000;

/** What is to be sent, as ids. */
export interface OutboxEntry {
  readonly workspaceId: string;
  readonly key: string;
  readonly kind: string;
  readonly channelId: string;
  readonly userId: string | null;
  readonly findingId: string | null;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** Queues something once. False when the same key was queued before, whatever became of it. */
export async function enqueue(tx: Db, entry: OutboxEntry, now: Date): Promise<boolean> {
  const rows = await tx
    .insert(outbox)
    .values({ ...entry, state: 'queued', queuedAt: now })
    .onConflictDoNothing()
    .returning({ key: outbox.key });
  return rows.length > 0;
}

/**
 * Records something that is sent by hand at this moment, under its unique key. False when it was sent before,
 * or may have been.
 */
export async function claimByHand(db: Db, entry: OutboxEntry, now: Date): Promise<boolean> {
  const rows = await db
    .insert(outbox)
    .values({ ...entry, state: 'sending', attempts: 1, leasedUntil: new Date(now.getTime() + LEASE_MS), queuedAt: now })
    .onConflictDoUpdate({
      target: [outbox.workspaceId, outbox.key],
      set: { state: 'sending', leasedUntil: new Date(now.getTime() + LEASE_MS), endedAt: null, outcome: null },
      setWhere: eq(outbox.state, 'failed'),
    })
    .returning({ key: outbox.key });
  return rows.length > 0;
}

/** How many things of a kind a person was sent, or is to be sent, from a moment on. */
export async function countForUser(tx: Db, workspaceId: string, userId: string, kind: string, from: Date) {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(outbox)
    .where(
      and(
        eq(outbox.workspaceId, workspaceId),
        eq(outbox.userId, userId),
        eq(outbox.kind, kind),
        inArray(outbox.state, ['queued', 'sending', 'sent', 'unknown']),
        gte(outbox.notBefore, from),
      ),
    );
  return row?.count ?? 0;
}

/** Takes back what waits to be sent about findings; what was sent stays on record. */
export async function withdraw(tx: Db, workspaceId: string, findingIds: readonly string[]): Promise<void> {
  if (findingIds.length === 0) return;
  await tx
    .delete(outbox)
    .where(
      and(eq(outbox.workspaceId, workspaceId), inArray(outbox.findingId, [...findingIds]), eq(outbox.state, 'queued')),
    );
}

/**
 * Takes back what waits to be sent about a finding that is deleted. What was sent, or may have been, only forgets what
 * it was about: without its row the same person could be sent another one that day.
 */
export async function takeBack(tx: Db, workspaceId: string, findingId: string): Promise<void> {
  const isIts = and(eq(outbox.workspaceId, workspaceId), eq(outbox.findingId, findingId));
  await tx.delete(outbox).where(and(isIts, inArray(outbox.state, ['queued', 'dropped', 'failed'])));
  await tx.update(outbox).set({ findingId: null, sentTs: null }).where(isIts);
}

/**
 * Leases the row that is due longest and whose channel may be written to now; null when there is none. Copies of the
 * bot never get the same row, nor two rows of one channel within a second.
 */
export function leaseDue(db: Db, now: Date): Promise<OutboxRow | null> {
  return db.transaction(async (tx) => {
    const lanes = tx
      .select({ lane: pacing.lane })
      .from(pacing)
      .where(
        and(
          eq(pacing.workspaceId, outbox.workspaceId),
          or(eq(pacing.lane, outbox.channelId), eq(pacing.lane, sql`'kind:' || ${outbox.kind}`)),
          sql`${pacing.nextAt} > ${now.toISOString()}::timestamptz`,
        ),
      );
    const [row] = await tx
      .select()
      .from(outbox)
      .where(
        and(
          eq(outbox.state, 'queued'),
          lte(outbox.notBefore, now),
          or(isNull(outbox.leasedUntil), lt(outbox.leasedUntil, now)),
          notExists(lanes),
        ),
      )
      .orderBy(asc(outbox.notBefore), asc(outbox.key))
      .limit(1)
      .for('update', { skipLocked: true });
    if (row === undefined) return null;
    const isFree = await takeLane(tx, row.workspaceId, row.channelId, now);
    if (!isFree) return null;
    const [leased] = await tx
      .update(outbox)
      .set({ leasedUntil: new Date(now.getTime() + LEASE_MS), attempts: row.attempts + 1 })
      .where(one(row))
      .returning();
    return leased ?? null;
  });
}

async function takeLane(tx: Db, workspaceId: string, lane: string, now: Date): Promise<boolean> {
  const nextAt = new Date(now.getTime() + CHANNEL_PAUSE_MS);
  const rows = await tx
    .insert(pacing)
    .values({ workspaceId, lane, nextAt })
    .onConflictDoUpdate({
      target: [pacing.workspaceId, pacing.lane],
      set: { nextAt },
      setWhere: lte(pacing.nextAt, now),
    })
    .returning({ lane: pacing.lane });
  return rows.length > 0;
}

/** Sends nothing of this kind in the workspace before a moment: Slack asked for a pause. */
export async function pauseKind(db: Db, workspaceId: string, kind: string, until: Date): Promise<void> {
  await db
    .insert(pacing)
    .values({ workspaceId, lane: `kind:${kind}`, nextAt: until })
    .onConflictDoUpdate({ target: [pacing.workspaceId, pacing.lane], set: { nextAt: until } });
}

/**
 * Marks a leased row as being sent, just before the call: from here on it is never sent again unless the call
 * certainly failed. The lease begins anew, so that it outlives the call however long the preparing took. False when the
 * row was withdrawn, or leased by another copy, in the meantime.
 */
export async function beginSending(db: Db, row: OutboxRow, now: Date): Promise<boolean> {
  const rows = await db
    .update(outbox)
    .set({ state: 'sending', leasedUntil: new Date(now.getTime() + LEASE_MS) })
    .where(and(one(row), eq(outbox.state, 'queued'), eq(outbox.attempts, row.attempts)))
    .returning({ key: outbox.key });
  return rows.length > 0;
}

/**
 * Ends a row for good. What did not arrive, or nobody knows, is recorded only by who leased it last: a copy that was
 * held up for long must not undo what another one did since.
 */
export async function endSending(
  db: Db,
  row: Pick<OutboxRow, 'workspaceId' | 'key'> & Partial<Pick<OutboxRow, 'attempts'>>,
  end: {
    readonly state: Exclude<OutboxState, 'queued' | 'sending'>;
    readonly outcome: string;
    readonly sentTs?: string;
  },
  now: Date,
): Promise<void> {
  await db
    .update(outbox)
    .set({ ...end, leasedUntil: null, endedAt: now })
    .where(end.state === 'sent' || row.attempts === undefined ? one(row) : asLeased(row, row.attempts));
}

/** One row, or null. */
export async function findOutboxRow(db: Db, workspaceId: string, key: string): Promise<OutboxRow | null> {
  const [row] = await db.select().from(outbox).where(one({ workspaceId, key }));
  return row ?? null;
}

/** Puts a row back, to be tried from a moment on, unless another copy has leased it since. */
export async function postpone(db: Db, row: OutboxRow, notBefore: Date, outcome: string): Promise<void> {
  await db
    .update(outbox)
    .set({ state: 'queued', notBefore, outcome, leasedUntil: null })
    .where(asLeased(row, row.attempts));
}

function asLeased(row: Pick<OutboxRow, 'workspaceId' | 'key'>, attempts: number) {
  return and(one(row), eq(outbox.attempts, attempts));
}

/** Rows whose sender died in the middle of the call: it can't be known whether they arrived. Answers how many. */
export async function settleLost(db: Db, now: Date): Promise<number> {
  const rows = await db
    .update(outbox)
    .set({ state: 'unknown', outcome: 'sender_stopped', leasedUntil: null, endedAt: now })
    .where(and(eq(outbox.state, 'sending'), lt(outbox.leasedUntil, now)))
    .returning({ key: outbox.key });
  return rows.length;
}

/** What can no longer be looked up begins with this. */
const NO_LOOK = 'no_look:';

/** Rows of some kinds whose outcome has been unknown since before a moment, and that are still worth sending. */
export function lostRows(db: Db, kinds: readonly string[], before: Date, now: Date): Promise<OutboxRow[]> {
  return db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.state, 'unknown'),
        inArray(outbox.kind, [...kinds]),
        lte(outbox.endedAt, before),
        gte(outbox.notAfter, now),
        sql`coalesce(${outbox.outcome}, '') not like ${`${NO_LOOK}%`}`,
      ),
    )
    .orderBy(asc(outbox.endedAt))
    .limit(100);
}

/** The lost row was found in Slack: it was sent. */
export async function settleFound(db: Db, row: OutboxRow, sentTs: string): Promise<void> {
  await db.update(outbox).set({ state: 'sent', outcome: 'found', sentTs }).where(asLost(row));
}

/** The lost row is certainly not in Slack: it is sent again. */
export async function requeueLost(db: Db, row: OutboxRow, now: Date): Promise<void> {
  await db
    .update(outbox)
    .set({ state: 'queued', outcome: 'not_found', notBefore: now, leasedUntil: null, endedAt: null })
    .where(asLost(row));
}

/** Slack does not let the bot look: the row stays unknown for good. */
export async function giveUpLookUp(db: Db, row: OutboxRow, code: string): Promise<void> {
  await db
    .update(outbox)
    .set({ outcome: `${NO_LOOK}${code}` })
    .where(asLost(row));
}

/** Only if nobody has settled or sent it since it was read: another copy may look at the same time. */
function asLost(row: OutboxRow) {
  return and(one(row), eq(outbox.state, 'unknown'), eq(outbox.attempts, row.attempts));
}

/** How many sends of the last days ended with nobody knowing whether they arrived, by kind; for the health page. */
export async function unknownSends(db: Db, since: Date): Promise<Readonly<Record<string, number>>> {
  const rows = await db
    .select({ kind: outbox.kind, count: sql<number>`count(*)::int` })
    .from(outbox)
    .where(and(eq(outbox.state, 'unknown'), gte(outbox.queuedAt, since)))
    .groupBy(outbox.kind);
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}

/** How much waits, and since when; for the health page. */
export async function queueDepth(db: Db, now: Date) {
  const [row] = await db
    .select({
      due: sql<number>`(count(*) filter (where ${outbox.notBefore} <= ${now.toISOString()}::timestamptz))::int`,
      waiting: sql<number>`count(*)::int`,
      oldestDueSeconds: sql<number>`coalesce(extract(epoch from ${now.toISOString()}::timestamptz - min(${outbox.notBefore})), 0)::int`,
    })
    .from(outbox)
    .where(inArray(outbox.state, ['queued', 'sending']));
  return { due: row?.due ?? 0, waiting: row?.waiting ?? 0, oldestDueSeconds: Math.max(0, row?.oldestDueSeconds ?? 0) };
}

function one(row: Pick<OutboxRow, 'workspaceId' | 'key'>) {
  return and(eq(outbox.workspaceId, row.workspaceId), eq(outbox.key, row.key));
}
