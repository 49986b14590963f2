import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from './database.ts';
import { channels, leads } from './schema.ts';

export type Lead = typeof leads.$inferSelect;

/** Makes a person a lead of a channel. False when they were one. */
export async function addLead(db: Db, lead: Omit<Lead, 'addedAt'>, now: Date): Promise<boolean> {
  const rows = await db
    .insert(leads)
    .values({ ...lead, addedAt: now })
    .onConflictDoNothing()
    .returning({ userId: leads.userId });
  return rows.length > 0;
}

/** Ends it. False when they were none. */
export async function removeLead(db: Db, lead: Pick<Lead, 'workspaceId' | 'channelId' | 'userId'>): Promise<boolean> {
  const rows = await db
    .delete(leads)
    .where(
      and(eq(leads.workspaceId, lead.workspaceId), eq(leads.channelId, lead.channelId), eq(leads.userId, lead.userId)),
    )
    .returning({ userId: leads.userId });
  return rows.length > 0;
}

/** Whether a person is a lead of any channel. */
export async function isLead(db: Db, workspaceId: string, userId: string): Promise<boolean> {
  const [row] = await db
    .select({ userId: leads.userId })
    .from(leads)
    .where(and(eq(leads.workspaceId, workspaceId), eq(leads.userId, userId)))
    .limit(1);
  return row !== undefined;
}

/** Everybody who is a lead of a watched channel, with the channels they lead, in a fixed order. */
export function listLeads(db: Db, workspaceId: string, userId?: string): Promise<Lead[]> {
  return db
    .select({
      workspaceId: leads.workspaceId,
      channelId: leads.channelId,
      userId: leads.userId,
      addedBy: leads.addedBy,
      addedAt: leads.addedAt,
    })
    .from(leads)
    .innerJoin(
      channels,
      and(
        eq(channels.workspaceId, leads.workspaceId),
        eq(channels.channelId, leads.channelId),
        isNotNull(channels.watchedAt),
      ),
    )
    .where(
      userId === undefined
        ? eq(leads.workspaceId, workspaceId)
        : and(eq(leads.workspaceId, workspaceId), eq(leads.userId, userId)),
    )
    .orderBy(asc(leads.userId), asc(leads.addedAt), asc(leads.channelId));
}
