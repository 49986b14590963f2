import { describe, expect, test } from '@jest/globals';
import { renderPng } from '../../src/charts/png.ts';
import { chartSvg, chartWords } from '../../src/views/chart.ts';
import { digestMessage, digestView, linkKey, readDigestRef, writeDigestRef } from '../../src/views/digest.ts';
import { chartsOf } from '../../src/views/digest-charts.ts';
import { linkNoteMessage, MOST_LINKED, readMessageRef, writeMessageRef } from '../../src/views/link-note.ts';
import { plainMessage } from '../../src/views/message.ts';
import { nudgeMessage } from '../../src/views/nudge.ts';
import { questionMessage } from '../../src/views/question.ts';
import { charterNotice, WEEKLY_ANSWERS } from '../../src/views/weekly-answers.ts';
import { composeRandom, randomChannel, randomFrom, WEEK } from '../helpers/random-weeks.ts';
import { problemsWith } from '../helpers/slack-limits.ts';

/** Addresses as a hostile workspace might have them. */
const URLS = ['https://e.slack.com/archives/C1/p1', `https://e.slack.com/${'x'.repeat(3_500)}`, ''];

function channelsOf(count: number, seed: number) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => randomChannel(random, `C${1_000 + at}`));
}

describe.each([0, 1, 3, 12, 60])('with %i channels', (count) => {
  test('digest, modal and nudge fit, and nothing is lost: what the message leaves out has a button', () => {
    for (let seed = 0; seed < 4; seed++) {
      const channels = channelsOf(count, seed);
      const { digest, nudge } = composeRandom(channels);
      const items = digest.channels.flatMap((one) => [
        ...one.blockers.links,
        ...one.decisions.links,
        ...one.untaken.links,
      ]);
      for (const url of URLS) {
        const links = new Map(items.map((item) => [linkKey(item), url]));
        const pictures = digest.channels.slice(0, 8).flatMap((channel) =>
          chartsOf(channel).map((chart) => ({
            channelId: channel.channelId,
            fileId: 'F1',
            title: chart.title,
            altText: chartWords(chart).repeat(4),
          })),
        );
        const message = digestMessage(digest, links, pictures);
        expect(problemsWith(message)).toEqual([]);
        const isCut = /lines behind the button|behind the button\./.test(JSON.stringify(message.blocks));
        expect(JSON.stringify(message.blocks).includes('"digest.more"')).toBe(isCut);
        let pages = 0;
        let text = '';
        for (let page = 0; page < 100; page++) {
          const view = digestView(digest, links, { week: WEEK, channelId: null, page });
          expect(problemsWith(view)).toEqual([]);
          const shown = JSON.stringify(view.blocks);
          text += shown;
          pages += 1;
          if (!shown.includes('digest.page.next')) break;
        }
        expect(pages).toBeLessThan(100);
        for (const { channelId } of channels) expect(text).toContain(`<#${channelId}>`);
        expect(text.includes('undefined')).toBe(false);
      }
      if (nudge !== null) expect(problemsWith(nudgeMessage(nudge))).toEqual([]);
    }
  });
});

test('every other message about weeks fits', () => {
  const messages = [
    questionMessage(),
    charterNotice({ isNaming: true, by: 'U1' }),
    charterNotice({ isNaming: false, by: 'U1' }),
    ...Object.values(WEEKLY_ANSWERS).map(plainMessage),
  ];
  for (const message of messages) expect(problemsWith(message)).toEqual([]);
});

test('a button says which digest it opens, and a forged one says nothing', () => {
  for (const ref of [
    { week: WEEK, channelId: null, page: 0 },
    { week: WEEK, channelId: 'C1', page: 12 },
  ]) {
    expect(readDigestRef(writeDigestRef(ref))).toEqual(ref);
  }
  for (const forged of ['', '2026-W47', '2026-W47 U1 0', '2026-W47 * -1', 7, undefined]) {
    expect(readDigestRef(forged)).toBeNull();
  }
});

describe('a chart', () => {
  const weeks = ['2026-W45', '2026-W46', '2026-W47'];
  const chart = {
    kind: 'lines' as const,
    title: 'A <title> & "more"',
    unit: 'of 100 messages',
    weeks,
    lines: [
      { name: 'a result', values: [10, null, 30] },
      { name: 'any flag', values: [null, null, null] },
    ],
  };

  test('leaves a gap where there is no figure, and says so in words', () => {
    const svg = chartSvg(chart);
    expect(svg).toContain('A &lt;title&gt; &amp; &quot;more&quot;');
    expect(svg.match(/d="(M[^"]*)" fill="none" stroke="#0072B2"/)?.[1]?.match(/M/g)).toHaveLength(2);
    expect(chartWords(chart)).toContain('a result: W45 10, W46 no figure, W47 30.');
  });

  test('is a picture with words in it, the same on every machine', () => {
    const png = renderPng(chartSvg(chart));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const silent = renderPng(chartSvg(chart).replaceAll(/<text[^>]*>[^<]*<\/text>/g, ''));
    // Without its font the text would vanish without an error.
    expect(png.length).toBeGreaterThan(silent.length + 2_000);
    expect(renderPng(chartSvg({ ...chart, kind: 'bars', lines: [] })).length).toBeGreaterThan(1_000);
  });
});

test.each(URLS)('the note about links to come fits, whatever its addresses are', (url) => {
  const item = { channelId: 'C1', ts: '1.0', what: 'promise', due: '2026-11-27', url } as const;
  const message = linkNoteMessage(Array.from({ length: 60 }, () => item));
  expect(problemsWith(message)).toEqual([]);
  const sections = message.blocks.filter((block) => block.block_id?.startsWith('link_note') === true);
  expect(sections).toHaveLength(MOST_LINKED);
  for (const section of sections) expect(JSON.stringify(section)).toContain('a promise');
});

test('a button of the note about links says which message it is about, and a forged one says nothing', () => {
  const ref = { channelId: 'C1', ts: '1764000000.000100' };
  expect(readMessageRef(writeMessageRef(ref))).toEqual(ref);
  for (const forged of [null, 7, '', 'C1', 'C1 1', 'D1 1.0', 'C1 1.0 2.0', `C1 ${'9'.repeat(40)}.0`]) {
    expect(readMessageRef(forged)).toBeNull();
  }
});
