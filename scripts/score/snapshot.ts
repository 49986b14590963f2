import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInvented } from '../fit/sets.ts';
import type { Figures } from './figures.ts';
import { ROWS } from './outcomes.ts';
import type { SetFigures } from './report.ts';

export const SNAPSHOT_PATH = fileURLToPath(new URL('../../docs/quality-snapshot.json', import.meta.url));

/** Writes the figures of the invented sets, so that a change of a rule shows as a difference in outcomes. */
export function writeSnapshot(sets: readonly SetFigures[]): void {
  writeFileSync(SNAPSHOT_PATH, `${JSON.stringify(snapshotOf(sets), null, 1)}\n`);
}

/** The figures as they are committed: three digits, one short line a label. */
export function snapshotOf(sets: readonly SetFigures[]): object {
  const invented = sets.filter((set) => isInvented(set.name));
  return Object.fromEntries(
    invented.map(({ name, all, unread, shipped }) => [
      name,
      { all: condense(all), unread: unread && condense(unread), shipped: shipped && condense(shipped) },
    ]),
  );
}

function condense(figures: Figures): object {
  const labels = ROWS.map((row) => {
    const { support, predicted, precision, recall, f1 } = figures.labels[row];
    const shares = `precision ${share(precision)} recall ${share(recall)} f1 ${share(f1)}`;
    return [row, `n ${support} predicted ${predicted} ${shares}`];
  });
  return {
    messages: figures.messages,
    macroF1: share(figures.macroF1),
    precisionPerMessage: share(figures.precisionPerMessage),
    falseMessages: figures.falseMessages,
    falsePerThousand: figures.falsePerThousand?.toFixed(1) ?? '-',
    ...Object.fromEntries(labels),
  };
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}
