import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { messageOf } from '../export/export-error.ts';
import { scan } from './scan.ts';
import { refuseUsage, type Terminal } from './terminal.ts';
import { DEMO_USAGE } from './usage.ts';

/** The bundled sample workspace; it lies beside `src` and beside `dist` alike. */
export const SAMPLE_PATH = fileURLToPath(new URL('../../sample', import.meta.url));

/** `demo`: scans the bundled sample workspace and prints the summary. */
export async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    parseArgs({ args: [...args], options: {} });
  } catch (error) {
    return refuseUsage(terminal, messageOf(error), DEMO_USAGE);
  }
  return scan([SAMPLE_PATH], terminal);
}
