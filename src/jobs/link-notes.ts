import { listWatchedChannels } from '../db/channels.ts';
import { isCharterOn } from '../db/charters.ts';
import { listLeads } from '../db/leads.ts';
import { markLinkTold } from '../db/messages.ts';
import { enqueue, type OutboxRow } from '../db/outbox.ts';
import { isMuted } from '../db/preferences.ts';
import { listWorkspaces } from '../db/schedules.ts';
import { isSilent } from '../db/settings.ts';
import type { Deps } from '../deps.ts';
import { linkNoteWeek } from '../digests/link-note-day.ts';
import type { Item } from '../digests/naming.ts';
import { isWithinHours } from '../digests/note-time.ts';
import { boundsOf } from '../digests/weeks.ts';
import { directChannel } from '../slack/direct-channel.ts';
import { isRead, loadMember } from '../slack/members.ts';
import { findPermalinks } from '../slack/permalinks.ts';
import { linkKey } from '../views/digest.ts';
import { type LinkedMessage, linkNoteMessage, MOST_LINKED } from '../views/link-note.ts';
import { channelItems } from '../weekly/channel-items.ts';
import { calendarOf, timetableOf } from '../weekly/times.ts';
import { postRow } from './post.ts';
import type { Prepared } from './prepared.ts';
import { weekOfKey } from './weekly.ts';

const WORTH_MS = 4 * 3_600_000;

/**
 * Queues, a whole working day before the digest, one note to each author of what it may link to: only who was told is
 * ever linked. Nothing is queued where no charter allows links or nobody is a lead.
 */
export async function queueLinkNotes(deps: Deps): Promise<void> {
  const now = deps.now();
  for (const { workspaceId } of await listWorkspaces(deps.db)) {
    if (await isSilent(deps.db, workspaceId)) continue;
    const calendar = await calendarOf(deps, workspaceId);
    for (const userId of new Set((await untold(deps, workspaceId)).map(({ authorId }) => authorId))) {
      const { tz } = await loadMember(deps, workspaceId, userId);
      const digests = await timetableOf(deps.db, workspaceId, 'digest', tz);
      const week = linkNoteWeek(now, tz, digests, calendar);
      if (week === null || !isWithinHours(now, { zone: tz, calendar })) continue;
      const key = `link_note:${userId}:${week}`;
      const notAfter = new Date(now.getTime() + WORTH_MS);
      const to = { kind: 'link_note', channelId: userId, userId, findingId: null };
      await enqueue(deps.db, { workspaceId, key, ...to, notBefore: now, notAfter }, now);
    }
  }
}

/** Makes the note from what is open now. */
export async function prepareLinkNote(deps: Deps, row: OutboxRow): Promise<Prepared> {
  const { workspaceId, userId } = row;
  if (userId === null || (await isSilent(deps.db, workspaceId))) return { drop: 'silent' };
  const member = await loadMember(deps, workspaceId, userId);
  if (!isRead(member) || (await isMuted(deps.db, workspaceId, userId))) return { drop: 'muted' };
  // A promise that is due after the digest's week is not linked in it.
  const until = boundsOf(weekOfKey(row.key), 'UTC').until.toISOString().slice(0, 10);
  const open = (await untold(deps, workspaceId))
    .filter(({ authorId, due }) => authorId === userId && (due === null || due < until))
    .slice(0, MOST_LINKED);
  const links = await findPermalinks(deps, workspaceId, open, linkKey);
  const items = open.flatMap((item): LinkedMessage[] => {
    const url = links.get(linkKey(item));
    return url === undefined ? [] : [{ ...item, url }];
  });
  if (items.length === 0) return { drop: 'nothing_open' };
  const channel = await directChannel(await deps.slack.bulk(workspaceId), userId);
  return {
    send: () => postRow(deps, row, { channel }, linkNoteMessage(items)),
    sent: () => markLinkTold(deps.db, workspaceId, items, deps.now()),
  };
}

type Candidate = Omit<LinkedMessage, 'url'> & { readonly authorId: string; readonly toldAt: Date | null };

/** What digests could link to in the channels whose charter allows it, if only its author knew. */
async function untold(deps: Deps, workspaceId: string): Promise<readonly Candidate[]> {
  const now = deps.now();
  const calendar = await calendarOf(deps, workspaceId);
  const led = new Set((await listLeads(deps.db, workspaceId)).map(({ channelId }) => channelId));
  const found: Candidate[] = [];
  for (const channel of await listWatchedChannels(deps.db, workspaceId)) {
    if (!led.has(channel.channelId) || !(await isCharterOn(deps.db, workspaceId, channel.channelId))) continue;
    const items = await channelItems(deps.db, channel, { now, zone: 'UTC', calendar });
    found.push(
      ...items.blockers.map((item) => candidate('blocker', item)),
      ...items.decisions.map((item) => candidate('decision', item)),
      ...items.openPromises.filter(({ due }) => due !== null).map((item) => candidate('promise', item)),
    );
  }
  // One message may be open for two reasons; its author hears of it once.
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = linkKey(one);
    if (one.toldAt !== null || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function candidate(what: LinkedMessage['what'], { channelId, ts, people, due, toldAt }: Item): Candidate {
  return { what, channelId, ts, due, toldAt, authorId: people[0] ?? '' };
}
