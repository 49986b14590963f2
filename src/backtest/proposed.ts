import type { Backtest } from '../db/backtests.ts';
import { currentTuning, WHOLE_WORKSPACE } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import type { Tuning } from '../detectors/types.ts';
import { applyChange } from '../tuning/change.ts';
import type { ProposedChange } from '../views/backtest.ts';
import { diffLines } from '../views/tuning-words.ts';

/** The change of a backtest, made on the rules as they are now: somebody may have published another one meanwhile. */
export async function onNewestRules(
  deps: Pick<Deps, 'db'>,
  { workspaceId, scope, change, base, tuning }: Backtest,
): Promise<{ readonly base: number; readonly before: Tuning; readonly tuning: Tuning }> {
  const current = await currentTuning(deps.db, workspaceId, scope);
  const before = current.tuning;
  if (current.version === base) return { base, before, tuning };
  const below = scope === WHOLE_WORKSPACE ? null : (await currentTuning(deps.db, workspaceId, WHOLE_WORKSPACE)).tuning;
  return { base: current.version, before, tuning: applyChange(before, change, below) };
}

/** The proposed change of a backtest in words, against the rules as they are now. */
export async function proposedChange(deps: Pick<Deps, 'db'>, row: Backtest): Promise<ProposedChange> {
  const { backtestId, scope, reason, days } = row;
  const { before, tuning } = await onNewestRules(deps, row);
  return { backtestId, scope, reason, days, diff: diffLines(before, tuning) };
}
