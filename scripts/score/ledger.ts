import { ledgerEntry } from '../../src/cli/scan-output.ts';
import { buildLedger, type LedgerRow } from '../../src/commitments/ledger.ts';
import { analyse, compileRuleset } from '../../src/detectors/index.ts';
import { openExport, READ_ALL } from '../../src/export/read-export.ts';
import { stringField } from '../../src/text/json.ts';
import { foldOfPerson, type Part } from './folds.ts';
import {
  type FalseRows,
  falseRows,
  isOutcomeRight,
  type LedgerPair,
  measureLedger,
  type Promised,
  pairPromises,
  reportLedger,
} from './ledger-figures.ts';
import { readJsonLines } from './samples.ts';

/** Where the export, its labels and its labelled promises lie. */
export interface LedgerFiles {
  readonly exportPath: string;
  readonly labelsPath: string;
  readonly ledgerPath: string;
}

/** Builds the ledger of an export and reports how well it agrees with the labels, by part; with `errors`, where it doesn't. */
export async function scoreLedger(files: LedgerFiles, errors: 'none' | 'fitted' | 'all'): Promise<string> {
  const { rows, labelled, texts, authors } = await readLedger(files);
  const gold: Promised[] = [];
  for await (const row of readJsonLines(files.ledgerPath)) {
    gold.push({
      channel: stringField(row, 'channel'),
      ts: stringField(row, 'ts'),
      what: stringField(row, 'what'),
      due: stringField(row, 'due') || null,
      outcome: stringField(row, 'outcome'),
      resolvedTs: stringField(row, 'resolved_ts') || null,
    });
  }
  const partOf = ({ channel, ts }: Promised): Part => foldOfPerson(authors.get(`${channel}/${ts}`) ?? '').part;
  const pairs = pairPromises(gold, rows);
  const report = (name: string, isIn: (row: Promised) => boolean): string =>
    `${name} ${reportLedger(
      measureLedger(
        pairs.filter((pair) => isIn(pair.gold)),
        rows.filter(isIn),
        labelled,
      ),
    )}`;
  const isListed = (row: Promised): boolean => errors === 'all' || partOf(row) === 'fitted';
  const listed = pairs.filter(({ gold: promise }) => isListed(promise));
  return [
    report('all', () => true),
    report('fitted', (row) => partOf(row) === 'fitted'),
    report('unread', (row) => partOf(row) === 'unread'),
    ...(errors === 'none' ? [] : listed.flatMap((pair) => describeError(pair, texts))),
    ...(errors === 'none' ? [] : falseRows(rows, labelled).flatMap((found) => describeFalse(found, texts, isListed))),
  ].join('\n');
}

interface Read {
  readonly rows: readonly Promised[];
  readonly labelled: ReadonlyMap<string, number>;
  /** Text and author of each message by `channel/ts`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, string>;
}

async function readLedger(files: LedgerFiles): Promise<Read> {
  const labelled = new Map<string, number>();
  for await (const row of readJsonLines(files.labelsPath)) {
    const commitments = Array.isArray(row.commitments) ? row.commitments.length : 0;
    labelled.set(`${stringField(row, 'channel')}/${stringField(row, 'ts')}`, commitments);
  }
  const texts = new Map<string, string>();
  const authors = new Map<string, string>();
  const rules = compileRuleset();
  const ledger = buildLedger();
  const opened = await openExport(files.exportPath);
  for await (const batch of opened.read(READ_ALL)) {
    for (const { post, context } of batch) {
      ledger.add(ledgerEntry({ post, context, analysis: analyse(post.message, context, rules) }));
      texts.set(`${post.channel}/${post.ts}`, post.text);
      authors.set(`${post.channel}/${post.ts}`, post.author);
    }
  }
  opened.close();
  const today = new Date(opened.newest() ?? 0).toISOString().slice(0, 10);
  return { rows: ledger.close(today).map(asPromised), labelled, texts, authors };
}

function asPromised({ channel, ts, what, due, status, resolved_ts }: LedgerRow): Promised {
  return { channel, ts, what, due, outcome: status, resolvedTs: resolved_ts };
}

function describeFalse(
  { row, count, labelled }: FalseRows,
  texts: ReadonlyMap<string, string>,
  isListed: (row: Promised) => boolean,
): string[] {
  if (!isListed(row)) return [];
  const key = `${row.channel}/${row.ts}`;
  const text = (texts.get(key) ?? '-').replace(/\s*\n\s*/g, ' ⏎ ').slice(0, 400);
  return [`FALSE  ${key}  ${count} told, ${labelled} labelled: ${row.what}`, `    text: ${text}`];
}

function describeError(pair: LedgerPair, texts: ReadonlyMap<string, string>): string[] {
  const { gold, row } = pair;
  const isDueRight = row?.due === gold.due;
  if (isDueRight && isOutcomeRight(pair)) return [];
  const kind =
    row === null ? 'NOT FOUND' : [isDueRight ? '' : 'DUE', isOutcomeRight(pair) ? '' : 'OUTCOME'].join(' ').trim();
  const textOf = (ts: string | null): string => {
    const text =
      ts === null
        ? undefined
        : (texts.get(`${gold.channel}/${ts}`) ?? [...texts].find(([key]) => key.endsWith(`/${ts}`))?.[1]);
    return text === undefined ? '-' : text.replace(/\s*\n\s*/g, ' ⏎ ').slice(0, 400);
  };
  return [
    `${kind}  ${gold.channel}/${gold.ts}  "${gold.what}"`,
    `    text: ${textOf(gold.ts)}`,
    `    gold: ${gold.due} ${gold.outcome} ${gold.resolvedTs ?? '-'}: ${textOf(gold.resolvedTs)}`,
    ...(row === null
      ? []
      : [`    told: ${row.due} ${row.outcome} ${row.resolvedTs ?? '-'} "${row.what}": ${textOf(row.resolvedTs)}`]),
  ];
}
