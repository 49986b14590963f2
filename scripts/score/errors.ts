import { type Analysis, FLAGS } from '../../src/detectors/types.ts';
import { outcomeOf, predictedLabels, ROWS, type Row } from './outcomes.ts';
import type { Sample, SampleSet } from './samples.ts';

/** Which errors are listed. */
export interface ErrorChoice {
  /** Empty for all. */
  readonly labels: readonly string[];
  /** Also of the part that is not to be looked at while rules are written. */
  readonly isUnreadIncluded: boolean;
}

/** Real messages are never fitted on: only false red flags are listed, and only of half of them. */
const NEVER_FITTED = 'real-dev';

/** Misses and false alarms with the evidence, label by label. */
export function listErrors(set: SampleSet, choice: ErrorChoice): string {
  const lines: string[] = [];
  const samples = set.samples.filter((sample) => choice.isUnreadIncluded || isOpen(set.name, sample));
  const isReal = set.name === NEVER_FITTED;
  for (const row of ROWS) {
    if (row === 'escalation' || (choice.labels.length > 0 && !choice.labels.includes(row))) continue;
    if (isReal && !choice.isUnreadIncluded && !isFlag(row)) continue;
    for (const sample of samples) {
      const outcome = outcomeOf(row, sample);
      if (outcome === 'missed' && !(isReal && !choice.isUnreadIncluded)) lines.push(describe('MISSED', row, sample));
      if (outcome === 'false') lines.push(describe('FALSE', row, sample));
    }
  }
  return [`${set.name}: errors`, ...lines, ''].join('\n');
}

function isOpen(set: string, sample: Sample): boolean {
  if (set !== NEVER_FITTED) return sample.fold.part === 'fitted';
  return Number(sample.id.replace(/\D/g, '')) % 2 === 0;
}

function isFlag(row: Row): boolean {
  return FLAGS.some((flag) => flag === row);
}

function describe(kind: string, row: Row, sample: Sample): string {
  const parts = [
    `${kind} ${row}  ${sample.id}`,
    `    gold: ${[...sample.gold].join(', ') || 'none'}   set: ${[...predictedLabels(sample.analysis)].join(', ') || 'none'}`,
    sample.parent === null ? '' : `    parent: ${oneLine(sample.parent, 200)}`,
    sample.own.length === 0
      ? ''
      : `    said before: ${sample.own
          .slice(-2)
          .map((text) => oneLine(text, 120))
          .join(' // ')}`,
    `    text: ${oneLine(sample.text, 700)}`,
    kind === 'FALSE' ? `    evidence: ${evidence(row, sample.analysis, sample.text)}` : '',
    sample.note === '' ? '' : `    note: ${sample.note}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function evidence(row: Row, analysis: Analysis, text: string): string {
  const match =
    analysis.flags.find((candidate) => candidate.flag === row) ??
    analysis.signals.find((candidate) => candidate.signal === row);
  if (match === undefined) return '-';
  const words = match.spans.map(([start, end]) => `"${oneLine(text.slice(start, end), 90)}"`);
  return `${match.score.toFixed(2)} ${match.rules.join(', ')} ${words.join(' ')}`;
}

function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
