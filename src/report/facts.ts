import { buildLedger, type LedgerEntry, type LedgerRow } from '../commitments/ledger.ts';
import type { TeamWeek } from '../digests/team-week.ts';
import { countPromises, type PromiseFacts } from './promises.ts';
import { createTally, type Totals } from './tally.ts';
import { createWeekTally } from './week-tally.ts';

/** Everything that a report speaks of, at the level of the team. */
export interface ReportFacts {
  readonly totals: Totals;
  /** The newest weeks of all channels together, oldest first. */
  readonly weeks: readonly TeamWeek[];
  readonly promises: PromiseFacts;
  /** The promises one by one; only for a report that may name people. */
  readonly rows: readonly LedgerRow[];
}

/** Gathers the facts of a report from messages in order of time. */
export interface ReportTally {
  /** A message that is not wanted only counts as one that may report on a promise. */
  add(entry: LedgerEntry, isWanted: boolean): void;
  /** Ends the ledger on `today` (`YYYY-MM-DD`). */
  facts(today: string, isWantedRow: (row: LedgerRow) => boolean): ReportFacts;
}

/** An empty tally. */
export function createReportTally(): ReportTally {
  const tally = createTally();
  const weekTally = createWeekTally();
  const ledger = buildLedger();
  return {
    add: (entry, isWanted) => {
      ledger.add(entry);
      if (!isWanted) return;
      tally.add({ channel: entry.channel, author: entry.user, at: Number(entry.ts) * 1_000 }, entry.analysis);
      weekTally.add(entry.sentAt.date, entry.user, entry.analysis);
    },
    facts: (today, isWantedRow) => {
      const weeks = weekTally.weeks();
      const rows = ledger.close(today).filter(isWantedRow);
      const promises = countPromises(
        rows,
        weeks.map(({ week }) => week),
        today,
      );
      return { totals: tally.totals(), weeks, promises, rows };
    },
  };
}
