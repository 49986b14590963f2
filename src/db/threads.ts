import { and, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Db } from './database.ts';
import { findings, messages, outbox } from './schema.ts';
import type { ChannelRef } from './team-facts.ts';

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
  /** When the last of its first author and those who only assented was told; null while one of them was not. */
  readonly toldAt: Date | null;
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
    .select({ ts: messages.ts, authorId: messages.authorId, toldAt: messages.linkToldAt })
    .from(messages)
    .where(
      and(
        here,
        eq(messages.isContested, false),
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
    .select({
      ts: messages.ts,
      threadTs: messages.threadTs,
      authorId: messages.authorId,
      flag: findings.flag,
      toldAt: findings.toldAt,
    })
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
    .select({ key: outbox.key })
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
  const askedKeys = new Set(asked.map(({ key }) => key));
  return roots.map(({ ts, authorId, toldAt }): ThreadFacts => {
    const own = replies.filter((reply) => reply.threadTs === ts && reply.ts !== ts);
    const assents = own.filter(({ flag }) => flag !== null);
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
      isAsked: askedKeys.has(questionKey(ref.channelId, ts)),
      toldAt: lastOf([toldAt, ...assents.map((assent) => assent.toldAt)]),
    };
  });
}

/** The last of some moments; null when one is missing. */
function lastOf(moments: readonly (Date | null)[]): Date | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length < moments.length ? null : new Date(Math.max(...known.map((moment) => moment.getTime())));
}

/** The outbox key of the question in a thread. */
export function questionKey(channelId: string, rootTs: string): string {
  return `question:${channelId}:${rootTs}`;
}
