import { asc } from 'drizzle-orm';
import type { Db } from './database.ts';
import { jobRuns } from './schema.ts';

export type JobRun = typeof jobRuns.$inferSelect;

/** Jobs look after every workspace at once. */
const EVERY_WORKSPACE = '*';

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

/** When each job last ended. */
export function listJobRuns(db: Db): Promise<JobRun[]> {
  return db.select().from(jobRuns).orderBy(asc(jobRuns.job));
}
