import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/detectors/index.ts';
import type { OwnLedger } from '../../../src/detectors/types.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { contextOf, RULESET } from '../../helpers/examples.ts';

const LIST = { what: 'price list for the spring fair', due: '2026-03-03' };
const PROMISE = 'The price list for the spring fair goes out on Tuesday 3 March 2026.';
const SILENT = 'Today: price list for the spring fair';
const ADMITTED = 'price list for the spring fair: still not there';
const NOTHING: OwnLedger = { waiting: [], settled: [], silentSlips: 0 };

function isSlip(text: string, own: readonly string[], ledger?: Partial<OwnLedger>): boolean {
  const context = contextOf({ text, own, sent: '2026-03-06' });
  const known = ledger === undefined ? context : { ...context, ledger: { ...NOTHING, ...ledger } };
  return analyse(readMessage(text), known, RULESET).flags.some(({ flag }) => flag === 'slipped_commitment');
}

describe('the memory of promises', () => {
  test.each([
    ['without a ledger, the messages at hand tell', SILENT, [PROMISE], undefined, true],
    ['a first silent slip is no flag', SILENT, [PROMISE], { waiting: [LIST], silentSlips: 1 }, false],
    ['silence about different work, again and again, is', SILENT, [PROMISE], { waiting: [LIST], silentSlips: 2 }, true],
    ['the ledger remembers what is no longer at hand', SILENT, [], { waiting: [LIST], silentSlips: 2 }, true],
    ['and not what it never heard of', SILENT, [], { silentSlips: 2 }, false],
    ['an admission is one the first time', ADMITTED, [], { waiting: [LIST] }, true],
    ['of other work it says nothing', 'The lift is still not there', [], { waiting: [LIST] }, false],
    ['what was settled with a button is no slip', SILENT, [PROMISE], { settled: [LIST], silentSlips: 2 }, false],
    [
      'what was settled was that date alone',
      SILENT,
      [PROMISE],
      { settled: [{ ...LIST, due: '2026-02-24' }], silentSlips: 2 },
      true,
    ],
  ] as const)('%s', (_name, text, own, ledger, expected) => {
    expect(isSlip(text, own, ledger)).toBe(expected);
  });
});
