import { parseArgs } from 'node:util';
import { messageOf } from '../export/export-error.ts';
import { refuseUsage, type Terminal } from './terminal.ts';
import { SERVE_USAGE } from './usage.ts';

/** `serve`: runs the bot, which is handed in, until it is stopped; resolves to its exit code. */
export async function serve(
  args: readonly string[],
  terminal: Terminal,
  runBot: () => Promise<number>,
): Promise<number> {
  try {
    parseArgs({ args: [...args], options: {} });
  } catch (error) {
    return refuseUsage(terminal, messageOf(error), SERVE_USAGE);
  }
  return runBot();
}
