import { describe, expect, test } from '@jest/globals';
import { createConditions } from '../../../src/detectors/engine/conditions.ts';
import { type Reader, readFacts } from '../../../src/detectors/engine/facts.ts';
import { expandLexicons, type Lexicon } from '../../../src/detectors/engine/lexicon.ts';
import { compileNet } from '../../../src/detectors/engine/net.ts';
import type { Where } from '../../../src/detectors/engine/rule.ts';
import { readMessage } from '../../../src/text/read-message.ts';

const LEXICON: Lexicon = {
  'v:ship': 'ship send_out merge',
  'n:thing': 'thing issue',
  team: 'data_team infra @thing',
};

/** The texts that a pattern matches, cut from the raw text. */
function matched(pattern: string, text: string, where?: Where): readonly string[] {
  const net = compileNet([{ name: 'cue', patterns: [pattern] }], expandLexicons([LEXICON]));
  const cue = { name: 'cue', patterns: [pattern], ...(where ? { where } : {}) };
  const readSignals = () => ({ commitments: [], decisions: new Map() });
  const reader: Reader = { nets: [net], conditions: createConditions([cue], {}), readSignals, known: new WeakMap() };
  const message = readMessage(text);
  const facts = readFacts(reader, message);
  return facts
    .cue('cue')
    .map(({ from, to }) => text.slice(message.tokens[from]?.start ?? 0, message.tokens[to - 1]?.end ?? 0));
}

describe('the pattern language', () => {
  test.each<[string, string, readonly string[]]>([
    ['still working', 'Still  working on it', ['Still  working']],
    ['still working', 'still, working', ['still, working']],
    ['still working', 'still. working', []],
    ['still working', 'still\nworking', []],
    ["don't know", 'I dont know', ['dont know']],
    ['do not know', 'I don’t know', ['don’t know']],
    ['is|will ill|hr', 'she is ill, ill do it, the role is HR, it is 1 hr', ['is ill', 'is HR']],
    ['a|b c', 'b c and a c', ['b c', 'a c']],
    ['@ship it', 'merged it, shipping it, sent out it', ['merged it', 'shipping it', 'sent out it']],
    ['@ship.past', 'ship shipped ships shipping', ['shipped']],
    ['@ship.ing', 'ship shipped ships shipping', ['shipping']],
    ['@team', 'the data team and infra have issues', ['data team', 'infra', 'issues']],
    ['#num of #num', '3 of 5 done', ['3 of 5']],
    ['ask #user', 'ask <@U123> or ask @ana', ['ask <@U123>', 'ask @ana']],
    ['#ticket merged', 'PLAT-12 merged', ['PLAT-12 merged']],
    ['really? good', 'good, really good', ['good', 'really good', 'good']],
    ['(no idea|not sure) yet', 'no idea yet; not sure yet; no yet', ['no idea yet', 'not sure yet']],
    ['stuck ..2 since', 'stuck on it since', ['stuck on it since']],
    ['stuck ..2 since', 'stuck on it all day since', []],
    ['stuck ..2 since', 'stuck on it. since', []],
    ['since !when', 'since when and since then', ['since']],
    ['^ done', 'Done. Not done', ['Done']],
    ['done $', 'done it. it is done!', ['done']],
    ['^ ok $', 'ok', ['ok']],
    ['^ ok $', 'ok then', []],
    ['the * one', 'the other one', ['the other one']],
    ['it #ed', 'it worked, it works', ['it worked']],
  ])('%s in %j', (pattern, text, expected) => {
    expect(matched(pattern, text)).toEqual(expected);
  });

  test('never reads quotes, code or headings', () => {
    expect(matched('not my job', 'he said "not my job" and `not my job`\n> not my job')).toEqual([]);
    expect(matched('blockers', 'Blockers: no blockers')).toEqual(['blockers']);
  });

  test.each<[Where, string, readonly string[]]>([
    [{ section: ['plan'] }, 'Yesterday: ship\nToday: ship', ['ship']],
    [{ question: false }, 'ship? we ship.', ['ship']],
    [{ unnegated: true }, 'did not ship. ship', ['ship']],
    [{ unconditional: true }, 'if we ship. we ship', ['ship']],
    [{ first: true }, 'ship. ship', ['ship']],
  ])('where %j', (where, text, expected) => {
    expect(matched('ship', text, where)).toEqual(expected);
  });

  test.each([
    ['@nothing', 'unknown word class'],
    ['..99 x', 'gap out of range'],
    ['a?', 'may match nothing'],
    ['(a b', 'unbalanced'],
    ['!(a b) c', 'single words'],
    ['a ^ b', 'beginning'],
    ['a||b', 'empty alternative'],
  ])('%s is refused by name', (pattern, problem) => {
    expect(() => matched(pattern, 'x')).toThrow(problem);
  });
});

describe('lexicons', () => {
  test('an unknown class and a class within itself are refused', () => {
    expect(() => expandLexicons([{ a: '@b' }])).toThrow('unknown word class @b');
    expect(() => expandLexicons([{ a: '@b', b: '@a' }])).toThrow('contains itself');
  });
});
