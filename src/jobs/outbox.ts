import { beginSending, endSending, leaseDue, type OutboxRow, pauseKind, postpone, settleLost } from '../db/outbox.ts';
import { inWorkspace } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { type Failure, readFailure } from '../slack/failure.ts';
import { prepareQuestion } from './ask-threads.ts';
import { prepareLinkNote } from './link-notes.ts';
import type { Prepared } from './prepared.ts';
import { prepareQuiet } from './quiet-rules.ts';
import { prepareReminder } from './remind.ts';
import { prepareExport } from './send-export.ts';
import { prepareNote } from './send-note.ts';
import { prepareBots, prepareCharter, prepareMode, prepareNotice } from './send-notices.ts';
import { prepareDigest, prepareNudge } from './send-weekly.ts';
import { prepareWelcome } from './send-welcome.ts';
import { prepareShadowReport } from './shadow-report.ts';

type Prepare = (deps: Deps, row: OutboxRow) => Promise<Prepared>;

/** Who makes what of which kind. Rows of the kind `update` are sent by hand and never due. */
const PREPARE: Readonly<Record<string, Prepare>> = {
  note: prepareNote,
  nudge: prepareNudge,
  digest: prepareDigest,
  question: prepareQuestion,
  notice: prepareNotice,
  mode: prepareMode,
  bots: prepareBots,
  charter: prepareCharter,
  welcome: prepareWelcome,
  export: prepareExport,
  link_note: prepareLinkNote,
  reminder: prepareReminder,
  shadow: prepareShadowReport,
  quiet: prepareQuiet,
};

/** A run ends after this many, so that a stop is never far away. */
const MOST_PER_RUN = 50;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

/**
 * Sends what is due, one after the other. Nothing is sent twice: a row is marked before the call, and goes back into
 * the queue only when the call certainly did nothing.
 */
export async function sendDue(deps: Deps): Promise<void> {
  const lost = await settleLost(deps.db, deps.now());
  if (lost > 0) deps.log.warn({ count: lost }, 'sends whose outcome is unknown are not repeated');
  for (let i = 0; i < MOST_PER_RUN; i++) {
    const row = await leaseDue(deps.db, deps.now());
    if (row === null) return;
    await inWorkspace(row.workspaceId, () => sendOne(deps, row));
  }
}

async function sendOne(deps: Deps, row: OutboxRow): Promise<void> {
  const end = (state: 'dropped' | 'sent' | 'failed' | 'unknown', outcome: string, sentTs?: string) =>
    endSending(deps.db, row, { state, outcome, ...(sentTs === undefined ? {} : { sentTs }) }, deps.now());
  if (deps.now() > row.notAfter) return end('dropped', 'stale');

  const prepared = await prepare(deps, row);
  if ('drop' in prepared) return end('dropped', prepared.drop);
  if ('later' in prepared) return postpone(deps.db, row, prepared.later, prepared.reason);
  if (!(await beginSending(deps.db, row, deps.now()))) return;
  let sentTs: string | null;
  try {
    sentTs = await prepared.send();
  } catch (error) {
    const failure = readFailure(error);
    deps.log.warn({ kind: row.kind, code: failure.code, failure: failure.kind }, 'a send failed');
    if (failure.kind === 'refused') return end('failed', failure.code);
    if (failure.kind === 'unknown') return end('unknown', failure.code);
    return tryLater(deps, row, failure);
  }
  await end('sent', 'ok', sentTs ?? undefined);
  await prepared.sent?.();
}

/** What stands in the way of preparing is asked of Slack or the database, and may be gone the next time. */
async function prepare(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const kind = PREPARE[row.kind];
  if (kind === undefined) return { drop: 'unknown_kind' };
  try {
    return await kind(deps, row);
  } catch (error) {
    const failure = readFailure(error);
    if (failure.code === 'unexpected') deps.log.error({ err: error, kind: row.kind }, 'a send could not be prepared');
    if (failure.kind === 'refused') return { drop: failure.code };
    return { later: pauseUntil(deps.now(), row.attempts, failure), reason: failure.code };
  }
}

async function tryLater(deps: Deps, row: OutboxRow, failure: Failure): Promise<void> {
  const until = pauseUntil(deps.now(), row.attempts, failure);
  if (failure.afterMs !== null) await pauseKind(deps.db, row.workspaceId, row.kind, until);
  await postpone(deps.db, row, until, failure.code);
}

function pauseUntil(now: Date, attempts: number, failure: Failure): Date {
  const backOff = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1));
  return new Date(now.getTime() + (failure.afterMs ?? backOff));
}
