import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { allDatabases } from '../../test/helpers/database.ts';
import { liveThroughWeeks } from './weeks.ts';

/*
 * npm run golden
 * Writes test/golden anew: the nudges and digests of the invented workspace, as they arrive at Slack.
 */

const FOLDER = new URL('../../test/golden/', import.meta.url);

const [databases] = allDatabases();
if (databases === undefined) throw new Error('There is no database to run on');
const database = await databases.open();
try {
  const golden = await liveThroughWeeks(database.db);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, ...message } of golden) {
    writeFileSync(new URL(file, FOLDER), `${JSON.stringify(message, null, 2)}\n`);
  }
  process.stdout.write(`${golden.length} messages written to test/golden.\n`);
} finally {
  await database.close();
  await databases.dispose();
}
