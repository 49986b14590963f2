import { and, asc, eq, gte, inArray, isNotNull, lte, ne, or } from 'drizzle-orm';
import { AT_ONCE } from '../commitments/lifecycle.ts';
import { type Commitment, nextDueFirst } from './commitments.ts';
import type { Db } from './database.ts';
import { channels, commitments } from './schema.ts';

/** Which commitments a reminder of a day holds: those due, and those that passed without a word. */
export interface ReminderPlan {
  readonly due: readonly string[];
  readonly offers: readonly string[];
}

/** Commitments of channels that are read, due between two days, open or slipped without a word; by owner and date. */
export async function liveBetween(db: Db, workspaceId: string, from: string, until: string): Promise<Commitment[]> {
  const rows = await db
    .select({ commitment: commitments })
    .from(commitments)
    .innerJoin(
      channels,
      and(eq(channels.workspaceId, commitments.workspaceId), eq(channels.channelId, commitments.channelId)),
    )
    .where(
      and(
        eq(commitments.workspaceId, workspaceId),
        isNotNull(channels.watchedAt),
        gte(commitments.due, from),
        lte(commitments.due, until),
        or(
          eq(commitments.status, 'open'),
          and(eq(commitments.status, 'slipped'), eq(commitments.endEvidence, 'clock')),
        ),
      ),
    )
    .orderBy(
      asc(commitments.ownerId),
      asc(commitments.due),
      asc(commitments.promisedAt),
      asc(commitments.ts),
      asc(commitments.spanStart),
    );
  return rows.map(({ commitment }) => commitment);
}

/** Notes that a person is reminded of these on their day. */
export async function saveReminderPlan(tx: Db, workspaceId: string, day: string, plan: ReminderPlan): Promise<void> {
  const set = async (ids: readonly string[], values: { remindedOn: string } | { offeredOn: string }) => {
    if (ids.length === 0) return;
    await tx
      .update(commitments)
      .set(values)
      .where(and(eq(commitments.workspaceId, workspaceId), inArray(commitments.commitmentId, [...ids])));
  };
  await set(plan.due, { remindedOn: day });
  await set(plan.offers, { offeredOn: day });
}

/** Forgets the reminder of a day that was not sent, so that another day may remind. */
export async function forgetReminder(tx: Db, workspaceId: string, ownerId: string, day: string): Promise<void> {
  const own = and(eq(commitments.workspaceId, workspaceId), eq(commitments.ownerId, ownerId));
  await tx
    .update(commitments)
    .set({ remindedOn: null })
    .where(and(own, eq(commitments.remindedOn, day)));
  await tx
    .update(commitments)
    .set({ offeredOn: null })
    .where(and(own, eq(commitments.offeredOn, day)));
}

/** What the reminder of a person's day holds, in its order. */
export function commitmentsOfReminder(
  db: Db,
  workspaceId: string,
  ownerId: string,
  day: string,
): Promise<Commitment[]> {
  return db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, workspaceId),
        eq(commitments.ownerId, ownerId),
        or(eq(commitments.remindedOn, day), eq(commitments.offeredOn, day)),
      ),
    )
    .orderBy(...nextDueFirst());
}

/** Open commitments whose day has passed before a day, whoever owns them; without those whose silence is no slip. */
export function overdueCommitments(db: Db, workspaceId: string, before: string): Promise<Commitment[]> {
  return db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, workspaceId),
        eq(commitments.status, 'open'),
        lte(commitments.due, before),
        or(ne(commitments.rule, AT_ONCE), isNotNull(commitments.hintTs)),
      ),
    )
    .orderBy(asc(commitments.ownerId), asc(commitments.due), asc(commitments.commitmentId));
}
