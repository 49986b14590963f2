import { expect, test } from '@jest/globals';
import { addDays } from '../../src/commitments/calendar.ts';
import { html, raw } from '../../src/report/html.ts';
import { panelFigure } from '../../src/report/panel.ts';
import { createWeekTally, MOST_WEEKS } from '../../src/report/week-tally.ts';

const WEEKS = ['2026-W01', '2026-W02', '2026-W03', '2026-W04'];

test('a week without a figure is a gap in the line, a ring says that there were too few', () => {
  const markup = String(
    panelFigure({ title: 'T', unit: 'of 100', weeks: WEEKS, points: [3, null, 'few', 5], tone: 'flag' }),
  );
  expect(markup.match(/class="dot"/g)).toHaveLength(2);
  expect(markup.match(/class="few"/g)).toHaveLength(1);
  expect(/ d="([^"]+)"/.exec(markup)?.[1]).toMatch(/^M[\d. ]+M[\d. ]+$/);
  expect(markup).toContain('aria-label="T, of 100. W01: 3, W02: –, W03: few, W04: 5"');
});

test('neighbouring weeks are joined, and one week alone is drawn', () => {
  const line = (points: readonly number[]) =>
    / d="([^"]+)"/.exec(
      String(panelFigure({ title: 'T', unit: 'u', weeks: WEEKS.slice(0, points.length), points, tone: 'good' })),
    )?.[1];
  expect(line([1, 2])).toMatch(/^M[\d. ]+L[\d. ]+$/);
  expect(line([1])).toMatch(/^M[\d. ]+$/);
});

test('a tally forgets weeks that are too old to be shown, and fills those in which nobody wrote', () => {
  const tally = createWeekTally();
  const nothing = { flags: [], signals: [], commitments: [], isEnglish: true };
  for (let day = 0; day < 7 * 60; day += 14) tally.add(addDays('2025-01-06', day), 'U1', nothing);
  const weeks = tally.weeks();
  expect(weeks).toHaveLength(MOST_WEEKS);
  expect(weeks.at(-1)?.figures.message).toEqual({ count: 1, people: 1 });
  expect(weeks.at(-2)?.figures.message).toEqual({ count: 0, people: 0 });
});

test('values are escaped, and promises are refused', () => {
  expect(String(html`<p title="${'"'}">${'<b>'}${[1, 'x', null, false]}${raw('<i>')}</p>`)).toBe(
    '<p title="&quot;">&lt;b&gt;1x<i></p>',
  );
  expect(() => html`${Promise.resolve('x')}`).toThrow('promise');
});
