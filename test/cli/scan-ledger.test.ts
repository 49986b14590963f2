import { expect, test } from '@jest/globals';
import { scan } from '../../src/cli/scan.ts';
import { exportFolder, removeExportsAfterwards, tsOf, USERS } from '../helpers/export-folder.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

removeExportsAfterwards();

const promise = tsOf('2026-03-02T09:00:00');
const end = tsOf('2026-03-05T09:00:00');
const TEAM = {
  'users.json': USERS,
  'updates/2026-03-02.json': [
    { type: 'message', user: 'UANA', text: "I'll send the cost report to Ben by Thursday.", ts: promise },
  ],
  'general/2026-03-05.json': [
    { type: 'message', user: 'UANA', text: 'I sent the cost report to Ben.', ts: end },
    { type: 'message', user: 'UBEN', text: 'Thanks', ts: tsOf('2026-03-20T09:00:00') },
  ],
};

async function ledger(...args: string[]): Promise<Record<string, unknown>[]> {
  const terminal = fakeTerminal();
  expect(await scan([exportFolder(TEAM), '--ledger', ...args], terminal)).toBe(0);
  return terminal
    .out()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const KEPT = { channel: 'updates', ts: promise, due: '2026-03-05', status: 'kept', resolved_ts: end };

test('a promise is one line of the fixed shape, whatever the format', async () => {
  for (const format of ['text', 'jsonl']) {
    const rows = await ledger('--format', format);
    expect(rows).toMatchObject([KEPT]);
    expect(Object.keys(rows[0] ?? {})).toEqual(['channel', 'ts', 'user', 'what', 'due', 'status', 'resolved_ts']);
    expect(rows[0]?.user).toMatch(/^p-/);
  }
});

test('what shows the end may lie outside of what is asked for', async () => {
  expect(await ledger('--channel', 'updates', '--until', '2026-03-03')).toMatchObject([KEPT]);
  expect(await ledger('--channel', 'general')).toEqual([]);
  expect(await ledger('--since', '2026-03-03')).toEqual([]);
});

test.each([
  ['2026-03-04', 'open', null],
  ['2026-03-05T08:59', 'open', null],
  [end, 'kept', end],
  ['2026-03-05', 'kept', end],
])('at %s it is %s', async (now, status, resolved) => {
  expect(await ledger('--now', now)).toMatchObject([{ status, resolved_ts: resolved }]);
});

test('--named gives the ids of the export', async () => {
  expect(await ledger('--named', '--i-told-the-team')).toMatchObject([{ user: 'UANA' }]);
});
