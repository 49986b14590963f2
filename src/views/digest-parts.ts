import { FLAGS, SIGNALS } from '../detectors/types.ts';
import {
  type ChannelDigest,
  type Digest,
  type ItemSummary,
  type MirrorFacts,
  PROMISE_STATES,
  type PromiseState,
} from '../digests/digest.ts';
import type { Item } from '../digests/naming.ts';
import type { Trend } from '../digests/team-week.ts';
import { FLAG_NAMES, SIGNAL_NAMES, THEME_NAMES } from './label-names.ts';
import { winWords } from './nudge.ts';
import { figureMark, figureWords, markRow, shareMark, shareWords } from './share-words.ts';

/** A titled part of a digest. The lines are Slack markup. */
export interface DigestPart {
  readonly title: string;
  readonly lines: readonly string[];
  /** The channel it is about, where it is about one. */
  readonly channelId: string | null;
}

/** Addresses of the messages that may be linked, by `linkKey`. */
export type Links = ReadonlyMap<string, string>;

const STATE_WORDS: Readonly<Record<PromiseState, string>> = {
  kept: 'kept',
  recontracted: 'moved openly',
  slipped: 'slipped',
};

export function linkKey(item: Pick<Item, 'channelId' | 'ts'>): string {
  return `${item.channelId}/${item.ts}`;
}

/** Everything that a digest says, part by part, uncut. */
export function digestParts(digest: Digest, links: Links): readonly DigestPart[] {
  const { minimum } = digest;
  const skipped =
    digest.skipped === null
      ? []
      : [
          {
            title: 'Not sent',
            channelId: null,
            lines: [`The digest of ${digest.skipped} was skipped: I was paused or not running at its time.`],
          },
        ];
  return [
    ...skipped,
    { title: 'Mirror first', channelId: null, lines: mirrorLines(digest.mirror) },
    ...digest.channels.map((channel) => ({
      title: `<#${channel.channelId}>`,
      channelId: channel.channelId,
      lines: channelLines(channel, minimum, links),
    })),
    { title: 'To open a conversation', channelId: null, lines: digest.openers.map(({ words }) => `• ${words}`) },
  ];
}

function mirrorLines(mirror: MirrorFacts): readonly string[] {
  const lines = [];
  if (mirror.flags.length > 0)
    lines.push(`• Among your own messages, something read as: ${list(mirror.flags.map((flag) => FLAG_NAMES[flag]))}.`);
  if (mirror.asksWithoutDate > 0) {
    const asks = mirror.asksWithoutDate === 1 ? 'One of your requests' : `${mirror.asksWithoutDate} of your requests`;
    lines.push(`• ${asks} named no date. A date tells people how to plan.`);
  }
  if (mirror.unanswered.length > 0) {
    const channels = mirror.unanswered.map((channel) => `<#${channel}>`);
    lines.push(`• A blocker still waits for an answer in ${list(channels)}.`);
  }
  return lines.length === 0 ? ['• Nothing to mention this time. Thank you for going first.'] : lines;
}

function channelLines(channel: ChannelDigest, minimum: number, links: Links): readonly string[] {
  if (!channel.isGroup) {
    const items = [
      ...itemLines('Blockers', channel.blockers, links, false),
      ...itemLines('Promises', channel.openPromises, links, false),
    ];
    return [`Fewer than ${minimum} people wrote here last week, so there are no figures.`, ...items];
  }
  const { promises } = channel;
  return [
    ...(channel.wins.length === 0 ? [] : ['*Worth recognising*', ...channel.wins.map((win) => `• ${winWords(win)}`)]),
    '*Good signals*',
    ...trendLines(channel, SIGNALS, minimum),
    '*Flags*',
    ...trendLines(channel, ['any_flag', ...FLAGS], minimum),
    '*Promises*',
    `• Kept: ${figureWords(promises.kept)} · moved openly: ${figureWords(promises.recontracted)} · slipped without a word: ${figureWords(promises.slipped)}`,
    ...flowLines(channel),
    `• Open now: ${figureWords(channel.openPromises.figure)} · due this week or before: ${figureWords(channel.dueThisWeek)}${themeWords(channel.openPromises)}`,
    ...linkLines(channel.openPromises, links),
    ...itemLines('Blockers', channel.blockers, links, true),
    ...itemLines('Decisions with only assent', channel.decisions, links, true),
    ...itemLines('Work that nobody took', channel.untaken, links, true),
    ...(channel.pillar === null ? [] : [`*Pillar to work on: ${channel.pillar}.* ${channel.pillarMeaning ?? ''}`]),
  ];
}

