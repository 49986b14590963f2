import { and, inArray, isNotNull, lt, notExists, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import {
  answers,
  claims,
  commitments,
  events,
  findings,
  messages,
  outbox,
  pacing,
  signals,
  weekCounts,
} from './schema.ts';

/** Moments before which things are no longer kept. */
export interface PurgeLimits {
  readonly facts: Date;
  readonly endedCommitments: Date;
  readonly events: Date;
  /** The first ISO week whose team counts and claims are kept. */
  readonly weeks: string;
}

/** Deletes what has been kept long enough, in every workspace. Safe to run at any time and by several copies. */
export async function purge(db: Db, limits: PurgeLimits): Promise<void> {
  await db.delete(events).where(lt(events.receivedAt, limits.events));
  await db.delete(pacing).where(lt(pacing.nextAt, limits.events));
  await db.delete(weekCounts).where(lt(weekCounts.week, limits.weeks));
  await db.delete(claims).where(lt(claims.week, limits.weeks));
  await db.delete(signals).where(lt(signals.foundAt, limits.facts));
  await db.delete(findings).where(lt(findings.foundAt, limits.facts));
  await db.delete(answers).where(
    notExists(
      db
        .select({ one: sql`1` })
        .from(findings)
        .where(
          and(sql`${findings.workspaceId} = ${answers.workspaceId}`, sql`${findings.findingId} = ${answers.findingId}`),
        ),
    ),
  );
  await db
    .delete(outbox)
    .where(and(inArray(outbox.state, ['sent', 'unknown', 'failed', 'dropped']), lt(outbox.queuedAt, limits.facts)));
  await db
    .delete(commitments)
    .where(and(isNotNull(commitments.closedAt), lt(commitments.closedAt, limits.endedCommitments)));
  await db.delete(messages).where(lt(messages.seenAt, limits.facts));
}
