import type { Finding } from '../db/findings.ts';
import type { Member } from '../db/members.ts';
import { countForUser, enqueue } from '../db/outbox.ts';
import { ignoredFlags, isMuted } from '../db/preferences.ts';
import { isShadow } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { NOTE_LIMITS, planNote } from '../digests/note-time.ts';
import { calendarOf } from '../weekly/times.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

/**
 * Queues one note about the strongest open finding of a message, if its author may be sent one: the key holds the
 * author's day, so there is at most one a day whatever runs at the same time. Call it inside the transaction that
 * stores the finding.
 */
export async function queueNote(
  deps: Pick<Deps, 'db' | 'now' | 'calendar'>,
  member: Member,
  open: readonly Finding[],
  writtenAt: Date,
): Promise<void> {
  if (open.length === 0) return;
  const { workspaceId, userId } = member;
  const ignored = await ignoredFlags(deps.db, workspaceId, userId);
  const finding = open.find(({ flag }) => !ignored.has(flag));
  if (finding === undefined) return;
  const now = deps.now();
  const time = planNote(writtenAt, now, { zone: member.tz, calendar: await calendarOf(deps, workspaceId) });
  if (time === null || (await isMuted(deps.db, workspaceId, userId))) return;
  if (await isShadow(deps.db, workspaceId)) return;
  const sent = await countForUser(deps.db, workspaceId, userId, 'note', new Date(time.at.getTime() - WEEK_MS));
  if (sent >= NOTE_LIMITS.perWeek) return;
  await enqueue(
    deps.db,
    {
      workspaceId,
      key: `note:${userId}:${time.day}`,
      kind: 'note',
      channelId: finding.channelId,
      userId,
      findingId: finding.findingId,
      notBefore: time.at,
      notAfter: time.until,
    },
    now,
  );
}
