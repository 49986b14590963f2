import { expect, jest, test } from '@jest/globals';
import { withDatabase } from '../scripts/crash/database.ts';
import { runCrash } from '../scripts/crash/run.ts';

/* The short form of `npm run crash`. It starts and kills real processes, so it needs a server and real time. */

const LONGEST_MS = 300_000;
jest.setTimeout(LONGEST_MS + 60_000);

const serverUrl = process.env.TEST_DATABASE_URL;
const testOnServer = serverUrl === undefined ? test.skip : test;

testOnServer('two copies that are killed in the middle of their sends deliver each digest exactly once', async () => {
  const lines: string[] = [];
  const plan = { leads: 16, kills: 6, seed: 7, longestMs: LONGEST_MS, report: (line: string) => void lines.push(line) };
  const result = await withDatabase(serverUrl ?? '', (url) => runCrash({ ...plan, url }));
  expect([...result.copies.values()]).toEqual(Array.from({ length: plan.leads }, () => 1));
  expect(result.kills.before + result.kills.between).toBeGreaterThan(0);
  // Each way of failing was met, or the proof is about less than it says.
  expect(Object.keys(result.answers).toSorted()).toEqual(
    expect.arrayContaining(['dropped after', 'dropped before', 'held', 'rate_limited', 'status']),
  );
});
