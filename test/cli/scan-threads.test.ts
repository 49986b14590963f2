import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { scan } from '../../src/cli/scan.ts';
import { TURN, threadOf } from '../../src/cli/scan-task.ts';
import { threadsFor } from '../../src/cli/scan-threads.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

const EXPORT = 'test/fixtures/workspace';
const run = promisify(execFile);

test('two threads write what one does, in the same order', async () => {
  const built = resolve('node_modules/.cache/scan-threads');
  await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts', built]);
  const args = ['scan', resolve(EXPORT), '--format', 'jsonl', '--named', '--i-told-the-team'];
  const { stdout } = await run(process.execPath, [join(built, 'main.js'), ...args, '--threads', '2'], {
    maxBuffer: 2 ** 26,
  });
  const terminal = fakeTerminal();
  expect(await scan(args.slice(1), terminal)).toBe(0);
  expect(stdout.split('\n').length).toBeGreaterThan(2 * TURN);
  expect(stdout).toBe(terminal.out());
}, 180_000);

describe('the number of threads', () => {
  test.each<[string, number | null, number, number]>([
    ['what was asked for', 3, 0, 3],
    ['the reading one alone for a small export', null, 1_000_000, 1],
    ['the cores for a large one', null, 100_000_000, 2],
  ])('is %s', (_, asked, bytes, expected) => {
    expect(threadsFor(asked, bytes, 2)).toBe(expected);
  });

  test.each(['0', '17', 'x', '1.5'])('%s is refused in words', async (threads) => {
    const terminal = fakeTerminal();
    expect(await scan([EXPORT, '--threads', threads], terminal)).toBe(64);
    expect(terminal.err()).toContain('--threads is a number from 1 to 16');
  });
});

test('threads take turns over the messages', () => {
  expect([0, TURN - 1, TURN, 2 * TURN].map((number) => threadOf(number, 2))).toEqual([0, 0, 1, 0]);
});
