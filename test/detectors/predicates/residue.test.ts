import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../src/detectors/index.ts';
import { residueOf } from '../../../src/detectors/predicates/vague-update.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { contextOf, RULESET } from '../../helpers/examples.ts';

function residue(text: string): { topics: readonly string[]; content: readonly string[]; checkable: number } {
  return residueOf(factsOf(readMessage(text), contextOf(text), RULESET));
}

describe('what is left of a message without the words that say nothing', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Still working on it, almost there.', [], []],
    ['Migration: ticking along', ['migration'], []],
    ['chipping away at the importer', ['importer'], []],
    ['wrangling the printer', ['printer'], []],
    ['the payroll work continues', ['payroll'], []],
    ['many samples, many repeats', ['samples', 'repeats'], []],
    ['print the badges and the banner', [], ['print', 'badges', 'banner']],
    ['Yesterday: meetings\nToday: relabel all of the shelves', ['shelves'], ['relabel']],
    ['Data catalogue. We keep going.', ['data', 'catalogue'], []],
    ['we drain the boiler, the boiler', [], ['drain', 'boiler']],
  ])('%j', (text, topics, content) => {
    expect(residue(text)).toEqual({ topics, content, checkable: 0 });
  });

  test.each<[string, number]>([
    ['3 of 5', 2],
    ['see #12 and `main`', 2],
    ['week 12, round 2, day 3', 0],
    ['100% fine', 0],
    ['<https://x.example|the sheet>', 1],
  ])('%j can be checked %d times', (text, count) => {
    expect(residue(text).checkable).toBe(count);
  });
});
