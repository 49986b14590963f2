import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from './database.ts';
import { workspaces } from './schema.ts';

export type Workspace = typeof workspaces.$inferSelect;

/** Notes which organisation a workspace is in. */
export async function linkWorkspace(
  db: Db,
  workspace: { readonly workspaceId: string; readonly enterpriseId: string; readonly botUserId: string },
  now: Date,
): Promise<void> {
  const { workspaceId, enterpriseId } = workspace;
  const row = await ensureWorkspace(db, workspace, now);
  if (row.enterpriseId === enterpriseId) return;
  await db.update(workspaces).set({ enterpriseId }).where(eq(workspaces.workspaceId, workspaceId));
}

/** The workspace's row, made on first use. */
export async function ensureWorkspace(
  db: Db,
  workspace: { readonly workspaceId: string; readonly enterpriseId: string | null; readonly botUserId: string | null },
  now: Date,
): Promise<Workspace> {
  const find = () => db.select().from(workspaces).where(eq(workspaces.workspaceId, workspace.workspaceId));
  const [known] = await find();
  if (known !== undefined) return known;
  await db
    .insert(workspaces)
    .values({ ...workspace, salt: randomBytes(16).toString('hex'), addedAt: now })
    .onConflictDoNothing();
  const [made] = await find();
  if (made === undefined) throw new Error('The workspace was removed while it was read');
  return made;
}
