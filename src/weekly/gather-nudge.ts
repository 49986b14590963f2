import type { Channel } from '../db/channels.ts';
import { usedGuidance } from '../db/claims.ts';
import type { Db } from '../db/database.ts';
import { composeNudge, type Nudge } from '../digests/nudge.ts';
import { choicesOf } from './choices.ts';
import { countWeeks, loadTeamWeeks } from './team-weeks.ts';

/** Composes the nudge of a channel about a finished week; null when too few people wrote. */
export async function gatherNudge(
  db: Db,
  channel: Channel,
  week: string,
  guidanceId: string | null,
  now: Date,
): Promise<Nudge | null> {
  await countWeeks(db, channel, now);
  return composeNudge({
    weeks: await loadTeamWeeks(db, channel, week),
    used: await usedGuidance(db, channel.workspaceId, channel.channelId),
    guidanceId,
    minimum: (await choicesOf(db, channel.workspaceId)).minimumGroup,
  });
}
