import type { ChannelDigest } from '../digests/digest.ts';
import { numberOf, type Trend } from '../digests/team-week.ts';
import type { Chart } from './chart.ts';
import { trendName } from './digest-parts.ts';

/** Most lines of the trend chart. */
const MOST_TRENDS = 5;

/** The charts of a channel: trends, and how promises ended. None where there is nothing to show. */
export function chartsOf(channel: ChannelDigest): readonly Chart[] {
  if (!channel.isGroup) return [];
  return [trendChart(channel), promiseChart(channel)].filter((chart) =>
    chart.lines.some(({ values }) => values.some((value) => value !== null && value > 0)),
  );
}

function trendChart(channel: ChannelDigest): Chart {
  const lines = channel.trends
    .filter(({ shares }) => shares.some((share) => share?.kind === 'shown'))
    .toSorted((a, b) => Number(b.counted === 'any_flag') - Number(a.counted === 'any_flag') || sum(b) - sum(a))
    .slice(0, MOST_TRENDS)
    .map(({ counted, shares }) => ({ name: trendName(counted), values: shares.map(numberOf) }));
  return { kind: 'lines', title: 'What the weeks were like', unit: 'of 100 messages', weeks: channel.weeks, lines };
}

function sum({ shares }: Trend): number {
  return shares.reduce((total, share) => total + (numberOf(share) ?? 0), 0);
}

function promiseChart(channel: ChannelDigest): Chart {
  const names = { kept: 'kept', recontracted: 'moved openly', slipped: 'slipped without a word' } as const;
  const lines = (['kept', 'recontracted', 'slipped'] as const).map((state) => ({
    name: names[state],
    values: channel.promisesByWeek.map((flow) => {
      const figure = flow[state];
      if (figure.kind === 'few') return null;
      return figure.kind === 'shown' ? figure.count : 0;
    }),
  }));
  return { kind: 'bars', title: 'What became of promises', unit: 'promises that ended', weeks: channel.weeks, lines };
}
