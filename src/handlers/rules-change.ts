import { saveAudit } from '../db/audit.ts';
import { askBacktest } from '../db/backtests.ts';
import { findWatchedChannel } from '../db/channels.ts';
import type { AuditAction } from '../db/schema.ts';
import { currentTuning, saveTuning, undoTuning, WHOLE_WORKSPACE } from '../db/tunings.ts';
import { ensureWorkspace } from '../db/workspaces.ts';
import type { Deps } from '../deps.ts';
import { layerTunings } from '../detectors/engine/tuning.ts';
import { NO_TUNING, type Tuning } from '../detectors/types.ts';
import { applyChange, type Change } from '../tuning/change.ts';
import { newlyFlagged } from '../tuning/leave-alone.ts';
import { MOST_PHRASES } from '../tuning/limits.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { changedNow, hitsExample, RULES_ANSWERS, undone } from '../views/rules-answers.ts';
import { diffLines } from '../views/tuning-words.ts';

/** How many days are looked through unless an admin says otherwise. */
export const BACKTEST_DAYS = 30;

/** A change that somebody with the right to it asks for. */
export interface Wish {
  readonly workspaceId: string;
  readonly userId: string;
  /** A channel id, or `*`. */
  readonly scope: string;
  readonly change: Change;
  readonly reason: string;
  readonly days: number;
}

/** `refused`: nothing is different, and the words say why; `done`: it is in force; `queued`: its proof comes first. */
export interface Proposal {
  readonly outcome: 'refused' | 'done' | 'queued';
  readonly message: SlackMessage;
}

/**
 * Checks a change against the rules as they are at this moment, and has it proved before it is published. What can only
 * spare people (an exemption, a rule that goes quiet sooner) is in force at once. The caller has checked the right.
 */
export async function propose(deps: Deps, wish: Wish): Promise<Proposal> {
  const { workspaceId, userId, scope, change, reason, days } = wish;
  const refused = (text: string): Proposal => ({ outcome: 'refused', message: plainMessage(text) });
  if (scope !== WHOLE_WORKSPACE && (await findWatchedChannel(deps.db, workspaceId, scope)) === null)
    return refused(RULES_ANSWERS.notWatched);
  const current = await currentTuning(deps.db, workspaceId, scope);
  const below = await tuningBelow(deps, workspaceId, scope);
  const tuning = applyChange(current.tuning, change, below);
  if (JSON.stringify(tuning) === JSON.stringify(current.tuning)) return refused(RULES_ANSWERS.same);
  if (Math.max(tuning.phrases.length, tuning.exceptions.length) > MOST_PHRASES) return refused(RULES_ANSWERS.many);

  if (change.kind === 'add-phrase' || change.kind === 'import') {
    // Asked of the phrases alone: that a flag is more sensitive is what the proof is for.
    const inForce = layered(below, current.tuning);
    const hits = newlyFlagged(inForce, { ...inForce, phrases: layered(below, tuning).phrases });
    if (hits.length > 0) return refused(hitsExample(hits));
  }
  await ensureWorkspace(deps.db, { workspaceId, enterpriseId: null, botUserId: null }, deps.now());
  if (change.kind !== 'exempt' && change.kind !== 'quiet-after') {
    const base = current.version;
    await askBacktest(deps.db, { workspaceId, scope, base, change, tuning, reason, askedBy: userId, days }, deps.now());
    return { outcome: 'queued', message: plainMessage(RULES_ANSWERS.queued) };
  }
  const isSaved = await publish(deps, { ...wish, base: current.version, tuning });
  if (!isSaved) return refused(RULES_ANSWERS.meanwhile);
  return { outcome: 'done', message: changedNow(scope, diffLines(current.tuning, tuning), reason) };
}

/** Puts a tuning in force. False, and nothing is changed, when the rules changed since `base`. */
export function publish(
  deps: Pick<Deps, 'db' | 'now'>,
  change: Omit<Wish, 'days' | 'change'> & { readonly base: number; readonly tuning: Tuning },
): Promise<boolean> {
  const { workspaceId, userId, scope, base, tuning, reason } = change;
  const now = deps.now();
  return deps.db.transaction(async (tx) => {
    const entry = { workspaceId, scope, base, tuning, changedBy: userId, reason };
    if (!(await saveTuning(tx, entry, now))) return false;
    await record(tx, { workspaceId, userId, scope }, 'rules.change', base + 1, now);
    return true;
  });
}

/** Takes the newest change of a scope back, at once: what was in force before needs no proof. */
export async function undo(
  deps: Pick<Deps, 'db' | 'now'>,
  wish: Pick<Wish, 'workspaceId' | 'userId' | 'scope' | 'reason'>,
): Promise<SlackMessage> {
  const { workspaceId, userId, scope } = wish;
  const now = deps.now();
  const taken = await deps.db.transaction(async (tx) => {
    const before = await currentTuning(tx, workspaceId, scope);
    const reason = wish.reason === '' ? `version ${before.version} taken back` : wish.reason;
    const result = await undoTuning(tx, { workspaceId, scope, changedBy: userId, reason }, now);
    if (result !== null) await record(tx, wish, 'rules.undo', result.undone.version + 1, now);
    return result;
  });
  if (taken === null) return plainMessage(RULES_ANSWERS.nothingToUndo);
  return undone(scope, taken.undone.version, diffLines(taken.undone.tuning, taken.tuning), taken.isMore);
}

/** The workspace's tuning that a channel's own lies over; null for the workspace itself. */
export async function tuningBelow(deps: Pick<Deps, 'db'>, workspaceId: string, scope: string): Promise<Tuning | null> {
  return scope === WHOLE_WORKSPACE ? null : (await currentTuning(deps.db, workspaceId, WHOLE_WORKSPACE)).tuning;
}

/** What is in force where a tuning holds, given the one below it. */
export function layered(below: Tuning | null, tuning: Tuning): Tuning {
  return layerTunings(below ?? NO_TUNING, tuning);
}

function record(
  tx: Deps['db'],
  { workspaceId, userId, scope }: Pick<Wish, 'workspaceId' | 'userId' | 'scope'>,
  action: AuditAction,
  version: number,
  now: Date,
): Promise<void> {
  const channelId = scope === WHOLE_WORKSPACE ? null : scope;
  return saveAudit(tx, { workspaceId, actorId: userId, action, channelId, detail: { version: String(version) } }, now);
}
