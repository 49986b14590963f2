import { findWatchedChannel } from '../db/channels.ts';
import { isCharterOn } from '../db/charters.ts';
import { type Finding, findFinding, markNoted } from '../db/findings.ts';
import { findMessage } from '../db/messages.ts';
import type { OutboxRow } from '../db/outbox.ts';
import { ignoredFlags, isMuted } from '../db/preferences.ts';
import { isShadow } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { planNote } from '../digests/note-time.ts';
import { findWords, gatherContext } from '../slack/context.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { instantOfTs } from '../slack/moment.ts';
import { findPermalinks } from '../slack/permalinks.ts';
import { isExempt } from '../tuning/exempt.ts';
import { type Note, noteMessage } from '../views/note.ts';
import { calendarOf } from '../weekly/times.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';

/** Where the message stands. */
interface Place {
  readonly workspaceId: string;
  readonly channelId: string;
  readonly threadTs: string | null;
}

/**
 * Makes the note to an author from the message as it stands now. Everything is looked at again, since the note may
 * have waited: it is dropped when it would no longer be true, wanted or in time.
 */
export async function prepareNote(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, channelId, userId, findingId } = row;
  const finding = findingId === null ? null : await findFinding(deps.db, workspaceId, findingId);
  if (finding === null || userId === null || finding.status !== 'open') return { drop: 'closed' };
  const channel = await findWatchedChannel(deps.db, workspaceId, channelId);
  if (channel === null) return { drop: 'not_watched' };
  if (await isMuted(deps.db, workspaceId, userId)) return { drop: 'muted' };
  if (await isShadow(deps.db, workspaceId)) return { drop: 'shadow' };
  if ((await ignoredFlags(deps.db, workspaceId, userId)).has(finding.flag)) return { drop: 'ignored_before' };
  const member = await loadMember(deps, workspaceId, userId);
  if (!isRead(member)) return { drop: 'not_read' };

  const author = { zone: member.tz, calendar: await calendarOf(deps, workspaceId) };
  const time = planNote(instantOfTs(finding.ts), deps.now(), author);
  if (time === null) return { drop: 'outside_hours' };
  if (time.at > deps.now()) return { later: time.at, reason: 'outside_hours' };

  const message = await findMessage(deps.db, finding);
  const place = { workspaceId, channelId, ts: finding.ts, threadTs: message?.threadTs ?? null };
  const words = await findWords(deps, place);
  if (words === null) return { drop: 'message_gone' };
  const context = await gatherContext(deps, {
    ...place,
    author: userId,
    zone: member.tz,
    channelKind: channel.kind,
  });
  const ruleset = await deps.rulesetFor(workspaceId, channelId);
  if (isExempt(ruleset.tuning, userId, channelId)) return { drop: 'exempt' };
  const analysis = deps.analyse(words.message, context, ruleset);
  const match = analysis.flags.find((candidate) => candidate.flag === finding.flag);
  if (match === undefined) return { drop: 'no_longer_seen' };

  const [span] = match.spans;
  const note = {
    findingId: finding.findingId,
    words: span === undefined ? '' : words.message.raw.slice(span[0], span[1]),
    reason: match.reason,
    suggestion: match.suggestion,
  };
  return (await isCharterOn(deps.db, workspaceId, channelId))
    ? sendDirect(deps, row, userId, finding, note)
    : { send: () => sendEphemeral(deps, userId, place, note) };
}

async function sendEphemeral(deps: Deps, user: string, place: Place, note: Note): Promise<string | null> {
  const client = await deps.slack.bulk(place.workspaceId);
  const thread = place.threadTs === null ? {} : { thread_ts: place.threadTs };
  const answer = await client.chat.postEphemeral({ channel: place.channelId, user, ...thread, ...noteMessage(note) });
  return answer.message_ts ?? null;
}

/** Where a digest may link, the author must certainly know first: Slack confirms a direct message, not a private hint. */
async function sendDirect(
  deps: Deps,
  row: OutboxRow,
  userId: string,
  { workspaceId, channelId, ts, findingId }: Finding,
  note: Note,
): Promise<Prepared> {
  const links = await findPermalinks(deps, workspaceId, [{ channelId, ts }], () => findingId);
  const channel = await directChannel(await deps.slack.bulk(workspaceId), userId);
  const message = noteMessage({ ...note, direct: { channelId, url: links.get(findingId) ?? null } });
  return {
    send: () => postRow(deps, row, { channel }, message),
    sent: () => markNoted(deps.db, workspaceId, findingId, deps.now()),
  };
}
