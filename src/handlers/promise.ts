import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  OverflowAction,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import { localTime } from '../commitments/calendar.ts';
import type { Event } from '../commitments/lifecycle.ts';
import { type Commitment, holdCommitment, isLive } from '../db/commitments.ts';
import { advanceCommitment, takeStep } from '../db/transitions.ts';
import type { Deps } from '../deps.ts';
import { promiseItem } from '../promises/items.ts';
import { loadMember } from '../slack/members.ts';
import { askView } from '../views/ask.ts';
import { moveView } from '../views/move.ts';
import { type PromiseMove, readPromiseValue } from '../views/promise.ts';
import { PROMISE_ANSWERS } from '../views/promise-answers.ts';
import { calendarOf } from '../weekly/times.ts';
import { claimCommitment } from './commitment-of.ts';
import { showAnew } from './show-promises.ts';
import { tell } from './tell.ts';
import { workspaceOf } from './workspace-of.ts';

type Pressed = ButtonAction | OverflowAction;
type Args = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<Pressed>>;

/** A button or menu of a promise: *Done*, *Move it*, *Need help*, *Drop it*, *Not a promise*. */
export function onPromise(deps: Deps) {
  return async (args: Args): Promise<void> => {
    const { ack, action, body, context, respond } = args;
    await ack();
    const workspaceId = workspaceOf(context);
    const userId = body.user.id;
    const value = readPromiseValue(action.type === 'overflow' ? action.selected_option.value : action.value);
    const claim = await claimCommitment(deps.db, workspaceId, userId, value?.commitmentId);
    const surface = value?.surface ?? 'reminder';
    if (value === null || claim.kind !== 'ok') {
      await tell(deps, args, claim.kind === 'not_yours' ? PROMISE_ANSWERS.notYours : PROMISE_ANSWERS.gone);
      if (claim.kind !== 'gone' || claim.commitment === null) return;
      await showAnew(deps, claim.commitment, (await loadMember(deps, workspaceId, userId)).tz, { surface });
      return;
    }
    const { tz } = await loadMember(deps, workspaceId, userId);
    const { commitment } = claim;
    if (value.move === 'move' || value.move === 'help') {
      const item = promiseItem(commitment, tz);
      const today = localTime(deps.now(), tz).date;
      const client = await deps.slack.interactive(workspaceId);
      const days = { today, calendar: await calendarOf(deps, workspaceId) };
      const view = value.move === 'move' ? moveView(item, days, surface) : askView(item, today);
      await client.views.open({ trigger_id: body.trigger_id, view });
      return;
    }
    await settle(deps, commitment, value.move, tz);
    await showAnew(deps, commitment, tz, { surface, respond });
  };
}

const EVENTS: Readonly<Record<'done' | 'drop', Event>> = { done: { kind: 'done' }, drop: { kind: 'dropped' } };

/** Takes the step; nothing when another press or message was first. */
async function settle(
  deps: Deps,
  { workspaceId, commitmentId, ownerId }: Commitment,
  move: Exclude<PromiseMove, 'move' | 'help'>,
  zone: string,
): Promise<void> {
  const now = deps.now();
  const calendar = await calendarOf(deps, workspaceId);
  const step = { day: localTime(now, zone).date, evidence: { kind: 'button', person: ownerId } as const };
  await deps.db.transaction(async (tx) => {
    const row = await holdCommitment(tx, workspaceId, commitmentId);
    if (row === null || !isLive(row)) return;
    if (move === 'not') await takeStep(tx, row, { ...step, to: 'contested' }, now);
    else await advanceCommitment(tx, row, EVENTS[move], { ...step, calendar }, now);
  });
}
