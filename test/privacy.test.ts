import { describe, expect, test } from '@jest/globals';
import { FLAGS, SIGNALS } from '../src/detectors/types.ts';
import { chartSvg, chartWords } from '../src/views/chart.ts';
import { digestMessage, digestView, linkKey } from '../src/views/digest.ts';
import { chartsOf } from '../src/views/digest-charts.ts';
import { trendName } from '../src/views/digest-parts.ts';
import { nudgeMessage } from '../src/views/nudge.ts';
import { composeRandom, randomChannel, randomFrom, WEEK } from './helpers/random-weeks.ts';

/*
 * Over random teams: nothing that leaves for Slack holds a person's id, a rank or a score, and no figure comes from
 * fewer than five people. The expected numbers are counted here from the invented messages, not by the code under test.
 */

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

function sayings(seed: number) {
  const channel = randomChannel(randomFrom(seed), 'C1000');
  const { digest, nudge } = composeRandom([channel]);
  const items = digest.channels.flatMap((one) => [...one.blockers.links, ...one.decisions.links, ...one.untaken.links]);
  const links = new Map(items.map((item) => [linkKey(item), `https://example.slack.com/p${item.ts}`]));
  const charts = digest.channels.flatMap(chartsOf);
  const texts = [
    JSON.stringify(digestMessage(digest, links, [])),
    JSON.stringify(digestView(digest, links, { week: WEEK, channelId: null, page: 0 })),
    ...(nudge === null ? [] : [JSON.stringify(nudgeMessage(nudge))]),
    ...charts.flatMap((chart) => [chartSvg(chart), chartWords(chart)]),
  ];
  return { channel, digest, nudge, items, texts };
}

test('the random teams are of every size', () => {
  const sizes = new Set(SEEDS.map((seed) => new Set(sayings(seed).channel.written.map(({ author }) => author)).size));
  for (let size = 1; size <= 9; size++) expect(sizes).toContain(size);
});

describe.each(SEEDS)('team %i', (seed) => {
  const { channel, digest, nudge, items, texts } = sayings(seed);
  const people = new Set(channel.written.map(({ author }) => author));

  test('nobody is named, ranked or scored', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/UPERSON/);
      expect(text).not.toMatch(/<@U/);
      expect(text).not.toMatch(/\b(rank|score|percentile|leaderboard|top performer|worst)\b/i);
    }
  });

  test('no figure is from fewer than five people', () => {
    const [one] = digest.channels;
    if (people.size < 5 || channel.weeks.at(-1) === null) {
      expect(nudge).toBeNull();
      expect(one?.trends).toEqual([]);
      for (const text of texts) expect(text).not.toMatch(/of 100 messages/);
      return;
    }
    for (const label of [...FLAGS, ...SIGNALS]) {
      const writers = new Set(
        channel.written.filter(({ labels }) => labels.includes(label)).map(({ author }) => author),
      );
      const figure = new RegExp(`• ${trendName(label)}: \\d`);
      const isShown = texts.some((text) => figure.test(text));
      expect({ label, isShown }).toEqual({ label, isShown: writers.size >= 5 });
    }
    for (const state of ['kept', 'recontracted', 'slipped'] as const) {
      if ((channel.promises.at(-1)?.[state].people ?? 0) < 5) expect(one?.promises[state].kind).not.toBe('shown');
    }
  });

  test('no flag stands beside a number in what the whole channel reads', () => {
    const post = nudge === null ? '' : JSON.stringify(nudgeMessage(nudge));
    for (const flag of FLAGS) expect(post).not.toContain(trendName(flag));
  });

  test('a message is linked only with a charter, to a member, and when its author knew', () => {
    if (!channel.isCharterOn || !channel.isMember) expect(items).toEqual([]);
    for (const item of items) expect(item.toldAt).not.toBeNull();
    const linked = texts.some((text) => text.includes('example.slack.com'));
    expect(linked).toBe(items.length > 0);
  });
});

test('a shown part of the promises can not be had by taking the others from their sum', () => {
  for (const seed of SEEDS) {
    const { digest, channel } = sayings(seed);
    for (const [at, flow] of (digest.channels[0]?.promisesByWeek ?? []).entries()) {
      const hidden = Object.values(flow).filter(({ kind }) => kind === 'few');
      const seen = Object.values(channel.promises[at] ?? {}).filter(({ count }) => count > 0);
      if (seen.length > 1) expect(hidden.length).not.toBe(1);
    }
  }
});
