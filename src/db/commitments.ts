import { randomUUID } from 'node:crypto';
import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, ne, not, or, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import type { MessageRef } from './message-ref.ts';
import { commitments, counterparts, transitions } from './schema.ts';

export type Commitment = typeof commitments.$inferSelect;

/** The rule of a row that took over from another one when its owner moved the date with a button. */
export const MOVED_BY_BUTTON = 'button.moved';
/** The rule of a commitment that somebody tracks by a shortcut, on their own message or somebody else's. */
export const TRACKED_BY_HAND = 'shortcut.tracked';

/** Whether a word of its owner can still change how it ends: open, or slipped with nothing but the calendar to say so. */
export function isLive(row: Pick<Commitment, 'status' | 'endEvidence'>): boolean {
  return row.status === 'open' || (row.status === 'slipped' && row.endEvidence === 'clock');
}

/** The same of rows. */
export const LIVE = sql`(${commitments.status} = 'open' or (${commitments.status} = 'slipped' and coalesce(${commitments.endEvidence}, '') = 'clock'))`;

/** The stored commitments of a message, in the order of its text. */
export function commitmentsOfMessage(db: Db, ref: MessageRef): Promise<Commitment[]> {
  return db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, ref.workspaceId),
        eq(commitments.channelId, ref.channelId),
        eq(commitments.ts, ref.ts),
      ),
    )
    .orderBy(asc(commitments.spanStart), asc(commitments.promisedAt));
}

/** A person's open commitments, the next due first and those without a date last. */
export function openCommitments(db: Db, workspaceId: string, ownerId: string): Promise<Commitment[]> {
  return db
    .select()
    .from(commitments)
    .where(
      and(eq(commitments.workspaceId, workspaceId), eq(commitments.ownerId, ownerId), eq(commitments.status, 'open')),
    )
    .orderBy(asc(commitments.due), asc(commitments.promisedAt));
}

/** The order in which a person sees their promises: the next due first. */
export const nextDueFirst = () => [
  asc(commitments.due),
  asc(commitments.promisedAt),
  asc(commitments.ts),
  asc(commitments.spanStart),
];

/** A person's commitments that wait for a word: open, or slipped without one since a moment. The next due first. */
export function ownCommitments(db: Db, workspaceId: string, ownerId: string, since: Date): Promise<Commitment[]> {
  return db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, workspaceId),
        eq(commitments.ownerId, ownerId),
        LIVE,
        or(isNull(commitments.closedAt), gte(commitments.closedAt, since)),
      ),
    )
    .orderBy(...nextDueFirst());
}

/** A person's commitments that ended for good since a moment, the newest first, without what was no promise. */
export function endedCommitments(db: Db, workspaceId: string, ownerId: string, since: Date): Promise<Commitment[]> {
  return db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, workspaceId),
        eq(commitments.ownerId, ownerId),
        gte(commitments.closedAt, since),
        ne(commitments.status, 'contested'),
        not(LIVE),
      ),
    )
    .orderBy(sql`${commitments.closedAt} desc`, asc(commitments.commitmentId));
}

/** Commitments of others that name a person and are open, or slipped without a word; the next due first. */
export async function owedCommitments(db: Db, workspaceId: string, userId: string): Promise<Commitment[]> {
  const rows = await db
    .select({ commitment: commitments })
    .from(counterparts)
    .innerJoin(
      commitments,
      and(
        eq(commitments.workspaceId, counterparts.workspaceId),
        eq(commitments.commitmentId, counterparts.commitmentId),
      ),
    )
    .where(
      and(
        eq(counterparts.workspaceId, workspaceId),
        eq(counterparts.userId, userId),
        ne(commitments.ownerId, userId),
        LIVE,
      ),
    )
    .orderBy(asc(commitments.due), asc(commitments.promisedAt));
  return rows.map(({ commitment }) => commitment);
}

/** One commitment, or null. */
export async function findCommitment(db: Db, workspaceId: string, commitmentId: string): Promise<Commitment | null> {
  const [row] = await db
    .select()
    .from(commitments)
    .where(and(eq(commitments.workspaceId, workspaceId), eq(commitments.commitmentId, commitmentId)));
  return row ?? null;
}

/** The same, held until the transaction ends, so that two steps of one promise are taken one after the other. */
export async function holdCommitment(tx: Db, workspaceId: string, commitmentId: string): Promise<Commitment | null> {
  const [row] = await tx
    .select()
    .from(commitments)
    .where(and(eq(commitments.workspaceId, workspaceId), eq(commitments.commitmentId, commitmentId)))
    .for('update');
  return row ?? null;
}

