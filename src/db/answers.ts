import { and, asc, eq, inArray } from 'drizzle-orm';
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
