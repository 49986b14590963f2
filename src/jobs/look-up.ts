import { giveUpLookUp, lostRows, type OutboxRow, requeueLost, settleFound } from '../db/outbox.ts';
import type { Deps } from '../deps.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { readFailure } from '../slack/failure.ts';
import { findSent } from '../slack/sent-message.ts';

/** Kinds that carry metadata, so that a lost one can be looked for. A note can't: Slack keeps no record of it. */
const KINDS = [
  'nudge',
  'digest',
  'question',
  'reminder',
  'notice',
  'mode',
  'charter',
  'welcome',
  'shadow',
  'quiet',
  'bots',
];
/** A call that outlived its time limit may still be carried out for a while; only then is a look worth something. */
const SETTLE_MS = 30_000;

/**
 * Looks in Slack for what was sent but not confirmed. What is there is settled, what is not goes back into the
 * queue. Where the bot may not look, it stays unknown, is not repeated, and the health page counts it.
 */
export async function lookUpLost(deps: Deps): Promise<void> {
  for (const row of await lostRows(deps.db, KINDS, new Date(deps.now().getTime() - SETTLE_MS), deps.now())) {
    try {
      const ts = await look(deps, row);
      if (ts === null) await requeueLost(deps.db, row, deps.now());
      else await settleFound(deps.db, row, ts);
    } catch (error) {
      const { kind, code } = readFailure(error);
      deps.log.warn({ kind: row.kind, code }, 'a lost send could not be looked up');
      if (kind === 'refused') await giveUpLookUp(deps.db, row, code);
    }
  }
}

async function look(deps: Deps, row: OutboxRow): Promise<string | null> {
  const client = await deps.slack.bulk(row.workspaceId);
  const channel = row.userId === null ? row.channelId : await directChannel(client, row.userId);
  const threadTs = row.kind === 'question' ? row.key.slice(row.key.lastIndexOf(':') + 1) : null;
  return findSent(client, { channel, threadTs, since: row.queuedAt }, row.key);
}
