import { addWorkingDays, PLAIN_CALENDAR } from '../commitments/calendar.ts';
import type { LedgerRow } from '../commitments/ledger.ts';
import { GRACE_DAYS } from '../commitments/lifecycle.ts';
import { PROMISE_STATES, type PromiseFlow, type PromiseState } from '../digests/digest.ts';
import type { Figure } from '../digests/minimum-group.ts';
import { weekOf } from '../digests/weeks.ts';

/** What became of the promises of a group of people. */
export interface PromiseFacts {
  /** By how they stand at the end. */
  readonly states: Readonly<Record<LedgerRow['status'], Figure>>;
  /** Open ones whose day has come. */
  readonly overdue: Figure;
  /** Promises that ended in each of the weeks that were asked for, in the same order. */
  readonly byWeek: readonly PromiseFlow[];
}

const STATES = ['open', 'kept', 'recontracted', 'slipped', 'dropped'] as const;

/** Counts a ledger as of `today` (`YYYY-MM-DD`), by the weeks in which promises ended. */
export function countPromises(rows: readonly LedgerRow[], weeks: readonly string[], today: string): PromiseFacts {
  const ended = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const day = endOf(row);
    if (day === null) continue;
    const week = weekOf(day);
    const list = ended.get(week);
    if (list === undefined) ended.set(week, [row]);
    else list.push(row);
  }
  const byState = (list: readonly LedgerRow[], status: LedgerRow['status']) =>
    figureOf(list.filter((row) => row.status === status));
  return {
    states: Object.fromEntries(STATES.map((status) => [status, byState(rows, status)])) as PromiseFacts['states'],
    overdue: figureOf(rows.filter(({ status, due }) => status === 'open' && due !== null && due <= today)),
    byWeek: weeks.map((week) => {
      const list = ended.get(week) ?? [];
      return Object.fromEntries(PROMISE_STATES.map((state) => [state, byState(list, state)])) as PromiseFlow;
    }),
  };
}

/** The day on which a promise ended; one that slipped in silence did so when its days of grace were over. */
export function endOf({ status, due, resolved_ts }: LedgerRow): string | null {
  if (status === 'open') return null;
  if (resolved_ts !== null) return new Date(Number(resolved_ts) * 1_000).toISOString().slice(0, 10);
  return due === null ? null : addWorkingDays(due, GRACE_DAYS + 1, PLAIN_CALENDAR);
}

/** What a state is called in front of people. */
export const STATE_NAMES: Readonly<Record<LedgerRow['status'], string>> = {
  open: 'open',
  kept: 'kept',
  recontracted: 'moved openly',
  slipped: 'slipped',
  dropped: 'dropped',
};

export function isPromiseState(status: LedgerRow['status']): status is PromiseState {
  return PROMISE_STATES.some((state) => state === status);
}

function figureOf(rows: readonly LedgerRow[]): Figure {
  return { count: rows.length, people: new Set(rows.map(({ user }) => user)).size };
}
