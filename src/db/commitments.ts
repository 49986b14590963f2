import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { CommitmentMatch } from '../detectors/types.ts';
import type { Db } from './database.ts';
import type { MessageRef } from './messages.ts';
import { commitments } from './schema.ts';

export type Commitment = typeof commitments.$inferSelect;

/** The stored commitments of a message, in the order of its text. */
export function commitmentsOfMessage(db: Db, ref: MessageRef): Promise<Commitment[]> {
  return db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.workspaceId, ref.workspaceId),
        eq(commitments.channelId, ref.channelId),
        eq(commitments.ts, ref.ts),
      ),
    )
    .orderBy(asc(commitments.spanStart));
}

/** A person's open commitments, the next due first and those without a date last. */
export function openCommitments(db: Db, workspaceId: string, ownerId: string): Promise<Commitment[]> {
  return db
    .select()
    .from(commitments)
    .where(
      and(eq(commitments.workspaceId, workspaceId), eq(commitments.ownerId, ownerId), eq(commitments.status, 'open')),
    )
    .orderBy(asc(commitments.due), asc(commitments.promisedAt));
}

/**
 * Makes the open commitments of a message those of its newest reading. One whose words are unchanged keeps its row
 * (and takes the new date); one that has ended keeps its row and its history.
 */
export async function replaceCommitments(
  tx: Db,
  message: MessageRef & { readonly authorId: string },
  found: readonly CommitmentMatch[],
  now: Date,
): Promise<void> {
  const { workspaceId, channelId, ts, authorId } = message;
  const stored = await commitmentsOfMessage(tx, message);
  const kept = new Set<string>();
  for (const match of found) {
    const place = { due: match.due, rule: match.rule, spanStart: match.span[0], spanEnd: match.span[1] };
    const before = stored.find((row) => row.what === match.what && !kept.has(row.commitmentId));
    if (before === undefined) {
      await tx.insert(commitments).values({
        workspaceId,
        commitmentId: randomUUID(),
        ownerId: authorId,
        channelId,
        ts,
        what: match.what,
        status: 'open',
        promisedAt: now,
        ...place,
      });
      continue;
    }
    kept.add(before.commitmentId);
    if (before.status === 'open') await tx.update(commitments).set(place).where(one(before));
  }
  const gone = stored.filter((row) => row.status === 'open' && !kept.has(row.commitmentId));
  if (gone.length === 0) return;
  await tx.delete(commitments).where(
    and(
      eq(commitments.workspaceId, workspaceId),
      inArray(
        commitments.commitmentId,
        gone.map((row) => row.commitmentId),
      ),
    ),
  );
}

function one(row: Commitment) {
  return and(eq(commitments.workspaceId, row.workspaceId), eq(commitments.commitmentId, row.commitmentId));
}
