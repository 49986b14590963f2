import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { findMember, saveMember } from '../db/members.ts';
import type { Deps } from '../deps.ts';
import { isId } from '../slack/incoming-message.ts';
import { memberFrom } from '../slack/members.ts';
import { isObject } from '../text/json.ts';
import { workspaceOf } from './workspace-of.ts';

type Args = AllMiddlewareArgs & SlackEventMiddlewareArgs<'user_change'>;

/** Somebody moved to another zone, became a guest or left: what is known about them follows at once. */
export function onUserChange(deps: Deps) {
  return async ({ event, context }: Args): Promise<void> => {
    const workspaceId = workspaceOf(context);
    const { user } = event;
    if (!isObject(user) || !isId(user.id)) return;
    if ((await findMember(deps.db, workspaceId, user.id)) === null) return;
    await saveMember(deps.db, memberFrom(workspaceId, user.id, user, deps.now()));
  };
}
