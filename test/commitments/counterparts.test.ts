import { describe, expect, test } from '@jest/globals';
import { counterpartsOf } from '../../src/commitments/counterparts.ts';
import { successorOf } from '../../src/commitments/successor.ts';
import { readMessage } from '../../src/text/read-message.ts';

test.each([
  ['in the promise', "I'll send <@U2> the report.", 'send <@U2> the report', ['U2']],
  ['with a label', "I'll send <@U2|ana> the report.", 'the report', ['U2']],
  ['several', "I'll send <@U2> and <@W3> the report.", 'the report', ['U2', 'W3']],
  ['in the words that address', "<@U2>, <@U3> yes. I'll send the report.", 'send the report', ['U2', 'U3']],
  ['in another sentence', "<#C1> is quiet. <@U2> was out. I'll send the report.", 'send the report', []],
  ['the author', "I'll send the report, <@U1>", 'the report', []],
  ['a channel', "I'll post the report in <#C2|updates>.", 'the report', []],
  ['nobody', "I'll send the report.", 'the report', []],
])('who is named: %s', (_name, text, words, expected) => {
  const start = text.indexOf(words);
  expect(counterpartsOf(readMessage(text), [start, start + words.length], 'U1')).toEqual(expected);
});

describe('which promise takes over from one that was moved', () => {
  const moved = { what: 'send the S3 cost report', due: '2026-11-27' };
  const made = (what: string, due: string | null) => ({ what, due, span: [0, 1] as const });
  const report = made('the cost report for S3', '2026-12-01');
  const it = made('it', '2026-12-01');
  const badges = made('order the badges', '2026-11-30');

  test.each([
    ['the one about the same work', [badges, report], report],
    ['the only later one, when it names nothing', [it], it],
    ['none when there are two that could be meant', [it, made('them', '2026-12-02')], null],
    ['none when the other is about other work', [badges], null],
    ['none when what names nothing is for an earlier day', [made('it', '2026-11-26')], null],
    ['none when nothing is promised', [], null],
  ])('%s', (_name, all, expected) => {
    expect(successorOf(moved, all)).toBe(expected);
  });
});
