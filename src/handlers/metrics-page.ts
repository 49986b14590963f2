import { countFindings, outboxRows } from '../db/figures.ts';
import { listJobRuns } from '../db/job-runs.ts';
import { exposition, type Metrics, type Sample } from '../metrics.ts';
import { within } from '../slack/timed.ts';
import { readHealth, type Vitals } from './health.ts';

const DATABASE_MS = 2_000;

/** The page that Prometheus reads. Without a database the figures of this process are still there. */
export async function metricsPage(vitals: Vitals, metrics: Metrics): Promise<string> {
  const health = await readHealth(vitals);
  const stored = health.database.ok ? await within(DATABASE_MS, storedSamples(vitals)) : null;
  const last = vitals.lastEventAt();
  return exposition([
    gauge('ownership_lens_up', Number(health.ok)),
    gauge('ownership_lens_database_up', Number(health.database.ok)),
    gauge('ownership_lens_slack_connected', Number(health.slack.ok)),
    gauge('ownership_lens_start_time_seconds', secondsOf(vitals.startedAt)),
    gauge('ownership_lens_memory_bytes', process.memoryUsage.rss()),
    ...(last === null ? [] : [gauge('ownership_lens_last_event_time_seconds', secondsOf(last))]),
    ...(health.queue === null
      ? []
      : [
          gauge('ownership_lens_outbox_due', health.queue.due),
          gauge('ownership_lens_outbox_oldest_due_seconds', health.queue.oldestDueSeconds),
        ]),
    ...metrics.samples(),
    ...(stored ?? []),
  ]);
}

async function storedSamples({ deps: { db } }: Vitals): Promise<readonly Sample[]> {
  const jobs = await listJobRuns(db);
  return [
    gauge('ownership_lens_findings', await countFindings(db)),
    ...(await outboxRows(db)).map(({ kind, state, count }) =>
      gauge('ownership_lens_outbox_rows', count, { kind, state }),
    ),
    ...jobs.flatMap(({ job, endedAt, failedAt, milliseconds }) => [
      gauge('ownership_lens_job_last_end_time_seconds', secondsOf(endedAt), { job }),
      gauge('ownership_lens_job_milliseconds', milliseconds, { job }),
      ...(failedAt === null
        ? []
        : [gauge('ownership_lens_job_last_failure_time_seconds', secondsOf(failedAt), { job })]),
    ]),
  ];
}

function gauge(name: string, value: number, labels: Sample['labels'] = {}): Sample {
  return { name, labels, value };
}

function secondsOf(moment: Date): number {
  return Math.floor(moment.getTime() / 1_000);
}
