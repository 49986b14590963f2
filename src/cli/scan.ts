import { analyse, compileRuleset } from '../detectors/index.ts';
import type { Analysis } from '../detectors/types.ts';
import { exportError, isExportError } from '../export/export-error.ts';
import type { Post } from '../export/post.ts';
import { type Export, openExport } from '../export/read-export.ts';
import { createLineWriter, type LineWriter, openFileWriter } from './line-writer.ts';
import { createProgress } from './progress.ts';
import { createPseudonyms } from './pseudonym.ts';
import { toRecord } from './record.ts';
import { parseScanArgs, type ScanOptions } from './scan-options.ts';
import { summarise } from './summary.ts';
import { createTally } from './tally.ts';
import { EXIT_FAILURE, EXIT_OK, refuseUsage, type Terminal } from './terminal.ts';
import { SCAN_USAGE } from './usage.ts';

/** `scan`: reads an export and writes a summary or one JSON line per message. */
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
  const writer = options.out === null ? createLineWriter(terminal.stdout) : await openFileWriter(options.out);
  const rules = compileRuleset();
  const tally = createTally();
  const progress = createProgress(terminal);
  const nameOf = options.isNamed ? (user: string) => user : createPseudonyms();
  let messages = 0;
  let isListening = true;
  for await (const batch of opened.read(options)) {
    for (const { post, context } of batch) {
      const analysis = analyse(post.message, context, rules);
      messages++;
      if (options.format === 'text') tally.add(post, analysis);
      else writer.add(messageLine(post, analysis, nameOf));
    }
    isListening = await writer.settle();
    if (!isListening) break;
    const { bytes, totalBytes } = opened.progress();
    progress.show(totalBytes === 0 ? 1 : bytes / totalBytes, messages);
  }
  progress.clear();
  if (options.format === 'text') writeSummary(writer, summarise(tally.totals(), terminal.columns));
  await writer.finish();
  if (isListening) report(opened, messages, terminal);
  return opened.problems.length > 0 ? EXIT_FAILURE : EXIT_OK;
}

function messageLine(post: Post, analysis: Analysis, nameOf: (user: string) => string): string {
  const record = { channel: post.channel, ts: post.ts, user: nameOf(post.author), ...toRecord(analysis) };
  return JSON.stringify(post.isRelayed ? { ...record, text_read: post.text } : record);
}

function writeSummary(writer: LineWriter, lines: readonly string[]): void {
  for (const line of lines) writer.add(line);
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
