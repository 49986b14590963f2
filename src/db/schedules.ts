import { and, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { quietDays, type ScheduledKind, schedules, workspaces } from './schema.ts';

export type Schedule = typeof schedules.$inferSelect;

/** What a workspace chose, or null. */
export async function findSchedule(db: Db, workspaceId: string, kind: ScheduledKind): Promise<Schedule | null> {
  const [row] = await db
    .select()
    .from(schedules)
    .where(and(eq(schedules.workspaceId, workspaceId), eq(schedules.kind, kind)));
  return row ?? null;
}

/** Keeps what a workspace chose. */
export async function saveSchedule(db: Db, schedule: Omit<Schedule, 'changedAt'>, now: Date): Promise<void> {
  const values = { ...schedule, changedAt: now };
  await db
    .insert(schedules)
    .values(values)
    .onConflictDoUpdate({ target: [schedules.workspaceId, schedules.kind], set: values });
}

/** Days on which nothing is sent by itself. */
export async function listQuietDays(db: Db, workspaceId: string): Promise<string[]> {
  const rows = await db.select({ day: quietDays.day }).from(quietDays).where(eq(quietDays.workspaceId, workspaceId));
  return rows.map(({ day }) => day).sort();
}

/** Makes a day quiet, or ordinary again. */
export async function setQuietDay(
  db: Db,
  quiet: { readonly workspaceId: string; readonly day: string; readonly addedBy: string },
  isQuiet: boolean,
): Promise<void> {
  if (isQuiet) {
    await db.insert(quietDays).values(quiet).onConflictDoNothing();
    return;
  }
  await db.delete(quietDays).where(and(eq(quietDays.workspaceId, quiet.workspaceId), eq(quietDays.day, quiet.day)));
}

/** Lets what is sent by itself rest from a moment on, or (null) go on. */
export async function setPaused(db: Db, workspaceId: string, pausedAt: Date | null): Promise<void> {
  await db.update(workspaces).set({ pausedAt }).where(eq(workspaces.workspaceId, workspaceId));
}

/** All workspaces, and whether they rest. */
export function listWorkspaces(db: Db) {
  return db.select().from(workspaces);
}

/** Whether a workspace rests. */
export async function isPaused(db: Db, workspaceId: string): Promise<boolean> {
  const [row] = await db
    .select({ pausedAt: workspaces.pausedAt })
    .from(workspaces)
    .where(eq(workspaces.workspaceId, workspaceId));
  return row !== undefined && row.pausedAt !== null;
}
