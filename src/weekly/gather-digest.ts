import type { WorkCalendar } from '../commitments/calendar.ts';
import { type Channel, findWatchedChannel } from '../db/channels.ts';
import { isCharterOn } from '../db/charters.ts';
import { lastClaims } from '../db/claims.ts';
import { listLeads } from '../db/leads.ts';
import { type ChannelRef, endedPromises, flagsOfAuthor, undatedAsksOf } from '../db/team-facts.ts';
import type { Deps } from '../deps.ts';
import {
  type ChannelFacts,
  composeDigest,
  type Digest,
  type PROMISE_STATES,
  type PromiseFlow,
} from '../digests/digest.ts';
import { addWeeks, boundsOf, weekAt, weeksUpTo } from '../digests/weeks.ts';
import { isMemberOf } from '../slack/channel-members.ts';
import { tsOfInstant } from '../slack/moment.ts';
import { channelItems, hasUnanswered } from './channel-items.ts';
import { choicesOf } from './choices.ts';
import { countWeeks, loadTeamWeeks, TREND_WEEKS } from './team-weeks.ts';
import { calendarOf, zoneOfChannel } from './times.ts';

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
        ...(await mirrorOf(access, wish, channels)),
        unanswered: facts.filter(({ hasUnanswered }) => hasUnanswered).map(({ channel }) => channel.channelId),
      },
      skipped: last?.outcome === 'late' ? addWeeks(last.week, -1) : null,
    },
    access.now(),
  );
}

async function mirrorOf(access: Access, wish: DigestWish, channels: readonly Channel[]) {
  const { workspaceId, leadId } = wish;
  const { from, until } = boundsOf(wish.week, wish.zone);
  const ids = channels.map(({ channelId }) => channelId);
  const own = [access.db, workspaceId, leadId, ids, tsOfInstant(from), tsOfInstant(until)] as const;
  return { flags: await flagsOfAuthor(...own), asksWithoutDate: await undatedAsksOf(...own) };
}

async function channelFacts(access: Access, wish: DigestWish, channel: Channel, calendar: WorkCalendar) {
  const { db } = access;
  const now = access.now();
  const { workspaceId, channelId } = channel;
  await countWeeks(db, channel, now);
  const zone = await zoneOfChannel(db, channel);
  const promises = await promiseFlows(access, channel, wish.week, zone);
  const { late, ...items } = await channelItems(db, channel, { now, zone: wish.zone, calendar });
  const blockers = [...items.blockers, ...late];
  const isCharter = await isCharterOn(db, workspaceId, channelId);
  const facts: ChannelFacts = {
    channelId,
    isCharterOn: isCharter,
    // Only asked where it matters: without a charter nothing is linked anyway.
    isMember: isCharter && (await isMemberOf(access, workspaceId, channelId, wish.leadId)),
    weeks: await loadTeamWeeks(db, channel, wish.week),
    promises,
    ...items,
    blockers,
  };
  return { channel: facts, hasUnanswered: await hasUnanswered(db, channel, blockers, { now, calendar, ...wish }) };
}

async function promiseFlows(access: Access, ref: ChannelRef, week: string, zone: string): Promise<PromiseFlow[]> {
  const weeks = weeksUpTo(week, TREND_WEEKS);
  const ended = await endedPromises(
    access.db,
    ref,
    weeks.map((each) => boundsOf(each, zone)),
  );
  return weeks.map((_, at) => {
    const of = (status: (typeof PROMISE_STATES)[number]) => {
      const row = ended.find((each) => each.span === at && each.status === status);
      return { count: row?.count ?? 0, people: row?.people ?? 0 };
    };
    return { kept: of('kept'), recontracted: of('recontracted'), slipped: of('slipped') };
  });
}

/** The finished week of a lead at this moment. */
export function finishedWeek(now: Date, zone: string): string {
  return addWeeks(weekAt(now, zone), -1);
}
