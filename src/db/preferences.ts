import { and, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { preferences } from './schema.ts';

/** Whether the person wants no notes. */
export async function isMuted(db: Db, workspaceId: string, userId: string): Promise<boolean> {
  const [row] = await db
    .select({ mutedAt: preferences.mutedAt })
    .from(preferences)
    .where(and(eq(preferences.workspaceId, workspaceId), eq(preferences.userId, userId)));
  return row !== undefined && row.mutedAt !== null;
}

/** Turns notes off (a moment) or on (null) for a person. */
export async function setMuted(db: Db, workspaceId: string, userId: string, mutedAt: Date | null): Promise<void> {
  await db
    .insert(preferences)
    .values({ workspaceId, userId, mutedAt })
    .onConflictDoUpdate({ target: [preferences.workspaceId, preferences.userId], set: { mutedAt } });
}
