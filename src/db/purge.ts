import { and, eq, inArray, lt, notExists, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { purgeCommitments } from './commitments.ts';
import type { Db } from './database.ts';
import {
  answers,
  backtests,
  claims,
  events,
  findings,
  lateMessages,
  messages,
  outbox,
  pacing,
  reviews,
  signals,
  weekCounts,
} from './schema.ts';

/** Moments before which things are no longer kept. */
export interface PurgeLimits {
  readonly facts: Date;
  readonly endedCommitments: Date;
  readonly events: Date;
  /** Reviews of findings, which hold nobody's id. */
  readonly reviews: Date;
  /** The first ISO week whose team counts and claims are kept. */
  readonly weeks: string;
}

/** Deletes what has been kept long enough, in one workspace or (null) in all. Safe to run at any time and by several copies. */
export async function purge(db: Db, limits: PurgeLimits, workspaceId: string | null): Promise<void> {
  const within = (column: PgColumn) => (workspaceId === null ? undefined : eq(column, workspaceId));
  await db.delete(events).where(and(within(events.workspaceId), lt(events.receivedAt, limits.events)));
  await db.delete(pacing).where(and(within(pacing.workspaceId), lt(pacing.nextAt, limits.events)));
  await db.delete(weekCounts).where(and(within(weekCounts.workspaceId), lt(weekCounts.week, limits.weeks)));
  await db.delete(claims).where(and(within(claims.workspaceId), lt(claims.week, limits.weeks)));
  await db.delete(signals).where(and(within(signals.workspaceId), lt(signals.foundAt, limits.facts)));
  await db.delete(findings).where(and(within(findings.workspaceId), lt(findings.foundAt, limits.facts)));
  const itsFinding = db
    .select({ one: sql`1` })
    .from(findings)
    .where(
      and(sql`${findings.workspaceId} = ${answers.workspaceId}`, sql`${findings.findingId} = ${answers.findingId}`),
    );
  await db.delete(answers).where(and(within(answers.workspaceId), notExists(itsFinding)));
  await db.delete(reviews).where(and(within(reviews.workspaceId), lt(reviews.reviewedAt, limits.reviews)));
  await db
    .delete(outbox)
    .where(
      and(
        within(outbox.workspaceId),
        inArray(outbox.state, ['sent', 'unknown', 'failed', 'dropped']),
        lt(outbox.queuedAt, limits.facts),
      ),
    );
  await purgeCommitments(db, limits.endedCommitments, workspaceId);
  await db.delete(backtests).where(and(within(backtests.workspaceId), lt(backtests.askedAt, limits.facts)));
  await db.delete(messages).where(and(within(messages.workspaceId), lt(messages.seenAt, limits.facts)));
  await db.delete(lateMessages).where(and(within(lateMessages.workspaceId), lt(lateMessages.notedAt, limits.facts)));
}
