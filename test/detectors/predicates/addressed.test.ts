import { expect, test } from '@jest/globals';
import { compileRuleset, factsOf } from '../../../src/detectors/index.ts';
import { readMessage } from '../../../src/text/read-message.ts';
import { contextOf } from '../../helpers/examples.ts';

const RULESET = compileRuleset();

function holds(condition: string, parent: string, talk?: string): boolean {
  const example = { text: 'I look at it.', parent, ...(talk === undefined ? {} : { talk: [talk] }) };
  return factsOf(readMessage(example.text), contextOf(example), RULESET).holds(condition);
}

test.each([
  ['Ana, where is the key?', true],
  ['Where is the key, Ana?', true],
  ['<@U123> where is the key?', true],
  ['Today, the key is missing.', false],
  ['The key is missing, who has it?', false],
])('%s calls somebody: %s', (parent, isCalled) => {
  expect(holds('asked.by-name', parent)).toBe(isCalled);
});

test('the last message of the thread counts, and not its first', () => {
  expect(holds('asked.by-name', 'Ana, where is the key?', 'it hangs on the board')).toBe(false);
  expect(holds('asked.at-all', 'The key is missing.', 'who had it?')).toBe(true);
});

test('what was pushed away is with nobody', () => {
  expect(holds('left.with-nobody', 'The key is missing.', 'Not my job.')).toBe(true);
  expect(holds('left.with-nobody', 'The key is missing.', 'It hangs on the board.')).toBe(false);
});
