import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { localTime } from '../commitments/calendar.ts';
import { commitmentsOfMessage, holdCommitment } from '../db/commitments.ts';
import { contestMessage, findMessage } from '../db/messages.ts';
import { takeStep } from '../db/transitions.ts';
import type { Deps } from '../deps.ts';
import { loadMember } from '../slack/members.ts';
import { ANSWERS } from '../views/answers.ts';
import { readMessageRef } from '../views/link-note.ts';
import { WEEKLY_ANSWERS } from '../views/weekly-answers.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** *Not right* beside a message that a digest would link to: it leaves every list at once. */
export function onLinkNotRight(deps: Deps) {
  return async ({ ack, action, body, context, respond }: Args): Promise<void> => {
    await ack();
    const ref = readMessageRef(action.value);
    const workspaceId = workspaceOf(context);
    const row = ref === null ? null : await findMessage(deps.db, { workspaceId, ...ref });
    if (row === null || row.authorId !== body.user.id) {
      await respond({ text: row === null ? ANSWERS.gone : ANSWERS.notYours, replace_original: false });
      return;
    }
    const { tz } = await loadMember(deps, workspaceId, body.user.id);
    const day = localTime(deps.now(), tz).date;
    const evidence = { kind: 'button', person: body.user.id } as const;
    await deps.db.transaction(async (tx) => {
      await contestMessage(tx, row);
      for (const { commitmentId } of await commitmentsOfMessage(tx, row)) {
        const commitment = await holdCommitment(tx, workspaceId, commitmentId);
        if (commitment?.status !== 'open') continue;
        await takeStep(tx, commitment, { to: 'contested', evidence, day }, deps.now());
      }
    });
    await respond({ text: WEEKLY_ANSWERS.notLinked, replace_original: false });
  };
}
