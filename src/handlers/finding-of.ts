import type { Db } from '../db/database.ts';
import { type Finding, findFinding } from '../db/findings.ts';

/** What an id of ours looks like: the database refuses anything else as one. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a button, or a submitted view, may act on. */
export type Claim =
  | { readonly kind: 'ok'; readonly finding: Finding }
  /** Somebody else's finding: a forged or forwarded payload. */
  | { readonly kind: 'not_yours' }
  /** Erased, contested or fixed since the button was shown. */
  | { readonly kind: 'gone' };

/** Checks, on every press, that the finding is still open and that the person who pressed is its author. */
export async function claimFinding(db: Db, workspaceId: string, userId: string, findingId: unknown): Promise<Claim> {
  if (typeof findingId !== 'string' || !UUID.test(findingId)) return { kind: 'gone' };
  const finding = await findFinding(db, workspaceId, findingId);
  if (finding === null) return { kind: 'gone' };
  if (finding.authorId !== userId) return { kind: 'not_yours' };
  return finding.status === 'open' ? { kind: 'ok', finding } : { kind: 'gone' };
}
