import { DAY_MS } from '../day.ts';
import { markIgnored, unansweredNotes } from '../db/findings.ts';
import { findMember } from '../db/members.ts';
import { addIgnored } from '../db/preferences.ts';
import type { Deps } from '../deps.ts';
import { isQuietSince } from '../digests/quiet.ts';
import { calendarOf } from '../weekly/times.ts';

/** Working days that an author has to answer a note before it counts as ignored. */
const DAYS = 2;

/**
 * Counts notes as ignored that arrived by direct message and were left unanswered for two working days of their
 * author. Only those: nobody can know whether a note in the channel was seen.
 */
export async function settleIgnored(deps: Deps): Promise<void> {
  const now = deps.now();
  for (const finding of await unansweredNotes(deps.db, new Date(now.getTime() - DAYS * DAY_MS))) {
    const { workspaceId, authorId, flag, notedAt } = finding;
    const zone = (await findMember(deps.db, workspaceId, authorId))?.tz ?? 'UTC';
    if (notedAt === null || !isQuietSince(notedAt, now, zone, await calendarOf(deps, workspaceId), DAYS)) continue;
    await deps.db.transaction(async (tx) => {
      if (await markIgnored(tx, finding, now)) await addIgnored(tx, workspaceId, authorId, flag, now);
    });
  }
}
