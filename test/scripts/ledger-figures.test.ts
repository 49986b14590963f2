import { expect, test } from '@jest/globals';
import {
  falseRows,
  isOutcomeRight,
  measureLedger,
  type Promised,
  pairPromises,
  reportLedger,
} from '../../scripts/score/ledger-figures.ts';

function promised(ts: string, what: string, more: Partial<Promised> = {}): Promised {
  return { channel: 'a', ts, what, due: '2026-03-06', outcome: 'kept', resolvedTs: '9', ...more };
}

test('each promise gets the most similar row of its message, and no row serves twice', () => {
  const gold = [promised('1', 'send the report to Ana'), promised('1', 'call Ben'), promised('1', 'a third thing')];
  const rows = [promised('1', 'call Ben back'), promised('1', 'send report'), promised('2', 'call Ben')];
  expect(pairPromises(gold, rows).map(({ row }) => row?.what ?? null)).toEqual(['send report', 'call Ben back', null]);
});

test.each([
  ['kept', '9', 'kept', true],
  ['kept', '9', 'slipped', false],
  ['dropped', null, 'slipped', true],
  ['dropped', '9', 'slipped', false],
  ['dropped', null, 'open', false],
])('%s (shown by %s) told as %s: %s', (outcome, resolvedTs, told, expected) => {
  const pair = { gold: promised('1', 'x', { outcome, resolvedTs }), row: promised('1', 'x', { outcome: told }) };
  expect(isOutcomeRight(pair)).toBe(expected);
});

test('a ledger is measured by promises found and by rows that are labelled', () => {
  const gold = [promised('1', 'x'), promised('2', 'y'), promised('3', 'z')];
  const rows = [promised('1', 'x'), promised('1', 'extra'), promised('2', 'y', { due: null, outcome: 'open' })];
  const labelled = new Map([
    ['a/1', 1],
    ['a/2', 2],
  ]);
  const figures = measureLedger(pairPromises(gold, rows), rows, labelled);
  expect(figures).toEqual({
    promises: 3,
    found: 2,
    dueRight: 1,
    outcomeRight: 1,
    resolvedRight: 1,
    resolvedShown: 1,
    rows: 3,
    rowsRight: 2,
  });
  expect(reportLedger(figures)).toContain('found                  0.667 (2 of 3)');
});

test('the rows of a message that tells more than is labelled are listed together', () => {
  const rows = [promised('1', 'x'), promised('1', 'extra', { due: null }), promised('2', 'y')];
  const labelled = new Map([
    ['a/1', 1],
    ['a/2', 1],
  ]);
  expect(falseRows(rows, labelled)).toEqual([
    { row: promised('1', '"x" 2026-03-06; "extra" null'), count: 2, labelled: 1 },
  ]);
  expect(falseRows(rows, new Map())).toHaveLength(2);
});
