import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Flag } from '../detectors/types.ts';
import type { Db } from './database.ts';
import { reviews } from './schema.ts';

/** Keeps what the author of a finding said about it; the newest word counts. */
export async function saveReview(
  db: Db,
  review: { readonly workspaceId: string; readonly findingId: string; readonly flag: Flag; readonly isRight: boolean },
  now: Date,
): Promise<void> {
  const values = { ...review, reviewedAt: now };
  await db
    .insert(reviews)
    .values(values)
    .onConflictDoUpdate({ target: [reviews.workspaceId, reviews.findingId], set: values });
}

/** The ids of some findings that were reviewed, with what was said. */
export async function reviewsOf(
  db: Db,
  workspaceId: string,
  findingIds: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  if (findingIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(reviews)
    .where(and(eq(reviews.workspaceId, workspaceId), inArray(reviews.findingId, [...findingIds])));
  return new Map(rows.map((row) => [row.findingId, row.isRight]));
}

/** How many findings were reviewed since a moment, and how many of them were right, by flag. */
export function countReviews(db: Db, workspaceId: string, since: Date) {
  return db
    .select({
      flag: reviews.flag,
      all: sql<number>`count(*)::int`,
      right: sql<number>`(count(*) filter (where ${reviews.isRight}))::int`,
    })
    .from(reviews)
    .where(and(eq(reviews.workspaceId, workspaceId), gte(reviews.reviewedAt, since)))
    .groupBy(reviews.flag)
    .orderBy(reviews.flag);
}
