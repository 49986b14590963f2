import type { Deps } from '../deps.ts';
import type { Analysis, Context } from '../detectors/types.ts';
import { gatherContext, type Place } from '../slack/context.ts';
import type { Message } from '../text/message.ts';

/** A message as it was read: its words, what stands around it, and what the rules see in it. */
export interface Reading {
  readonly message: Message;
  readonly context: Context;
  readonly analysis: Analysis;
}

/**
 * What the rules in force for a channel see in a message that stands there. May ask Slack once for the messages around
 * it, so call it before a transaction opens.
 */
export async function analyseInPlace(deps: Deps, place: Place, message: Message): Promise<Reading> {
  const context = await gatherContext(deps, place);
  const analysis = deps.analyse(message, context, await deps.rulesetFor(place.workspaceId, place.channelId));
  return { message, context, analysis };
}
