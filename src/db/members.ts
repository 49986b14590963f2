import { and, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { members } from './schema.ts';

export type Member = typeof members.$inferSelect;

/** What was last heard about a person, however old (`fetchedAt`), or null. */
export async function findMember(db: Db, workspaceId: string, userId: string): Promise<Member | null> {
  const [row] = await db
    .select()
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.userId, userId)));
  return row ?? null;
}

/** Keeps what Slack says about a person. */
export async function saveMember(db: Db, member: Member): Promise<void> {
  await db
    .insert(members)
    .values(member)
    .onConflictDoUpdate({ target: [members.workspaceId, members.userId], set: member });
}
