import { schedule } from 'node-cron';
import { saveJobRun } from '../db/job-runs.ts';
import type { Deps } from '../deps.ts';
import { askThreads } from './ask-threads.ts';
import { queueLinkNotes } from './link-notes.ts';
import { lookUpLost } from './look-up.ts';
import { markSlips } from './mark-slips.ts';
import { sendDue } from './outbox.ts';
import { purgeOld } from './purge.ts';
import { queueReminders } from './remind.ts';
import { settleIgnored } from './settle-ignored.ts';
import { reportShadow } from './shadow-report.ts';
import { queueWeekly } from './weekly.ts';

/** Work that the clock wakes. What is due is decided by the database, so several copies may wake at once. */
interface Job {
  readonly name: string;
  /** Six fields, seconds first, in UTC. */
  readonly cron: string;
  readonly run: (deps: Deps) => Promise<void>;
}

export const JOBS: readonly Job[] = [
  { name: 'outbox', cron: '* * * * * *', run: sendDue },
  { name: 'look-up', cron: '*/15 * * * * *', run: lookUpLost },
  { name: 'weekly', cron: '20 * * * * *', run: queueWeekly },
  { name: 'link-notes', cron: '30 */10 * * * *', run: queueLinkNotes },
  { name: 'ask-threads', cron: '40 */10 * * * *', run: askThreads },
  { name: 'settle-ignored', cron: '50 */15 * * * *', run: settleIgnored },
  { name: 'mark-slips', cron: '10 */15 * * * *', run: markSlips },
  { name: 'remind', cron: '30 */5 * * * *', run: queueReminders },
  { name: 'shadow-report', cron: '5 */10 * * * *', run: reportShadow },
  { name: 'purge', cron: '0 17 3 * * *', run: purgeOld },
];

/** Jobs that are being woken. */
export interface RunningJobs {
  /** Wakes no job any more, and resolves when those under way are done. */
  readonly stop: () => Promise<void>;
}

/** Begins to wake the jobs. A job that is still at work is not woken again; one that fails is woken at its next time. */
export function startJobs(deps: Deps): RunningJobs {
  const underWay = new Map<string, Promise<void>>();
  const recorded = new Map<string, number>();
  const tasks = JOBS.map((job) =>
    schedule(
      job.cron,
      () => {
        if (underWay.has(job.name)) return;
        const work = runOnce(deps, job, recorded).finally(() => underWay.delete(job.name));
        underWay.set(job.name, work);
      },
      { name: job.name, timezone: 'UTC' },
    ),
  );
  return {
    async stop() {
      for (const task of tasks) await task.destroy();
      await Promise.all(underWay.values());
    },
  };
}

/** A job that runs every second is recorded once a minute, and whenever it fails. */
const RECORD_MS = 60_000;

async function runOnce(deps: Deps, job: Job, recorded: Map<string, number>): Promise<void> {
  const from = performance.now();
  let isFailed = false;
  try {
    await job.run(deps);
  } catch (error) {
    isFailed = true;
    deps.log.error({ err: error, job: job.name }, 'a job failed');
  }
  const now = deps.now();
  if (!isFailed && now.getTime() - (recorded.get(job.name) ?? 0) < RECORD_MS) return;
  recorded.set(job.name, now.getTime());
  const milliseconds = Math.round(performance.now() - from);
  try {
    await saveJobRun(deps.db, { job: job.name, milliseconds, isFailed }, now);
  } catch (error) {
    deps.log.error({ err: error, job: job.name }, 'the run of a job could not be recorded');
  }
}
