import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm';
import { FLAGS, SIGNALS } from '../detectors/types.ts';
import type { Db } from './database.ts';
import { type Counted, findings, messages, signals, weekCounts } from './schema.ts';

export type WeekCount = typeof weekCounts.$inferSelect;

/** A finished week of a channel, and the Slack timestamps between which it lies: from, and up to but not including. */
export interface CountedWeek {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly week: string;
  readonly fromTs: string;
  readonly untilTs: string;
}

/**
 * Counts a week anew from the facts that are still there, and keeps the counts. Contested and fixed findings count
 * nowhere. When some, but fewer than `minimum`, of the people counted before are gone, the week is withheld for good:
 * the difference would speak of them. Call it only while all facts of the week are kept.
 */
export async function rollUpWeek(db: Db, week: CountedWeek, minimum: number, now: Date): Promise<void> {
  const { workspaceId, channelId, fromTs, untilTs } = week;
  const count = {
    messages: sql<number>`count(distinct ts)::int`,
    authors: sql<number>`count(distinct author_id)::int`,
  };
  const written = and(
    eq(messages.workspaceId, workspaceId),
    eq(messages.channelId, channelId),
    gte(messages.ts, fromTs),
    lt(messages.ts, untilTs),
    isNull(messages.deletedAt),
    isNotNull(messages.authorId),
  );
  const flagged = and(
    eq(findings.workspaceId, workspaceId),
    eq(findings.channelId, channelId),
    gte(findings.ts, fromTs),
    lt(findings.ts, untilTs),
    eq(findings.status, 'open'),
  );
  const good = and(
    eq(signals.workspaceId, workspaceId),
    eq(signals.channelId, channelId),
    gte(signals.ts, fromTs),
    lt(signals.ts, untilTs),
  );
  await db.transaction(async (tx) => {
    const [all] = await tx.select(count).from(messages).where(written);
    const [any] = await tx.select(count).from(findings).where(flagged);
    const byFlag = await tx
      .select({ counted: findings.flag, ...count })
      .from(findings)
      .where(flagged)
      .groupBy(findings.flag);
    const bySignal = await tx
      .select({ counted: signals.signal, ...count })
      .from(signals)
      .where(good)
      .groupBy(signals.signal);
    const rows: { counted: Counted; messages: number; authors: number }[] = [
      { counted: 'message', ...(all ?? NONE) },
      { counted: 'any_flag', ...(any ?? NONE) },
      ...[...FLAGS, ...SIGNALS].map((label) => ({
        ...([...byFlag, ...bySignal].find(({ counted }) => counted === label) ?? NONE),
        counted: label,
      })),
    ];
    const before = await tx.select().from(weekCounts).where(ofWeek(week)).for('update');
    const known = before.find(({ counted }) => counted === 'message');
    const gone = (known?.authors ?? 0) - (all?.authors ?? 0);
    const isWithheld = known?.isWithheld === true || (gone > 0 && gone < minimum);
    const shared = { workspaceId, channelId, week: week.week, isWithheld, fromTs, untilTs, rolledAt: now };
    await tx
      .insert(weekCounts)
      .values(rows.map((row) => ({ ...shared, ...row })))
      .onConflictDoUpdate({
        target: [weekCounts.workspaceId, weekCounts.channelId, weekCounts.week, weekCounts.counted],
        set: {
          messages: sql`excluded.messages`,
          authors: sql`excluded.authors`,
          isWithheld,
          fromTs,
          untilTs,
          rolledAt: now,
        },
      });
  });
}

/**
 * Takes findings of one message that no longer stand out of the counts of their week, also when that week can not be
 * counted anew. Call it after they were closed. Messages stay exact. The number of people is exact while the week's
 * findings are kept; later it may come out lower than it was, which hides a figure and never shows one too many.
 */
export async function uncount(tx: Db, closed: readonly ClosedFinding[]): Promise<void> {
  for (const { workspaceId, channelId, ts, authorId, flag, foundAt } of closed) {
    const [row] = await tx
      .select({ week: weekCounts.week, fromTs: weekCounts.fromTs, untilTs: weekCounts.untilTs })
      .from(weekCounts)
      .where(
        and(
          eq(weekCounts.workspaceId, workspaceId),
          eq(weekCounts.channelId, channelId),
          eq(weekCounts.counted, flag),
          lte(weekCounts.fromTs, ts),
          gt(weekCounts.untilTs, ts),
          gte(weekCounts.rolledAt, foundAt),
        ),
      );
    if (row === undefined) continue;
    const week = { workspaceId, channelId, ...row };
    const standing = await tx
      .select({ ts: findings.ts, flag: findings.flag })
      .from(findings)
      .where(
        and(
          eq(findings.workspaceId, workspaceId),
          eq(findings.channelId, channelId),
          eq(findings.authorId, authorId),
          gte(findings.ts, row.fromTs),
          lt(findings.ts, row.untilTs),
          eq(findings.status, 'open'),
        ),
      );
    await takeOut(tx, week, flag, { messages: 1, authors: standing.some((one) => one.flag === flag) ? 0 : 1 });
    const isLast = closed.at(-1)?.flag === flag;
    if (!isLast || standing.some((one) => one.ts === ts)) continue;
    await takeOut(tx, week, 'any_flag', { messages: 1, authors: standing.length > 0 ? 0 : 1 });
  }
}

/** What is known of a finding that no longer stands. */
export type ClosedFinding = Pick<
  typeof findings.$inferSelect,
  'workspaceId' | 'channelId' | 'ts' | 'authorId' | 'flag' | 'foundAt'
>;

async function takeOut(tx: Db, week: CountedWeek, counted: Counted, by: { messages: number; authors: number }) {
  await tx
    .update(weekCounts)
    .set({
      messages: sql`greatest(0, ${weekCounts.messages} - ${by.messages})`,
      authors: sql`greatest(0, ${weekCounts.authors} - ${by.authors})`,
    })
    .where(and(ofWeek(week), eq(weekCounts.counted, counted)));
}

const NONE = { messages: 0, authors: 0 };

/** The kept counts of a channel for some weeks, in no order. */
export function weekCountsOf(
  db: Db,
  workspaceId: string,
  channelId: string,
  weeks: readonly string[],
): Promise<WeekCount[]> {
  return db
    .select()
    .from(weekCounts)
    .where(
      and(
        eq(weekCounts.workspaceId, workspaceId),
        eq(weekCounts.channelId, channelId),
        inArray(weekCounts.week, [...weeks]),
      ),
    );
}

function ofWeek({ workspaceId, channelId, week }: CountedWeek) {
  return and(eq(weekCounts.workspaceId, workspaceId), eq(weekCounts.channelId, channelId), eq(weekCounts.week, week));
}
