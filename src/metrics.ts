/** What this process has counted since it started. Names, kinds and codes only: nobody's id, nothing that was written. */
export interface Metrics {
  /** Adds to a counter; `name` ends in `_total`, or `_seconds_sum` and the like. */
  count(name: string, labels?: Labels, by?: number): void;
  /** The counters as samples. */
  samples(): readonly Sample[];
}

export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

/** What each metric means, in the order in which they are shown. */
const MEANINGS: ReadonlyMap<string, readonly [type: 'counter' | 'gauge', help: string]> = new Map([
  ['ownership_lens_up', ['gauge', '1 when the database answers and Slack is connected.']],
  ['ownership_lens_database_up', ['gauge', '1 when the database answers.']],
  ['ownership_lens_slack_connected', ['gauge', '1 while events can arrive.']],
  ['ownership_lens_start_time_seconds', ['gauge', 'When this process started, in seconds since 1970.']],
  ['ownership_lens_memory_bytes', ['gauge', 'Resident memory of this process.']],
  ['ownership_lens_events_total', ['counter', 'What Slack sent, by type and outcome.']],
  ['ownership_lens_event_seconds_sum', ['counter', 'Seconds spent on what Slack sent.']],
  [
    'ownership_lens_event_lag_seconds_sum',
    ['counter', 'Seconds from when events happened to when they were taken up.'],
  ],
  ['ownership_lens_event_lag_seconds_count', ['counter', 'Events whose lag was measured.']],
  ['ownership_lens_last_event_time_seconds', ['gauge', 'When Slack last sent anything, in seconds since 1970.']],
  ['ownership_lens_rate_limited_total', ['counter', 'Answers of Slack with status 429.']],
  ['ownership_lens_findings', ['gauge', 'Findings that are kept now, of all flags together.']],
  ['ownership_lens_outbox_rows', ['gauge', 'What is to leave for Slack, or left, by kind and state.']],
  ['ownership_lens_outbox_due', ['gauge', 'Sends that are due now.']],
  ['ownership_lens_outbox_oldest_due_seconds', ['gauge', 'For how long the oldest due send has waited.']],
  ['ownership_lens_job_last_end_time_seconds', ['gauge', 'When a job last ended, in seconds since 1970.']],
  ['ownership_lens_job_last_failure_time_seconds', ['gauge', 'When a job last failed, in seconds since 1970.']],
  ['ownership_lens_job_milliseconds', ['gauge', 'How long a job last took.']],
]);

/** Counters at zero. */
export function createMetrics(): Metrics {
  const counters = new Map<string, { readonly name: string; readonly labels: Labels; value: number }>();
  return {
    count(name, labels = {}, by = 1) {
      const key = `${name}${JSON.stringify(labels)}`;
      const counter = counters.get(key) ?? { name, labels, value: 0 };
      counter.value += by;
      counters.set(key, counter);
    },
    samples: () => [...counters.values()],
  };
}

/** Samples as Prometheus reads them (text format 0.0.4). A sample without a known meaning is an error of ours: it throws. */
export function exposition(samples: readonly Sample[]): string {
  const unknown = samples.find(({ name }) => !MEANINGS.has(name));
  if (unknown !== undefined) throw new Error(`The metric ${unknown.name} has no meaning`);
  const lines: string[] = [];
  for (const [name, [type, help]] of MEANINGS) {
    const own = samples.filter((sample) => sample.name === name);
    if (own.length === 0) continue;
    lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
    for (const { labels, value } of own) lines.push(`${name}${labelsOf(labels)} ${value}`);
  }
  return `${lines.join('\n')}\n`;
}

function labelsOf(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

function escapeLabel(value: string): string {
  return value.slice(0, 100).replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}
