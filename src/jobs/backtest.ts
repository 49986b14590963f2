import { CALL_MS } from '../backtest/paced.ts';
import { onNewestRules, proposedChange } from '../backtest/proposed.ts';
import { DAYS_BEFORE, type ReadState } from '../backtest/read-channels.ts';
import { BUDGET_MS, channelsOf, runBacktest } from '../backtest/run.ts';
import { shownOutcome } from '../backtest/shown.ts';
import {
  type Backtest,
  findBacktest,
  leaseBacktest,
  moveBacktest,
  placeBacktest,
  rebaseBacktest,
  renewBacktest,
  takeLostBacktests,
} from '../db/backtests.ts';
import { dailyTraffic } from '../db/thread-count.ts';
import type { Deps } from '../deps.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { replaceMessage } from '../slack/direct-message.ts';
import { readFailure } from '../slack/failure.ts';
import { LARGEST_PAGE } from '../slack/page.ts';
import {
  backtestEnd,
  backtestProgress,
  backtestResult,
  expectedWords,
  type ProposedChange,
  readingWords,
} from '../views/backtest.ts';
import type { SlackMessage } from '../views/message.ts';

const TELL_EVERY_MS = 15_000;

/** Tells the people whose backtest lost its copy of the bot, then runs the one that waits longest, to its end. */
export async function runNextBacktest(deps: Deps, signal: AbortSignal): Promise<void> {
  for (const lost of await takeLostBacktests(deps.db, deps.now())) {
    await tell(deps, lost, backtestEnd(await proposedChange(deps, lost), 'interrupted'));
  }
  const leased = await leaseBacktest(deps.db, deps.now());
  if (leased === null) return;
  const { base, tuning } = await onNewestRules(deps, leased);
  const row = base === leased.base ? leased : await rebaseBacktest(deps.db, leased, { base, tuning });
  const change = await proposedChange(deps, row);
  const placed = await begin(deps, row, change);
  if (placed === null) {
    await moveBacktest(deps.db, row, ['running'], 'failed', deps.now());
    return;
  }
  try {
    await work(deps, placed, change, signal);
  } catch (error) {
    deps.log.error({ err: error }, 'a backtest failed');
    const isOurs = await moveBacktest(deps.db, row, ['running'], 'failed', deps.now());
    if (isOurs) await tell(deps, placed, backtestEnd(change, 'failed'));
  }
}

async function work(deps: Deps, row: Backtest, change: ProposedChange, signal: AbortSignal): Promise<void> {
  const isWanted = () => renewBacktest(deps.db, row, deps.now());
  let toldAt = deps.now().getTime();
  const onState = async (state: ReadState) => {
    // Progress must not be told over an end that came in between.
    if (deps.now().getTime() - toldAt < TELL_EVERY_MS || !(await isWanted())) return;
    toldAt = deps.now().getTime();
    await tell(deps, row, backtestProgress(change, readingWords(state)));
  };
  const outcome = await runBacktest(deps, { row, isWanted, signal, onState });
  if (outcome === null) {
    const isStopping = await moveBacktest(deps.db, row, ['running'], 'interrupted', deps.now());
    if (isStopping) await tell(deps, row, backtestEnd(change, 'interrupted'));
    else await confirmStop(deps, row, change);
    return;
  }
  const shown = await shownOutcome(deps, row, outcome);
  if (!(await moveBacktest(deps.db, row, ['running'], 'done', deps.now()))) {
    await confirmStop(deps, row, change);
    return;
  }
  await tell(deps, row, backtestResult(change, shown));
}

/** The button said so already, but progress may have been told after it. Not when another copy took this one for lost. */
async function confirmStop(deps: Deps, row: Backtest, change: ProposedChange): Promise<void> {
  const now = await findBacktest(deps.db, row.workspaceId, row.backtestId);
  if (now?.state === 'stopped') await tell(deps, row, backtestEnd(change, 'stopped'));
}

/** Writes the message that is updated from now on. Null when Slack did not take it. */
async function begin(deps: Deps, row: Backtest, change: ProposedChange): Promise<Backtest | null> {
  const seconds = await expectedSeconds(deps, row);
  const message = backtestProgress(change, expectedWords(change, seconds, BUDGET_MS / 1_000));
  try {
    const client = await deps.slack.bulk(row.workspaceId);
    const directTo = await directChannel(client, row.askedBy);
    const { ts } = await client.chat.postMessage({ channel: directTo, unfurl_links: false, ...message });
    if (ts === undefined) return null;
    await placeBacktest(deps.db, row, directTo, ts);
    return { ...row, directChannel: directTo, directTs: ts };
  } catch (error) {
    deps.log.warn({ code: readFailure(error).code }, 'a backtest could not be announced');
    return null;
  }
}

/** From what is kept about the channels; null when nothing is. */
async function expectedSeconds(deps: Deps, row: Backtest): Promise<number | null> {
  const { workspaceId, scope, days } = row;
  const channelIds = (await channelsOf(deps, workspaceId, scope)).map(({ channelId }) => channelId);
  const traffic = await dailyTraffic(deps.db, workspaceId, channelIds, deps.now());
  if (traffic === null) return null;
  const pages = channelIds.length + Math.floor((traffic.messages * (days + DAYS_BEFORE)) / LARGEST_PAGE);
  return ((pages + traffic.threads * days) * CALL_MS) / 1_000;
}

async function tell(deps: Deps, row: Backtest, message: SlackMessage): Promise<void> {
  const { workspaceId, directChannel: channel, directTs: ts } = row;
  if (channel === null || ts === null) return;
  const client = await deps.slack.bulk(workspaceId);
  const isTold = await replaceMessage(client, (ms) => deps.wait(ms), { channel, ts }, message);
  if (!isTold) deps.log.warn({ backtestId: row.backtestId }, 'the message of a backtest could not be updated');
}
