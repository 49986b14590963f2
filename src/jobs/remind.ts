import { addDays } from '../commitments/calendar.ts';
import type { Commitment } from '../db/commitments.ts';
import { enqueue, type OutboxRow } from '../db/outbox.ts';
import { isMuted } from '../db/preferences.ts';
import { forgetReminder, liveBetween, type ReminderPlan, saveReminderPlan } from '../db/reminders.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { isSilent } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { isForOffer, isForReminder, reminderTime } from '../digests/reminder-time.ts';
import { isPlanLine, madeOn } from '../promises/items.ts';
import { dayOfReminder, readReminder, reminderKey } from '../promises/reminder.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { metadataOf } from '../slack/sent-message.ts';
import { loadPresence } from '../slack/status.ts';
import { reminderMessage } from '../views/reminder.ts';
import { calendarOf } from '../weekly/times.ts';
import type { Prepared } from './prepared.ts';

/** Wide enough for every zone, and for a due day that lies behind a long rest. */
const DAYS_BACK = 16;
const DAYS_AHEAD = 16;
const BUSY_LOOK_MS = 30 * 60_000;

/** Queues the reminder of each person whose morning it is and who has something due; one a day, by its key. */
export async function queueReminders(deps: Deps): Promise<void> {
  const today = deps.now().toISOString().slice(0, 10);
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    if (await isSilent(deps.db, workspaceId)) continue;
    const rows = await liveBetween(deps.db, workspaceId, addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD));
    for (const ownerId of new Set(rows.map((row) => row.ownerId))) {
      const own = rows.filter((row) => row.ownerId === ownerId);
      try {
        await queueFor(deps, workspaceId, ownerId, own);
      } catch (error) {
        deps.log.error({ err: error }, 'a reminder could not be decided');
      }
    }
  }
}

async function queueFor(deps: Deps, workspaceId: string, ownerId: string, rows: readonly Commitment[]): Promise<void> {
  const now = deps.now();
  const member = await loadMember(deps, workspaceId, ownerId);
  if (!isRead(member) || (await isMuted(deps.db, workspaceId, ownerId))) return;
  const calendar = await calendarOf(deps, workspaceId);
  const time = reminderTime(now, { zone: member.tz, calendar });
  if (time === null) return;
  const plan = planOf(rows, member.tz, time.day, calendar);
  if (plan.due.length + plan.offers.length === 0) return;
  await deps.db.transaction(async (tx) => {
    const entry = {
      workspaceId,
      key: reminderKey(ownerId, time.day),
      kind: 'reminder',
      channelId: ownerId,
      userId: ownerId,
      findingId: null,
      notBefore: now,
      notAfter: time.until,
    };
    if (await enqueue(tx, entry, now)) await saveReminderPlan(tx, workspaceId, time.day, plan);
  });
}

function planOf(rows: readonly Commitment[], zone: string, today: string, calendar: Deps['calendar']): ReminderPlan {
  const due: string[] = [];
  const offers: string[] = [];
  for (const row of rows) {
    if (row.due === null) continue;
    const promise = { due: row.due, madeOn: madeOn(row, zone) };
    if (row.status === 'open') {
      if (row.remindedOn === null && isForReminder(promise, today, calendar)) due.push(row.commitmentId);
    } else if (row.offeredOn === null && !isPlanLine(row) && isForOffer(promise, today)) {
      offers.push(row.commitmentId);
    }
  }
  return { due, offers };
}

/** Makes the reminder from what is still open, unless its owner does not want it now. */
export async function prepareReminder(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, userId, key } = row;
  if (userId === null) return { drop: 'no_owner' };
  const day = dayOfReminder(key);
  const drop = async (reason: string): Promise<Prepared> => {
    await forgetReminder(deps.db, workspaceId, userId, day);
    return { drop: reason };
  };
  if (await isSilent(deps.db, workspaceId)) return drop('silent');
  if (await isMuted(deps.db, workspaceId, userId)) return drop('muted');
  const member = await loadMember(deps, workspaceId, userId);
  if (!isRead(member)) return drop('not_read');
  const presence = await loadPresence(deps, workspaceId, userId);
  if (presence === 'away') return drop('away');
  if (presence === 'busy') return { later: new Date(deps.now().getTime() + BUSY_LOOK_MS), reason: 'busy' };
  const reminder = await readReminder(deps, { workspaceId, ownerId: userId, zone: member.tz }, day);
  const live = (items: NonNullable<typeof reminder>['due']) => items.filter(({ isLive }) => isLive);
  const [due, offers] = reminder === null ? [[], []] : [live(reminder.due), live(reminder.offers)];
  if (due.length + offers.length === 0) return { drop: 'settled' };
  const client = await deps.slack.bulk(workspaceId);
  const channel = await directChannel(client, userId);
  return {
    async send() {
      const answer = await client.chat.postMessage({
        channel,
        unfurl_links: false,
        metadata: metadataOf(key),
        ...reminderMessage({ day, due, offers }),
      });
      return answer.ts ?? null;
    },
  };
}
