import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { contestMessage, findMessage } from '../db/messages.ts';
import type { Deps } from '../deps.ts';
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
    await deps.db.transaction((tx) => contestMessage(tx, row));
    await respond({ text: WEEKLY_ANSWERS.notLinked, replace_original: false });
  };
}
