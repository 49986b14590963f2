import { parseArgs } from 'node:util';
import { analyse, type Ruleset } from '../detectors/index.ts';
import { isExportError, messageOf } from '../export/export-error.ts';
import { isInputError, readAnalyzeLine } from './analyze-input.ts';
import { type Line, readLines } from './line-reader.ts';
import { createLineWriter } from './line-writer.ts';
import { toRecord } from './record.ts';
import { shippedRules } from './shipped-rules.ts';
import { EXIT_FAILURE, EXIT_OK, refuseUsage, type Terminal } from './terminal.ts';
import { ANALYZE_USAGE } from './usage.ts';

/** `analyze`: answers JSON lines with JSON lines, in order, however many come. */
export async function analyze(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    parseArgs({ args: [...args], options: {} });
  } catch (error) {
    return refuseUsage(terminal, messageOf(error), ANALYZE_USAGE);
  }
  const rules = shippedRules();
  const writer = createLineWriter(terminal.stdout);
  let hasErrors = false;
  try {
    for await (const lines of readLines(terminal.stdin)) {
      for (const line of lines) {
        const answer = answerLine(line, rules);
        if ('error' in answer) hasErrors = true;
        writer.add(JSON.stringify(answer));
      }
      if (!(await writer.settle())) break;
    }
    await writer.finish();
  } catch (error) {
    if (!isExportError(error)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return EXIT_FAILURE;
  }
  return hasErrors ? EXIT_FAILURE : EXIT_OK;
}

function answerLine(line: Line, rules: Ruleset): object {
  if (line === null) return { error: 'the line is too long' };
  const input = readAnalyzeLine(line);
  if (isInputError(input)) return input;
  return { id: input.id, ...toRecord(analyse(input.message, input.context, rules)) };
}
