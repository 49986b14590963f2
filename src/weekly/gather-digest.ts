import { addDays, daysBetween, localTime, type WorkCalendar } from '../commitments/calendar.ts';
import { type Channel, findWatchedChannel } from '../db/channels.ts';
import { isCharterOn } from '../db/charters.ts';
import { lastClaims } from '../db/claims.ts';
import type { Finding } from '../db/findings.ts';
import { listLeads } from '../db/leads.ts';
import {
  type ChannelRef,
  endedPromises,
  flagsOfAuthor,
  type OpenBlocker,
  openBlockers,
  openFindings,
  openPromises,
  type ThreadFacts,
  threadsOf,
} from '../db/team-facts.ts';
import { tsOfInstant } from '../db/week-counts.ts';
import type { Deps } from '../deps.ts';
import {
  type ChannelFacts,
  composeDigest,
  type Digest,
  type PROMISE_STATES,
  type PromiseFlow,
} from '../digests/digest.ts';
import type { Item } from '../digests/naming.ts';
import { isQuietSince } from '../digests/quiet.ts';
import { addWeeks, boundsOf, mondayOf, weekAt, weeksUpTo } from '../digests/weeks.ts';
import { isMemberOf } from '../slack/channel-members.ts';
import { instantOfTs } from '../slack/moment.ts';
import { choicesOf } from './choices.ts';
import { countWeeks, loadTeamWeeks, TREND_WEEKS } from './team-weeks.ts';
import { calendarOf, zoneOfChannel } from './times.ts';

const DAY_MS = 86_400_000;

type Access = Pick<Deps, 'db' | 'slack' | 'now' | 'calendar' | 'log'>;

/** Which digest is wanted. */
export interface DigestWish {
  readonly workspaceId: string;
  readonly leadId: string;
  /** The finished week that it speaks of. */
  readonly week: string;
  /** One of the lead's channels, or null for all of them. */
  readonly channelId: string | null;
  /** The lead's zone. */
  readonly zone: string;
}

/** Composes the digest of a lead; null when they lead no watched channel (or not the one that is asked for). */
export async function gatherDigest(access: Access, wish: DigestWish): Promise<Digest | null> {
  const { workspaceId, leadId, week, zone } = wish;
  const led = await listLeads(access.db, workspaceId, leadId);
  const ids = led.map(({ channelId }) => channelId).filter((id) => wish.channelId === null || id === wish.channelId);
  const channels = (await Promise.all(ids.map((id) => findWatchedChannel(access.db, workspaceId, id)))).filter(
    (channel) => channel !== null,
  );
  if (channels.length === 0) return null;
  const calendar = await calendarOf(access, workspaceId);
  const facts: { readonly channel: ChannelFacts; readonly hasUnanswered: boolean }[] = [];
  for (const channel of channels) facts.push(await channelFacts(access, wish, channel, calendar));
  const [last] = await lastClaims(access.db, workspaceId, 'digest', leadId, addWeeks(week, 1));
  return composeDigest(
    {
      week,
      zone,
      calendar,
      minimum: (await choicesOf(access.db, workspaceId)).minimumGroup,
      channels: facts.map(({ channel }) => channel),
      mirror: {
        flags: await ownFlags(access, wish, channels),
        asksWithoutDate: null,
        unanswered: facts.filter(({ hasUnanswered }) => hasUnanswered).map(({ channel }) => channel.channelId),
      },
      skipped: last?.outcome === 'late' ? addWeeks(last.week, -1) : null,
    },
    access.now(),
  );
}

async function ownFlags(access: Access, wish: DigestWish, channels: readonly Channel[]) {
  const { from, until } = boundsOf(wish.week, wish.zone);
  return flagsOfAuthor(
    access.db,
    wish.workspaceId,
    wish.leadId,
    channels.map(({ channelId }) => channelId),
    tsOfInstant(from),
    tsOfInstant(until),
  );
}

