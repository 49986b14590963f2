import type { HistoryEntry } from '../slack/history.ts';
import { editedTsOf } from '../slack/moment.ts';

/**
 * What Slack shows of a message, as the event that would have told of it: of its last edit, so that the edits before it,
 * which may still come, don't replace it; of its deletion, when only a tombstone stands there.
 */
export function asEvent(channelId: string, entry: HistoryEntry): object {
  if (entry.subtype === 'tombstone') return deletionOf(channelId, entry.ts);
  const editedTs = editedTsOf(entry);
  return editedTs === ''
    ? { ...entry, type: 'message', channel: channelId }
    : { type: 'message', subtype: 'message_changed', channel: channelId, ts: editedTs, message: entry };
}

/** The event of a deletion. */
export function deletionOf(channelId: string, ts: string): object {
  return { type: 'message', subtype: 'message_deleted', channel: channelId, deleted_ts: ts };
}

/** The same whenever the message is found as it stands. */
export function eventIdOf(channelId: string, entry: HistoryEntry): string {
  return `refill.${channelId}.${entry.ts}.${entry.subtype === 'tombstone' ? 'deleted' : editedTsOf(entry)}`;
}
