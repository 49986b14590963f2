import type { Gap } from '../db/gaps.ts';
import { heldMessages, type MessageRow } from '../db/messages.ts';
import type { Deps } from '../deps.ts';
import { type HistoryEntry, type Read, readHistory, readThread } from '../slack/history.ts';
import { editedTsOf, instantOfTs, tsOfInstant } from '../slack/moment.ts';
import { takeIn } from './message.ts';
import { asEvent, deletionOf, eventIdOf } from './refill-event.ts';

/**
 * Compares every message that is on record, from before a gap and of the gap, with what Slack shows of it now: reads
 * edits, erases what is no longer there, and reads replies that came within the gap. What Slack does not let the bot see
 * is not taken for deleted. Answers what was posted in the gap, the newest first, which is still to be read.
 */
export async function compareOlder(deps: Deps, gap: Gap, signal: AbortSignal): Promise<Read> {
  const { workspaceId, channelId, after } = gap;
  // Before Slack is asked: what is stored later was not deleted when it is missing in the answer.
  const held = await heldMessages(deps.db, gap);
  const oldest = beforeAll(held, after);
  const posted = await readHistory(deps, gap, oldest, signal);
  if (posted === 'stopped' || posted === 'refused') return posted;
  const shown = new Map(posted.map((entry) => [entry.ts, entry]));
  const threads = new Set([
    ...posted.filter(({ latest_reply }) => latest_reply !== undefined && latest_reply > after).map(({ ts }) => ts),
    ...held.map(threadOf).filter((ts) => ts !== null),
  ]);
  const readable = new Set<string>();
  const fresh: HistoryEntry[] = [];
  for (const ts of threads) {
    const thread = await readThread(deps, gap, ts, signal);
    if (thread === 'stopped') return thread;
    if (thread === 'refused') continue;
    readable.add(ts);
    for (const entry of thread) shown.set(entry.ts, entry);
    fresh.push(...thread.filter((entry) => entry.ts > after));
  }
  const ids = { workspaceId, enterpriseId: null, botUserId: null };
  const hear = (entry: HistoryEntry) => takeIn(deps, ids, asEvent(channelId, entry), eventIdOf(channelId, entry));
  for (const row of held) {
    if (signal.aborted) return 'stopped';
    const entry = shown.get(row.ts);
    const thread = threadOf(row);
    if (entry === undefined) {
      if (thread !== null && !readable.has(thread)) continue;
      await takeIn(deps, ids, deletionOf(channelId, row.ts), `refill.${channelId}.${row.ts}.deleted`);
    } else if (entry.subtype === 'tombstone' || editedTsOf(entry) > (row.editedTs ?? '')) await hear(entry);
  }
  for (const entry of fresh) await hear(entry);
  return posted.filter(({ ts }) => ts > after);
}

/** A timestamp from which on Slack shows all of the messages, and what was posted after a moment. */
function beforeAll([first]: readonly MessageRow[], after: string): string {
  const earliest = first === undefined || first.ts > after ? after : first.ts;
  return tsOfInstant(new Date(instantOfTs(earliest).getTime() - 1_000));
}

/** The thread that a reply stands in; null for what stands in the channel. */
function threadOf({ ts, threadTs }: { readonly ts: string; readonly threadTs: string | null }): string | null {
  return threadTs === null || threadTs === ts ? null : threadTs;
}