async function channelFacts(access: Access, wish: DigestWish, channel: Channel, calendar: WorkCalendar) {
  const { db } = access;
  const now = access.now();
  const { workspaceId, channelId } = channel;
  const ref: ChannelRef = { workspaceId, channelId };
  await countWeeks(db, channel, now);
  const zone = await zoneOfChannel(db, channel);
  const { retention } = await choicesOf(db, workspaceId);
  const sinceTs = tsOfInstant(new Date(now.getTime() - retention.facts * DAY_MS));
  const promises: PromiseFlow[] = [];
  for (const week of weeksUpTo(wish.week, TREND_WEEKS)) promises.push(await promiseFlow(access, ref, week, zone));
  const dueFrom = mondayOf(addWeeks(wish.week, 1));
  const blockers = await openBlockers(db, ref, sinceTs);
  const late = await openFindings(db, ref, ['slow_escalation'], sinceTs);
  const untaken = await openFindings(db, ref, ['not_my_job'], sinceTs);
  const threads = channel.kind === 'decisions' ? await threadsOf(db, ref, sinceTs, tsOfInstant(now)) : [];
  const today = localTime(now, wish.zone).date;
  const ageOf = (ts: string) => Math.max(0, daysBetween(localTime(instantOfTs(ts), wish.zone).date, today));
  const isCharter = await isCharterOn(db, workspaceId, channelId);
  const facts: ChannelFacts = {
    channelId,
    isCharterOn: isCharter,
    // Only asked where it matters: without a charter nothing is linked anyway.
    isMember: isCharter && (await isMemberOf(access, workspaceId, channelId, wish.leadId)),
    weeks: await loadTeamWeeks(db, channel, wish.week),
    promises,
    openPromises: await openPromises(db, ref, null),
    dueNextWeek: await openPromises(db, ref, { from: dueFrom, until: addDays(dueFrom, 6) }),
    blockers: blockerItems(channelId, blockers, late, ageOf),
    decisions: threads
      .filter((thread) => isOnlyAssent(thread) && isQuietSince(instantOfTs(thread.lastTs), now, zone, calendar))
      .map((thread) => threadItem(channelId, thread, ageOf)),
    untaken: untaken.map((finding) => findingItem(finding, ageOf)),
  };
  const hasUnanswered = blockers.some(
    ({ ts, isAnswered, authorId }) =>
      !isAnswered && authorId !== wish.leadId && isQuietSince(instantOfTs(ts), now, zone, calendar),
  );
  return { channel: facts, hasUnanswered };
}

async function promiseFlow(access: Access, ref: ChannelRef, week: string, zone: string): Promise<PromiseFlow> {
  const { from, until } = boundsOf(week, zone);
  const ended = await endedPromises(access.db, ref, from, until);
  const of = (status: (typeof PROMISE_STATES)[number]) => {
    const row = ended.find((each) => each.status === status);
    return { count: row?.count ?? 0, people: row?.people ?? 0 };
  };
  return { kept: of('kept'), recontracted: of('recontracted'), slipped: of('slipped') };
}

/** Whether nothing but assent, or nothing at all, followed. */
export function isOnlyAssent(thread: ThreadFacts): boolean {
  return thread.assents === thread.replies;
}

type AgeOf = (ts: string) => number;

/** A message that names a blocker early and one that tells of it late may be the same one. */
function blockerItems(
  channelId: string,
  blockers: readonly OpenBlocker[],
  late: readonly Finding[],
  ageOf: AgeOf,
): readonly Item[] {
  const told = late.map((finding) => findingItem(finding, ageOf));
  const plain = blockers
    .filter(({ ts }) => !told.some((item) => item.ts === ts))
    .map(({ ts, authorId }): Item => ({ channelId, ts, people: [authorId], ageDays: ageOf(ts), toldAt: null }));
  return [...plain, ...told];
}

function findingItem({ channelId, ts, authorId, toldAt }: Finding, ageOf: AgeOf): Item {
  return { channelId, ts, people: [authorId], ageDays: ageOf(ts), toldAt };
}

function threadItem(channelId: string, thread: ThreadFacts, ageOf: AgeOf): Item {
  const people = [...new Set([thread.rootAuthorId, ...thread.assenters])];
  // The question in the thread tells everybody in it.
  return { channelId, ts: thread.rootTs, people, ageDays: ageOf(thread.rootTs), toldAt: thread.askedAt };
}

/** The finished week of a lead at this moment. */
export function finishedWeek(now: Date, zone: string): string {
  return addWeeks(weekAt(now, zone), -1);
}
