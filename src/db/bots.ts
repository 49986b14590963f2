import { and, asc, eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { botAuthors, standupBots } from './schema.ts';

export type StandupBot = typeof standupBots.$inferSelect;
export type BotAuthor = typeof botAuthors.$inferSelect;

/** In place of an admin's id where a name was found in Slack's list of people. */
export const FOUND_IN_SLACK = 'slack';

/** The standup bots whose posts are read, the first one first. */
export function listStandupBots(db: Db, workspaceId: string): Promise<StandupBot[]> {
  return db
    .select()
    .from(standupBots)
    .where(eq(standupBots.workspaceId, workspaceId))
    .orderBy(asc(standupBots.addedAt), asc(standupBots.userId));
}

/** Puts a bot on the list. False when it was. */
export async function addStandupBot(db: Db, bot: Omit<StandupBot, 'addedAt'>, now: Date): Promise<boolean> {
  const rows = await db
    .insert(standupBots)
    .values({ ...bot, addedAt: now })
    .onConflictDoNothing()
    .returning({ userId: standupBots.userId });
  return rows.length > 0;
}

/** Takes a bot off the list. False when it was not on it. */
export async function removeStandupBot(db: Db, workspaceId: string, userId: string): Promise<boolean> {
  const rows = await db
    .delete(standupBots)
    .where(and(eq(standupBots.workspaceId, workspaceId), eq(standupBots.userId, userId)))
    .returning({ userId: standupBots.userId });
  return rows.length > 0;
}

/** Whom a name means, or null when nobody has said and it was not found. */
export async function findBotAuthor(db: Db, workspaceId: string, name: string): Promise<BotAuthor | null> {
  const [row] = await db.select().from(botAuthors).where(one(workspaceId, name));
  return row ?? null;
}

/** Says whom a name means; what a person said is not overwritten by what was found. */
export async function saveBotAuthor(db: Db, author: Omit<BotAuthor, 'setAt'>, now: Date): Promise<void> {
  const values = { ...author, setAt: now };
  const insert = db.insert(botAuthors).values(values);
  if (author.setBy === FOUND_IN_SLACK) await insert.onConflictDoNothing();
  else await insert.onConflictDoUpdate({ target: [botAuthors.workspaceId, botAuthors.name], set: values });
}

/** Forgets what was said about a name. False when nothing was. */
export async function forgetBotAuthor(db: Db, workspaceId: string, name: string): Promise<boolean> {
  const rows = await db.delete(botAuthors).where(one(workspaceId, name)).returning({ name: botAuthors.name });
  return rows.length > 0;
}

function one(workspaceId: string, name: string) {
  return and(eq(botAuthors.workspaceId, workspaceId), eq(botAuthors.name, name));
}
