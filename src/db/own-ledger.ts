import { and, eq, ne, or, type Placeholder, sql } from 'drizzle-orm';
import { alike, type Topic, topicOf } from '../commitments/match.ts';
import { FLAT_RARITY } from '../commitments/rarity.ts';
import { DAY_MS } from '../day.ts';
import type { OwnLedger } from '../detectors/types.ts';
import { isLive } from './commitments.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './message-ref.ts';
import { commitments, transitions } from './schema.ts';

/** How far back an ended promise is remembered, and a silent slip counts. */
const WINDOW_DAYS = 28;
/** How alike two promises are that are about the same work. */
const SAME_WORK = 0.5;

/** What is known of an author's promises when they write a message: those made before it. Lines of plans are left out. */
export async function readOwnLedger(
  db: Db,
  message: MessageRef & { readonly authorId: string },
  now: Date,
): Promise<OwnLedger> {
  const rows = await db
    .select(LEDGER_FIELDS)
    .from(commitments)
    .where(isInLedger({ ...message, since: ledgerSince(now) }));
  return ledgerFrom(rows);
}

/** Since when an ended promise is remembered. */
export function ledgerSince(now: Date): string {
  return new Date(now.getTime() - WINDOW_DAYS * DAY_MS).toISOString();
}

const silent = sql`select 1 from ${transitions} where ${transitions.workspaceId} = ${commitments.workspaceId} and ${transitions.commitmentId} = ${commitments.commitmentId} and ${transitions.evidence} = 'clock'`;

/** What is looked at of each promise. */
export const LEDGER_FIELDS = {
  what: commitments.what,
  due: commitments.due,
  status: commitments.status,
  endEvidence: commitments.endEvidence,
  isSilent: sql<boolean>`exists (${silent})`,
};

/** Those fields of a promise. */
export type LedgerRow = Pick<typeof commitments.$inferSelect, 'what' | 'due' | 'status' | 'endEvidence'> & {
  readonly isSilent: boolean;
};

type Given = string | Placeholder;

/** Which promises count, also for a query whose values come later. */
export function isInLedger({
  workspaceId,
  authorId,
  ts,
  since,
}: Readonly<Record<'workspaceId' | 'authorId' | 'ts' | 'since', Given>>) {
  return and(
    sql`${commitments.workspaceId} = ${workspaceId}`,
    sql`${commitments.ownerId} = ${authorId}`,
    sql`${commitments.ts} < ${ts}`,
    ne(commitments.rule, 'commitment.plan-line'),
    or(eq(commitments.status, 'open'), sql`${commitments.closedAt} >= ${since}`),
  );
}

/** What these promises say. */
export function ledgerFrom(rows: readonly LedgerRow[]): OwnLedger {
  return {
    waiting: rows.filter(isLive).map(({ what, due }) => ({ what, due })),
    settled: rows
      .filter(({ status }) => status !== 'open' && status !== 'slipped')
      .map(({ what, due }) => ({ what, due })),
    silentSlips: countWorks(rows.filter(({ status, isSilent }) => status === 'slipped' && isSilent)),
  };
}

/** How many pieces of different work these are. */
function countWorks(rows: readonly { readonly what: string }[]): number {
  const works: Topic[] = [];
  for (const { what } of rows) {
    const topic = topicOf({ what, span: [0, 0] });
    if (!works.some((known) => alike(known, topic, FLAT_RARITY) >= SAME_WORK)) works.push(topic);
  }
  return works.length;
}
