import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNotNull, isNull, lt, lte, ne, or } from 'drizzle-orm';
import type { Db } from './database.ts';
import { type Keyring, seal, unseal } from './keyring.ts';
import { installations, usedStates, workspaces } from './schema.ts';

export type Installation = typeof installations.$inferSelect;

/** What lets the bot speak in a workspace. Never to be logged. */
export interface Tokens {
  readonly botToken: string;
  /** Null when the bot token does not end. */
  readonly refreshToken: string | null;
  readonly expiresAt: Date | null;
}

/** What Slack grants when the app is installed; `workspaceId` is the organisation's id when it is for all of it. */
export interface Grant extends Tokens {
  readonly workspaceId: string;
  readonly enterpriseId: string | null;
  readonly isOrgWide: boolean;
  readonly appId: string;
  readonly botId: string | null;
  readonly botUserId: string;
}

/** How long one copy of the bot may take to refresh a token. */
const LEASE_MS = 60_000;

/** Stores an installation, in place of an older one; whoever is refreshing the older one's token will not save it. */
export async function saveInstallation(db: Db, keyring: Keyring, grant: Grant, now: Date): Promise<void> {
  const { botToken, refreshToken, ...facts } = grant;
  const row = {
    ...facts,
    ...sealTokens(keyring, grant.workspaceId, { botToken, refreshToken }),
    lease: null,
    leasedUntil: null,
    installedAt: now,
  };
  await db.insert(installations).values(row).onConflictDoUpdate({ target: installations.workspaceId, set: row });
}

/** The installation under this very id, or null. */
export async function findInstallation(db: Db, id: string): Promise<Installation | null> {
  const [row] = await db.select().from(installations).where(eq(installations.workspaceId, id));
  return row ?? null;
}

/** The installation that serves a workspace: its own, else the one of its organisation; null when there is neither. */
export async function installationFor(
  db: Db,
  workspaceId: string,
  enterpriseId: string | null = null,
): Promise<Installation | null> {
  const own = await findInstallation(db, workspaceId);
  if (own !== null) return own;
  const organisation = enterpriseId ?? (await enterpriseOf(db, workspaceId));
  const found = organisation === null ? null : await findInstallation(db, organisation);
  return found?.isOrgWide === true ? found : null;
}

async function enterpriseOf(db: Db, workspaceId: string): Promise<string | null> {
  const [row] = await db
    .select({ enterpriseId: workspaces.enterpriseId })
    .from(workspaces)
    .where(eq(workspaces.workspaceId, workspaceId));
  return row?.enterpriseId ?? null;
}

/** The tokens of an installation. Throws KeyProblem when they can't be opened. */
export function openTokens(keyring: Keyring, row: Installation): Tokens {
  const { botToken, refreshToken }: Pick<Tokens, 'botToken' | 'refreshToken'> = JSON.parse(
    unseal(keyring, row.workspaceId, row),
  );
  return { botToken, refreshToken, expiresAt: row.expiresAt };
}

/** Installations whose token ends before a moment, the most urgent first. */
export async function endingBefore(db: Db, moment: Date): Promise<string[]> {
  const rows = await db
    .select({ workspaceId: installations.workspaceId })
    .from(installations)
    .where(and(isNotNull(installations.expiresAt), lte(installations.expiresAt, moment)))
    .orderBy(asc(installations.expiresAt));
  return rows.map(({ workspaceId }) => workspaceId);
}

/** Takes the right to refresh an installation's token. Null when another one has it, or the token was changed since. */
export async function leaseRefresh(db: Db, row: Installation, now: Date): Promise<string | null> {
  const lease = randomUUID();
  const rows = await db
    .update(installations)
    .set({ lease, leasedUntil: new Date(now.getTime() + LEASE_MS) })
    .where(
      and(
        eq(installations.workspaceId, row.workspaceId),
        eq(installations.sealed, row.sealed),
        or(isNull(installations.leasedUntil), lt(installations.leasedUntil, now)),
      ),
    )
    .returning({ workspaceId: installations.workspaceId });
  return rows.length > 0 ? lease : null;
}

/** Keeps refreshed tokens. False when the lease is another's by now, or the installation is gone or new. */
export async function saveRefreshed(
  db: Db,
  keyring: Keyring,
  at: { readonly workspaceId: string; readonly lease: string },
  tokens: Tokens,
): Promise<boolean> {
  const rows = await db
    .update(installations)
    .set({
      ...sealTokens(keyring, at.workspaceId, tokens),
      expiresAt: tokens.expiresAt,
      lease: null,
      leasedUntil: null,
    })
    .where(and(eq(installations.workspaceId, at.workspaceId), eq(installations.lease, at.lease)))
    .returning({ workspaceId: installations.workspaceId });
  return rows.length > 0;
}

/** Lets others refresh again from a moment on, after a refresh that failed. */
export async function endLease(
  db: Db,
  at: { readonly workspaceId: string; readonly lease: string },
  until: Date,
): Promise<void> {
  await db
    .update(installations)
    .set({ leasedUntil: until })
    .where(and(eq(installations.workspaceId, at.workspaceId), eq(installations.lease, at.lease)));
}

/** Forgets one installation and nothing else. */
export async function removeInstallation(db: Db, workspaceId: string): Promise<void> {
  await db.delete(installations).where(eq(installations.workspaceId, workspaceId));
}

/** Opens one stored token for each key in use. Throws KeyProblem when a key is missing or is another one. */
export async function checkKeys(db: Db, keyring: Keyring): Promise<void> {
  for (const row of await db.selectDistinctOn([installations.keyId]).from(installations)) openTokens(keyring, row);
}

/**
 * Seals everything anew with the newest key, each row in a transaction of its own: what was done stays done when it is
 * cut short, and running it again does the rest. Answers how many rows it sealed.
 */
export async function resealAll(db: Db, keyring: Keyring): Promise<number> {
  const old = await db
    .select({ workspaceId: installations.workspaceId })
    .from(installations)
    .where(ne(installations.keyId, keyring.newest.id))
    .orderBy(asc(installations.workspaceId));
  let count = 0;
  for (const { workspaceId } of old) {
    if (await db.transaction((tx) => resealOne(tx, keyring, workspaceId))) count += 1;
  }
  return count;
}

/** A refresh that comes in between waits for the lock, and then seals with its own newest key. */
async function resealOne(tx: Db, keyring: Keyring, workspaceId: string): Promise<boolean> {
  const [row] = await tx.select().from(installations).where(eq(installations.workspaceId, workspaceId)).for('update');
  if (row === undefined || row.keyId === keyring.newest.id) return false;
  const resealed = sealTokens(keyring, workspaceId, openTokens(keyring, row));
  await tx.update(installations).set(resealed).where(eq(installations.workspaceId, workspaceId));
  return true;
}

/** Marks an OAuth flow as come back. False when it came back before. */
export async function claimState(db: Db, state: string, now: Date): Promise<boolean> {
  const rows = await db
    .insert(usedStates)
    .values({ workspaceId: '*', state, usedAt: now })
    .onConflictDoNothing()
    .returning({ state: usedStates.state });
  return rows.length > 0;
}

/** Forgets marks that are too old to be shown again. */
export async function purgeStates(db: Db, before: Date): Promise<void> {
  await db.delete(usedStates).where(lt(usedStates.usedAt, before));
}

function sealTokens(keyring: Keyring, workspaceId: string, tokens: Pick<Tokens, 'botToken' | 'refreshToken'>) {
  const { botToken, refreshToken } = tokens;
  return seal(keyring, workspaceId, JSON.stringify({ botToken, refreshToken }));
}
