import { and, eq, gte, inArray, isNull, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Flag } from '../detectors/types.ts';
import type { Db } from './database.ts';
import { type CommitmentStatus, commitments, findings, messages, signals } from './schema.ts';

/** A channel of a workspace. */
export interface ChannelRef {
  readonly workspaceId: string;
  readonly channelId: string;
}

const counts = { count: sql<number>`count(*)::int`, people: sql<number>`count(distinct owner_id)::int` };

/**
 * How promises of a channel ended in some spans of time, by how they ended; `span` is the place of a span in the list,
 * which must not be empty.
 */
export function endedPromises(
  db: Db,
  ref: ChannelRef,
  spans: readonly { readonly from: Date; readonly until: Date }[],
) {
  const rows = spans.map(
    ({ from, until }, at) => sql`(${at}::int, ${from.toISOString()}::timestamptz, ${until.toISOString()}::timestamptz)`,
  );
  return db
    .select({ span: sql<number>`span.at`, status: commitments.status, ...counts })
    .from(commitments)
    .innerJoin(
      sql`(values ${sql.join(rows, sql`, `)}) as span (at, begins, ends)`,
      sql`${commitments.closedAt} >= span.begins and ${commitments.closedAt} < span.ends`,
    )
    .where(ofChannel(ref))
    .groupBy(sql`span.at`, commitments.status);
}

/** An open promise of a channel. */
export interface OpenPromise {
  readonly ts: string;
  readonly ownerId: string;
  readonly due: string | null;
  /** When its owner was told that a digest may link to it; null when not, or when the message is no longer kept. */
  readonly toldAt: Date | null;
}

/** The open promises of a channel, the next due first and those without a date last. */
export function listOpenPromises(db: Db, ref: ChannelRef): Promise<OpenPromise[]> {
  const open: CommitmentStatus = 'open';
  return db
    .select({ ts: commitments.ts, ownerId: commitments.ownerId, due: commitments.due, toldAt: messages.linkToldAt })
    .from(commitments)
    .leftJoin(
      messages,
      and(
        eq(messages.workspaceId, commitments.workspaceId),
        eq(messages.channelId, commitments.channelId),
        eq(messages.ts, commitments.ts),
      ),
    )
    .where(and(ofChannel(ref), eq(commitments.status, open)))
    .orderBy(commitments.due, commitments.ts);
}

/** How many requests without a date stand in a lead's messages in some channels between two Slack timestamps. */
export async function undatedAsksOf(
  db: Db,
  workspaceId: string,
  leadId: string,
  channelIds: readonly string[],
  fromTs: string,
  untilTs: string,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`coalesce(sum(${messages.undatedAsks}), 0)::int` })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, workspaceId),
        eq(messages.authorId, leadId),
        inArray(messages.channelId, [...channelIds]),
        gte(messages.ts, fromTs),
        lt(messages.ts, untilTs),
      ),
    );
  return row?.count ?? 0;
}

/** Which of some messages of a channel were answered in their thread by somebody else than their author. */
export async function answeredAmong(db: Db, ref: ChannelRef, ts: readonly string[]): Promise<ReadonlySet<string>> {
  if (ts.length === 0) return new Set();
  const own = alias(messages, 'own');
  const reply = alias(messages, 'reply');
  const rows = await db
    .selectDistinct({ ts: own.ts })
    .from(own)
    .innerJoin(
      reply,
      and(
        eq(reply.workspaceId, own.workspaceId),
        eq(reply.channelId, own.channelId),
        sql`${reply.threadTs} = coalesce(${own.threadTs}, ${own.ts})`,
        sql`${reply.ts} > ${own.ts}`,
        sql`${reply.authorId} <> ${own.authorId}`,
      ),
    )
    .where(and(eq(own.workspaceId, ref.workspaceId), eq(own.channelId, ref.channelId), inArray(own.ts, [...ts])));
  return new Set(rows.map((row) => row.ts));
}

/** Open findings of some flags in a channel that were written since a Slack timestamp. */
export function openFindings(db: Db, ref: ChannelRef, flags: readonly Flag[], sinceTs: string) {
  return db
    .select()
    .from(findings)
    .where(
      and(
        eq(findings.workspaceId, ref.workspaceId),
        eq(findings.channelId, ref.channelId),
        inArray(findings.flag, [...flags]),
        eq(findings.status, 'open'),
        gte(findings.ts, sinceTs),
      ),
    );
}

/** The flags that were seen, and stand, in a person's messages in some channels between two Slack timestamps. */
export async function flagsOfAuthor(
  db: Db,
  workspaceId: string,
  authorId: string,
  channelIds: readonly string[],
  fromTs: string,
  untilTs: string,
): Promise<Flag[]> {
  const rows = await db
    .selectDistinct({ flag: findings.flag })
    .from(findings)
    .where(
      and(
        eq(findings.workspaceId, workspaceId),
        eq(findings.authorId, authorId),
        inArray(findings.channelId, [...channelIds]),
        eq(findings.status, 'open'),
        gte(findings.ts, fromTs),
        lt(findings.ts, untilTs),
      ),
    )
    .orderBy(findings.flag);
  return rows.map(({ flag }) => flag);
}

/** A blocker that nothing has answered: no result came in its thread. */
export interface OpenBlocker {
  readonly ts: string;
  readonly authorId: string;
  /** The rules that saw it. */
  readonly rules: readonly string[];
  /** When its author was told that a digest may link to it. */
  readonly toldAt: Date | null;
}

/** Clear blockers of a channel since a Slack timestamp whose thread holds no result after them. */
export function openBlockers(db: Db, ref: ChannelRef, sinceTs: string): Promise<OpenBlocker[]> {
  const own = alias(messages, 'own');
  const reply = alias(messages, 'reply');
  const result = alias(signals, 'result');
  const thread = sql`coalesce(${own.threadTs}, ${own.ts})`;
  const inThread = (table: typeof reply) =>
    and(
      eq(table.workspaceId, own.workspaceId),
      eq(table.channelId, own.channelId),
      sql`${table.threadTs} = ${thread}`,
      sql`${table.ts} > ${own.ts}`,
    );
  const solved = db
    .select({ one: sql`1` })
    .from(reply)
    .innerJoin(
      result,
      and(
        eq(result.workspaceId, reply.workspaceId),
        eq(result.channelId, reply.channelId),
        eq(result.ts, reply.ts),
        eq(result.signal, 'outcome'),
      ),
    )
    .where(inThread(reply));
  return db
    .select({ ts: own.ts, authorId: signals.authorId, rules: signals.rules, toldAt: own.linkToldAt })
    .from(signals)
    .innerJoin(
      own,
      and(eq(own.workspaceId, signals.workspaceId), eq(own.channelId, signals.channelId), eq(own.ts, signals.ts)),
    )
    .where(
      and(
        eq(signals.workspaceId, ref.workspaceId),
        eq(signals.channelId, ref.channelId),
        eq(signals.signal, 'clear_blocker'),
        gte(signals.ts, sinceTs),
        isNull(own.deletedAt),
        eq(own.isContested, false),
        sql`not exists ${solved}`,
      ),
    );
}

function ofChannel(ref: ChannelRef) {
  return and(eq(commitments.workspaceId, ref.workspaceId), eq(commitments.channelId, ref.channelId));
}
