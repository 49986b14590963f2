import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { ContestReason } from '../tuning/contest-reason.ts';
import type { Db } from './database.ts';
import { type AnswerKind, answers } from './schema.ts';

/** Records that the author of a finding pressed a button of its note; the first press counts. */
export async function saveAnswer(
  db: Db,
  answer: {
    readonly workspaceId: string;
    readonly findingId: string;
    readonly userId: string;
    readonly answer: AnswerKind;
  },
  now: Date,
): Promise<void> {
  await db
    .insert(answers)
    .values({ ...answer, answeredAt: now })
    .onConflictDoNothing();
}

/** The buttons that were pressed about some findings, the first press first. */
export async function answersTo(db: Db, workspaceId: string, findingIds: readonly string[]) {
  if (findingIds.length === 0) return [];
  return db
    .select()
    .from(answers)
    .where(and(eq(answers.workspaceId, workspaceId), inArray(answers.findingId, [...findingIds])))
    .orderBy(asc(answers.answeredAt));
}

/** Records why an author contested a finding; the first answer counts. False when there was one, or no contest. */
export async function saveReason(
  db: Db,
  contest: { readonly workspaceId: string; readonly findingId: string; readonly userId: string },
  reason: ContestReason,
): Promise<boolean> {
  const rows = await db
    .update(answers)
    .set({ reason })
    .where(
      and(
        eq(answers.workspaceId, contest.workspaceId),
        eq(answers.findingId, contest.findingId),
        eq(answers.userId, contest.userId),
        eq(answers.answer, 'not_right'),
        isNull(answers.reason),
      ),
    )
    .returning({ findingId: answers.findingId });
  return rows.length > 0;
}
