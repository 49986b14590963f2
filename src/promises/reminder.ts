import type { Commitment } from '../db/commitments.ts';
import type { Db } from '../db/database.ts';
import { commitmentsOfReminder } from '../db/reminders.ts';
import type { SlackClients } from '../slack/clients.ts';
import type { Reminder } from '../views/reminder.ts';
import { promiseItems } from './items.ts';

/** What makes a reminder the same one: its owner and their day. */
export function reminderKey(ownerId: string, day: string): string {
  return `reminder:${ownerId}:${day}`;
}

/** The day of a reminder's key. */
export function dayOfReminder(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

/** What the reminder of a person's day says now; null when none was planned for it. */
export async function readReminder(
  access: { readonly db: Db; readonly slack: SlackClients },
  owner: { readonly workspaceId: string; readonly ownerId: string; readonly zone: string },
  day: string,
): Promise<Reminder | null> {
  const rows = await commitmentsOfReminder(access.db, owner.workspaceId, owner.ownerId, day);
  if (rows.length === 0) return null;
  const items = await promiseItems(access, owner.workspaceId, rows, owner.zone);
  const isOffer = (row: Commitment | undefined) => row?.offeredOn === day;
  return {
    day,
    due: items.filter((_, at) => !isOffer(rows[at])),
    offers: items.filter((_, at) => isOffer(rows[at])),
  };
}
