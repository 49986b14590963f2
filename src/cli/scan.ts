import type { LedgerRow } from '../commitments/ledger.ts';
import { exportError, isExportError } from '../export/export-error.ts';
import { type Export, openExport, READ_ALL, type ReadOptions, wanted } from '../export/read-export.ts';
import { createLineWriter, openFileWriter } from './line-writer.ts';
import { createProgress } from './progress.ts';
import { createPseudonyms } from './pseudonym.ts';
import { type Analyses, analysesFor } from './scan-analyses.ts';
import { parseScanArgs, type ScanOptions } from './scan-options.ts';
import { ledgerOutput, recordOutput, reportOutput, type ScanOutput, summaryOutput } from './scan-output.ts';
import { type ScanTask, wantedOf } from './scan-task.ts';
import { threadsFor } from './scan-threads.ts';
import { EXIT_FAILURE, EXIT_OK, refuseUsage, type Terminal } from './terminal.ts';
import { SCAN_USAGE } from './usage.ts';

/** `scan`: reads an export and writes a summary, a report, or one JSON line per message or promise. */
export async function scan(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseScanArgs(args);
  if ('problem' in parsed) return refuseUsage(terminal, parsed.problem, SCAN_USAGE);
  return scanExport(parsed.options, terminal);
}

/** Scans as told by options that were understood. Resolves to the exit code; what went wrong stands on stderr. */
export async function scanExport(options: ScanOptions, terminal: Terminal): Promise<number> {
  try {
    const opened = await openExport(options.path);
    try {
      return await scanOpened(opened, options, terminal);
    } finally {
      opened.close();
    }
  } catch (error) {
    if (!isExportError(error)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return EXIT_FAILURE;
  }
}

async function scanOpened(opened: Export, options: ScanOptions, terminal: Terminal): Promise<number> {
  refuseUnknownChannels(opened, options);
  for (const note of opened.notes) terminal.stderr.write(`${note}\n`);
  const task: ScanTask = {
    path: options.path,
    read: options.isLedger || options.format === 'html' ? wholeExport(options) : toRead(options),
    now: options.now,
    threads: threadsFor(options.threads, opened.progress().totalBytes),
  };
  const analyses = analysesFor(task);
  try {
    return await scanWith(analyses, task, opened, options, terminal);
  } finally {
    await analyses.close();
  }
}

async function scanWith(
  analyses: Analyses,
  task: ScanTask,
  opened: Export,
  options: ScanOptions,
  terminal: Terminal,
): Promise<number> {
  const writer = options.out === null ? createLineWriter(terminal.stdout) : await openFileWriter(options.out);
  const output = outputFor(options, opened, terminal);
  const progress = createProgress(terminal);
  let messages = 0;
  let isListening = true;
  for await (const batch of opened.read(task.read)) {
    for (const message of wantedOf(task, batch)) {
      const answer = analyses.of(message);
      const line = output.add({ ...message, analysis: answer instanceof Promise ? await answer : answer });
      if (line !== null) writer.add(line);
      messages++;
    }
    isListening = await writer.settle();
    if (!isListening) break;
    const { bytes, totalBytes } = opened.progress();
    progress.show(totalBytes === 0 ? 1 : bytes / totalBytes, messages);
  }
  progress.clear();
  for (const line of output.end(dayOf(options.now ?? opened.newest() ?? 0))) {
    writer.add(line);
    isListening = isListening && (await writer.settle());
    if (!isListening) break;
  }
  await writer.finish();
  if (isListening) report(opened, messages, terminal);
  return opened.problems.length > 0 ? EXIT_FAILURE : EXIT_OK;
}

function outputFor(options: ScanOptions, opened: Export, terminal: Terminal): ScanOutput {
  if (options.format === 'html') {
    const realName = (user: string) => opened.members.byId.get(user)?.names[0] ?? user;
    return reportOutput({
      isWanted: wanted(options),
      madeOn: dayOf(terminal.now().getTime()),
      nameOf: options.isNamed ? realName : null,
    });
  }
  const nameOf = options.isNamed ? (user: string) => user : createPseudonyms();
  if (options.isLedger) return ledgerOutput(nameOf, isWantedRow(options));
  return options.format === 'text' ? summaryOutput(terminal.columns) : recordOutput(nameOf);
}

function toRead({ channels, since, until, standupBot }: ScanOptions): ReadOptions {
  return { channels, since, until, standupBot };
}

/** A promise can be resolved by any message of any channel, so a ledger reads them all, whatever is to be written. */
function wholeExport(options: ScanOptions): ReadOptions {
  return { ...READ_ALL, standupBot: options.standupBot };
}

function isWantedRow(options: ScanOptions): (row: LedgerRow) => boolean {
  const isWanted = wanted(options);
  return ({ channel, ts }) => isWanted({ channel, at: Number(ts) * 1000 });
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function refuseUnknownChannels(opened: Export, options: ScanOptions): void {
  const unknown = options.channels.filter((name) => !opened.channels.includes(name));
  if (unknown.length === 0) return;
  const known = opened.channels.slice(0, 40).join(', ');
  throw exportError(`The export has no channel "${unknown.join('", "')}". It has: ${known}.`);
}

function report(opened: Export, messages: number, terminal: Terminal): void {
  const skipped = opened.skippedFolders;
  if (skipped > 0)
    terminal.stderr.write(`Left ${skipped} ${skipped === 1 ? 'folder' : 'folders'} of direct messages alone.\n`);
  for (const { path, reason } of opened.problems) {
    terminal.stderr.write(`Skipped ${path}: ${reason}. Unpack or download the export again to have it read.\n`);
  }
  terminal.stderr.write(`Read ${messages.toLocaleString('en-US')} ${messages === 1 ? 'message' : 'messages'}.\n`);
}
