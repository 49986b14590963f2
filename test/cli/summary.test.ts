import { expect, test } from '@jest/globals';
import { summarise } from '../../src/cli/summary.ts';
import type { Analysis, Flag, Signal } from '../../src/detectors/types.ts';
import { createLocalClock } from '../../src/export/local-time.ts';
import { readMembers } from '../../src/export/members.ts';
import { type Post, readPost } from '../../src/export/post.ts';
import { createTally } from '../../src/report/tally.ts';

const reader = { members: readMembers([]), clock: createLocalClock(), standupBot: null };

function post(channel: string, author: string): Post {
  const read = readPost({ ts: '1772442000.000100', user: author, text: 'x' }, channel, reader);
  if (read === null) throw new Error('not readable');
  return read;
}

function analysis(flags: readonly Flag[], signals: readonly Signal[] = [], isEnglish = true): Analysis {
  return {
    flags: flags.map((flag) => ({ flag, score: 1, rules: ['r'], spans: [], reason: '', suggestion: '' })),
    signals: signals.map((signal) => ({ signal, score: 1, rules: ['r'], spans: [] })),
    commitments: [],
    isEnglish,
  };
}

/** Each entry: channel, number of people, messages of each, flag. */
function summary(entries: readonly (readonly [string, number, number, Flag | null])[], columns = 80): string {
  const tally = createTally();
  for (const [channel, people, messages, flag] of entries) {
    for (let person = 0; person < people; person++) {
      for (let i = 0; i < messages; i++) tally.add(post(channel, `U${person}`), analysis(flag === null ? [] : [flag]));
    }
  }
  return summarise(tally.totals(), columns).join('\n');
}

test('figures with five people behind them are shown, others are not', () => {
  const text = summary([
    ['big', 6, 10, null],
    ['big', 5, 2, 'vague_update'],
    ['big', 4, 3, 'not_my_job'],
  ]);
  expect(text).toMatch(/Vague update\s+10\s+5\s+12\.2/);
  expect(text).toMatch(/Not my job\s+fewer than 5 people/);
  expect(text).toMatch(/Passive agreement\s+none seen/);
  expect(text).toContain('Red flags: Vague update 10, Not my job (fewer than 5 people).');
});

test('a hidden figure cannot be worked out from the others', () => {
  const text = summary([
    ['a', 8, 5, 'vague_update'],
    ['b', 7, 2, 'vague_update'],
    ['c', 4, 3, 'vague_update'],
    ['c', 6, 1, null],
  ]);
  expect(text).toMatch(/Vague update\s+66/);
  expect(text).toContain('Red flags: Vague update 40.');
  expect(text).toContain('Red flags: Vague update (not shown).');
  expect(text).toContain('Red flags: Vague update (fewer than 5 people).');
});

test('a slip that is re-contracted counts as re-contracting alone', () => {
  const tally = createTally();
  for (let i = 0; i < 5; i++) tally.add(post('a', `U${i}`), analysis(['slipped_commitment'], ['recontract']));
  const { all } = tally.totals();
  expect(all.labels.slipped_commitment.messages).toBe(0);
  expect(all.labels.recontract).toEqual({ messages: 5, people: 5 });
  expect(all.flagged.messages).toBe(0);
});

test('what was not read because of its language is said', () => {
  const tally = createTally();
  for (let i = 0; i < 5; i++) tally.add(post('a', `U${i}`), analysis([], [], i > 1));
  expect(summarise(tally.totals(), 80).join(' ')).toContain('2 were not clearly in English and were not read.');
});

test.each([40, 60, 80, 200])('no line is wider than %d columns', (columns) => {
  const text = summary([['a-channel', 12, 30, 'defensive_escalation']], columns);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(Math.min(columns, 100));
});

test('nothing found is said in words', () => {
  expect(summarise(createTally().totals(), 80)).toEqual(['No message by a person was found in what was asked for.']);
});
