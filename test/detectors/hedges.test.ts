import { describe, expect, test } from '@jest/globals';
import type { Example, Rule } from '../../src/detectors/engine/rule.ts';
import { RULES } from '../../src/detectors/index.ts';
import { FLAGS } from '../../src/detectors/types.ts';
import { analyseExample, speaksOn, textOf } from '../helpers/examples.ts';

/** "I guess" is left out: as a whole answer to a proposal it is assent. */
const HEDGES = [
  'probably',
  'hopefully',
  'maybe',
  'perhaps',
  'possibly',
  'presumably',
  'apparently',
  'I think',
  'I believe',
  'I hope',
  'imo',
  'afaik',
  'as far as I know',
  'if I remember correctly',
  'fwiw',
] as const;

const PARENTS = [
  undefined,
  'Is the import ready for the demo?',
  'Proposal: we drop the Friday report. Thoughts?',
  'The export is broken since Monday, customers complain.',
  'Who looks after the billing cron?',
  'Thanks everybody!',
] as const;

const FLAG_RULES = RULES.filter(({ label, weight }) => weight > 0 && FLAGS.some((flag) => flag === label));

function flagsOf(example: Example): readonly string[] {
  return analyseExample(example).flags.map(({ flag, rules }) => `${flag} (${rules.join(', ')})`);
}

/** The rule without its conditions. */
function patternsAlone({ id, label, weight, patterns = [], where = {} }: Rule): Rule {
  return { id, label, weight, patterns, where };
}

/** The example with a hedge before or behind it. */
function hedged(example: Example, hedge: string): readonly Example[] {
  const text = textOf(example);
  const rest = typeof example === 'string' ? {} : example;
  const before = { ...rest, text: `${hedge} ${text}` };
  return text.endsWith('?') ? [before] : [before, { ...rest, text: `${text.replace(/[.!]$/, '')}, ${hedge}` }];
}

describe('a hedge alone', () => {
  test.each(HEDGES)('%s', (hedge) => {
    const raised = PARENTS.flatMap((parent) =>
      [hedge, `${hedge}.`, `${hedge}…`].flatMap((text) => {
        const example = parent === undefined ? text : { text, parent };
        return flagsOf(example).map((flag) => `${parent ?? ''} > ${text} -> ${flag}`);
      }),
    );
    expect(raised).toEqual([]);
  });

  test('is what no pattern of any rule matches', () => {
    const matching = FLAG_RULES.filter(({ patterns }) => patterns !== undefined).flatMap((rule) =>
      HEDGES.filter((hedge) => speaksOn(patternsAlone(rule), hedge)).map((hedge) => `${rule.id}: ${hedge}`),
    );
    expect(matching).toEqual([]);
  });
});

describe('a hedge added to a message without a flag raises none', () => {
  test.each(FLAG_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const raised = (rule.examples?.leave ?? [])
      .filter((example) => flagsOf(example).length === 0)
      .flatMap((example) =>
        ['probably', 'hopefully', 'I think'].flatMap((hedge) =>
          hedged(example, hedge).flatMap((one) => flagsOf(one).map((flag) => `${textOf(one)} -> ${flag}`)),
        ),
      );
    expect(raised).toEqual([]);
  });
});
