import { and, asc, eq, isNull } from 'drizzle-orm';
import { commitmentsOfMessage, deleteCommitments } from './commitments.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './message-ref.ts';
import { takeBack } from './outbox.ts';
import { answers, findings, messages, signals } from './schema.ts';
import { undoSteps } from './transitions.ts';

export type { MessageRef } from './message-ref.ts';

export type MessageRow = typeof messages.$inferSelect;

/**
 * The message's row, held until the transaction ends, so that an edit and the original that arrive together are
 * handled one after the other. `isNew` when this call made it.
 */
export async function holdMessage(
  tx: Db,
  ref: MessageRef,
  facts: { readonly threadTs: string | null; readonly authorId: string | null },
  now: Date,
): Promise<{ readonly row: MessageRow; readonly isNew: boolean }> {
  const made = await tx
    .insert(messages)
    .values({ ...keyOf(ref), ...facts, seenAt: now })
    .onConflictDoNothing()
    .returning();
  if (made[0] !== undefined) return { row: made[0], isNew: true };
  const [row] = await tx.select().from(messages).where(one(ref)).for('update');
  if (row === undefined) throw new Error('The message was removed while it was read');
  return { row, isNew: false };
}

/** The message's row, or null when it was never read. */
export async function findMessage(db: Db, ref: MessageRef): Promise<MessageRow | null> {
  const [row] = await db.select().from(messages).where(one(ref));
  return row ?? null;
}

/** The messages of a channel that are on record and not deleted, oldest first: those of the days that facts are kept. */
export function heldMessages(db: Db, { workspaceId, channelId }: Omit<MessageRef, 'ts'>): Promise<MessageRow[]> {
  return db
    .select()
    .from(messages)
    .where(and(eq(messages.workspaceId, workspaceId), eq(messages.channelId, channelId), isNull(messages.deletedAt)))
    .orderBy(asc(messages.ts));
}

/** The channels in which a person wrote something that is still on record. */
export async function channelsOfAuthor(db: Db, workspaceId: string, authorId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ channelId: messages.channelId })
    .from(messages)
    .where(and(eq(messages.workspaceId, workspaceId), eq(messages.authorId, authorId)))
    .orderBy(messages.channelId);
  return rows.map(({ channelId }) => channelId);
}

/** Records which text the facts of a message now come from. */
export async function saveReading(
  tx: Db,
  ref: MessageRef,
  reading: {
    readonly authorId: string;
    readonly threadTs: string | null;
    readonly textHash: string;
    readonly editedTs: string | null;
    readonly isPostedByBot?: boolean;
    /** Whether it is not clearly English, so that nothing was looked for in it. */
    readonly isSkipped: boolean;
    /** Counted for leads alone, see the schema; zero for all others. */
    readonly undatedAsks: number;
  },
): Promise<void> {
  // What its author was told was said of other words.
  await tx
    .update(messages)
    .set({ ...reading, linkToldAt: null })
    .where(one(ref));
}

/** Records that an edit left a message with the words that are on record: older edits no longer count. */
export async function markEdited(tx: Db, ref: MessageRef, editedTs: string): Promise<void> {
  await tx.update(messages).set({ editedTs }).where(one(ref));
}

/** Records that the authors of messages were told that a digest may link to them; the first time counts. */
export async function markLinkTold(
  db: Db,
  workspaceId: string,
  told: readonly { readonly channelId: string; readonly ts: string }[],
  now: Date,
): Promise<void> {
  for (const { channelId, ts } of told) {
    await db
      .update(messages)
      .set({ linkToldAt: now })
      .where(and(one({ workspaceId, channelId, ts }), isNull(messages.linkToldAt)));
  }
}

/**
 * Its author says that a message holds no blocker or plan: it leaves every list of them, and the counts of its week at
 * the next count.
 */
export async function contestMessage(tx: Db, ref: MessageRef): Promise<void> {
  await tx.update(messages).set({ isContested: true }).where(one(ref));
  await tx
    .delete(signals)
    .where(
      and(
        eq(signals.workspaceId, ref.workspaceId),
        eq(signals.channelId, ref.channelId),
        eq(signals.ts, ref.ts),
        eq(signals.signal, 'clear_blocker'),
      ),
    );
}

/**
 * Erases everything read from a message and what waits to be sent about it; what it showed about earlier promises is
 * open again. A bare tombstone (ids and the time) stays, so that a late delivery of the original doesn't bring it back; so
 * does that its author was sent a note that day, without what it was about.
 */
export async function eraseMessage(tx: Db, ref: MessageRef, now: Date): Promise<void> {
  await holdMessage(tx, ref, { threadTs: null, authorId: null }, now);
  const found = await tx
    .delete(findings)
    .where(
      and(eq(findings.workspaceId, ref.workspaceId), eq(findings.channelId, ref.channelId), eq(findings.ts, ref.ts)),
    )
    .returning({ findingId: findings.findingId });
  for (const { findingId } of found) {
    await takeBack(tx, ref.workspaceId, findingId);
    await tx.delete(answers).where(and(eq(answers.workspaceId, ref.workspaceId), eq(answers.findingId, findingId)));
  }
  await tx
    .delete(signals)
    .where(and(eq(signals.workspaceId, ref.workspaceId), eq(signals.channelId, ref.channelId), eq(signals.ts, ref.ts)));
  const promised = await commitmentsOfMessage(tx, ref);
  await deleteCommitments(
    tx,
    ref.workspaceId,
    promised.map((row) => row.commitmentId),
  );
  await undoSteps(tx, ref);
  await tx
    .update(messages)
    .set({
      authorId: null,
      threadTs: null,
      textHash: null,
      editedTs: null,
      linkToldAt: null,
      undatedAsks: 0,
      isSkipped: false,
      deletedAt: now,
    })
    .where(one(ref));
}

function keyOf(ref: MessageRef) {
  return { workspaceId: ref.workspaceId, channelId: ref.channelId, ts: ref.ts };
}

function one(ref: MessageRef) {
  return and(eq(messages.workspaceId, ref.workspaceId), eq(messages.channelId, ref.channelId), eq(messages.ts, ref.ts));
}
