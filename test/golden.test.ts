import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, jest, test } from '@jest/globals';
import { liveThroughWeeks } from '../scripts/golden/weeks.ts';
import { someDatabase } from './helpers/database.ts';
import { problemsWith } from './helpers/slack-limits.ts';

jest.setTimeout(600_000);

const FOLDER = new URL('golden/', import.meta.url);
const databases = someDatabase();
afterAll(() => databases.dispose());

/* What the bot says to the invented workspace. When it says something else: `npm run golden`, and look at the change. */
test('the nudges and digests of four weeks are those in test/golden', async () => {
  const database = await databases.open();
  try {
    const made = await liveThroughWeeks(database.db);
    expect(made.map(({ file }) => file)).toEqual(readdirSync(FOLDER).toSorted());
    for (const { file, ...message } of made) {
      const kept: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      expect({ file, message }).toEqual({ file, message: kept });
      if (!Array.isArray(message.blocks)) throw new Error('no blocks');
      expect(problemsWith({ text: message.text, blocks: message.blocks })).toEqual([]);
    }
  } finally {
    await database.close();
  }
});
