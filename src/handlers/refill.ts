import { listWatchedChannels } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { acrossWorkspaces, inWorkspace } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { readFailure } from '../slack/failure.ts';
import { instantOfTs, tsOfInstant } from '../slack/moment.ts';
import { isObject, stringField } from '../text/json.ts';
import { takeIn } from './message.ts';

/** A channel, and the moment after which its messages may not have been heard. */
export interface Gap {
  readonly workspaceId: string;
  readonly channelId: string;
  /** A timestamp of Slack. */
  readonly after: string;
}

/** Older gaps are left alone: what is found in them would be deleted within days. */
const LONGEST_MS = 3 * 86_400_000;
/** Clocks differ, and events may be a little late. */
const OVERLAP_MS = 60_000;
const PAGE = 200;
const MOST_PAGES = 50;
const PAUSE_MS = 1_200;

/** Where every watched channel stands, to be asked before new events can move that. */
export async function listGaps(db: Db, now: Date, since: Date | null = null): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const oldest = tsOfInstant(new Date(now.getTime() - LONGEST_MS));
  for (const { workspaceId } of await listWorkspaces(db)) {
    for (const { channelId, cursorTs } of await listWatchedChannels(db, workspaceId)) {
      // What was at work when the bot went away may be older than what was stored last.
      const from = since ?? (cursorTs === null ? null : instantOfTs(cursorTs));
      const after = from === null ? null : tsOfInstant(new Date(from.getTime() - OVERLAP_MS));
      // A channel that was never heard of has no gap: it is read from now on.
      if (cursorTs !== null && after !== null)
        gaps.push({ workspaceId, channelId, after: oldest.localeCompare(after) > 0 ? oldest : after });
    }
  }
  return gaps;
}

/** Refills gaps one after the other, in the background. */
export interface Refiller {
  fill(gaps: readonly Gap[]): void;
  /** The connection was lost at a moment and is back: every channel may have a gap since. */
  since(lostAt: Date): void;
  /** Stops asking Slack, and resolves when the message at hand is stored. */
  stop(): Promise<void>;
}

export function createRefiller(deps: Deps): Refiller {
  const stopping = new AbortController();
  let work: Promise<void> = Promise.resolve();
  const next = (gapsOf: () => Promise<readonly Gap[]>) => {
    work = work
      .then(async () => {
        for (const gap of await gapsOf()) {
          // One workspace without a token must not keep the others waiting.
          await inWorkspace(gap.workspaceId, () => refill(deps, gap, stopping.signal)).catch((error: unknown) => {
            deps.log.error({ err: error, workspaceId: gap.workspaceId }, 'a gap could not be refilled');
          });
        }
      })
      .catch((error: unknown) => deps.log.error({ err: error }, 'gaps could not be refilled'));
  };
  return {
    fill: (gaps) => next(async () => gaps),
    since: (lostAt) => next(() => acrossWorkspaces(() => listGaps(deps.db, deps.now(), lostAt))),
    async stop() {
      stopping.abort();
      await work;
    },
  };
}

/**
 * Reads what was posted in a channel after a moment, and the replies to it, oldest first, as if it had just come in.
 * What was heard before changes nothing. Slack's pauses are kept; a channel that it does not show is left alone.
 */
export async function refill(deps: Deps, gap: Gap, signal: AbortSignal): Promise<void> {
  const { workspaceId, channelId } = gap;
  const client = await deps.slack.bulk(workspaceId);
  const range = { channel: channelId, oldest: gap.after, limit: PAGE };
  const posted = await pages(deps, signal, (cursor) => client.conversations.history({ ...range, ...cursor }));
  if (posted === null) return;
  const ids = { workspaceId, enterpriseId: null, botUserId: null };
  let heard = 0;
  for (const message of posted.toReversed()) {
    if (signal.aborted) return;
    const hasReplies = 'reply_count' in message && typeof message.reply_count === 'number' && message.reply_count > 0;
    const thread = { channel: channelId, ts: message.ts ?? '', limit: PAGE };
    const replies = hasReplies
      ? await pages(deps, signal, (cursor) => client.conversations.replies({ ...thread, ...cursor }))
      : [message];
    for (const entry of replies ?? [message]) {
      const editedTs = 'edited' in entry && isObject(entry.edited) ? stringField(entry.edited, 'ts') : '';
      // As the event of its last edit, so that the edits before it, which may still come, don't replace it.
      const event =
        editedTs === ''
          ? { ...entry, type: 'message', channel: channelId }
          : { type: 'message', subtype: 'message_changed', channel: channelId, ts: editedTs, message: entry };
      await takeIn(deps, ids, event, `refill.${channelId}.${entry.ts}.${editedTs}`);
      heard += 1;
    }
  }
  deps.log.info({ workspaceId, channelId, messages: heard }, 'a gap was looked through');
}

interface Page<T> {
  readonly messages?: readonly T[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** All pages together; null when Slack refuses, or is asked to stop. */
async function pages<T>(
  deps: Deps,
  signal: AbortSignal,
  ask: (cursor: { readonly cursor?: string }) => Promise<Page<T>>,
): Promise<readonly T[] | null> {
  const found: T[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES && !signal.aborted; page++) {
    try {
      const answer = await ask(cursor === undefined ? {} : { cursor });
      found.push(...(answer.messages ?? []));
      cursor = answer.response_metadata?.next_cursor;
      if (cursor === undefined || cursor === '') return found;
      await deps.wait(PAUSE_MS, signal);
    } catch (error) {
      const failure = readFailure(error);
      deps.log.warn({ code: failure.code }, 'a gap could not be looked through');
      if (failure.kind === 'refused') return null;
      await deps.wait(failure.afterMs ?? PAUSE_MS, signal);
    }
  }
  return signal.aborted ? null : found;
}
