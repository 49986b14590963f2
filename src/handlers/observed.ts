import { randomUUID } from 'node:crypto';
import type { Metrics } from '../metrics.ts';
import { isObject, objectField, stringField } from '../text/json.ts';

/** What tells this delivery from others in the log: Slack's id of the event, which a repeated delivery shares. */
export function idOf(body: unknown): string {
  const id = isObject(body) ? stringField(body, 'event_id') : '';
  return /^\w{1,40}$/.test(id) ? id : randomUUID();
}

/** Does the work and counts it: what it was, how it ended, how long it took and how late it came. */
export async function observed(metrics: Metrics, body: unknown, now: Date, work: () => Promise<void>): Promise<void> {
  const type = typeOf(body);
  const from = performance.now();
  const lag = lagOf(body, now);
  if (lag !== null) {
    metrics.count('ownership_lens_event_lag_seconds_sum', {}, lag);
    metrics.count('ownership_lens_event_lag_seconds_count');
  }
  let outcome = 'failed';
  try {
    await work();
    outcome = 'ok';
  } finally {
    metrics.count('ownership_lens_events_total', { type, outcome });
    metrics.count('ownership_lens_event_seconds_sum', {}, (performance.now() - from) / 1_000);
  }
}

/** Few words on purpose: each makes a line of figures of its own. */
const KNOWN = new Set(['message', 'user_change', 'app_home_opened', 'member_joined_channel', 'app_uninstalled']);

function typeOf(body: unknown): string {
  if (!isObject(body)) return 'other';
  if (stringField(body, 'command') !== '') return 'command';
  const inner = stringField(objectField(body, 'event'), 'type');
  if (inner !== '') return KNOWN.has(inner) ? inner : 'other_event';
  return stringField(body, 'type') === 'view_submission' ? 'view' : 'action';
}

function lagOf(body: unknown, now: Date): number | null {
  const at = isObject(body) ? body.event_time : undefined;
  if (typeof at !== 'number' || !Number.isFinite(at)) return null;
  // Clocks differ by a little; an event from the future is on time.
  return Math.max(0, now.getTime() / 1_000 - at);
}