/** Opens a commitment. */
export async function insertCommitment(
  tx: Db,
  values: Omit<typeof commitments.$inferInsert, 'commitmentId' | 'status'>,
): Promise<Commitment> {
  const [row] = await tx
    .insert(commitments)
    .values({ ...values, commitmentId: randomUUID(), status: 'open' })
    .returning();
  if (row === undefined) throw new Error('The commitment could not be stored');
  return row;
}

/** Gives a commitment the words of the one that it takes over from, and the people named there beside its own. */
export async function inheritCommitment(tx: Db, heir: Commitment, before: Commitment): Promise<void> {
  await tx.update(commitments).set({ what: before.what }).where(thatOne(heir));
  const named = [...(await counterpartsOf(tx, before)), ...(await counterpartsOf(tx, heir))];
  await replaceCounterparts(tx, heir, [...new Set(named)]);
}

/** Makes these people the ones that a commitment names. */
export async function replaceCounterparts(
  tx: Db,
  { workspaceId, commitmentId }: Pick<Commitment, 'workspaceId' | 'commitmentId'>,
  userIds: readonly string[],
): Promise<void> {
  await tx
    .delete(counterparts)
    .where(and(eq(counterparts.workspaceId, workspaceId), eq(counterparts.commitmentId, commitmentId)));
  if (userIds.length === 0) return;
  await tx.insert(counterparts).values(userIds.map((userId) => ({ workspaceId, commitmentId, userId })));
}

/** Ids of the people that a commitment names. */
export async function counterpartsOf(
  db: Db,
  { workspaceId, commitmentId }: Pick<Commitment, 'workspaceId' | 'commitmentId'>,
): Promise<string[]> {
  const rows = await db
    .select({ userId: counterparts.userId })
    .from(counterparts)
    .where(and(eq(counterparts.workspaceId, workspaceId), eq(counterparts.commitmentId, commitmentId)))
    .orderBy(asc(counterparts.userId));
  return rows.map(({ userId }) => userId);
}

/** The dates of the commitments that took over from others, by their id. */
export async function newDates(
  db: Db,
  workspaceId: string,
  rows: readonly Pick<Commitment, 'movedTo'>[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = rows.flatMap(({ movedTo }) => (movedTo === null ? [] : [movedTo]));
  if (ids.length === 0) return new Map();
  const found = await db
    .select({ commitmentId: commitments.commitmentId, due: commitments.due })
    .from(commitments)
    .where(and(eq(commitments.workspaceId, workspaceId), inArray(commitments.commitmentId, ids)));
  return new Map(found.map(({ commitmentId, due }) => [commitmentId, due]));
}

/** Deletes commitments with their history and the names in them. */
export async function deleteCommitments(tx: Db, workspaceId: string, commitmentIds: readonly string[]): Promise<void> {
  if (commitmentIds.length === 0) return;
  for (const table of [counterparts, transitions, commitments]) {
    await tx
      .delete(table)
      .where(and(eq(table.workspaceId, workspaceId), inArray(table.commitmentId, [...commitmentIds])));
  }
}

/**
 * Deletes commitments that ended before a moment, with all that belongs to them, in one workspace or (null) in all. One
 * without a date never slips, and is no longer looked for after some weeks: its time counts from the day it was made.
 */
export async function purgeCommitments(db: Db, before: Date, workspaceId: string | null): Promise<void> {
  const within = workspaceId === null ? undefined : eq(commitments.workspaceId, workspaceId);
  const isUndated = and(eq(commitments.status, 'open'), isNull(commitments.due), lt(commitments.promisedAt, before));
  const isEnded = and(isNotNull(commitments.closedAt), lt(commitments.closedAt, before));
  await db.delete(commitments).where(and(within, or(isEnded, isUndated)));
  for (const table of [counterparts, transitions]) {
    await db
      .delete(table)
      .where(
        sql`not exists (select 1 from ${commitments} where ${commitments.workspaceId} = ${table.workspaceId} and ${commitments.commitmentId} = ${table.commitmentId})`,
      );
  }
}

/** The condition that finds one commitment. */
export function thatOne(row: Pick<Commitment, 'workspaceId' | 'commitmentId'>) {
  return and(eq(commitments.workspaceId, row.workspaceId), eq(commitments.commitmentId, row.commitmentId));
}
