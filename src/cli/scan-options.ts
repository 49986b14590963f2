import { parseArgs } from 'node:util';
import { messageOf } from '../export/export-error.ts';
import type { Parsed } from './terminal.ts';

/** More threads than this cost more memory than they save time. */
const MOST_THREADS = 16;

/** What `scan` was asked to do. */
export interface ScanOptions {
  readonly path: string;
  readonly channels: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly format: 'text' | 'jsonl' | 'html';
  readonly out: string | null;
  readonly standupBot: string | null;
  readonly isNamed: boolean;
  /** One line a promise instead of one a message. */
  readonly isLedger: boolean;
  /** The moment (milliseconds since 1970) up to which the ledger reads; null for the export's newest message. */
  readonly now: number | null;
  /** Threads that analyse; null to choose by the machine and the size of the export. */
  readonly threads: number | null;
}

/** Reads the arguments of `scan`. Never throws. */
export function parseScanArgs(args: readonly string[]): Parsed<ScanOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        channel: { type: 'string', multiple: true, default: [] },
        since: { type: 'string' },
        until: { type: 'string' },
        format: { type: 'string', default: 'text' },
        out: { type: 'string' },
        'standup-bot': { type: 'string' },
        named: { type: 'boolean', default: false },
        'i-told-the-team': { type: 'boolean', default: false },
        ledger: { type: 'boolean', default: false },
        now: { type: 'string' },
        threads: { type: 'string' },
      },
    });
    const { since = null, until = null, format, out = null } = values;
    const [path, ...more] = positionals;
    if (path === undefined || path === '') return { problem: 'Say which export to scan: a folder or a .zip file.' };
    if (more.length > 0) return { problem: `Only one export at a time, please; what is "${more[0]}"?` };
    if (format !== 'text' && format !== 'jsonl' && format !== 'html') {
      return { problem: `--format is text, jsonl or html, not "${format}".` };
    }
    if (format === 'html' && values.ledger)
      return { problem: 'The HTML report has the ledger in it: leave --ledger out.' };
    for (const day of [since, until]) {
      if (day !== null && !isDay(day)) return { problem: `"${day}" is no day of the form YYYY-MM-DD.` };
    }
    if (since !== null && until !== null && since > until) return { problem: '--since lies after --until.' };
    const now = values.now === undefined ? null : readMoment(values.now);
    if (now === undefined) return { problem: `--now is a day, a day and time (UTC) or a ts, not "${values.now}".` };
    const threads = values.threads === undefined ? null : Number(values.threads);
    if (threads !== null && !(Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS)) {
      return { problem: `--threads is a number from 1 to ${MOST_THREADS}, not "${values.threads}".` };
    }
    if (now !== null && !values.ledger && format !== 'html') {
      return { problem: '--now goes with --ledger or with --format html.' };
    }
    if (values.named && !values['i-told-the-team']) {
      return {
        problem:
          '--named ties findings or promises to people. Add --i-told-the-team if the team was told and agreed, or leave --named out.',
      };
    }
    return {
      options: {
        path,
        channels: values.channel.map((name) => name.replace(/^#/, '')),
        since,
        until,
        format,
        out,
        standupBot: values['standup-bot'] ?? null,
        isNamed: values.named,
        isLedger: values.ledger,
        now,
        threads,
      },
    };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** A day means its end. Undefined when it is none of the accepted forms. */
function readMoment(text: string): number | undefined {
  if (/^\d{9,10}(?:\.\d{1,6})?$/.test(text)) return Number(text) * 1000;
  if (isDay(text)) return Date.parse(text) + 24 * 60 * 60_000 - 1;
  const [day = '', time = ''] = text.split('T');
  return isDay(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? Date.parse(`${text}:00Z`) : undefined;
}
