import { FLAGS } from '../../src/detectors/types.ts';
import { messageOutcome, type Outcome, outcomeOf, ROWS, type Row } from './outcomes.ts';
import type { Sample } from './samples.ts';

/** Precision, recall and F1 of one label; null where nothing could be counted. Intervals hold 95 % of 1,000 resamplings. */
export interface LabelFigures {
  readonly support: number;
  readonly predicted: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly f1Interval: Interval | null;
}

export type Interval = readonly [low: number, high: number];

/** All figures of one set of messages. */
export interface Figures {
  readonly messages: number;
  readonly labels: Readonly<Record<Row, LabelFigures>>;
  /** Mean F1 of the red flags that occur at all. */
  readonly macroF1: number | null;
  readonly macroF1Interval: Interval | null;
  /** Of the messages with a raised red flag, the share on which at least one is right. */
  readonly precisionPerMessage: number | null;
  readonly flaggedMessages: number;
  readonly falseMessages: number;
  readonly cleanMessages: number;
  /** Messages with a false red flag per 1,000 that carry none. */
  readonly falsePerThousand: number | null;
}

const RESAMPLINGS = 1000;
const SEED = 20260302;

interface Counts {
  readonly hits: number;
  readonly falses: number;
  readonly misses: number;
}

/** Counts everything about a set of messages. The resampling is seeded: the same input gives the same intervals. */
export function measure(samples: readonly Sample[]): Figures {
  const table = ROWS.map((row) => samples.map((sample) => outcomeOf(row, sample)));
  const resampled = resample(table, samples.length);
  const labels = Object.fromEntries(
    ROWS.map((row, index) => {
      const counts = count(table[index] ?? []);
      const f1s = resampled.map((counted) => f1Of(counted[index]!)).filter((value) => value !== null);
      return [row, labelFigures(counts, interval(f1s))];
    }),
  ) as Record<Row, LabelFigures>;
  const present = FLAGS.filter((flag) => labels[flag].support > 0);
  const flagRows = present.map((flag) => ROWS.indexOf(flag));
  const macros = resampled.map((counted) => mean(flagRows.map((row) => f1Of(counted[row]!) ?? 0)));
  const outcomes = samples.map(messageOutcome);
  const flagged = outcomes.filter((found) => found.isFlagged).length;
  const right = outcomes.filter((found) => found.isRight).length;
  const clean = outcomes.filter((found) => found.isClean);
  const falseAlarms = clean.filter((found) => found.isFlagged).length;
  return {
    messages: samples.length,
    labels,
    macroF1: present.length === 0 ? null : mean(present.map((flag) => labels[flag].f1 ?? 0)),
    macroF1Interval: present.length === 0 ? null : interval(macros),
    precisionPerMessage: flagged === 0 ? null : right / flagged,
    flaggedMessages: flagged,
    falseMessages: flagged - right,
    cleanMessages: clean.length,
    falsePerThousand: clean.length === 0 ? null : (1000 * falseAlarms) / clean.length,
  };
}

function labelFigures(counts: Counts, f1Interval: Interval | null): LabelFigures {
  const support = counts.hits + counts.misses;
  const predicted = counts.hits + counts.falses;
  return {
    support,
    predicted,
    precision: predicted === 0 ? null : counts.hits / predicted,
    recall: support === 0 ? null : counts.hits / support,
    f1: f1Of(counts),
    f1Interval,
  };
}

function f1Of({ hits, falses, misses }: Counts): number | null {
  const all = 2 * hits + falses + misses;
  return all === 0 ? null : (2 * hits) / all;
}

function count(outcomes: readonly Outcome[]): Counts {
  return {
    hits: outcomes.filter((found) => found === 'hit').length,
    falses: outcomes.filter((found) => found === 'false').length,
    misses: outcomes.filter((found) => found === 'missed').length,
  };
}

/** Counts of every row over messages drawn with replacement; only outcomes that count are stored, which is few. */
function resample(table: readonly (readonly Outcome[])[], size: number): readonly (readonly Counts[])[] {
  const random = createRandom(SEED);
  const times = new Uint16Array(size);
  const rows = table.map((outcomes) => ({
    hits: indexesOf(outcomes, 'hit'),
    falses: indexesOf(outcomes, 'false'),
    misses: indexesOf(outcomes, 'missed'),
  }));
  const drawn: Counts[][] = [];
  for (let round = 0; round < RESAMPLINGS; round++) {
    times.fill(0);
    for (let i = 0; i < size; i++) {
      const at = Math.floor(random() * size);
      times[at] = (times[at] ?? 0) + 1;
    }
    drawn.push(
      rows.map((row) => ({
        hits: sumAt(times, row.hits),
        falses: sumAt(times, row.falses),
        misses: sumAt(times, row.misses),
      })),
    );
  }
  return drawn;
}

function indexesOf(outcomes: readonly Outcome[], wanted: Outcome): readonly number[] {
  return outcomes.flatMap((found, index) => (found === wanted ? [index] : []));
}

function sumAt(times: Uint16Array, indexes: readonly number[]): number {
  let sum = 0;
  for (const index of indexes) sum += times[index] ?? 0;
  return sum;
}

function interval(values: readonly number[]): Interval | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.025), at(0.975)];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mulberry32: small, seeded, good enough for resampling. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
