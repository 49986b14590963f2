import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { wipeWorkspace } from '../db/wipe.ts';
import type { Deps } from '../deps.ts';

type Uninstalled = AllMiddlewareArgs & SlackEventMiddlewareArgs<'app_uninstalled'>;
type Revoked = AllMiddlewareArgs & SlackEventMiddlewareArgs<'tokens_revoked'>;

/** The app was removed from a workspace: everything about it goes at once and for good. */
export function onUninstalled(deps: Deps) {
  return ({ body }: Uninstalled): Promise<void> => wipe(deps, body.team_id);
}

/** The bot's token was revoked, which Slack tells before or after the removal, or alone. */
export function onRevoked(deps: Deps) {
  return async ({ body, event }: Revoked): Promise<void> => {
    // A person's token is no affair of the bot's: it has none.
    if ((event.tokens?.bot ?? []).length > 0) await wipe(deps, body.team_id);
  };
}

async function wipe(deps: Deps, workspaceId: string): Promise<void> {
  await wipeWorkspace(deps.db, workspaceId);
  deps.recent.forget(workspaceId);
  deps.log.info({ workspaceId }, 'the app was removed from a workspace: all of its data is deleted');
}
