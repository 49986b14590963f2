import { describe, expect, test } from '@jest/globals';
import { nearestWord, readChannel, readCommand } from '../../src/handlers/command-words.ts';

test.each([
  ['', { name: '', rest: '', words: [] }],
  [
    '  Check  my draft\nwith two lines ',
    { name: 'check', rest: 'my draft\nwith two lines', words: ['my', 'draft', 'with', 'two', 'lines'] },
  ],
  ['watch <#C1|a-b>  standup', { name: 'watch', rest: '<#C1|a-b>  standup', words: ['<#C1|a-b>', 'standup'] }],
])('%j is split', (typed, expected) => {
  expect(readCommand(typed)).toEqual(expected);
});

test.each([
  ['<#C123ABC|team-updates>', { id: 'C123ABC', name: 'team-updates' }],
  ['<#C123ABC|>', { id: 'C123ABC', name: '' }],
  ['<#G9>', { id: 'G9', name: '' }],
  ['#team', null],
  ['<@U1>', null],
  ['<#D1|x>', null],
  ['x<#C1>', null],
])('%s is the channel %j', (word, expected) => {
  expect(readChannel(word)).toEqual(expected);
});

describe('the nearest word', () => {
  test.each([
    ['wtach', 'watch'],
    ['watchh', 'watch'],
    ['hlep', 'help'],
    ['un-mute', 'unmute'],
    ['CHEK', 'check'],
    ['banana', null],
    ['x'.repeat(10_000), null],
  ])('to %.20s is %s', (typed, expected) => {
    expect(nearestWord(typed, ['help', 'check', 'mute', 'unmute', 'watch', 'unwatch'])).toBe(expected);
  });
});
