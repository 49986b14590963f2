import { countUndatedAsks } from '../commitments/asks.ts';
import { addDays, daysBetween, localTime, PLAIN_CALENDAR } from '../commitments/calendar.ts';
import type { LedgerEntry, LedgerRow } from '../commitments/ledger.ts';
import type { Flag } from '../detectors/types.ts';
import { type ChannelFacts, composeDigest, type Digest } from '../digests/digest.ts';
import { MINIMUM_GROUP } from '../digests/minimum-group.ts';
import type { Item } from '../digests/naming.ts';
import { composeNudge, type Nudge } from '../digests/nudge.ts';
import { blockerTheme, promiseTheme } from '../digests/themes.ts';
import { addWeeks, boundsOf, mondayOf, weekOf, weeksUpTo } from '../digests/weeks.ts';
import { countPromises } from '../report/promises.ts';
import { ledgerOn, SAMPLE_ZONE, type Sample, type SampleChannel } from './sample.ts';

const TREND_WEEKS = 8;
/** Who leads which channel of the sample. */
const LEADS: Readonly<Record<string, string>> = {
  'standup-app': 'Noor Haddad',
  'fleet-standup': 'Bram de Wit',
  'growth-updates': 'Hanna Lind',
  'support-updates': 'Renate Vogel',
  decisions: 'Hanna Lind',
};

/** The lead of a channel of the sample: the id of a person. */
export function leadOf(sample: Sample, channel: SampleChannel): string {
  return sample.people.find(({ name }) => name === LEADS[channel.name])?.id ?? sample.people[0]?.id ?? '';
}

/** The weekly post to a channel about one of its weeks; null when too few people wrote in it. */
export function nudgeOf(channel: SampleChannel, week: string): Nudge | null {
  let used: readonly string[] = [];
  let nudge: Nudge | null = null;
  // The weeks before are gone through as well, so that the texts rotate as they do in a real channel.
  for (const { week: each } of channel.weeks.filter((one) => one.week <= week)) {
    nudge = composeNudge({ weeks: weeksOf(channel, each), used, guidanceId: null, minimum: MINIMUM_GROUP });
    if (nudge !== null) used = [nudge.guidance.id, ...used];
  }
  return nudge?.week === week ? nudge : null;
}

/** The digest of a channel's lead about a week, as it went out on the Monday after it. */
export function digestOf(sample: Sample, channel: SampleChannel, week: string): Digest {
  const monday = mondayOf(addWeeks(week, 1));
  const rows = ledgerOn(sample, addDays(monday, -1)).filter((row) => row.channel === channel.name);
  const seen = sample.entries.filter((entry) => entry.channel === channel.name && entry.sentAt.date < monday);
  const lead = leadOf(sample, channel);
  const now = new Date(boundsOf(addWeeks(week, 1), SAMPLE_ZONE).from.getTime() + 8.5 * 3_600_000);
  return composeDigest(
    {
      week,
      zone: SAMPLE_ZONE,
      calendar: PLAIN_CALENDAR,
      minimum: MINIMUM_GROUP,
      mirror: { ...ownPart(seen, lead, week), unanswered: [] },
      channels: [channelFacts(channel, week, monday, rows, seen)],
      skipped: null,
    },
    now,
  );
}

function channelFacts(
  channel: SampleChannel,
  week: string,
  monday: string,
  rows: readonly LedgerRow[],
  seen: readonly LedgerEntry[],
): ChannelFacts {
  const open = rows.filter(({ status }) => status === 'open');
  const items = (found: readonly LedgerEntry[]): Item[] =>
    found.map(({ ts, user, sentAt, analysis }) => ({
      channelId: channel.id,
      ts,
      people: [user],
      ageDays: daysBetween(sentAt.date, monday),
      toldAt: null,
      theme: has(analysis.flags, 'slow_escalation')
        ? 'told_late'
        : blockerTheme(analysis.signals.find(({ signal }) => signal === 'clear_blocker')?.rules ?? []),
      due: null,
    }));
  const openPromises = open.map(({ ts, user, due }): Item => {
    const ageDays = daysBetween(localTime(new Date(Number(ts) * 1_000), SAMPLE_ZONE).date, monday);
    return { channelId: channel.id, ts, people: [user], ageDays, toldAt: null, theme: promiseTheme(due, monday), due };
  });
  const recent = seen.filter(({ sentAt }) => daysBetween(sentAt.date, monday) <= 14);
  return {
    channelId: channel.id,
    isCharterOn: false,
    isMember: true,
    weeks: weeksOf(channel, week),
    promises: countPromises(rows, weeksUpTo(week, TREND_WEEKS), addDays(monday, -1)).byWeek,
    openPromises,
    blockers: items(recent.filter((entry) => isOpenBlocker(entry, seen))),
    decisions: items(channel.kind === 'decisions' ? recent.filter((entry) => isOnlyAssented(entry, seen)) : []),
    untaken: items(recent.filter(({ analysis }) => has(analysis.flags, 'not_my_job'))),
  };
}

function weeksOf(channel: SampleChannel, week: string) {
  return weeksUpTo(week, TREND_WEEKS).map((each) => channel.weeks.find((one) => one.week === each) ?? null);
}

/** What the lead's own messages of a week show. */
function ownPart(seen: readonly LedgerEntry[], lead: string, week: string) {
  const own = seen.filter(({ user, sentAt }) => user === lead && weekOf(sentAt.date) === week);
  return {
    flags: [...new Set(own.flatMap(({ analysis }) => analysis.flags.map(({ flag }) => flag)))],
    asksWithoutDate: own.reduce((sum, { message }) => sum + countUndatedAsks(message), 0),
  };
}

function has(flags: readonly { readonly flag: Flag }[], wanted: Flag): boolean {
  return flags.some(({ flag }) => flag === wanted);
}

/** A blocker, or a problem told late, with no result after it in its thread. */
function isOpenBlocker(entry: LedgerEntry, seen: readonly LedgerEntry[]): boolean {
  const { analysis } = entry;
  const isBlocker = analysis.signals.some(({ signal }) => signal === 'clear_blocker');
  if (!isBlocker && !has(analysis.flags, 'slow_escalation')) return false;
  const thread = entry.threadTs ?? entry.ts;
  return !seen.some(
    (later) =>
      later.threadTs === thread &&
      later.ts > entry.ts &&
      later.analysis.signals.some(({ signal }) => signal === 'outcome'),
  );
}

function isOnlyAssented(entry: LedgerEntry, seen: readonly LedgerEntry[]): boolean {
  if (entry.threadTs !== null) return false;
  const replies = seen.filter(({ threadTs }) => threadTs === entry.ts);
  return replies.length > 0 && replies.every(({ analysis }) => has(analysis.flags, 'passive_agreement'));
}
