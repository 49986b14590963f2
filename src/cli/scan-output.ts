import { buildLedger, type LedgerEntry, type LedgerRow } from '../commitments/ledger.ts';
import { DETECTORS } from '../detectors/index.ts';
import type { Analysis, Context } from '../detectors/types.ts';
import { WEIGHTS } from '../detectors/weights.ts';
import type { Post } from '../export/post.ts';
import { createReportTally } from '../report/facts.ts';
import { reportPage } from '../report/page.ts';
import { createTally } from '../report/tally.ts';
import { toRecord } from './record.ts';
import { summarise } from './summary.ts';

/** One message that was scanned. */
export interface Scanned {
  readonly post: Post;
  readonly context: Context;
  readonly analysis: Analysis;
}

/** What a scan makes of its messages: lines as they come, or lines at the end. */
export interface ScanOutput {
  /** The line for a message, or null when it only counts. */
  add(scanned: Scanned): string | null;
  /** What is left to write; `today` is the day on which the export ends. */
  end(today: string): Iterable<string>;
}

/** One JSON line a message. */
export function recordOutput(nameOf: (user: string) => string): ScanOutput {
  return {
    add: ({ post, analysis }) => {
      const record = { channel: post.channel, ts: post.ts, user: nameOf(post.author), ...toRecord(analysis) };
      return JSON.stringify(post.isRelayed ? { ...record, text_read: post.text } : record);
    },
    end: () => [],
  };
}

/** A summary of the team. */
export function summaryOutput(columns: number): ScanOutput {
  const tally = createTally();
  return {
    add: ({ post, analysis }) => {
      tally.add(post, analysis);
      return null;
    },
    end: () => summarise(tally.totals(), columns),
  };
}

/** One JSON line a promise, in the order they were made; only those that `isWanted` are written. */
export function ledgerOutput(nameOf: (user: string) => string, isWanted: (row: LedgerRow) => boolean): ScanOutput {
  const ledger = buildLedger();
  return {
    add: (scanned) => {
      ledger.add(ledgerEntry(scanned));
      return null;
    },
    *end(today) {
      for (const row of ledger.close(today)) {
        if (isWanted(row)) yield JSON.stringify({ ...row, user: nameOf(row.user) });
      }
    },
  };
}

/** What a report is asked for. */
export interface ReportWish {
  /** Other messages only tell what became of promises. */
  readonly isWanted: (message: { readonly channel: string; readonly at: number }) => boolean;
  /** `YYYY-MM-DD` */
  readonly madeOn: string;
  /** Names for people, where the team agreed to be named. */
  readonly nameOf: ((user: string) => string) | null;
}

/** A report for people: one HTML page that needs nothing else. */
export function reportOutput({ isWanted, madeOn, nameOf }: ReportWish): ScanOutput {
  const tally = createReportTally();
  return {
    add: (scanned) => {
      tally.add(ledgerEntry(scanned), isWanted(scanned.post));
      return null;
    },
    *end(today) {
      const facts = tally.facts(today, ({ channel, ts }) => isWanted({ channel, at: Number(ts) * 1_000 }));
      yield reportPage({
        facts,
        detectors: DETECTORS,
        weightOf: (rule) => WEIGHTS[rule.id] ?? rule.weight,
        madeOn,
        nameOf,
      });
    },
  };
}

/** A scanned message as the ledger takes it. */
export function ledgerEntry({ post, context, analysis }: Scanned): LedgerEntry {
  const { channel, ts, author: user, threadTs, sentAt, message } = post;
  return { channel, ts, user, threadTs, sentAt, message, context, analysis };
}
