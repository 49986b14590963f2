import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { localTime } from '../commitments/calendar.ts';
import type { Deps } from '../deps.ts';
import { loadMember } from '../slack/members.ts';
import { type AskField, askMessage } from '../views/ask.ts';
import { wordsView } from '../views/message.ts';
import { PROMISE_ANSWERS } from '../views/promise-answers.ts';
import { claimCommitment } from './commitment-of.ts';
import { postOnce } from './post-once.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const USER = /^[UW][A-Z0-9]+$/;
const ANSWERS = {
  posted: PROMISE_ANSWERS.asked,
  before: PROMISE_ANSWERS.askedBefore,
  refused: PROMISE_ANSWERS.postRefused,
  unclear: PROMISE_ANSWERS.postUnclear,
} as const;

/** *Need help* was sent: the question is posted in the thread of the promise, which stays open. */
export function onAsked(deps: Deps) {
  return async ({ ack, view, body, context }: Args): Promise<void> => {
    const workspaceId = workspaceOf(context);
    const input = (field: AskField) => view.state.values[field]?.[field];
    const refuse = (words: string) => ack({ response_action: 'errors', errors: { ask: words } });
    const claim = await claimCommitment(deps.db, workspaceId, body.user.id, view.private_metadata);
    if (claim.kind !== 'ok') {
      return refuse(claim.kind === 'gone' ? PROMISE_ANSWERS.gone : PROMISE_ANSWERS.notYours);
    }
    const ask = input('ask')?.value ?? '';
    if (ask.trim() === '') return refuse(PROMISE_ANSWERS.emptyAsk);
    const { channelId, ownerId, commitmentId, threadTs, ts } = claim.commitment;
    const { tz } = await loadMember(deps, workspaceId, ownerId);
    const today = localTime(deps.now(), tz).date;
    const who = input('who')?.selected_user ?? '';
    const by = input('by')?.selected_date ?? '';
    const question = {
      context: input('context')?.value ?? '',
      impact: input('impact')?.value ?? '',
      ask,
      who: USER.test(who) ? who : null,
      by: DAY.test(by) ? by : null,
    };
    const posted = await postOnce(deps, {
      workspaceId,
      key: `ask:${commitmentId}:${today}`,
      kind: 'ask',
      channelId,
      threadTs: threadTs ?? ts,
      userId: ownerId,
      findingId: null,
      message: askMessage(ownerId, question, today),
    });
    await ack({ response_action: 'update', view: wordsView('Ask for help', ANSWERS[posted.kind]) });
  };
}
