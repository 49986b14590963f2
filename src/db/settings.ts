import { and, eq, isNull, lte } from 'drizzle-orm';
import { DAY_MS } from '../day.ts';
import type { Db } from './database.ts';
import { isPaused } from './schedules.ts';
import { settings } from './schema.ts';

export type Settings = typeof settings.$inferSelect;

/** How long shadow mode lasts before the admins are told what was found. */
export const SHADOW_DAYS = 14;

/** What a workspace chose, or null when it never did. */
export async function findSettings(db: Db, workspaceId: string): Promise<Settings | null> {
  const [row] = await db.select().from(settings).where(eq(settings.workspaceId, workspaceId));
  return row ?? null;
}

/** The settings of a workspace, made (shadow mode from now on) when it has none. */
export async function ensureSettings(tx: Db, workspaceId: string, changedBy: string, now: Date): Promise<Settings> {
  await tx
    .insert(settings)
    .values({ workspaceId, ...shadowFrom(now), changedBy, changedAt: now })
    .onConflictDoNothing();
  const row = await findSettings(tx, workspaceId);
  if (row === null) throw new Error('The settings were removed while they were read');
  return row;
}

/** The same, held until the transaction ends, so that one set-up is saved after the other. */
export async function holdSettings(tx: Db, workspaceId: string, changedBy: string, now: Date): Promise<void> {
  await ensureSettings(tx, workspaceId, changedBy, now);
  await tx.select().from(settings).where(eq(settings.workspaceId, workspaceId)).for('update');
}

/** Changes some settings. The row must be there. */
export async function changeSettings(
  tx: Db,
  workspaceId: string,
  change: Partial<Omit<Settings, 'workspaceId' | 'changedAt'>> & { readonly changedBy: string },
  now: Date,
): Promise<void> {
  await tx
    .update(settings)
    .set({ ...change, changedAt: now })
    .where(eq(settings.workspaceId, workspaceId));
}

/** What begins shadow mode at a moment. */
export function shadowFrom(now: Date) {
  const reportAt = new Date(now.getTime() + SHADOW_DAYS * DAY_MS);
  return { shadowSince: now, reportAt, reportedAt: null, liveAt: null };
}

/**
 * Whether a workspace is in shadow mode: findings are recorded, and nobody is told of them. It is, until an admin
 * says otherwise.
 */
export async function isShadow(db: Db, workspaceId: string): Promise<boolean> {
  const row = await findSettings(db, workspaceId);
  return row === null || row.liveAt === null;
}

/** Whether nothing goes out by itself in a workspace: it rests, or it is in shadow mode. */
export async function isSilent(db: Db, workspaceId: string): Promise<boolean> {
  return (await isPaused(db, workspaceId)) || (await isShadow(db, workspaceId));
}

/** Whether the report at the end of shadow mode is due and was not claimed yet. */
export function isReportDue({ liveAt, reportedAt, reportAt }: Settings, now: Date): boolean {
  return liveAt === null && reportedAt === null && reportAt <= now;
}

/** Claims the report at the end of shadow mode. False when it is not due, or was claimed before. */
export async function claimReport(tx: Db, workspaceId: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(settings)
    .set({ reportedAt: now })
    .where(
      and(
        eq(settings.workspaceId, workspaceId),
        isNull(settings.liveAt),
        isNull(settings.reportedAt),
        lte(settings.reportAt, now),
      ),
    )
    .returning({ workspaceId: settings.workspaceId });
  return rows.length > 0;
}

/** Ends the shadow mode that began at a moment. False when it is over, or began at another. */
export async function goLive(tx: Db, workspaceId: string, since: Date, changedBy: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(settings)
    .set({ liveAt: now, changedBy, changedAt: now })
    .where(and(eq(settings.workspaceId, workspaceId), isNull(settings.liveAt), eq(settings.shadowSince, since)))
    .returning({ workspaceId: settings.workspaceId });
  return rows.length > 0;
}
