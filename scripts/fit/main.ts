import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evidenceOf } from '../../src/detectors/engine/decide.ts';
import type { Detector, Example } from '../../src/detectors/engine/rule.ts';
import { compileRuleset, DETECTORS, factsOf, RULES } from '../../src/detectors/index.ts';
import { FLAGS, type Label } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';
import { contextOf, readPairs, textOf } from '../../test/helpers/examples.ts';
import { readExportSet, readItemSet, type Sample } from '../score/samples.ts';
import { type Fitted, fitLogistic, type Row } from './logistic.ts';

const WEIGHTS_PATH = 'src/detectors/weights.ts';
const SLIP: Label = 'slipped_commitment';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    label: { type: 'string', multiple: true, default: [] },
    pull: { type: 'string', default: '2' },
    caution: { type: 'string', default: '2' },
    write: { type: 'boolean', default: false },
    weights: { type: 'boolean', default: false },
    unread: { type: 'boolean', default: false },
  },
});
/** Signals accuse nobody, so missing one costs as much as a false one. */
function optionsFor(label: Label) {
  const caution = FLAGS.some((flag) => flag === label) ? Number(values.caution) : 1;
  return { pull: Number(values.pull), caution, rounds: 60 };
}
const rules = compileRuleset();

interface LabelledRow extends Row {
  readonly set: 'workspace' | 'challenge' | 'own';
  /** The group that is left out together. */
  readonly group: string;
  readonly isUnread: boolean;
}

/** Rows of one label; messages on which the readers disagree are left out. */
function rowsOf(
  detector: Detector,
  sets: readonly (readonly [LabelledRow['set'], readonly Sample[]])[],
): LabelledRow[] {
  const rows: LabelledRow[] = [];
  for (const [set, samples] of sets) {
    for (const sample of samples) {
      const isSlip = detector.label === SLIP;
      if (sample.unsure.has(detector.label)) continue;
      const isPositive = sample.gold.has(detector.label);
      if (isSlip && isPositive && sample.gold.has('recontract')) continue;
      const facts = factsOf(sample.message, sample.context, rules);
      const on = detector.rules.flatMap((rule, at) => (evidenceOf(rule, facts, rules.index) ? [at] : []));
      const group = `${set}-${sample.fold.name}`;
      rows.push({ on, isPositive, set, group, isUnread: sample.fold.part === 'unread' });
    }
  }
  return rows;
}

/** How often one of our own texts counts: a rule must hold what its own examples promise. */
const OWN_TEXT_COUNTS = 4;

/** Near pairs and the examples of the rules: our own text, used for fitting and never for figures. */
function ownRows(detector: Detector): LabelledRow[] {
  const isFlag = FLAGS.some((flag) => flag === detector.label);
  const row = (example: Example, isPositive: boolean): LabelledRow => {
    const facts = factsOf(readMessage(textOf(example)), contextOf(example), rules);
    const on = detector.rules.flatMap((rule, at) => (evidenceOf(rule, facts, rules.index) ? [at] : []));
    return { on, isPositive, set: 'own', group: 'own', isUnread: false };
  };
  const near = pairs.flatMap(({ label, pair }) => {
    if (pair.known !== undefined) return [];
    if (label === detector.label) return [row(pair.flag, true), row(pair.leave, false)];
    return isFlag ? [row(pair.leave, false)] : [];
  });
  const examples = RULES.flatMap((rule) => {
    const { flag = [], leave = [] } = rule.examples ?? {};
    if (rule.label === detector.label)
      return [...flag.map((one) => row(one, true)), ...leave.map((one) => row(one, false))];
    return isFlag && FLAGS.some((one) => one === rule.label) ? leave.map((one) => row(one, false)) : [];
  });
  return Array.from({ length: OWN_TEXT_COUNTS }, () => [...near, ...examples]).flat();
}

function fitOn(rows: readonly Row[], detector: Detector): Fitted {
  const prior = { bias: detector.bias, weights: detector.rules.map((rule) => rule.weight) };
  return fitLogistic(rows, prior, optionsFor(detector.label));
}

function isSet(row: Row, fitted: Fitted): boolean {
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

const pairs = await readPairs();
const at = (...parts: string[]): string => join(values.data, ...parts);
const workspace = await readExportSet(
  'workspace-dev',
  at('workspace-dev', 'export'),
  at('workspace-dev', 'labels.jsonl'),
);
const challenge = await readItemSet('challenge-dev', at('challenge-dev', 'items.jsonl'), null);
const sets = [
  ['workspace', workspace.samples],
  ['challenge', challenge.samples],
] as const;

const lines: string[] = [];
for (const detector of DETECTORS) {
  if (values.label.length > 0 && !values.label.includes(detector.label)) continue;
  const rows = [...rowsOf(detector, sets), ...ownRows(detector)];
  const readable = rows.filter((row) => values.unread || !row.isUnread);
  for (const set of ['workspace', 'challenge'] as const) {
    const groups = [...new Set(rows.filter((row) => row.set === set).map((row) => row.group))];
    const predictions = groups.flatMap((group) => {
      const fitted = fitOn(
        readable.filter((row) => row.group !== group),
        detector,
      );
      return rows
        .filter((row) => row.group === group)
        .map((row) => ({ isPositive: row.isPositive, isPredicted: isSet(row, fitted), isUnread: row.isUnread }));
    });
    const part = (isUnread: boolean): string => figures(predictions.filter((one) => one.isUnread === isUnread));
    console.log(
      `${detector.label.padEnd(23)} ${set.padEnd(9)} out of fold  fitted ${part(false)}   unread ${part(true)}`,
    );
  }
  const fitted = fitOn(readable, detector);
  lines.push(`  '${detector.label}.bias': ${round(fitted.bias)},`);
  detector.rules.forEach((rule, index) => {
    const weight = fitted.weights[index] ?? 0;
    lines.push(`  '${rule.id}': ${round(weight)},`);
    if (values.weights) {
      const holding = rows.filter((row) => !row.isUnread && row.on.includes(index));
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

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
