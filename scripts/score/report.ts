import type { Figures, Interval, LabelFigures } from './figures.ts';
import { ROWS } from './outcomes.ts';

/** The figures of one set. */
export interface SetFigures {
  readonly name: string;
  readonly missing: number;
  /** Every message under weights that were fitted without its fold; under the shipped ones when nothing is fitted on the set. */
  readonly all: Figures;
  /** Of these, the part that nobody reads while writing rules; null when the set has none. */
  readonly unread: Figures | null;
  /** Under the shipped weights; null when that is what `all` shows. */
  readonly shipped: Figures | null;
}

const NAME_WIDTH = 23;

/** The report of one set as plain text. */
export function reportSet(set: SetFigures): string {
  const lines = [
    `${set.name}: ${set.all.messages} messages${set.missing > 0 ? `; ${set.missing} LABELLED MESSAGES WERE NOT FOUND` : ''}`,
    header(set),
  ];
  for (const row of ROWS) {
    const cells = [set.all, set.unread, set.shipped].map((figures, index) =>
      figures === null ? '' : cell(figures.labels[row], index === 0),
    );
    lines.push(`  ${row.padEnd(NAME_WIDTH)}${cells.filter(Boolean).join('  | ')}`);
  }
  lines.push('', ...totals(set), '');
  return lines.map((line) => line.trimEnd()).join('\n');
}

function header(set: SetFigures): string {
  const all = '   n  pred  prec   rec    F1  95 % of F1  ';
  const part = (name: string): string => `   n  prec   rec    F1 ${name}`.padEnd(22);
  const parts = [...(set.unread === null ? [] : [part('unread')]), ...(set.shipped === null ? [] : [part('shipped')])];
  return `  ${''.padEnd(NAME_WIDTH)}${[all, ...parts].join('  | ')}`;
}

function cell(figures: LabelFigures, isFull: boolean): string {
  const numbers = `${share(figures.precision)} ${share(figures.recall)} ${share(figures.f1)}`;
  if (!isFull) return `${String(figures.support).padStart(4)} ${numbers}`;
  const counts = `${String(figures.support).padStart(4)} ${String(figures.predicted).padStart(5)}`;
  return `${counts} ${numbers}  ${bounds(figures.f1Interval)}`;
}

function totals(set: SetFigures): string[] {
  const parts = [
    [set.shipped === null ? 'all' : 'all, out of fold', set.all],
    ['unread, out of fold', set.unread],
    ['all, shipped weights', set.shipped],
  ] as const;
  return parts.flatMap(([name, figures]) =>
    figures === null
      ? []
      : [
          `  ${name.padEnd(20)} macro-F1 of red flags ${share(figures.macroF1).trim()} ${bounds(figures.macroF1Interval)}`,
          `  ${''.padEnd(20)} precision per message ${share(figures.precisionPerMessage).trim()} (${figures.falseMessages} false of ${figures.flaggedMessages} flagged)`,
          `  ${''.padEnd(20)} false red-flag messages per 1,000 unflagged ${figures.falsePerThousand?.toFixed(1) ?? '-'} (of ${figures.cleanMessages})`,
        ],
  );
}

function share(value: number | null): string {
  return (value === null ? '-' : value.toFixed(3)).padStart(5);
}

function bounds(interval: Interval | null): string {
  return interval === null ? ''.padEnd(11) : `${interval[0].toFixed(2)}..${interval[1].toFixed(2)} `.padEnd(11);
}
