import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { addDays, localTime } from '../commitments/calendar.ts';
import {
  type Commitment,
  counterpartsOf,
  holdCommitment,
  insertCommitment,
  isLive,
  MOVED_BY_BUTTON,
  replaceCounterparts,
} from '../db/commitments.ts';
import { advanceCommitment } from '../db/transitions.ts';
import type { Deps } from '../deps.ts';
import { loadMember } from '../slack/members.ts';
import { dateName } from '../views/days.ts';
import { wordsView } from '../views/message.ts';
import { MOVE_FIELDS, movedMessage, readMoveData, TELL_THREAD } from '../views/move.ts';
import { PROMISE_ANSWERS } from '../views/promise-answers.ts';
import { calendarOf } from '../weekly/times.ts';
import { claimCommitment } from './commitment-of.ts';
import { postOnce } from './post-once.ts';
import { showAnew } from './show-promises.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_DAYS_AHEAD = 366;

/** *Move it* was submitted: the old promise ends, another one with the new date begins. */
export function onMoved(deps: Deps) {
  return async ({ ack, view, body, context }: Args): Promise<void> => {
    const workspaceId = workspaceOf(context);
    const refuse = (words: string) => ack({ response_action: 'errors', errors: { [MOVE_FIELDS.date]: words } });
    const { commitmentId, surface } = readMoveData(view.private_metadata);
    const claim = await claimCommitment(deps.db, workspaceId, body.user.id, commitmentId);
    if (claim.kind !== 'ok') {
      return refuse(claim.kind === 'gone' ? PROMISE_ANSWERS.gone : PROMISE_ANSWERS.notYours);
    }
    const { commitment } = claim;
    const { tz } = await loadMember(deps, workspaceId, body.user.id);
    const today = localTime(deps.now(), tz).date;
    const values = view.state.values;
    const to = values[MOVE_FIELDS.date]?.[MOVE_FIELDS.date]?.selected_date ?? '';
    if (!DAY.test(to) || to < today || to === commitment.due) return refuse(PROMISE_ANSWERS.pickLater);
    if (to > addDays(today, MOST_DAYS_AHEAD)) return refuse(PROMISE_ANSWERS.tooFar);
    const heir = await move(deps, commitment, to, today);
    if (heir === null) return refuse(PROMISE_ANSWERS.gone);
    const isTold = (values[MOVE_FIELDS.tell]?.[MOVE_FIELDS.tell]?.selected_options ?? []).some(
      ({ value }) => value === TELL_THREAD,
    );
    const reason = values[MOVE_FIELDS.reason]?.[MOVE_FIELDS.reason]?.value ?? '';
    const isPosted = !isTold || (await tell(deps, commitment, heir, reason, today));
    const words = isPosted ? `Moved to ${dateName(to, today)}. I'll remind you then.` : PROMISE_ANSWERS.notTold;
    // In the reminder itself the change is seen; elsewhere a word is needed.
    if (surface === 'reminder' && isPosted) await ack();
    else await ack({ response_action: 'update', view: wordsView('Move it', words) });
    await showAnew(deps, commitment, tz, { surface });
  };
}

/** Answers the promise that took over; null when another press or message was first. */
function move(deps: Deps, before: Commitment, to: string, today: string): Promise<Commitment | null> {
  const now = deps.now();
  return deps.db.transaction(async (tx) => {
    const calendar = await calendarOf({ db: tx, calendar: deps.calendar }, before.workspaceId);
    const row = await holdCommitment(tx, before.workspaceId, before.commitmentId);
    if (row === null || !isLive(row)) return null;
    const { workspaceId, ownerId, channelId, ts, threadTs, what, spanStart, spanEnd } = row;
    const place = { workspaceId, ownerId, channelId, ts, threadTs, what, spanStart, spanEnd };
    const heir = await insertCommitment(tx, { ...place, due: to, rule: MOVED_BY_BUTTON, promisedAt: now });
    await replaceCounterparts(tx, heir, await counterpartsOf(tx, row));
    const evidence = { kind: 'button', person: ownerId } as const;
    const step = { day: today, evidence, calendar, movedTo: heir.commitmentId };
    await advanceCommitment(tx, row, { kind: 'moved' }, step, now);
    return heir;
  });
}

/** Posts the new date in the thread of the promise. Answers whether it stands there. */
async function tell(deps: Deps, before: Commitment, heir: Commitment, reason: string, today: string): Promise<boolean> {
  const { workspaceId, channelId, ownerId } = before;
  const moved = { ownerId, what: before.what, from: before.due, to: heir.due ?? today, reason, today };
  const posted = await postOnce(deps, {
    workspaceId,
    key: `moved:${heir.commitmentId}`,
    kind: 'moved',
    channelId,
    threadTs: before.threadTs ?? before.ts,
    userId: ownerId,
    findingId: null,
    message: movedMessage(moved),
  });
  return posted.kind === 'posted';
}
