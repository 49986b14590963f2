/** A row of numbers over the weeks; null where there is no figure. */
export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Lines or stacked bars over weeks. */
export interface Chart {
  readonly kind: 'lines' | 'bars';
  readonly title: string;
  readonly unit: string;
  readonly weeks: readonly string[];
  readonly lines: readonly ChartLine[];
}

const WIDTH = 1_200;
const HEIGHT = 560;
const LEFT = 84;
const RIGHT = 330;
const TOP = 92;
const BOTTOM = 64;
const FONT = 'Inter';

/** Colours of Okabe and Ito, which people of every kind of colour vision tell apart; dashes and marks repeat the difference. */
const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'];
const DASHES = ['', '14 6', '3 6', '14 6 3 6', '8 4', '20 6'];
/** Its own light paper, so that it reads the same on a light and on a dark screen. */
const PAPER = '#FFFFFF';
const INK = '#1D1C1D';
const PALE_INK = '#616061';
const GRID = '#DDDDDD';

/** More lines than this can't be told apart; the rest is in the words beside the chart. */
const MOST_LINES = COLOURS.length;

/** Draws a chart as SVG. A week without a figure leaves a gap, never a zero. */
export function chartSvg(chart: Chart): string {
  const lines = chart.lines.slice(0, MOST_LINES);
  const most = chart.kind === 'bars' ? highestStack(lines, chart.weeks.length) : highest(lines);
  const top = niceTop(most);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, chart.weeks.length);
  const x = (week: number) => LEFT + step * (week + 0.5);
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="16" fill="${PAPER}"/>`,
    text(LEFT - 52, 46, chart.title, { size: 28, fill: INK }),
    text(LEFT - 52, 74, chart.unit, { size: 18, fill: PALE_INK }),
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(top * share)}" y2="${y(top * share)}" stroke="${GRID}" stroke-width="1.5"/>`,
      text(LEFT - 12, y(top * share) + 6, String(Math.round(top * share * 10) / 10), {
        size: 18,
        fill: PALE_INK,
        anchor: 'end',
      }),
    ]),
    ...chart.weeks.map((week, at) =>
      text(x(at), HEIGHT - 26, week.slice(5), { size: 18, fill: PALE_INK, anchor: 'middle' }),
    ),
    ...(chart.kind === 'bars' ? bars(lines, chart.weeks.length, x, y, step) : drawLines(lines, x, y)),
    ...lines.flatMap((line, at) => legend(line.name, at, chart.kind)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join('')}</svg>`;
}

/** The same in words: what a reader who does not see the picture gets. */
export function chartWords(chart: Chart): string {
  const lines = chart.lines.map(({ name, values }) => {
    const row = chart.weeks.map((week, at) => `${week.slice(5)} ${values[at] ?? 'no figure'}`);
    return `${name}: ${row.join(', ')}.`;
  });
  return [`${chart.title} (${chart.unit}), ${chart.weeks.length} weeks.`, ...lines].join(' ');
}

function drawLines(lines: readonly ChartLine[], x: (week: number) => number, y: (value: number) => number): string[] {
  return lines.flatMap(({ values }, at) => {
    const colour = COLOURS[at] ?? INK;
    const path = values
      .map((value, week) => {
        if (value === null) return '';
        const isStart = week === 0 || values[week - 1] === null || values[week - 1] === undefined;
        return `${isStart ? 'M' : 'L'}${round(x(week))} ${round(y(value))}`;
      })
      .join('');
    const marks = values.flatMap((value, week) => (value === null ? [] : [mark(at, x(week), y(value))]));
    return [
      `<path d="${path === '' ? 'M0 0' : path}" fill="none" stroke="${colour}" stroke-width="4" stroke-dasharray="${DASHES[at] ?? ''}" stroke-linejoin="round"/>`,
      ...marks,
    ];
  });
}

function bars(
  lines: readonly ChartLine[],
  weeks: number,
  x: (week: number) => number,
  y: (value: number) => number,
  step: number,
): string[] {
  const width = Math.min(64, step * 0.6);
  const out: string[] = [];
  for (let week = 0; week < weeks; week++) {
    let below = 0;
    const values = lines.map(({ values: row }) => row[week] ?? null);
    if (values.every((value) => value === null)) {
      out.push(text(x(week), y(0) - 8, '–', { size: 22, fill: PALE_INK, anchor: 'middle' }));
    }
    values.forEach((value, at) => {
      if (value === null || value === 0) return;
      const from = y(below);
      below += value;
      const to = y(below);
      out.push(
        `<rect x="${round(x(week) - width / 2)}" y="${round(to)}" width="${round(width)}" height="${round(from - to)}" fill="${COLOURS[at] ?? INK}" stroke="${PAPER}" stroke-width="2"/>`,
      );
      if (from - to > 24) {
        const fill = at === 3 || at === 4 ? INK : PAPER;
        out.push(text(x(week), (from + to) / 2 + 6, String(value), { size: 18, fill, anchor: 'middle' }));
      }
    });
  }
  return out;
}

function legend(name: string, at: number, kind: Chart['kind']): string[] {
  const colour = COLOURS[at] ?? INK;
  const left = WIDTH - RIGHT + 32;
  const y = TOP + 14 + at * 46;
  const sample =
    kind === 'bars'
      ? `<rect x="${left}" y="${y - 14}" width="40" height="22" fill="${colour}"/>`
      : `<line x1="${left}" x2="${left + 44}" y1="${y - 3}" y2="${y - 3}" stroke="${colour}" stroke-width="4" stroke-dasharray="${DASHES[at] ?? ''}"/>${mark(at, left + 22, y - 3)}`;
  const short = name.length > 24 ? `${name.slice(0, 22).trimEnd()}…` : name;
  return [sample, text(left + 58, y + 4, short, { size: 19, fill: INK })];
}

/** A mark of its own for each line: circle, square, diamond, triangle, ring, cross. */
function mark(at: number, x: number, y: number): string {
  const colour = COLOURS[at] ?? INK;
  const [cx, cy] = [round(x), round(y)];
  const shapes = [
    `<circle cx="${cx}" cy="${cy}" r="8" fill="${colour}"/>`,
    `<rect x="${cx - 7}" y="${cy - 7}" width="14" height="14" fill="${colour}"/>`,
    `<path d="M${cx} ${cy - 10}L${cx + 10} ${cy}L${cx} ${cy + 10}L${cx - 10} ${cy}Z" fill="${colour}"/>`,
    `<path d="M${cx} ${cy - 9}L${cx + 9} ${cy + 7}L${cx - 9} ${cy + 7}Z" fill="${colour}"/>`,
    `<circle cx="${cx}" cy="${cy}" r="7" fill="${PAPER}" stroke="${colour}" stroke-width="4"/>`,
    `<path d="M${cx - 7} ${cy - 7}L${cx + 7} ${cy + 7}M${cx + 7} ${cy - 7}L${cx - 7} ${cy + 7}" stroke="${colour}" stroke-width="4"/>`,
  ];
  return shapes[at] ?? '';
}

function text(
  x: number,
  y: number,
  words: string,
  style: { readonly size: number; readonly fill: string; readonly anchor?: string },
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-family="${FONT}" font-size="${style.size}" fill="${style.fill}" text-anchor="${style.anchor ?? 'start'}">${escapeXml(words)}</text>`;
}

function escapeXml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function highest(lines: readonly ChartLine[]): number {
  return Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
}

function highestStack(lines: readonly ChartLine[], weeks: number): number {
  const sums = Array.from({ length: weeks }, (_, week) =>
    lines.reduce((sum, { values }) => sum + (values[week] ?? 0), 0),
  );
  return Math.max(0, ...sums);
}

/** The next round number that has four even steps. */
function niceTop(most: number): number {
  for (const top of [4, 8, 12, 20, 40, 60, 80, 100]) if (most <= top) return top;
  const size = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / (2 * size)) * 2 * size;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
