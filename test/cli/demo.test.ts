import { expect, test } from '@jest/globals';
import { demo } from '../../src/cli/demo.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

test('the demo scans the sample workspace without Slack', async () => {
  const terminal = fakeTerminal();
  expect(await demo([], terminal)).toBe(0);
  expect(terminal.out()).toContain('358 messages by 21 people in 5 channels, from 2026-01-12 to 2026-03-06.');
  expect(terminal.out()).toContain('#fleet-standup: ');
});
