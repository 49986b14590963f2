import { and, eq, lt } from 'drizzle-orm';
import type { Db } from './database.ts';
import { events } from './schema.ts';

/** Whether this event was handled before. */
export async function isKnownEvent(db: Db, workspaceId: string, eventId: string): Promise<boolean> {
  const rows = await db
    .select({ eventId: events.eventId })
    .from(events)
    .where(and(eq(events.workspaceId, workspaceId), eq(events.eventId, eventId)));
  return rows.length > 0;
}

/**
 * Claims an event inside the transaction that handles it. False when it was handled before; a delivery that is
 * being handled elsewhere at this moment is waited for.
 */
export async function claimEvent(tx: Db, workspaceId: string, eventId: string, now: Date): Promise<boolean> {
  const rows = await tx
    .insert(events)
    .values({ workspaceId, eventId, receivedAt: now })
    .onConflictDoNothing()
    .returning({ eventId: events.eventId });
  return rows.length > 0;
}

/** Forgets events that Slack no longer sends again. Answers how many. */
export async function purgeEvents(db: Db, before: Date): Promise<number> {
  const rows = await db.delete(events).where(lt(events.receivedAt, before)).returning({ eventId: events.eventId });
  return rows.length;
}
