import { DAY_MS } from '../day.ts';
import { listWatchedChannels } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import { closeGap, type Gap, moveGap, noteCompared, openGap } from '../db/gaps.ts';
import { lastSeenAtWork } from '../db/job-runs.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { acrossWorkspaces, inWorkspace } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { readHistory, readThread } from '../slack/history.ts';
import { instantOfTs, tsOfInstant } from '../slack/moment.ts';
import { choicesOf } from '../weekly/choices.ts';
import { takeIn } from './message.ts';
import { GIVEN_UP_MS } from './outage.ts';
import { asEvent, eventIdOf } from './refill-event.ts';
import { compareOlder } from './refill-older.ts';

/** Clocks differ, and events may be a little late. */
const OVERLAP_MS = 60_000;
/** A gap that could not be looked through is tried again so often, after pauses that double from this. */
const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 5_000;

/**
 * Opens a gap in every watched channel: from where it stands, or from a moment. To be called before new events can move
 * that.
 */
export async function openGaps(db: Db, now: Date, since: Date | null = null): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const lostAt = since ?? (await lastSeenAtWork(db));
  const isLong = lostAt !== null && now.getTime() - lostAt.getTime() > GIVEN_UP_MS;
  for (const { workspaceId } of await listWorkspaces(db)) {
    const { retention } = await choicesOf(db, workspaceId);
    // What is older would be past its time as soon as it is read.
    const oldest = tsOfInstant(new Date(now.getTime() - retention.facts * DAY_MS));
    for (const { channelId, cursorTs } of await listWatchedChannels(db, workspaceId)) {
      // A channel that was never heard of has no gap: it is read from now on.
      if (cursorTs === null) continue;
      // What was at work when the bot went away may be older than what was stored last.
      const from = since ?? instantOfTs(cursorTs);
      const after = tsOfInstant(new Date(from.getTime() - OVERLAP_MS));
      const gap = await openGap(db, { workspaceId, channelId, after, isLong }, oldest, now);
      if (gap !== null) gaps.push(gap);
    }
  }
  return gaps;
}

/** Refills gaps one after the other, in the background. */
export interface Refiller {
  fill(gaps: readonly Gap[]): void;
  /** The connection, or the database, was lost at a moment and is back: every channel may have a gap since. */
  since(lostAt: Date): void;
  /** Stops asking Slack, and resolves when the message at hand is stored. */
  stop(): Promise<void>;
}

export function createRefiller(deps: Deps): Refiller {
  const stopping = new AbortController();
  const { signal } = stopping;
  let work: Promise<void> = Promise.resolve();
  const next = (gapsOf: () => Promise<readonly Gap[]>) => {
    work = work.then(() => fillAll(deps, gapsOf, signal));
  };
  return {
    fill: (gaps) => next(async () => gaps),
    since: (lostAt) => next(() => acrossWorkspaces(() => openGaps(deps.db, deps.now(), lostAt))),
    async stop() {
      stopping.abort();
      await work;
    },
  };
}

/** What stays open is found again at the next start or reconnect. */
async function fillAll(deps: Deps, gapsOf: () => Promise<readonly Gap[]>, signal: AbortSignal): Promise<void> {
  let left: readonly Gap[] | null = null;
  for (let tries = 0; tries < MOST_TRIES && !signal.aborted; tries++) {
    if (tries > 0) await deps.wait(FIRST_PAUSE_MS * 2 ** (tries - 1), signal);
    try {
      left = await unfilled(deps, left ?? (await gapsOf()), signal);
    } catch (error) {
      deps.log.error({ err: error }, 'gaps could not be refilled');
    }
    if (left?.length === 0) return;
  }
}

/** Looks through gaps, and answers those that stay open. */
async function unfilled(deps: Deps, gaps: readonly Gap[], signal: AbortSignal): Promise<Gap[]> {
  const open: Gap[] = [];
  for (const gap of gaps) {
    // One workspace without a token must not keep the others waiting.
    const isDone = await inWorkspace(gap.workspaceId, () => refill(deps, gap, signal)).catch((error: unknown) => {
      deps.log.error({ err: error, workspaceId: gap.workspaceId }, 'a gap could not be refilled');
      return false;
    });
    if (!isDone) open.push(gap);
  }
  return open;
}

/**
 * Reads what was posted in a channel after a moment, and the replies to it, oldest first, as if it had just come in;
 * after a long gap also what became of older messages. What was heard before changes nothing. Slack's pauses are kept; a
 * channel that it does not show is left alone. False when it did not come to an end, and the gap stays open.
 */
export async function refill(deps: Deps, gap: Gap, signal: AbortSignal): Promise<boolean> {
  const { workspaceId, channelId } = gap;
  const posted = gap.isLong ? await compareOlder(deps, gap, signal) : await readHistory(deps, gap, gap.after, signal);
  if (posted === 'stopped') return false;
  if (posted !== 'refused') {
    // From here on the beginning of the gap moves, and what came under older messages could not be told any more.
    if (gap.isLong) await noteCompared(deps.db, gap);
    const ids = { workspaceId, enterpriseId: null, botUserId: null };
    let heard = 0;
    for (const message of posted.toReversed()) {
      if (signal.aborted) return false;
      const hasReplies = (message.reply_count ?? 0) > 0;
      const thread = hasReplies ? await readThread(deps, gap, message.ts, signal) : [message];
      if (thread === 'stopped') return false;
      for (const entry of thread === 'refused' ? [message] : thread) {
        await takeIn(deps, ids, asEvent(channelId, entry), eventIdOf(channelId, entry));
        heard += 1;
      }
      await moveGap(deps.db, gap, message.ts);
    }
    deps.log.info({ workspaceId, channelId, messages: heard }, 'a gap was looked through');
  }
  await closeGap(deps.db, gap);
  return true;
}
