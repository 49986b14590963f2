import type { AllMiddlewareArgs, BlockAction, ButtonAction, RespondFn, SlackActionMiddlewareArgs } from '@slack/bolt';
import { saveAnswer, saveReason } from '../db/answers.ts';
import { closeFinding, type Finding, markTold } from '../db/findings.ts';
import { findMessage } from '../db/messages.ts';
import { forgetIgnored } from '../db/preferences.ts';
import type { AnswerKind } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { findWords } from '../slack/context.ts';
import { within } from '../slack/timed.ts';
import type { ContestReason } from '../tuning/contest-reason.ts';
import { ANSWERS } from '../views/answers.ts';
import { improveView } from '../views/improve.ts';
import { contestedMessage } from '../views/note.ts';
import { claimFinding, UUID } from './finding-of.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** A trigger lives three seconds; the words must be here well before. */
const WORDS_MS = 1_200;

/** *Improve it*: opens the modal with the author's words as they stand now. */
export function onImprove(deps: Deps) {
  return async ({ ack, action, body, context, respond }: Args): Promise<void> => {
    await ack();
    const workspaceId = workspaceOf(context);
    const finding = await openFinding(deps, workspaceId, body.user.id, action.value, respond);
    if (finding === null) return;
    const place = (await findMessage(deps.db, finding)) ?? { ...finding, threadTs: null };
    const words = await within(WORDS_MS, findWords(deps, place));
    if (words === null) {
      await respond({ text: ANSWERS.wordsGone, replace_original: false });
      return;
    }
    const client = await deps.slack.interactive(workspaceId);
    await client.views.open({ trigger_id: body.trigger_id, view: improveView(finding.findingId, words.message) });
    await answer(deps, finding, 'improve');
  };
}

/** *Not right*: the finding leaves every view at once. */
export function onNotRight(deps: Deps) {
  return async ({ ack, action, body, context, respond }: Args): Promise<void> => {
    await ack();
    const finding = await openFinding(deps, workspaceOf(context), body.user.id, action.value, respond);
    if (finding === null) return;
    await deps.db.transaction(async (tx) => {
      await answer({ ...deps, db: tx }, finding, 'not_right');
      await closeFinding(tx, finding.workspaceId, finding.findingId, 'contested', deps.now());
    });
    await respond({ ...contestedMessage(finding.findingId, ANSWERS.contested), replace_original: true });
  };
}

/** Why it was not right: the row of the contest is its author's alone, so nobody else can change it. */
export function onReason(deps: Deps, reason: ContestReason) {
  return async ({ ack, action, body, context, respond }: Args): Promise<void> => {
    await ack();
    const findingId = action.value ?? '';
    const contest = { workspaceId: workspaceOf(context), findingId, userId: body.user.id };
    const isKept = UUID.test(findingId) && (await saveReason(deps.db, contest, reason));
    await respond({ text: isKept ? ANSWERS.reasonKept : ANSWERS.gone, replace_original: true });
  };
}

/** *Not now*: the author knows of it and leaves it; the finding stays open. */
export function onNotNow(deps: Deps) {
  return async ({ ack, action, body, context, respond }: Args): Promise<void> => {
    await ack();
    const finding = await openFinding(deps, workspaceOf(context), body.user.id, action.value, respond);
    if (finding === null) return;
    await answer(deps, finding, 'not_now');
    await respond({ text: ANSWERS.notNow, replace_original: true });
  };
}

async function openFinding(
  deps: Deps,
  workspaceId: string,
  userId: string,
  findingId: unknown,
  respond: RespondFn,
): Promise<Finding | null> {
  const claim = await claimFinding(deps.db, workspaceId, userId, findingId);
  if (claim.kind === 'ok') return claim.finding;
  const isTheirs = claim.kind === 'gone';
  await respond({ text: isTheirs ? ANSWERS.gone : ANSWERS.notYours, replace_original: isTheirs });
  return null;
}

/** A pressed button proves that the author saw the note. */
async function answer(deps: Pick<Deps, 'db' | 'now'>, finding: Finding, kind: AnswerKind): Promise<void> {
  const { workspaceId, findingId, authorId } = finding;
  await saveAnswer(deps.db, { workspaceId, findingId, userId: authorId, answer: kind }, deps.now());
  await markTold(deps.db, workspaceId, findingId, deps.now());
  await forgetIgnored(deps.db, workspaceId, authorId, finding.flag);
}
