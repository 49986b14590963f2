import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInvented, readDataSets } from '../fit/sets.ts';
import { reportDates } from './dates.ts';
import { listErrors } from './errors.ts';
import { measure } from './figures.ts';
import { scoreLedger } from './ledger.ts';
import { outOfFold } from './out-of-fold.ts';
import { reportSet, type SetFigures } from './report.ts';
import { readExportSet, readItemSet, type Sample, type SampleSet } from './samples.ts';
import { SNAPSHOT_PATH, writeSnapshot } from './snapshot.ts';

const USAGE = `npm run score -- [options]
  --data DIR                    folder with workspace-dev, challenge-dev, real-dev (default ../shared/data)
  --set NAME                    only this one of them; may be repeated
  --export DIR --labels FILE    another export and its labels
  --items FILE [--labels FILE]  another file of single messages; labels inside it or beside it, by id
  --shipped                     only with the shipped weights, which is quicker; else each fold under weights fitted without it
  --errors [--label NAME]...    list misses and false alarms with the evidence, of the fitted part only
  --unread                      with --errors: of the unread part too (at the very end, never before)
  --ledger                      follow the promises of workspace-dev instead (or --export DIR --labels FILE --promises FILE)
  --dates                       read the table of date expressions instead
  --snapshot                    write the figures of the invented sets to docs/quality-snapshot.json
  --json                        figures as JSON`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    set: { type: 'string', multiple: true, default: [] },
    export: { type: 'string' },
    labels: { type: 'string' },
    items: { type: 'string' },
    errors: { type: 'boolean', default: false },
    label: { type: 'string', multiple: true, default: [] },
    unread: { type: 'boolean', default: false },
    shipped: { type: 'boolean', default: false },
    dates: { type: 'boolean', default: false },
    ledger: { type: 'boolean', default: false },
    promises: { type: 'string' },
    snapshot: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.dates) {
    console.log(reportDates());
    return 0;
  }
  if (values.ledger) {
    const at = (name: string): string => join(values.data, 'workspace-dev', name);
    const exportPath = values.export ?? at('export');
    const labelsPath = values.labels ?? at('labels.jsonl');
    const ledgerPath = values.promises ?? at('ledger.jsonl');
    const errors = values.errors ? (values.unread ? 'all' : 'fitted') : 'none';
    console.log(await scoreLedger({ exportPath, labelsPath, ledgerPath }, errors));
    return 0;
  }
  const sets = await readSets();
  if (sets.length === 0) {
    console.error(`There is nothing to score in "${values.data}".\n\n${USAGE}`);
    return 1;
  }
  const heldOut = await readOutOfFold(sets);
  const figures = sets.map((set) => measureSet(set, heldOut.get(set.name)));
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else for (const set of figures) console.log(reportSet(set));
  if (values.snapshot) {
    writeSnapshot(figures);
    console.error(`Wrote ${SNAPSHOT_PATH}`);
  }
  if (values.errors) {
    for (const set of sets) {
      const samples = heldOut.get(set.name) ?? set.samples;
      console.log(listErrors({ ...set, samples }, { labels: values.label, isUnreadIncluded: values.unread }));
    }
  }
  return 0;
}

async function readSets(): Promise<readonly SampleSet[]> {
  if (values.export !== undefined) {
    if (values.labels === undefined) throw new Error('--export needs --labels');
    return [await readExportSet(values.export, values.export, values.labels)];
  }
  if (values.items !== undefined) return [await readItemSet(values.items, values.items, values.labels ?? null)];
  return readDataSets(values.data, (name) => values.set.length === 0 || values.set.includes(name));
}

/** Out-of-fold samples of the sets that weights are fitted on; none when only the shipped weights are asked for. */
async function readOutOfFold(sets: readonly SampleSet[]): Promise<ReadonlyMap<string, readonly Sample[]>> {
  if (values.shipped || values.export !== undefined || values.items !== undefined) return new Map();
  const wanted = sets.filter((set) => isInvented(set.name)).map((set) => set.name);
  if (wanted.length === 0) return new Map();
  const fittedOn = await readDataSets(values.data, isInvented);
  return outOfFold(fittedOn, wanted);
}

function measureSet(set: SampleSet, samples: readonly Sample[] | undefined): SetFigures {
  const all = samples ?? set.samples;
  const unread = all.filter((sample) => sample.fold.part === 'unread');
  return {
    name: set.name,
    missing: set.missing,
    all: measure(all),
    unread: unread.length > 0 ? measure(unread) : null,
    shipped: samples ? measure(set.samples) : null,
  };
}
