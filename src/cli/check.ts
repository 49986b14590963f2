import { parseArgs } from 'node:util';
import { analyse } from '../detectors/index.ts';
import type { Analysis, Context } from '../detectors/types.ts';
import { messageOf } from '../export/export-error.ts';
import { createLocalClock } from '../export/local-time.ts';
import { readMessage } from '../text/read-message.ts';
import { describeCheck } from './check-text.ts';
import { toRecord } from './record.ts';
import { shippedRules } from './shipped-rules.ts';
import { EXIT_OK, type Parsed, refuseUsage, type Terminal } from './terminal.ts';
import { CHECK_USAGE } from './usage.ts';

interface CheckOptions {
  readonly text: string;
  readonly parent: string | null;
  readonly isJson: boolean;
}

/** `check`: what the detectors see in one text, with the words underlined and the reasons. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseCheckArgs(args);
  if ('problem' in parsed) return refuseUsage(terminal, parsed.problem, CHECK_USAGE);
  const { text, parent, isJson } = parsed.options;
  const analysis = analyseText(text, parent, terminal.now());
  const answer = isJson ? [JSON.stringify(toRecord(analysis))] : describeCheck(text, analysis, terminal.columns);
  terminal.stdout.write(`${answer.join('\n')}\n`);
  return EXIT_OK;
}

/** Analyses a text as if it were sent now, in the zone of this machine. */
function analyseText(text: string, parent: string | null, now: Date): Analysis {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const context: Context = {
    author: null,
    parent: parent === null ? null : { author: null, message: readMessage(parent), sentAt: null },
    conversation: [],
    own: [],
    sentAt: createLocalClock()(now.getTime(), zone),
    channelKind: null,
  };
  return analyse(readMessage(text), context, shippedRules());
}

function parseCheckArgs(args: readonly string[]): Parsed<CheckOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: markTexts(args),
      allowPositionals: true,
      options: { parent: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [text, ...more] = positionals;
    if (text === undefined || text.trim() === '') return { problem: 'Give the text to look at, in quotes.' };
    if (more.length > 0) return { problem: 'Give the text as one argument, in quotes.' };
    return { options: { text, parent: values.parent ?? null, isJson: values.json } };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/** A text may begin with a dash, as list items do; options hold no spaces, so the two can be told apart. */
function markTexts(args: readonly string[]): string[] {
  const options: string[] = [];
  const texts: string[] = [];
  for (const arg of args) {
    const isText = /^-\s|^-[^=]*\s/.test(arg);
    if (isText && options.at(-1) === '--parent') options[options.length - 1] = `--parent=${arg}`;
    else if (isText) texts.push(arg);
    else options.push(arg);
  }
  return texts.length === 0 ? options : [...options, '--', ...texts];
}
