import { schedule } from 'node-cron';
import { saveJobRun } from '../db/job-runs.ts';
import { acrossWorkspaces } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { cronLogger } from '../log.ts';
import { askThreads } from './ask-threads.ts';
import { runNextBacktest } from './backtest.ts';
import { queueLinkNotes } from './link-notes.ts';
import { lookUpLost } from './look-up.ts';
import { markSlips } from './mark-slips.ts';
import { sendDue } from './outbox.ts';
import { purgeOld } from './purge.ts';
import { quietRules } from './quiet-rules.ts';
import { refreshTokensAboutToEnd } from './refresh-tokens.ts';
import { queueReminders } from './remind.ts';
import { replayLate } from './replay-late.ts';
import { settleIgnored } from './settle-ignored.ts';
import { reportShadow } from './shadow-report.ts';
import { queueWeekly } from './weekly.ts';

/** Work that the clock wakes. What is due is decided by the database, so several copies may wake at once. */
interface Job {
  readonly name: string;
  /** Six fields, seconds first, in UTC. */
  readonly cron: string;
  readonly run: (deps: Deps, signal: AbortSignal) => Promise<void>;
  /** How many of its runs may go on at once in this copy of the bot; 1 unless said. */
  readonly most?: number;
}

export const JOBS: readonly Job[] = [
  { name: 'outbox', cron: '* * * * * *', run: sendDue },
  { name: 'look-up', cron: '*/15 * * * * *', run: lookUpLost },
  { name: 'weekly', cron: '20 * * * * *', run: queueWeekly },
  { name: 'link-notes', cron: '30 */10 * * * *', run: queueLinkNotes },
  { name: 'ask-threads', cron: '40 */10 * * * *', run: askThreads },
  { name: 'settle-ignored', cron: '50 */15 * * * *', run: settleIgnored },
  { name: 'replay-late', cron: '*/5 * * * * *', run: replayLate },
  { name: 'mark-slips', cron: '10 */15 * * * *', run: markSlips },
  { name: 'remind', cron: '30 */5 * * * *', run: queueReminders },
  { name: 'shadow-report', cron: '5 */10 * * * *', run: reportShadow },
  { name: 'backtest', cron: '* * * * * *', run: runNextBacktest, most: 4 },
  { name: 'quiet-rules', cron: '50 */10 * * * *', run: quietRules },
  { name: 'refresh-tokens', cron: '25 */5 * * * *', run: refreshTokensAboutToEnd },
  { name: 'purge', cron: '0 17 3 * * *', run: purgeOld },
];

/** Jobs that are being woken. */
export interface RunningJobs {
  /** Wakes no job any more, asks long ones to end, and resolves when those under way are done. */
  readonly stop: () => Promise<void>;
}

/** Begins to wake the jobs. A job that is still at work is not woken again, unless it may be; one that fails is woken at its next time. */
export function startJobs(deps: Deps): RunningJobs {
  const underWay = new Set<{ readonly name: string; readonly work: Promise<void> }>();
  const recorded = new Map<string, number>();
  const stopping = new AbortController();
  const logger = cronLogger(deps.log);
  const tasks = JOBS.map((job) =>
    schedule(
      job.cron,
      () => {
        const running = [...underWay].filter(({ name }) => name === job.name).length;
        if (running >= (job.most ?? 1)) return;
        const work = acrossWorkspaces(() => runOnce(deps, job, recorded, stopping.signal)).finally(() =>
          underWay.delete(run),
        );
        const run = { name: job.name, work };
        underWay.add(run);
      },
      // What a missed wake would have done is still due at the next one, so it is not worth a warning.
      { name: job.name, timezone: 'UTC', logger, suppressMissedWarning: true },
    ),
  );
  return {
    async stop() {
      for (const task of tasks) await task.destroy();
      stopping.abort();
      await Promise.all([...underWay].map(({ work }) => work));
    },
  };
}

/** A job that runs every second is recorded once a minute, and whenever it fails. */
const RECORD_MS = 60_000;

async function runOnce(deps: Deps, job: Job, recorded: Map<string, number>, signal: AbortSignal): Promise<void> {
  const from = performance.now();
  let isFailed = false;
  try {
    await job.run(deps, signal);
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
