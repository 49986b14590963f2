import { expect, test } from '@jest/globals';
import { demo } from '../../src/cli/demo.ts';
import { readDemoPort } from '../../src/config.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

test('options that the demo does not have are refused', async () => {
  const terminal = fakeTerminal();
  expect(await demo(['--port', '3'], terminal)).toBe(64);
  expect(terminal.err()).toContain('PORT sets the port');
});

test.each([
  [undefined, 0],
  ['', 0],
  ['8080', 8080],
  [' 0 ', 0],
  ['65536', null],
  ['abc', null],
  ['-1', null],
])('PORT %p means %p', (value, port) => {
  expect(readDemoPort(value === undefined ? {} : { PORT: value })).toBe(port);
});
