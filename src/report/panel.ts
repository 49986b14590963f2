import { type Html, html, join, raw } from './html.ts';

/** A week in a panel: a number, seen but by too few people for one, or nothing to show. */
export type Point = number | 'few' | null;

/** One small chart over weeks. */
export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly weeks: readonly string[];
  readonly points: readonly Point[];
  readonly tone: 'flag' | 'good' | 'promise';
}

const WIDTH = 300;
const HEIGHT = 96;
const LEFT = 26;
const RIGHT = 30;
const TOP = 10;
const BOTTOM = 22;

/** A chart with its title, unit and a description in words; the same numbers belong in a table beside it. */
export function panelFigure(panel: Panel): Html {
  return html`<figure class="panel tone-${panel.tone}">
<figcaption><strong>${panel.title}</strong><br><span class="soft small">${panel.unit}</span></figcaption>
${panelSvg(panel)}</figure>`;
}

function panelSvg({ title, unit, weeks, points }: Panel): Html {
  const numbers = points.filter((point) => typeof point === 'number');
  const top = roundUp(Math.max(0, ...numbers));
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, weeks.length - 1);
  const x = (at: number) => round(LEFT + (weeks.length === 1 ? (WIDTH - LEFT - RIGHT) / 2 : step * at));
  const y = (value: number) => round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top));
  const lastAt = points.findLastIndex((point) => typeof point === 'number');
  const last = points[lastAt];
  const label = `${title}, ${unit}. ${panelWords(weeks, points)}`;
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(0)}" y2="${y(0)}"/><line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(top)}" y2="${y(top)}" stroke-dasharray="2 4"/>
<text x="${LEFT - 6}" y="${y(top) + 4}" text-anchor="end">${top}</text><text x="${LEFT - 6}" y="${y(0) + 4}" text-anchor="end">0</text>
<text x="${x(0)}" y="${HEIGHT - 4}" text-anchor="middle">${shortWeek(weeks[0])}</text>${
    weeks.length > 1
      ? html`<text x="${x(weeks.length - 1)}" y="${HEIGHT - 4}" text-anchor="middle">${shortWeek(weeks.at(-1))}</text>`
      : ''
  }
<path class="line" d="${path(points, x, y)}"/>
${join(points.map((point, at) => mark(point, x(at), y)))}
${typeof last === 'number' ? html`<text class="now" x="${x(lastAt) + 8}" y="${y(last) + 4}">${last}</text>` : ''}</svg>`;
}

function mark(point: Point, x: number, y: (value: number) => number): Html {
  if (point === null) return raw('');
  if (point === 'few') return html`<circle class="few" cx="${x}" cy="${y(0)}" r="3"/>`;
  return html`<circle class="dot" cx="${x}" cy="${y(point)}" r="3.2"/>`;
}

/** A week without a number is a gap, never a zero. */
function path(points: readonly Point[], x: (at: number) => number, y: (value: number) => number): string {
  const parts = points.map((point, at) => {
    if (typeof point !== 'number') return '';
    return `${typeof points[at - 1] === 'number' ? 'L' : 'M'}${x(at)} ${y(point)}`;
  });
  return parts.join('') || 'M0 0';
}

/** The weeks in words. */
function panelWords(weeks: readonly string[], points: readonly Point[]): string {
  return weeks.map((week, at) => `${shortWeek(week)}: ${pointWords(points[at] ?? null)}`).join(', ');
}

/** A point in words, as it stands in tables. */
export function pointWords(point: Point): string {
  if (point === null) return '–';
  return point === 'few' ? 'few' : String(point);
}

/** The week without its year. */
export function shortWeek(week: string | undefined): string {
  return week?.slice(5) ?? '';
}

function roundUp(most: number): number {
  for (const top of [5, 10, 20, 40, 60, 80, 100]) if (most <= top) return top;
  const size = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / size) * size;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
