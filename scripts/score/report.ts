import type { Figures, Interval, LabelFigures } from './figures.ts';
import { ROWS } from './outcomes.ts';

/** The figures of one set: of all its messages, of the part that may be looked at, and of the unread part. */
export interface SetFigures {
  readonly name: string;
  readonly missing: number;
  readonly all: Figures;
  /** Null when the set has no unread part. */
  readonly fitted: Figures | null;
  readonly unread: Figures | null;
}

const NAME_WIDTH = 23;

/** The report of one set as plain text. */
export function reportSet(set: SetFigures): string {
  const lines = [
    `${set.name}: ${set.all.messages} messages${set.missing > 0 ? `; ${set.missing} LABELLED MESSAGES WERE NOT FOUND` : ''}`,
    header(set),
  ];
  for (const row of ROWS) {
    const cells = [set.all, set.fitted, set.unread].map((figures, index) =>
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
  const parts = set.fitted === null ? [] : [part('fitted'), part('unread')];
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
    ['all', set.all],
    ['fitted', set.fitted],
    ['unread', set.unread],
  ] as const;
  return parts.flatMap(([name, figures]) =>
    figures === null
      ? []
      : [
          `  ${name.padEnd(7)} macro-F1 of red flags ${share(figures.macroF1).trim()} ${bounds(figures.macroF1Interval)}`,
          `          precision per message ${share(figures.precisionPerMessage).trim()} (${figures.falseMessages} false of ${figures.flaggedMessages} flagged)`,
          `          false red-flag messages per 1,000 unflagged ${figures.falsePerThousand?.toFixed(1) ?? '-'} (of ${figures.cleanMessages})`,
        ],
  );
}

function share(value: number | null): string {
  return (value === null ? '-' : value.toFixed(3)).padStart(5);
}

function bounds(interval: Interval | null): string {
  return interval === null ? ''.padEnd(11) : `${interval[0].toFixed(2)}..${interval[1].toFixed(2)} `.padEnd(11);
}
