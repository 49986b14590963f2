import { and, eq, isNotNull } from 'drizzle-orm';
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

/** Whether a person wants nothing that they write to be read. */
export async function isOptedOut(db: Db, workspaceId: string, userId: string): Promise<boolean> {
  const [row] = await db
    .select({ optedOutAt: preferences.optedOutAt })
    .from(preferences)
    .where(and(eq(preferences.workspaceId, workspaceId), eq(preferences.userId, userId)));
  return row !== undefined && row.optedOutAt !== null;
}

/** Everybody who wants that. It is nobody's business: show it to nobody. */
export async function optedOutIds(db: Db, workspaceId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ userId: preferences.userId })
    .from(preferences)
    .where(and(eq(preferences.workspaceId, workspaceId), isNotNull(preferences.optedOutAt)));
  return new Set(rows.map(({ userId }) => userId));
}

/** Ends (a moment) or begins again (null) the reading of what a person writes. */
export async function setOptedOut(db: Db, workspaceId: string, userId: string, optedOutAt: Date | null): Promise<void> {
  await db
    .insert(preferences)
    .values({ workspaceId, userId, optedOutAt })
    .onConflictDoUpdate({ target: [preferences.workspaceId, preferences.userId], set: { optedOutAt } });
}
