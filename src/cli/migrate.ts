import { parseArgs } from 'node:util';
import { EXIT_CONFIG, loadDatabasePlace } from '../config.ts';
import { DatabaseUnavailable } from '../db/database.ts';
import { openDatabase } from '../db/open-database.ts';
import { messageOf } from '../export/export-error.ts';
import { EXIT_FAILURE, EXIT_OK, refuseUsage, type Terminal } from './terminal.ts';
import { MIGRATE_USAGE } from './usage.ts';

/** `migrate`: opens the database, which brings its tables up to date, and leaves. */
export async function migrate(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    parseArgs({ args: [...args], options: {} });
  } catch (error) {
    return refuseUsage(terminal, messageOf(error), MIGRATE_USAGE);
  }
  const place = loadDatabasePlace();
  if (typeof place === 'string') {
    terminal.stderr.write(`${place}\n`);
    return EXIT_CONFIG;
  }
  try {
    const database = await openDatabase(place);
    await database.close();
    terminal.stderr.write(`The database (${database.place}) is up to date.\n`);
    return EXIT_OK;
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return EXIT_FAILURE;
  }
}
