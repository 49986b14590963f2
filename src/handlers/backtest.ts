import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { proposedChange } from '../backtest/proposed.ts';
import { type Backtest, findBacktest, moveBacktest } from '../db/backtests.ts';
import type { Deps } from '../deps.ts';
import { BACKTEST_ANSWERS, backtestEnd } from '../views/backtest.ts';
import { plainMessage, type SlackMessage } from '../views/message.ts';
import { UUID } from './finding-of.ts';
import { isAdmin, refuse } from './rights.ts';
import { propose, publish } from './rules-change.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;
type Answer = (deps: Deps, row: Backtest) => Promise<SlackMessage>;

/** *Publish*: the change is in force from now on, if the rules are still those that it was tried on. */
export const onPublish = answering(async (deps, row) => {
  const change = await proposedChange(deps, row);
  const published = await deps.db.transaction(async (tx) => {
    const now = deps.now();
    if (!(await moveBacktest(tx, row, ['done'], 'published', now))) return 'gone';
    const { workspaceId, askedBy: userId, scope, base, tuning, reason } = row;
    const entry = { workspaceId, userId, scope, base, tuning, reason };
    if (await publish({ db: tx, now: deps.now }, entry)) return 'published';
    await moveBacktest(tx, row, ['published'], 'stale', now);
    return 'stale';
  });
  return published === 'gone' ? plainMessage(BACKTEST_ANSWERS.gone) : backtestEnd(change, published);
});

/** *Discard*: nothing changes. */
export const onDiscard = answering(async (deps, row) => {
  const change = await proposedChange(deps, row);
  const isDone = await moveBacktest(deps.db, row, ['done'], 'discarded', deps.now());
  return isDone ? backtestEnd(change, 'discarded') : plainMessage(BACKTEST_ANSWERS.gone);
});

/** *Cancel*: the reading ends before its next call. */
export const onCancel = answering(async (deps, row) => {
  const change = await proposedChange(deps, row);
  const isStopped = await moveBacktest(deps.db, row, ['queued', 'running'], 'stopped', deps.now());
  return isStopped ? backtestEnd(change, 'stopped') : plainMessage(BACKTEST_ANSWERS.gone);
});

/** *Run again*: the same change, on the rules as they are now. */
export const onAgain = answering(async (deps, row) => {
  const { workspaceId, askedBy: userId, scope, change, reason, days, state } = row;
  if (!['stopped', 'interrupted', 'failed', 'stale'].includes(state)) return plainMessage(BACKTEST_ANSWERS.gone);
  return (await propose(deps, { workspaceId, userId, scope, change, reason, days })).message;
});

/** The button is its asker's alone, and only while they are an admin; both are looked at on every press. */
function answering(answer: Answer) {
  return (deps: Deps) =>
    async ({ ack, action, body, context, respond }: Args): Promise<void> => {
      await ack();
      const workspaceId = workspaceOf(context);
      const id = action.value ?? '';
      const row = UUID.test(id) ? await findBacktest(deps.db, workspaceId, id) : null;
      if (row === null) {
        await respond({ ...plainMessage(BACKTEST_ANSWERS.gone), replace_original: false });
        return;
      }
      if (row.askedBy !== body.user.id) {
        await respond({ ...plainMessage(BACKTEST_ANSWERS.notYours), replace_original: false });
        return;
      }
      if (!(await isAdmin(deps, workspaceId, body.user.id))) {
        await respond({ ...(await refuse(deps, workspaceId)), replace_original: false });
        return;
      }
      await respond({ ...(await answer(deps, row)), replace_original: true });
    };
}
