import { type Commitment, findCommitment, isLive } from '../db/commitments.ts';
import type { Db } from '../db/database.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a button, a menu or a submitted view may act on. */
export type CommitmentClaim =
  | { readonly kind: 'ok'; readonly commitment: Commitment }
  /** Somebody else's promise: a forged or forwarded payload. */
  | { readonly kind: 'not_yours' }
  /** Settled or erased since the button was shown; with the row when it is still there. */
  | { readonly kind: 'gone'; readonly commitment: Commitment | null };

/** Checks, on every press, that the promise still waits for a word and that the person who pressed made it. */
export async function claimCommitment(
  db: Db,
  workspaceId: string,
  userId: string,
  commitmentId: unknown,
): Promise<CommitmentClaim> {
  if (typeof commitmentId !== 'string' || !UUID.test(commitmentId)) return { kind: 'gone', commitment: null };
  const commitment = await findCommitment(db, workspaceId, commitmentId);
  if (commitment === null) return { kind: 'gone', commitment: null };
  if (commitment.ownerId !== userId) return { kind: 'not_yours' };
  return isLive(commitment) ? { kind: 'ok', commitment } : { kind: 'gone', commitment };
}
