import { parseArgs } from 'node:util';
import { EXIT_CONFIG, loadDatabasePlace, loadKeyring } from '../config.ts';
import { DatabaseUnavailable } from '../db/database.ts';
import { checkKeys, resealAll } from '../db/installations.ts';
import { KeyProblem, newKey } from '../db/keyring.ts';
import { openDatabase } from '../db/open-database.ts';
import { acrossWorkspaces } from '../db/scope.ts';
import { messageOf } from '../export/export-error.ts';
import { type Command, EXIT_FAILURE, EXIT_OK, refuseUsage } from './terminal.ts';
import { KEYS_USAGE } from './usage.ts';

/** `keys new` and `keys rotate`: the keys with which stored tokens are encrypted. */
export const keys: Command = async (args, terminal) => {
  let words: readonly string[];
  try {
    words = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
  } catch (error) {
    return refuseUsage(terminal, messageOf(error), KEYS_USAGE);
  }
  if (words.length === 1 && words[0] === 'new') {
    terminal.stdout.write(`${newKey(terminal.now().toISOString().slice(0, 10))}\n`);
    return EXIT_OK;
  }
  if (words.length !== 1 || words[0] !== 'rotate') return refuseUsage(terminal, 'Say new or rotate.', KEYS_USAGE);

  const keyring = loadKeyring();
  const place = loadDatabasePlace();
  if (typeof keyring === 'string' || typeof place === 'string') {
    for (const each of [keyring, place]) if (typeof each === 'string') terminal.stderr.write(`${each}\n`);
    return EXIT_CONFIG;
  }
  try {
    const database = await openDatabase(place);
    try {
      const count = await acrossWorkspaces(async () => {
        await checkKeys(database.db, keyring);
        return resealAll(database.db, keyring);
      });
      terminal.stderr.write(
        `${count} encrypted anew; everything is encrypted with the key "${keyring.newest.id}" now. ` +
          'Older keys can be taken out of ENCRYPTION_KEYS once every copy of the bot runs with the new one.\n',
      );
    } finally {
      await database.close();
    }
    return EXIT_OK;
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable || error instanceof KeyProblem)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return error instanceof KeyProblem ? EXIT_CONFIG : EXIT_FAILURE;
  }
};
