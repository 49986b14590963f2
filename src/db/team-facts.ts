import { and, eq, gte, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Flag } from '../detectors/types.ts';
import type { Db } from './database.ts';
import { type CommitmentStatus, commitments, findings, messages, outbox, signals } from './schema.ts';

/** A channel of a workspace. */
export interface ChannelRef {
  readonly workspaceId: string;
  readonly channelId: string;
}

const counts = { count: sql<number>`count(*)::int`, people: sql<number>`count(distinct owner_id)::int` };

/** How promises of a channel ended between two moments, by how they ended. */
export function endedPromises(db: Db, ref: ChannelRef, from: Date, until: Date) {
  return db
    .select({ status: commitments.status, ...counts })
    .from(commitments)
    .where(and(ofChannel(ref), gte(commitments.closedAt, from), lt(commitments.closedAt, until)))
    .groupBy(commitments.status);
}

/** Open promises of a channel: all of them, or those due between two days, both included. */
export async function openPromises(
  db: Db,
  ref: ChannelRef,
  due: { readonly from: string; readonly until: string } | null,
): Promise<{ readonly count: number; readonly people: number }> {
  const open: CommitmentStatus = 'open';
  const isDue = due === null ? undefined : and(gte(commitments.due, due.from), sql`${commitments.due} <= ${due.until}`);
  const [row] = await db
    .select(counts)
    .from(commitments)
    .where(and(ofChannel(ref), eq(commitments.status, open), isDue));
  return row ?? { count: 0, people: 0 };
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
  /** Whether anybody else wrote in its thread. */
  readonly isAnswered: boolean;
}

/** Clear blockers of a channel since a Slack timestamp whose thread holds no result after them. */
export async function openBlockers(db: Db, ref: ChannelRef, sinceTs: string): Promise<OpenBlocker[]> {
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
  const answered = db
    .select({ one: sql`1` })
    .from(reply)
    .where(and(inThread(reply), sql`${reply.authorId} <> ${own.authorId}`));
  const rows = await db
    .select({ ts: own.ts, authorId: signals.authorId, isAnswered: sql<boolean>`exists ${answered}` })
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
        sql`not exists ${solved}`,
      ),
    );
  return rows;
}

/** A thread of a channel, as far as it was read. */
export interface ThreadFacts {
  readonly rootTs: string;
  readonly rootAuthorId: string;
  readonly lastTs: string;
  /** Replies by people, and how many of them only assent. */
  readonly replies: number;
  readonly assents: number;
  /** People who only assented. */
  readonly assenters: readonly string[];
  readonly isAsked: boolean;
  /** When the bot's question was posted in it. */
  readonly askedAt: Date | null;
}

/** The threads of a channel whose first message was written between two Slack timestamps, oldest first. */
export async function threadsOf(
  db: Db,
  ref: ChannelRef,
  fromTs: string,
  untilTs: string,
): Promise<readonly ThreadFacts[]> {
  const here = and(eq(messages.workspaceId, ref.workspaceId), eq(messages.channelId, ref.channelId));
  const roots = await db
    .select({ ts: messages.ts, authorId: messages.authorId })
    .from(messages)
    .where(
      and(
        here,
        gte(messages.ts, fromTs),
        lt(messages.ts, untilTs),
        isNotNull(messages.authorId),
        sql`(${messages.threadTs} is null or ${messages.threadTs} = ${messages.ts})`,
      ),
    )
    .orderBy(messages.ts);
  if (roots.length === 0) return [];
  const rootTs = roots.map(({ ts }) => ts);
  const replies = await db
    .select({ ts: messages.ts, threadTs: messages.threadTs, authorId: messages.authorId, flag: findings.flag })
    .from(messages)
    .leftJoin(
      findings,
      and(
        eq(findings.workspaceId, messages.workspaceId),
        eq(findings.channelId, messages.channelId),
        eq(findings.ts, messages.ts),
        eq(findings.flag, 'passive_agreement'),
        eq(findings.status, 'open'),
      ),
    )
    .where(and(here, inArray(messages.threadTs, rootTs), isNotNull(messages.authorId)));
  const asked = await db
    .select({ key: outbox.key, state: outbox.state, endedAt: outbox.endedAt })
    .from(outbox)
    .where(
      and(
        eq(outbox.workspaceId, ref.workspaceId),
        inArray(
          outbox.key,
          rootTs.map((ts) => questionKey(ref.channelId, ts)),
        ),
      ),
    );
  return roots.map(({ ts, authorId }): ThreadFacts => {
    const own = replies.filter((reply) => reply.threadTs === ts && reply.ts !== ts);
    const assents = own.filter(({ flag }) => flag !== null);
    const question = asked.find(({ key }) => key === questionKey(ref.channelId, ts));
    return {
      rootTs: ts,
      rootAuthorId: authorId ?? '',
      lastTs:
        own
          .map((reply) => reply.ts)
          .toSorted()
          .at(-1) ?? ts,
      replies: own.length,
      assents: assents.length,
      assenters: [...new Set(assents.flatMap((reply) => (reply.authorId === null ? [] : [reply.authorId])))],
      isAsked: question !== undefined,
      askedAt: question?.state === 'sent' ? question.endedAt : null,
    };
  });
}

/** The outbox key of the question in a thread. */
export function questionKey(channelId: string, rootTs: string): string {
  return `question:${channelId}:${rootTs}`;
}

function ofChannel(ref: ChannelRef) {
  return and(eq(commitments.workspaceId, ref.workspaceId), eq(commitments.channelId, ref.channelId));
}