function trendLines(channel: ChannelDigest, names: readonly Trend['counted'][], minimum: number): readonly string[] {
  const trends = names.flatMap((name) => channel.trends.filter((trend) => trend.counted === name));
  const now = (trend: Trend) => trend.shares.at(-1) ?? null;
  const shown = trends.filter((trend) => now(trend)?.kind === 'shown');
  const few = trends.filter((trend) => now(trend)?.kind === 'few');
  const none = trends.filter((trend) => now(trend)?.kind === 'none' && trend.counted !== 'any_flag');
  return [
    ...shown.map((trend) => {
      const row = markRow(trend.shares.map(shareMark));
      const weeks = row === null ? '' : ` (by week: ${row})`;
      return `• ${trendName(trend.counted)}: ${shareWords(now(trend))}${directionWords(trend)}${weeks}`;
    }),
    ...(few.length === 0
      ? []
      : [
          `• Seen, but no figure (fewer than ${minimum} people): ${list(few.map(({ counted }) => trendName(counted)))}`,
        ]),
    ...(none.length === 0 ? [] : [`• Not seen: ${list(none.map(({ counted }) => trendName(counted)))}`]),
  ];
}

function directionWords({ direction }: Trend): string {
  if (direction === null) return '';
  return { up: ', more than in the weeks before', down: ', less than in the weeks before', steady: ', as before' }[
    direction
  ];
}

/** What a trend is called in front of people. */
export function trendName(counted: Trend['counted']): string {
  if (counted === 'any_flag') return 'any flag';
  return counted in FLAG_NAMES
    ? FLAG_NAMES[counted as keyof typeof FLAG_NAMES]
    : SIGNAL_NAMES[counted as keyof typeof SIGNAL_NAMES];
}

function itemLines(title: string, items: ItemSummary, links: Links, isFigureShown: boolean): readonly string[] {
  const linked = linkLines(items, links);
  // Beside links, that there is no figure would only puzzle.
  if (linked.length > 0 && (!isFigureShown || items.figure.kind === 'few')) return [`• ${title}:`, ...linked];
  if (!isFigureShown) return [];
  const oldest = items.oldestDays === null ? '' : `, the oldest ${days(items.oldestDays)}`;
  return [`• ${title}: ${figureWords(items.figure)}${oldest}${themeWords(items)}`, ...linked];
}

function linkLines({ links: items }: ItemSummary, links: Links): readonly string[] {
  return items.flatMap((item) => {
    const url = links.get(linkKey(item));
    if (url === undefined) return [];
    const what = item.due === null ? `a message>, ${days(item.ageDays)} old` : `a promise>, due ${item.due}`;
    return [`   ◦ <${url}|${what}`];
  });
}

function themeWords({ themes }: ItemSummary): string {
  return themes.length === 0 ? '' : `; themes: ${list(themes.map((theme) => THEME_NAMES[theme]))}`;
}

/** The flow of promises as the chart shows it, from the first week that has a figure of any of the states on. */
function flowLines({ promisesByWeek }: ChannelDigest): readonly string[] {
  const first = promisesByWeek.findIndex((flow) => PROMISE_STATES.some((state) => flow[state].kind !== 'few'));
  if (first === -1 || first === promisesByWeek.length - 1) return [];
  const weeks = promisesByWeek.slice(first);
  const rows = PROMISE_STATES.map(
    (state) => `${STATE_WORDS[state]} ${weeks.map((flow) => figureMark(flow[state])).join(', ')}`,
  );
  return [`• By week: ${rows.join(' · ')}`];
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function list(words: readonly string[]): string {
  return words.join(', ');
}
