import { expect, test } from '@jest/globals';
import { countUndatedAsks } from '../../src/commitments/asks.ts';
import { readMessage } from '../../src/text/read-message.ts';

test.each([
  ['Can you send me the list?', 1],
  ['<@U2> could you please look at the export', 1],
  ['Who can take the pump?', 1],
  ['Please fix the docs. Could somebody review PR 12?', 2],
  ['Can you send me the list by Friday?', 0],
  ['Can you send me the list? Thursday is fine.', 0],
  ['Can you look at the export? Please fix the docs by Friday.', 1],
  ['Please check the invoice asap.', 0],
  ['please have a look at the draft whenever you like', 0],
  ['Can you join at 3?', 0],
  ['I asked whether you can send it.', 0],
  ['Where are we on billing?', 0],
  ['Merged it. Thanks!', 0],
  ['> can you send me the list?\nDone.', 0],
  ['', 0],
])('%j asks %i times without a day', (text, count) => {
  expect(countUndatedAsks(readMessage(text))).toBe(count);
});
