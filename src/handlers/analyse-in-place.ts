import type { Deps } from '../deps.ts';
import type { Analysis } from '../detectors/types.ts';
import { gatherContext, type Place } from '../slack/context.ts';
import type { Message } from '../text/message.ts';

/**
 * What the rules in force for a channel see in a message that stands there. May ask Slack once for the messages around
 * it, so call it before a transaction opens.
 */
export async function analyseInPlace(deps: Deps, place: Place, message: Message): Promise<Analysis> {
  const context = await gatherContext(deps, place);
  return deps.analyse(message, context, await deps.rulesetFor(place.workspaceId, place.channelId));
}
