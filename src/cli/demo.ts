import { parseArgs } from 'node:util';
import { readDemoPort } from '../config.ts';
import { createRouter } from '../demo/router.ts';
import { type Running, startServer } from '../demo/server.ts';
import { messageOf } from '../export/export-error.ts';
import { shippedRules } from './shipped-rules.ts';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, refuseUsage, type Terminal } from './terminal.ts';
import { DEMO_USAGE } from './usage.ts';

/** `demo`: serves the demo page on loopback until it is interrupted. Its address is the first thing printed. */
export async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    parseArgs({ args: [...args], options: {} });
  } catch (error) {
    return refuseUsage(terminal, messageOf(error), DEMO_USAGE);
  }
  const port = readDemoPort();
  if (port === null) {
    terminal.stderr.write('PORT must be a number from 0 to 65535.\n');
    return EXIT_USAGE;
  }
  const router = createRouter(shippedRules, terminal.now);
  let running: Running;
  try {
    running = await startServer(router, port);
  } catch (error) {
    terminal.stderr.write(
      `Port ${port} can't be used: ${messageOf(error)}. Set PORT to another one, or leave it out.\n`,
    );
    return EXIT_FAILURE;
  }
  terminal.stdout.write(`Ownership Lens demo: ${running.url}\nOpen it in a browser. Ctrl-C ends it.\n`);
  // Compiling the rules takes a moment: done before somebody has opened the address.
  shippedRules();
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await running.close();
  return EXIT_OK;
}
