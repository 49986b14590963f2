import { asc, max } from 'drizzle-orm';
import type { Db } from './database.ts';
import { jobRuns } from './schema.ts';
import { acrossWorkspaces, EVERY_WORKSPACE } from './scope.ts';

export type JobRun = typeof jobRuns.$inferSelect;

/** Records that a job ended, well or not. */
export async function saveJobRun(
  db: Db,
  run: { readonly job: string; readonly milliseconds: number; readonly isFailed: boolean },
  now: Date,
): Promise<void> {
  const { job, milliseconds, isFailed } = run;
  const values = { endedAt: now, milliseconds, ...(isFailed ? { failedAt: now } : {}) };
  await db
    .insert(jobRuns)
    .values({ workspaceId: EVERY_WORKSPACE, job, ...values })
    .onConflictDoUpdate({ target: [jobRuns.workspaceId, jobRuns.job], set: values });
}

/** When each job last ended. Jobs look after every workspace at once, so this is the same for all of them. */
export function listJobRuns(db: Db): Promise<JobRun[]> {
  return acrossWorkspaces(() => db.select().from(jobRuns).orderBy(asc(jobRuns.job)));
}

/** When a copy of the bot was last seen at work, to about a minute; null when none ever was. */
export async function lastSeenAtWork(db: Db): Promise<Date | null> {
  const [row] = await acrossWorkspaces(() => db.select({ at: max(jobRuns.endedAt) }).from(jobRuns));
  return row?.at ?? null;
}
