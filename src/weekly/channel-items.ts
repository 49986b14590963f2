import { daysBetween, localTime, type WorkCalendar } from '../commitments/calendar.ts';
import { DAY_MS } from '../day.ts';
import type { Channel } from '../db/channels.ts';
import type { Db } from '../db/database.ts';
import type { Finding } from '../db/findings.ts';
import { answeredAmong, type ChannelRef, listOpenPromises, openBlockers, openFindings } from '../db/team-facts.ts';
import { type ThreadFacts, threadsOf } from '../db/threads.ts';
import type { Item } from '../digests/naming.ts';
import { isQuietSince } from '../digests/quiet.ts';
import { blockerTheme, promiseTheme } from '../digests/themes.ts';
import { instantOfTs, tsOfInstant } from '../slack/moment.ts';
import { choicesOf } from './choices.ts';
import { zoneOfChannel } from './times.ts';

/** The messages of a channel that a digest may speak of. In each item the first of its people wrote the message. */
export interface ChannelItems {
  readonly blockers: readonly Item[];
  /** Troubles that were told late. */
  readonly late: readonly Item[];
  readonly decisions: readonly Item[];
  readonly untaken: readonly Item[];
  readonly openPromises: readonly Item[];
}

/** Gathers what is open in a channel. Ages are in days of `zone`, quiet in working days of the channel's own zone. */
export async function channelItems(
  db: Db,
  channel: Channel,
  at: { readonly now: Date; readonly zone: string; readonly calendar: WorkCalendar },
): Promise<ChannelItems> {
  const { now, zone, calendar } = at;
  const { workspaceId, channelId } = channel;
  const ref: ChannelRef = { workspaceId, channelId };
  const own = await zoneOfChannel(db, channel);
  const { retention } = await choicesOf(db, workspaceId);
  const sinceTs = tsOfInstant(new Date(now.getTime() - retention.facts * DAY_MS));
  const today = localTime(now, zone).date;
  const item = (ts: string, people: readonly string[], more: Pick<Item, 'toldAt'> & Partial<Item>): Item => ({
    channelId,
    ts,
    people,
    ageDays: Math.max(0, daysBetween(localTime(instantOfTs(ts), zone).date, today)),
    theme: null,
    due: null,
    ...more,
  });
  const ofFinding = ({ ts, authorId, toldAt }: Finding, theme: Item['theme'] = null) =>
    item(ts, [authorId], { toldAt, theme });

  const late = (await openFindings(db, ref, ['slow_escalation'], sinceTs)).map((one) => ofFinding(one, 'told_late'));
  const named = await openBlockers(db, ref, sinceTs);
  const threads = channel.kind === 'decisions' ? await threadsOf(db, ref, sinceTs, tsOfInstant(now)) : [];
  return {
    // A message that names a blocker early and one that tells of it late may be the same one.
    blockers: named
      .filter(({ ts }) => !late.some((one) => one.ts === ts))
      .map(({ ts, authorId, rules, toldAt }) => item(ts, [authorId], { toldAt, theme: blockerTheme(rules) })),
    late,
    decisions: threads
      .filter((thread) => isOnlyAssent(thread) && isQuietSince(instantOfTs(thread.lastTs), now, own, calendar))
      .map((thread) =>
        item(thread.rootTs, [...new Set([thread.rootAuthorId, ...thread.assenters])], { toldAt: thread.toldAt }),
      ),
    untaken: (await openFindings(db, ref, ['not_my_job'], sinceTs)).map((one) => ofFinding(one)),
    openPromises: (await listOpenPromises(db, ref)).map(({ ts, ownerId, due, toldAt }) =>
      item(ts, [ownerId], { toldAt, due, theme: promiseTheme(due, today) }),
    ),
  };
}

/** Whether nothing but assent, or nothing at all, followed. */
function isOnlyAssent(thread: ThreadFacts): boolean {
  return thread.assents === thread.replies;
}

/** Whether one of some items, by somebody else than the lead, has had no answer for a working day. */
export async function hasUnanswered(
  db: Db,
  channel: Channel,
  items: readonly Item[],
  at: { readonly now: Date; readonly leadId: string; readonly calendar: WorkCalendar },
): Promise<boolean> {
  const zone = await zoneOfChannel(db, channel);
  const waiting = items.filter(
    ({ ts, people }) => !people.includes(at.leadId) && isQuietSince(instantOfTs(ts), at.now, zone, at.calendar),
  );
  const answered = await answeredAmong(
    db,
    channel,
    waiting.map(({ ts }) => ts),
  );
  return waiting.some(({ ts }) => !answered.has(ts));
}
