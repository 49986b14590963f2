import type { RespondFn } from '@slack/bolt';
import type { Commitment } from '../db/commitments.ts';
import { findOutboxRow } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { readRecord } from '../promises/record.ts';
import { readReminder, reminderKey } from '../promises/reminder.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { readFailure } from '../slack/failure.ts';
import { commitmentsMessage } from '../views/commitments.ts';
import type { PromiseSurface } from '../views/promise.ts';
import { reminderMessage } from '../views/reminder.ts';
import { publishHome } from './publish-home.ts';

/**
 * Shows a promise as it stands now wherever its owner sees it: in the reminder that held it, and where it was
 * pressed: the list, which only a press can replace, or the Home tab. What can't be shown anew is logged; the promise
 * is as it is.
 */
export async function showAnew(
  deps: Deps,
  row: Commitment,
  zone: string,
  at: { readonly surface: PromiseSurface; readonly respond?: RespondFn },
): Promise<void> {
  try {
    for (const day of new Set([row.remindedOn, row.offeredOn])) {
      if (day !== null) await updateReminder(deps, row, zone, day);
    }
    if (at.surface === 'home') await publishHome(deps, row.workspaceId, row.ownerId);
    if (at.surface === 'list' && at.respond !== undefined) {
      const record = await readRecord(deps, row.workspaceId, row.ownerId);
      await at.respond({ replace_original: true, ...commitmentsMessage(record) });
    }
  } catch (error) {
    deps.log.warn({ code: readFailure(error).code }, 'a promise could not be shown anew');
  }
}

async function updateReminder(deps: Deps, row: Commitment, zone: string, day: string): Promise<void> {
  const { workspaceId, ownerId } = row;
  const sent = await findOutboxRow(deps.db, workspaceId, reminderKey(ownerId, day));
  if (sent === null || sent.sentTs === null) return;
  const reminder = await readReminder(deps, { workspaceId, ownerId, zone }, day);
  if (reminder === null) return;
  const client = await deps.slack.interactive(workspaceId);
  const channel = await directChannel(client, ownerId);
  await client.chat.update({ channel, ts: sent.sentTs, ...reminderMessage(reminder) });
}
