import { describe, expect, test } from '@jest/globals';
import { readCorpus } from '../../../scripts/bench/corpus.ts';
import { createConditions, FAILS, HOLDS, OPEN } from '../../../src/detectors/engine/conditions.ts';
import type { Predicate } from '../../../src/detectors/engine/observed.ts';
import { factsOf } from '../../../src/detectors/index.ts';
import { PREDICATES } from '../../../src/detectors/registry.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { RULESET } from '../../helpers/examples.ts';

const EVERY = 11;
const CUES = ['a', 'b'].map((name) => ({ name, patterns: [name] }));
const TOP = { isAlone: false, hasParent: false, hasTalk: false, hasOwn: false };

describe('what is known of a condition before the text is looked at', () => {
  test.each<[string, Predicate, number, readonly number[]]>([
    ['asks for one cue', (facts) => facts.holds('a'), FAILS, [0]],
    ['asks for the lack of one', (facts) => !facts.holds('a'), HOLDS, [0]],
    ['asks until one is there', (facts) => facts.holds('a') || facts.cue('b').length > 0, FAILS, [0, 1]],
    ['asks for the second only when the first is there', (facts) => facts.holds('a') && facts.holds('b'), FAILS, [0]],
    ['asks for a parent that is not there', (facts) => facts.parent?.holds('a') ?? false, FAILS, []],
    ['looks at the text', ({ message }) => message.raw === '', OPEN, []],
    ['looks at the author', ({ context }) => context?.author === null, OPEN, []],
    ['asks a predicate that looks at the text', (facts) => facts.holds('text'), OPEN, []],
  ])('a predicate that %s', (_, predicate, verdict, cues) => {
    const conditions = createConditions(CUES, { asked: predicate, text: ({ words }) => words > 0 });
    const { verdicts, byCue } = conditions.blank(TOP);
    const number = conditions.number('asked');
    expect(verdicts[number]).toBe(verdict);
    expect([0, 1].filter((cue) => byCue[cue]?.includes(number))).toEqual(cues);
  });

  test('a parent that is there leaves open what is asked of it', () => {
    const conditions = createConditions(CUES, { asked: (facts) => facts.holds('parent:a') });
    const number = conditions.number('asked');
    expect(conditions.blank({ ...TOP, hasParent: true }).verdicts[number]).toBe(OPEN);
    expect(conditions.blank(TOP).verdicts[number]).toBe(FAILS);
  });

  test('every predicate of the rules answers as if it had been asked', async () => {
    const corpus = (await readCorpus()).filter((_, at) => at % EVERY === 0);
    let foregone = 0;
    for (const { text, context } of corpus) {
      const facts = factsOf(readMessage(text), context, RULESET);
      const fresh = factsOf(readMessage(text), context, RULESET);
      foregone += Object.keys(PREDICATES).filter((name) => facts.fails(RULESET.reader.conditions.number(name))).length;
      const wrong = Object.entries(PREDICATES).filter(([name, predicate]) => facts.holds(name) !== predicate(fresh));
      expect(wrong).toEqual([]);
    }
    expect(foregone).toBeGreaterThan(corpus.length * 20);
  });
});
