import { expect, test } from '@jest/globals';
import { check } from '../../src/cli/check.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

test('--json answers with the fields of a record', async () => {
  const terminal = fakeTerminal();
  expect(await check(['Done: merged the login form', '--json'], terminal)).toBe(0);
  expect(Object.keys(JSON.parse(terminal.out()))).toEqual(['flags', 'signals', 'commitments']);
});

test.each([
  [['- dark mode toggle']],
  [['-done the list']],
  [['--parent', '- who takes it? You?', '- I do']],
  [['--', '-ok']],
])('a text that begins with a dash is a text: %j', async (args) => {
  const terminal = fakeTerminal();
  expect(await check(args, terminal)).toBe(0);
  expect(terminal.err()).toBe('');
});
