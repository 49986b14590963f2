import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/detectors/index.ts';
import { FLAGS, NO_TUNING, type Tuning } from '../../src/detectors/types.ts';
import { tidyTuning } from '../../src/tuning/change.ts';
import { YAML_LENGTH } from '../../src/tuning/limits.ts';
import { readYaml, writeYaml } from '../../src/tuning/yaml.ts';

const RULE = RULES.find(({ label }) => label === 'not_my_job')?.id ?? '';

const FULL: Tuning = {
  off: [RULE, 'passive_agreement'],
  on: ['vague_update'],
  sensitivity: { not_my_job: 'low', vague_update: 'high' },
  phrases: [
    { flag: 'vague_update', phrase: 'the * thing' },
    { flag: 'not_my_job', phrase: 'ask the * wizards' },
    { flag: 'not_my_job', phrase: "isn't ours, truly" },
    { flag: 'not_my_job', phrase: 'yes no maybe' },
    { flag: 'not_my_job', phrase: '12 34' },
  ],
  exceptions: [{ flag: 'not_my_job', phrase: 'not my area, but' }],
  exempt: ['U123', 'C9'],
  quietAfter: 7,
};

describe('a round trip is the identity', () => {
  test.each<[string, Tuning]>([
    ['as shipped', NO_TUNING],
    ['everything', FULL],
    ['never quiet', { ...NO_TUNING, quietAfter: 0 }],
    ['a word that YAML reads as something else', { ...NO_TUNING, phrases: [{ flag: 'not_my_job', phrase: 'null' }] }],
    ['a number', { ...NO_TUNING, exceptions: [{ flag: 'not_my_job', phrase: '007' }] }],
    ['a star', { ...NO_TUNING, exceptions: [{ flag: 'not_my_job', phrase: 'wait * wait' }] }],
  ])('%s', (_name, tuning) => {
    const text = writeYaml(tuning);
    expect(readYaml(text)).toEqual({ tuning: tidyTuning(tuning) });
    const again = readYaml(text);
    expect('tuning' in again ? writeYaml(again.tuning) : again).toBe(text);
  });

  test('of every flag, level and rule', () => {
    const tuning: Tuning = {
      ...NO_TUNING,
      off: [...RULES.map(({ id }) => id), ...FLAGS],
      sensitivity: Object.fromEntries(FLAGS.map((flag, at) => [flag, at % 2 === 0 ? 'low' : 'high'])),
    };
    expect(readYaml(writeYaml(tuning))).toEqual({ tuning: tidyTuning(tuning) });
  });
});

/** Each level refers to the one before nine times. */
const BOMB = `version: 1
a: &a [x,x,x,x,x,x,x,x,x]
${Array.from('bcdefgh', (name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[at]}`).join(',')}]`).join('\n')}
`;

test.each([
  ['nothing', '', 'There is nothing in it'],
  ['only a remark', '# off: x', 'There is nothing in it'],
  ['no version', 'off: [not_my_job]', 'version: 1'],
  ['another version', 'version: 2', 'version: 1'],
  ['a list', '- a', 'must be a list of'],
  ['broken', 'version: 1\noff: [a', 'Line'],
  ['the same name twice', 'version: 1\noff: []\noff: []', 'Line'],
  ['an unknown name', 'version: 1\nof: [not_my_job]', '`of` is not known here'],
  ['an unknown rule', 'version: 1\noff:\n  - not-my-job.nope', 'Line 3: `not-my-job.nope` is no rule'],
  ['an unknown flag', 'version: 1\nsensitivity:\n  nope: low', '`nope` is not known here'],
  ['an unknown level', 'version: 1\nsensitivity:\n  not_my_job: mild', 'low, medium or high'],
  ['an expression', 'version: 1\nphrases:\n  not_my_job:\n    - (a|b)c', "can't be used as a phrase"],
  ['a phrase that is a map', 'version: 1\nphrases:\n  not_my_job:\n    - a: b', 'must be a list of words'],
  ['an id that is none', 'version: 1\nexempt: [ana]', 'is no id'],
  ['a number that is none', 'version: 1\nquiet-after: -1', 'whole number'],
  ['an alias', 'version: 1\noff: &a [not_my_job]\non: *a', 'are not read'],
  ['an anchor', 'version: 1\noff: &a [not_my_job]', 'Anchors'],
  ['a tag', 'version: 1\noff: !!js/function [not_my_job]', 'Tags'],
  ['a merge key', 'version: 1\n<<: {off: [not_my_job]}', 'not known here'],
  ['a bomb of aliases', BOMB, 'are not read'],
  ['a nest of lists', `version: 1\noff: ${'['.repeat(5_000)}`, 'nested too deep'],
  ['a nest of lists with gaps', `version: 1\noff: ${'[ \n '.repeat(4_000)}`, 'nested too deep'],
  [
    'a nest of lines',
    `version: 1\n${Array.from({ length: 30 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}`,
    'nested too deep',
  ],
  ['a nest of dashes', `version: 1\noff:\n${'- '.repeat(60)}x`, 'nested too deep'],
  ['too long', `version: 1\n${'#'.repeat(YAML_LENGTH)}`, 'more than'],
  [
    'too many',
    `version: 1\noff: [${Array.from({ length: 4_000 }, () => 'a').join(',')}]`,
    'more than a tuning can hold',
  ],
])('%s is refused in words', (_name, text, words) => {
  const read = readYaml(text);
  expect('problems' in read ? read.problems.join(' ') : read).toContain(words);
});

test('says everything that is wrong at once, a few things at most', () => {
  const read = readYaml(`version: 1\noff: [a, b]\nsensitivity: {not_my_job: x}\nexempt: [${'z,'.repeat(30)}]`);
  const problems = 'problems' in read ? read.problems : [];
  expect(problems.length).toBe(8);
  expect(problems[0]).toContain('`a` is no rule');
});
