import { FLAGS, SIGNALS } from '../detectors/types.ts';
import { PROMISE_STATES, type PromiseFlow, type PromiseState } from '../digests/digest.ts';
import { MINIMUM_GROUP, showParts } from '../digests/minimum-group.ts';
import { hasGroup, type Share, type TeamWeek, type Trend, trendsOf } from '../digests/team-week.ts';
import { LABEL_WORDS } from '../views/label-words.ts';
import { type Html, html } from './html.ts';
import { type Panel, type Point, panelFigure, pointWords, shortWeek } from './panel.ts';

const UNIT = 'of 100 messages, by week';

/** Panels of everything that was seen in any of the weeks, flags together first, then good signals. */
export function trendPanels(weeks: readonly TeamWeek[]): readonly Panel[] {
  const trends = trendsOf(weeks, MINIMUM_GROUP);
  const names: readonly Trend['counted'][] = ['any_flag', ...FLAGS, ...SIGNALS];
  return names.flatMap((name): Panel[] => {
    const points = (trends.find(({ counted }) => counted === name)?.shares ?? []).map(pointOf);
    if (!points.some((point) => point === 'few' || (point !== null && point > 0))) return [];
    const isGood = SIGNALS.some((signal) => signal === name);
    const title = name === 'any_flag' ? 'Any red flag' : LABEL_WORDS[name].name;
    return [{ title, unit: UNIT, weeks: weeks.map(({ week }) => week), points, tone: isGood ? 'good' : 'flag' }];
  });
}

function pointOf(share: Share | null): Point {
  if (share?.kind === 'shown') return share.per100;
  if (share?.kind === 'few') return 'few';
  return share?.kind === 'none' ? 0 : null;
}

const PROMISE_TITLES: Readonly<Record<PromiseState, string>> = {
  kept: 'Kept',
  recontracted: 'Moved openly',
  slipped: 'Slipped',
};

/**
 * Panels of how promises ended. Shares and no counts: the counts of all weeks add up to a total that is told
 * elsewhere, so the one week that is held back could be worked out.
 */
export function promisePanels(weeks: readonly TeamWeek[], flows: readonly PromiseFlow[]): readonly Panel[] {
  const shares = flows.map((flow, at) => {
    const week = weeks[at];
    return week !== undefined && hasGroup(week, MINIMUM_GROUP) ? sharesOfFlow(flow) : null;
  });
  return PROMISE_STATES.map((state): Panel => {
    const points = shares.map((share) => share?.[state] ?? null);
    return {
      title: PROMISE_TITLES[state],
      unit: 'of 100 promises that ended, by week',
      weeks: weeks.map(({ week }) => week),
      points,
      tone: state === 'slipped' ? 'flag' : 'promise',
    };
  });
}

function sharesOfFlow(flow: PromiseFlow): Readonly<Record<PromiseState, Point>> {
  const parts = showParts(flow, MINIMUM_GROUP);
  const total = PROMISE_STATES.reduce((sum, state) => sum + flow[state].count, 0);
  const point = (state: PromiseState): Point => {
    const figure = parts[state];
    if (total === 0) return null;
    if (figure.kind === 'shown') return Math.round((100 * figure.count) / total);
    return figure.kind === 'few' ? 'few' : 0;
  };
  return { kept: point('kept'), recontracted: point('recontracted'), slipped: point('slipped') };
}

function hasFigure({ points }: Panel): boolean {
  return points.some((point) => typeof point === 'number' && point > 0);
}

/** Small charts, and the same numbers as a table under them. */
export function panelGroup(panels: readonly Panel[], caption: string): Html {
  const [first] = panels;
  if (first === undefined) return html`<p>There is nothing to show: nothing was seen, or too few people wrote.</p>`;
  return html`<div class="panels">${panels.filter(hasFigure).map(panelFigure)}</div>
<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}. “few” and a ring: seen, but from fewer than ${MINIMUM_GROUP} people (or held back so that such a figure cannot be worked out). “–” and a gap: too few people wrote, or there was nothing to count. What never had a figure has no chart.</caption>
<thead><tr><th scope="col">Week</th>${first.weeks.map((week) => html`<th scope="col" class="n">${shortWeek(week)}</th>`)}</tr></thead>
<tbody>${panels.map(
    ({ title, points }) =>
      html`<tr><th scope="row">${title}</th>${points.map((point) => html`<td class="n">${pointWords(point)}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
