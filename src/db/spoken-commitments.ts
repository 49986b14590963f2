import { and, asc, eq, or, type Placeholder, sql } from 'drizzle-orm';
import { DAY_MS } from '../day.ts';
import { type Commitment, LIVE } from './commitments.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './message-ref.ts';
import { commitments } from './schema.ts';

/** A message that may speak of earlier promises. */
interface SpeakingMessage extends MessageRef {
  readonly authorId: string;
  readonly threadTs: string | null;
  readonly sentAt: Date;
}

/**
 * What a message may speak of, from messages before it: commitments of its author and of its thread that are open, or
 * slipped without a word, and those of its author that an earlier message reported done before their day.
 */
export function spokenCommitments(db: Db, message: SpeakingMessage): Promise<Commitment[]> {
  return spokenOf(db, message);
}

/** The same, held until the transaction ends. */
export function holdSpokenCommitments(tx: Db, message: SpeakingMessage): Promise<Commitment[]> {
  return spokenOf(tx, message).for('update');
}

function spokenOf(db: Db, message: SpeakingMessage) {
  const { sentAt } = message;
  return db
    .select()
    .from(commitments)
    .where(isSpokenOf({ ...message, sentAt: sentAt.toISOString(), dayBefore: dayBefore(sentAt) }))
    .orderBy(asc(commitments.commitmentId));
}

/** The UTC day before a moment: a zone is at most a day behind. */
export function dayBefore(sentAt: Date): string {
  return new Date(sentAt.getTime() - DAY_MS).toISOString().slice(0, 10);
}

type Given = string | null | Placeholder;

/** Which commitments a message may speak of, also for a query whose values come later. */
export function isSpokenOf(
  message: Readonly<
    Record<'workspaceId' | 'channelId' | 'ts' | 'authorId' | 'threadTs' | 'sentAt' | 'dayBefore', Given>
  >,
) {
  const { workspaceId, channelId, ts, authorId, threadTs, sentAt } = message;
  const isKeptEarly = and(
    sql`${commitments.ownerId} = ${authorId}`,
    eq(commitments.status, 'kept'),
    eq(commitments.endEvidence, 'message'),
    sql`${commitments.resolvedTs} < ${ts}`,
    sql`${commitments.due} >= ${message.dayBefore}`,
  );
  const inThread = sql`(${commitments.channelId} = ${channelId} and (${commitments.threadTs} = ${threadTs} or ${commitments.ts} = ${threadTs}))`;
  return and(
    sql`${commitments.workspaceId} = ${workspaceId}`,
    sql`${commitments.ts} < ${ts}`,
    sql`${commitments.promisedAt} <= ${sentAt}`,
    or(and(LIVE, or(sql`${commitments.ownerId} = ${authorId}`, inThread)), isKeptEarly),
  );
}
