import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Detector } from '../../src/detectors/engine/rule.ts';
import { compileRuleset } from '../../src/detectors/index.ts';
import { WEIGHTS } from '../../src/detectors/weights.ts';
import type { Fitted } from './logistic.ts';
import type { LabelledRow } from './rows.ts';
import { isInvented, readDataSets } from './sets.ts';
import { FIT_DEFAULTS, fitDetector, readRows } from './weights.ts';

const WEIGHTS_PATH = 'src/detectors/weights.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    label: { type: 'string', multiple: true, default: [] },
    pull: { type: 'string', default: String(FIT_DEFAULTS.pull) },
    caution: { type: 'string', default: String(FIT_DEFAULTS.caution) },
    channel: { type: 'string', default: String(FIT_DEFAULTS.channel) },
    write: { type: 'boolean', default: false },
    weights: { type: 'boolean', default: false },
    unread: { type: 'boolean', default: false },
    /** Judges each set by weights from all teams but those of its family, instead of all people but its own. */
    families: { type: 'boolean', default: false },
  },
});
const options = { pull: Number(values.pull), caution: Number(values.caution), channel: Number(values.channel) };

const sets = await readDataSets(values.data, isInvented);
const lines: string[] = [];
for (const [detector, rows] of await readRows(sets, compileRuleset())) {
  if (values.label.length > 0 && !values.label.includes(detector.label)) {
    // Labels that are not asked for keep what they have.
    for (const id of [`${detector.label}.bias`, ...detector.rules.map((rule) => rule.id)]) {
      if (WEIGHTS[id] !== undefined) lines.push(`  '${id}': ${WEIGHTS[id]},`);
    }
    continue;
  }
  const usable = rows.filter((row) => values.unread || !row.isUnread);
  for (const set of sets) console.log(outOfFoldLine(detector, set.name, rows, usable));
  const fitted = fitDetector(detector, usable, options);
  lines.push(`  '${detector.label}.bias': ${round(fitted.bias)},`);
  detector.rules.forEach((rule, index) => {
    const weight = fitted.weights[index] ?? 0;
    lines.push(`  '${rule.id}': ${round(weight)},`);
    if (values.weights) {
      const holding = usable.filter((row) => row.on.includes(index));
      const right = holding.filter((row) => row.isPositive).length;
      console.log(`    ${weight.toFixed(2).padStart(6)} (${rule.weight})  ${right}/${holding.length}  ${rule.id}`);
    }
  });
}
if (values.write) {
  const head = `/**
 * Evidence in logits by rule id, and \`<label>.bias\`, written by \`npm run fit -- --write\` (docs/decisions tells how).
 * A rule without a number here counts with the weight in its own file.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
`;
  writeFileSync(WEIGHTS_PATH, `${head}${lines.join('\n')}\n};\n`);
  console.log(`Wrote ${WEIGHTS_PATH}`);
}

/** How one label comes out when each group of a set is judged by weights that were fitted without it. */
function outOfFoldLine(
  detector: Detector,
  set: string,
  rows: readonly LabelledRow[],
  usable: readonly LabelledRow[],
): string {
  const groupOf = values.families ? (row: LabelledRow) => familyOf(row.set) : (row: LabelledRow) => row.group;
  const inSet = rows.filter((row) => row.set === set);
  const groups = [...new Set(inSet.map(groupOf))];
  const predictions = groups.flatMap((group) => {
    const fitted = fitDetector(
      detector,
      usable.filter((row) => groupOf(row) !== group),
      options,
    );
    return inSet
      .filter((row) => groupOf(row) === group)
      .map((row) => ({ isPositive: row.isPositive, isPredicted: isSet(row, fitted), isUnread: row.isUnread }));
  });
  const part = (isUnread: boolean): string => figures(predictions.filter((one) => one.isUnread === isUnread));
  return `${detector.label.padEnd(23)} ${set.padEnd(16)} out of fold  read ${part(false)}   unread ${part(true)}`;
}

/** What was written by one hand: `own-a-workspace` and `own-a-chat` are one family. */
function familyOf(set: string): string {
  return /^own-[a-z]/.exec(set)?.[0] ?? set;
}

function isSet(row: LabelledRow, fitted: Fitted): boolean {
  return fitted.bias + row.on.reduce((sum, rule) => sum + (fitted.weights[rule] ?? 0), 0) >= 0;
}

function figures(pairs: readonly { readonly isPositive: boolean; readonly isPredicted: boolean }[]): string {
  const hits = pairs.filter((pair) => pair.isPositive && pair.isPredicted).length;
  const predicted = pairs.filter((pair) => pair.isPredicted).length;
  const gold = pairs.filter((pair) => pair.isPositive).length;
  const precision = predicted === 0 ? 0 : hits / predicted;
  const recall = gold === 0 ? 0 : hits / gold;
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `n ${String(gold).padStart(3)}  P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
