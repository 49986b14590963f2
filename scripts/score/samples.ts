import { createReadStream } from 'node:fs';
import { isInputError, readAnalyzeRecord } from '../../src/cli/analyze-input.ts';
import { readLines } from '../../src/cli/line-reader.ts';
import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import { type Analysis, type Context, FLAGS, type Label, SIGNALS } from '../../src/detectors/types.ts';
import { openExport, READ_ALL } from '../../src/export/read-export.ts';
import { isObject, type JsonObject, stringField } from '../../src/text/json.ts';
import type { Message } from '../../src/text/message.ts';
import { type Fold, foldOfItem, foldOfPerson } from './folds.ts';

/** A labelled message with what the detectors say about it. */
export interface Sample {
  readonly id: string;
  readonly fold: Fold;
  readonly text: string;
  readonly parent: string | null;
  readonly own: readonly string[];
  /** What all readers set. */
  readonly gold: ReadonlySet<Label>;
  /** What only some readers set; left out of scoring. */
  readonly unsure: ReadonlySet<Label>;
  readonly note: string;
  readonly message: Message;
  readonly context: Context;
  readonly analysis: Analysis;
}

/** A set of samples under the name it is reported by. */
export interface SampleSet {
  readonly name: string;
  readonly samples: readonly Sample[];
  /** Labelled messages that were not found. */
  readonly missing: number;
}

const LABELS: readonly string[] = [...FLAGS, ...SIGNALS];
const rules = compileRuleset();

/** Analyses the labelled messages of an export. */
export async function readExportSet(name: string, exportPath: string, labelsPath: string): Promise<SampleSet> {
  const labels = new Map<string, JsonObject>();
  for await (const row of readJsonLines(labelsPath)) labels.set(keyOf(row), row);
  const samples: Sample[] = [];
  const opened = await openExport(exportPath);
  for await (const batch of opened.read(READ_ALL)) {
    for (const { post, context } of batch) {
      const row = labels.get(`${post.channel}/${post.ts}`);
      if (row === undefined) continue;
      samples.push({
        id: `${post.channel}/${post.ts}`,
        fold: foldOfPerson(post.author),
        text: post.text,
        parent: context.parent?.message.raw ?? null,
        own: context.own.map((earlier) => earlier.message.raw),
        ...readLabels(row),
        message: post.message,
        context,
        analysis: analyse(post.message, context, rules),
      });
    }
  }
  opened.close();
  return { name, samples, missing: labels.size - samples.length };
}

/** Analyses records of the shape that `analyze` takes; the labels stand in them or in a file of their own, by id. */
export async function readItemSet(name: string, itemsPath: string, labelsPath: string | null): Promise<SampleSet> {
  const labels = new Map<string, JsonObject>();
  if (labelsPath !== null) {
    for await (const row of readJsonLines(labelsPath)) labels.set(stringField(row, 'id'), row);
  }
  const samples: Sample[] = [];
  for await (const record of readJsonLines(itemsPath)) {
    const id = stringField(record, 'id');
    const row = labelsPath === null ? record : labels.get(id);
    const input = readAnalyzeRecord(record);
    if (isInputError(input)) throw new Error(`${itemsPath}: ${id}: ${input.error}`);
    if (row === undefined) continue;
    const { parent, own } = input.context;
    samples.push({
      id,
      fold: foldOfItem(id),
      text: input.message.raw,
      parent: parent?.message.raw ?? null,
      own: own.map((earlier) => earlier.message.raw),
      ...readLabels(row),
      message: input.message,
      context: input.context,
      analysis: analyse(input.message, input.context, rules),
    });
  }
  return { name, samples, missing: labelsPath === null ? 0 : labels.size - samples.length };
}

function readLabels(row: JsonObject): Pick<Sample, 'gold' | 'unsure' | 'note'> {
  const gold = new Set(labelsIn(row.labels));
  const unsure = new Set(labelsIn(row.any).filter((label) => !gold.has(label)));
  return { gold, unsure, note: stringField(row, 'note') };
}

function labelsIn(value: unknown): Label[] {
  return Array.isArray(value) ? value.filter(isLabel) : [];
}

function isLabel(value: unknown): value is Label {
  return typeof value === 'string' && LABELS.includes(value);
}

function keyOf(row: JsonObject): string {
  return `${stringField(row, 'channel')}/${stringField(row, 'ts')}`;
}

/** The objects of a JSON-lines file. Throws on a line that is none. */
export async function* readJsonLines(path: string): AsyncGenerator<JsonObject> {
  for await (const lines of readLines(createReadStream(path))) {
    for (const line of lines) {
      const value: unknown = JSON.parse(line ?? '');
      if (!isObject(value)) throw new Error(`${path}: a line is no JSON object`);
      yield value;
    }
  }
}
