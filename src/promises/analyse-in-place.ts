import type { Topic } from '../commitments/match.ts';
import { topicsOf } from '../commitments/topics.ts';
import type { Commitment } from '../db/commitments.ts';
import { spokenCommitments } from '../db/spoken-commitments.ts';
import type { FoundTuning } from '../db/tunings.ts';
import type { Deps } from '../deps.ts';
import type { Analysis, Context } from '../detectors/types.ts';
import { gatherContext, type KnownContext, type Place } from '../slack/context.ts';
import { instantOfTs } from '../slack/moment.ts';
import { loadTopics } from '../slack/promise-topics.ts';
import type { Message } from '../text/message.ts';

/** A message as it was read: its words, what stands around it, and what the rules see in it. */
export interface Reading {
  readonly message: Message;
  readonly context: Context;
  readonly analysis: Analysis;
  /** What earlier promises are about that it may speak of, by their id, as far as their words could be had. */
  readonly topics: ReadonlyMap<string, Topic>;
}

/** What was just looked up, and is not looked up again. */
export interface KnownPlace extends KnownContext {
  readonly tuning?: FoundTuning | null;
  /** The promises that the message may speak of. */
  readonly spoken?: readonly Commitment[];
}

/**
 * What the rules in force for a channel see in a message that stands there. May ask Slack for the messages around it, and
 * for the words of promises that it may speak of, so call it before a transaction opens.
 */
export async function analyseInPlace(
  deps: Deps,
  place: Place,
  message: Message,
  known: KnownPlace = {},
): Promise<Reading> {
  const context = await gatherContext(deps, place, known);
  const ruleset = await deps.rulesetFor(place.workspaceId, place.channelId, known.tuning);
  const analysis = deps.analyse(message, context, ruleset);
  const topics = await topicsAround(deps, place, { message, context, analysis }, known.spoken);
  return { message, context, analysis, topics };
}

/** Remembers what a message promises, and answers what the earlier promises are about that it may speak of. */
export async function topicsAround(
  deps: Pick<Deps, 'db' | 'slack' | 'recent'>,
  place: Omit<Place, 'zone' | 'channelKind'>,
  { message, context, analysis }: Omit<Reading, 'topics'>,
  spoken?: readonly Commitment[],
): Promise<Reading['topics']> {
  const { workspaceId, channelId, ts, threadTs, author } = place;
  const made = topicsOf(analysis.commitments, { user: author, threadTs, message, context });
  if (made.length > 0) deps.recent.keepTopics(workspaceId, channelId, { ts, author }, made);
  const speaking = { workspaceId, channelId, ts, threadTs, authorId: author, sentAt: instantOfTs(ts) };
  return loadTopics(deps, workspaceId, spoken ?? (await spokenCommitments(deps.db, speaking)));
}
