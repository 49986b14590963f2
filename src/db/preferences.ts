import { and, eq, isNotNull } from 'drizzle-orm';
import type { Flag } from '../detectors/types.ts';
import type { Db } from './database.ts';
import { type IgnoredNote, preferences } from './schema.ts';

/** Whether the person wants no notes. */
export async function isMuted(db: Db, workspaceId: string, userId: string): Promise<boolean> {
  const [row] = await db
    .select({ mutedAt: preferences.mutedAt })
    .from(preferences)
    .where(and(eq(preferences.workspaceId, workspaceId), eq(preferences.userId, userId)));
  return row !== undefined && row.mutedAt !== null;
}

/** After this many unanswered notes about the same flag in a row there is no other. */
const MOST_IGNORED = 2;

/** Flags about which a person gets no note any more: two in a row stayed unanswered. */
export async function ignoredFlags(db: Db, workspaceId: string, userId: string): Promise<ReadonlySet<Flag>> {
  const ignored = await ignoredNotes(db, workspaceId, userId);
  const timesOf = (flag: Flag) => ignored.filter((note) => note.flag === flag).length;
  return new Set(ignored.map(({ flag }) => flag).filter((flag) => timesOf(flag) >= MOST_IGNORED));
}

/** Records that a note about a flag stayed unanswered. */
export async function addIgnored(tx: Db, workspaceId: string, userId: string, flag: Flag, now: Date): Promise<void> {
  const ignored = [...(await ignoredNotes(tx, workspaceId, userId)), { flag, at: now.toISOString() }];
  const ofFlag = ignored.filter((note) => note.flag === flag).slice(-MOST_IGNORED);
  await saveIgnored(tx, workspaceId, userId, [...ignored.filter((note) => note.flag !== flag), ...ofFlag]);
}

/** The person answered a note about a flag (null: wants notes about all of them): what was ignored before is forgotten. */
export async function forgetIgnored(tx: Db, workspaceId: string, userId: string, flag: Flag | null): Promise<void> {
  const ignored = await ignoredNotes(tx, workspaceId, userId);
  const left = flag === null ? [] : ignored.filter((note) => note.flag !== flag);
  if (left.length < ignored.length) await saveIgnored(tx, workspaceId, userId, left);
}

async function ignoredNotes(db: Db, workspaceId: string, userId: string): Promise<readonly IgnoredNote[]> {
  const [row] = await db
    .select({ ignored: preferences.ignored })
    .from(preferences)
    .where(and(eq(preferences.workspaceId, workspaceId), eq(preferences.userId, userId)));
  return row?.ignored ?? [];
}

async function saveIgnored(
  db: Db,
  workspaceId: string,
  userId: string,
  ignored: readonly IgnoredNote[],
): Promise<void> {
  await db
    .insert(preferences)
    .values({ workspaceId, userId, ignored })
    .onConflictDoUpdate({ target: [preferences.workspaceId, preferences.userId], set: { ignored } });
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
