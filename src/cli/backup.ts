import { parseArgs } from 'node:util';
import { EXIT_CONFIG, loadDatabasePlace } from '../config.ts';
import { backUpFolder, restoreFolder } from '../db/backup.ts';
import { DatabaseUnavailable } from '../db/database.ts';
import { messageOf } from '../export/export-error.ts';
import { type Command, EXIT_FAILURE, EXIT_OK, refuseUsage } from './terminal.ts';
import { BACKUP_USAGE, RESTORE_USAGE } from './usage.ts';

/** `backup FILE`: everything in the embedded database as one file. */
export const backup: Command = command(BACKUP_USAGE, async (folder, file) => {
  const bytes = await backUpFolder(folder, file);
  return `${folder} is backed up in ${file} (${(bytes / 1_048_576).toFixed(1)} MB).`;
});

/** `restore FILE`: a backup becomes the embedded database. */
export const restore: Command = command(RESTORE_USAGE, async (folder, file) => {
  await restoreFolder(file, folder);
  return `${folder} is restored from ${file}.`;
});

function command(usage: string, act: (folder: string, file: string) => Promise<string>): Command {
  return async (args, terminal) => {
    let files: readonly string[];
    try {
      files = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
    } catch (error) {
      return refuseUsage(terminal, messageOf(error), usage);
    }
    const [file] = files;
    if (file === undefined || files.length > 1) return refuseUsage(terminal, 'Name one file.', usage);
    const place = loadDatabasePlace();
    if (typeof place === 'string' || 'url' in place) {
      const words =
        typeof place === 'string'
          ? place
          : 'DATABASE_URL is set: the data is on a PostgreSQL server. Use pg_dump and pg_restore there (docs/runbook.md).';
      terminal.stderr.write(`${words}\n`);
      return EXIT_CONFIG;
    }
    try {
      terminal.stderr.write(`${await act(place.folder, file)}\n`);
      return EXIT_OK;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      terminal.stderr.write(`${error.message}\n`);
      return EXIT_FAILURE;
    }
  };
}
