import { endingBefore } from '../db/installations.ts';
import type { Deps } from '../deps.ts';
import { readFailure } from '../slack/failure.ts';
import { REFRESH_EARLY_MS } from '../slack/tokens.ts';

/** Refreshes tokens that are about to end, so that nobody's press waits for it and quiet workspaces stay connected. */
export async function refreshTokensAboutToEnd(deps: Deps): Promise<void> {
  const moment = new Date(deps.now().getTime() + REFRESH_EARLY_MS);
  for (const workspaceId of await endingBefore(deps.db, moment)) {
    try {
      // Whoever asks for a client gets one with a token that holds.
      await deps.slack.bulk(workspaceId);
    } catch (error) {
      deps.log.warn({ workspaceId, code: readFailure(error).code }, 'there is no token for a workspace');
    }
  }
}
