import { expect, test } from '@jest/globals';
import { describeCheck, underline } from '../../src/cli/check-text.ts';
import type { Analysis } from '../../src/detectors/types.ts';

const NOTHING: Analysis = { flags: [], signals: [], commitments: [], isEnglish: true };

test.each<[string, readonly (readonly [number, number])[], number, readonly string[]]>([
  ['one two three', [[4, 7]], 80, ['one two three', '    ^^^']],
  ['first line\nsecond line', [[11, 17]], 80, ['second line', '^^^^^^']],
  ['first line\nsecond line', [[6, 17]], 80, ['first line', '      ^^^^', 'second line', '^^^^^^']],
  ['a'.repeat(50), [[30, 35]], 22, ['a'.repeat(20), `${' '.repeat(10)}^^^^^`]],
  ['nothing', [], 80, []],
])('%j underlined at %j', (text, spans, columns, expected) => {
  expect(underline(text, spans, columns)).toEqual(expected);
});

test('a flag is shown with its words, why, what to try, and its rules', () => {
  const text = 'Still working on it.';
  const flag = {
    flag: 'vague_update' as const,
    score: 0.876,
    rules: ['vague-update.still'],
    spans: [[0, 19] as const],
    reason: 'Nothing here can be checked.',
    suggestion: 'Name the next step.',
  };
  expect(describeCheck(text, { ...NOTHING, flags: [flag] }, 80)).toEqual([
    'Vague update (evidence 0.88)',
    '  Still working on it.',
    '  ^^^^^^^^^^^^^^^^^^^',
    '  Why: Nothing here can be checked.',
    '  Try: Name the next step.',
    '  Rules: vague-update.still',
  ]);
});

test('signals and commitments are shown, and that there is no flag', () => {
  const signals = [{ signal: 'commitment' as const, score: 1, rules: ['c'], spans: [[0, 4] as const] }];
  const commitments = [
    { what: 'send the report', due: '2026-03-06', span: [0, 4] as const, rule: 'c' },
    { what: 'call Ana', due: null, span: [0, 4] as const, rule: 'c' },
  ];
  expect(describeCheck('I will', { ...NOTHING, signals, commitments }, 80)).toEqual([
    'No red flag.',
    '',
    'Good: Commitment',
    '  I will',
    '  ^^^^',
    '',
    'Commitment: send the report (due 2026-03-06)',
    'Commitment: call Ana (no date)',
  ]);
});

test('what is not English is left alone', () => {
  expect(describeCheck('Ich bin dran', { ...NOTHING, isEnglish: false }, 80)).toEqual([
    'This is not clearly English, so nothing is said about it.',
  ]);
});
