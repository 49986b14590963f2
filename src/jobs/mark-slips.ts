import { localTime } from '../commitments/calendar.ts';
import { holdCommitment } from '../db/commitments.ts';
import { findMember } from '../db/members.ts';
import { overdueCommitments } from '../db/reminders.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { letDayPass } from '../db/transitions.ts';
import type { Deps } from '../deps.ts';
import { calendarOf } from '../weekly/times.ts';

/**
 * Marks as slipped what passed its day, and the working day of grace after it, without a word. Nobody is told here: the
 * owner is asked once for a new date, and a later report that it was done in time turns it into kept. Where a message on
 * its day may have said that it was done, silence since then speaks for its owner.
 */
export async function markSlips(deps: Pick<Deps, 'db' | 'now' | 'log' | 'calendar'>): Promise<void> {
  const now = deps.now();
  // A zone is at most a day ahead of UTC: whatever is past its grace there was due before this day.
  const before = now.toISOString().slice(0, 10);
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    const calendar = await calendarOf(deps, workspaceId);
    for (const { commitmentId, ownerId } of await overdueCommitments(deps.db, workspaceId, before)) {
      const zone = (await findMember(deps.db, workspaceId, ownerId))?.tz ?? 'UTC';
      const day = localTime(now, zone).date;
      try {
        await deps.db.transaction(async (tx) => {
          const row = await holdCommitment(tx, workspaceId, commitmentId);
          if (row === null) return;
          await letDayPass(tx, row, day, calendar, now);
        });
      } catch (error) {
        deps.log.error({ err: error }, 'a slip could not be marked');
      }
    }
  }
}
