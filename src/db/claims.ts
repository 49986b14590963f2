import { and, desc, eq, isNotNull, lt } from 'drizzle-orm';
import type { Db } from './database.ts';
import { claims, type ScheduledKind } from './schema.ts';

export type Claim = typeof claims.$inferSelect;

/** Claims a week for a channel or lead. False when it was claimed before: then somebody else has it, or it is done. */
export async function claimWeek(tx: Db, claim: Omit<Claim, 'claimedAt'>, now: Date): Promise<boolean> {
  const rows = await tx
    .insert(claims)
    .values({ ...claim, claimedAt: now })
    .onConflictDoNothing()
    .returning({ week: claims.week });
  return rows.length > 0;
}

/** What was decided about a week, or null. */
export async function findClaim(
  db: Db,
  claim: Pick<Claim, 'workspaceId' | 'kind' | 'subjectId' | 'week'>,
): Promise<Claim | null> {
  const [row] = await db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.workspaceId, claim.workspaceId),
        eq(claims.kind, claim.kind),
        eq(claims.subjectId, claim.subjectId),
        eq(claims.week, claim.week),
      ),
    );
  return row ?? null;
}

/** Ids of the texts that the nudges of a channel used, the newest first. */
export async function usedGuidance(db: Db, workspaceId: string, channelId: string): Promise<string[]> {
  const rows = await db
    .select({ guidanceId: claims.guidanceId })
    .from(claims)
    .where(
      and(
        eq(claims.workspaceId, workspaceId),
        eq(claims.kind, 'nudge'),
        eq(claims.subjectId, channelId),
        isNotNull(claims.guidanceId),
      ),
    )
    .orderBy(desc(claims.week))
    .limit(60);
  return rows.flatMap(({ guidanceId }) => (guidanceId === null ? [] : [guidanceId]));
}

/** What was decided for a channel or lead before an ISO week, the newest first, at most two. */
export function lastClaims(
  db: Db,
  workspaceId: string,
  kind: ScheduledKind,
  subjectId: string,
  before: string,
): Promise<Claim[]> {
  return db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.workspaceId, workspaceId),
        eq(claims.kind, kind),
        eq(claims.subjectId, subjectId),
        lt(claims.week, before),
      ),
    )
    .orderBy(desc(claims.week))
    .limit(2);
}
