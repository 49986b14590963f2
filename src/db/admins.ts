import { and, asc, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { admins } from './schema.ts';

export type AppointedAdmin = typeof admins.$inferSelect;

/** Appoints a person. False when they were appointed before. */
export async function appointAdmin(db: Db, admin: Omit<AppointedAdmin, 'addedAt'>, now: Date): Promise<boolean> {
  const rows = await db
    .insert(admins)
    .values({ ...admin, addedAt: now })
    .onConflictDoNothing()
    .returning({ userId: admins.userId });
  return rows.length > 0;
}

/** Takes the appointment back. False when there was none. */
export async function dismissAdmin(db: Db, workspaceId: string, userId: string): Promise<boolean> {
  const rows = await db.delete(admins).where(one(workspaceId, userId)).returning({ userId: admins.userId });
  return rows.length > 0;
}

/** Whether a person is appointed. */
export async function isAppointed(db: Db, workspaceId: string, userId: string): Promise<boolean> {
  const rows = await db.select({ userId: admins.userId }).from(admins).where(one(workspaceId, userId));
  return rows.length > 0;
}

/** Everybody who is appointed, the first one first. */
export function listAppointed(db: Db, workspaceId: string): Promise<AppointedAdmin[]> {
  return db
    .select()
    .from(admins)
    .where(eq(admins.workspaceId, workspaceId))
    .orderBy(asc(admins.addedAt), asc(admins.userId));
}

function one(workspaceId: string, userId: string) {
  return and(eq(admins.workspaceId, workspaceId), eq(admins.userId, userId));
}
