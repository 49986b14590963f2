import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Tuning } from '../detectors/types.ts';
import type { Db } from './database.ts';
import { tunings } from './schema.ts';

/** The scope of a tuning that holds for the whole workspace. */
export const WHOLE_WORKSPACE = '*';

/** The tuning in force for a channel: its own if it has one, else the workspace's, else null. */
export async function findTuning(
  db: Db,
  workspaceId: string,
  channelId: string,
): Promise<{ readonly scope: string; readonly version: number; readonly tuning: Tuning } | null> {
  const rows = await db
    .select({ scope: tunings.scope, version: tunings.version, tuning: tunings.tuning })
    .from(tunings)
    .where(and(eq(tunings.workspaceId, workspaceId), inArray(tunings.scope, [channelId, WHOLE_WORKSPACE])))
    .orderBy(desc(tunings.version));
  return rows.find((row) => row.scope === channelId) ?? rows[0] ?? null;
}

/** Keeps a new version of a tuning; the newest is in force. Fails when another version was saved at the same moment. */
export async function saveTuning(
  tx: Db,
  change: Omit<typeof tunings.$inferSelect, 'version' | 'changedAt'>,
  now: Date,
): Promise<number> {
  const [newest] = await tx
    .select({ version: tunings.version })
    .from(tunings)
    .where(and(eq(tunings.workspaceId, change.workspaceId), eq(tunings.scope, change.scope)))
    .orderBy(desc(tunings.version))
    .limit(1);
  const version = (newest?.version ?? 0) + 1;
  await tx.insert(tunings).values({ ...change, version, changedAt: now });
  return version;
}
