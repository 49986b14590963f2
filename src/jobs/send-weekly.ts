import { saveAccesses } from '../db/accesses.ts';
import { findWatchedChannel } from '../db/channels.ts';
import { findClaim } from '../db/claims.ts';
import type { OutboxRow } from '../db/outbox.ts';
import { isSilent } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { addWeeks } from '../digests/weeks.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { readFailure } from '../slack/failure.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { findPermalinks } from '../slack/permalinks.ts';
import { digestMessage, linkKey } from '../views/digest.ts';
import { nudgeMessage } from '../views/nudge.ts';
import { gatherDigest } from '../weekly/gather-digest.ts';
import { gatherNudge } from '../weekly/gather-nudge.ts';
import { linkedItems, namedIn } from '../weekly/linked-items.ts';
import { uploadPictures } from '../weekly/pictures.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';
import { weekOfKey } from './weekly.ts';

const PAUSE_LOOK_MS = 10 * 60_000;
/** Slack's words for a picture that it can't show, yet or at all. */
const PICTURE_ERRORS = new Set(['invalid_blocks', 'invalid_attachments', 'invalid_blocks_format']);

/** Makes the weekly post of a channel from what is known now, with the text that was chosen for it. */
export async function prepareNudge(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, channelId, key } = row;
  if (await isSilent(deps.db, workspaceId)) return waitForResume(deps);
  const channel = await findWatchedChannel(deps.db, workspaceId, channelId);
  if (channel === null) return { drop: 'not_watched' };
  const week = weekOfKey(key);
  const claim = await findClaim(deps.db, { workspaceId, kind: 'nudge', subjectId: channelId, week });
  const nudge = await gatherNudge(deps.db, channel, addWeeks(week, -1), claim?.guidanceId ?? null, deps.now());
  if (nudge === null) return { drop: 'too_few' };
  return { send: () => postRow(deps, row, { channel: channelId }, nudgeMessage(nudge)) };
}

/** Makes the digest of a lead from what is known now. */
export async function prepareDigest(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, userId: leadId, key } = row;
  if (leadId === null) return { drop: 'no_lead' };
  if (await isSilent(deps.db, workspaceId)) return waitForResume(deps);
  const member = await loadMember(deps, workspaceId, leadId);
  if (!isRead(member)) return { drop: 'not_read' };
  const week = addWeeks(weekOfKey(key), -1);
  const digest = await gatherDigest(deps, { workspaceId, leadId, week, channelId: null, zone: member.tz });
  if (digest === null) return { drop: 'no_channel' };
  const links = await findPermalinks(deps, workspaceId, linkedItems(digest), linkKey);
  const channel = await directChannel(await deps.slack.bulk(workspaceId), leadId);
  const pictures = await uploadPictures(deps, workspaceId, digest);
  const post = (shown: typeof pictures) => postRow(deps, row, { channel }, digestMessage(digest, links, shown));
  return {
    async send() {
      // Before the call: when its answer is lost, the lead may have seen it all the same.
      await saveAccesses(
        deps.db,
        { workspaceId, viewerId: leadId, view: 'digest', once: key },
        namedIn(digest),
        deps.now(),
      );
      return post(pictures).catch((error: unknown) => {
        // A refused picture must not cost the digest: the words say the same.
        if (pictures.length === 0 || !PICTURE_ERRORS.has(readFailure(error).code)) throw error;
        return post([]);
      });
    },
  };
}

function waitForResume(deps: Pick<Deps, 'now'>): Prepared {
  return { later: new Date(deps.now().getTime() + PAUSE_LOOK_MS), reason: 'paused' };
}
