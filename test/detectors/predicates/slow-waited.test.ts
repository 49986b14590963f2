import { expect, test } from '@jest/globals';
import { compileRuleset, factsOf } from '../../../src/detectors/index.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { contextOf } from '../../helpers/examples.ts';

const RULESET = compileRuleset();

test.each([
  ['It stopped on the 8th, I thought it comes back.', true, true],
  ['I thought it comes back, it stopped on the 8th.', true, false],
  ['It stopped last week.', true, false],
  ['It stopped, I thought it comes back.', false, false],
  ['It stopped at 9, I thought it comes back.', false, false],
])('%s', (text, hasDay, isDayFirst) => {
  const facts = factsOf(readMessage(text), contextOf(text), RULESET);
  expect(facts.holds('waited.since-day')).toBe(hasDay);
  expect(facts.holds('waited.day-first')).toBe(isDayFirst);
});
