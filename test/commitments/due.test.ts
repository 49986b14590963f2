import { describe, expect, test } from '@jest/globals';
import { findDue, findDues, hasDateCue, PLAIN_DUE_CONTEXT } from '../../src/commitments/due.ts';
import { DATE_RULES, writtenParsers } from '../../src/commitments/due-chrono.ts';
import type { DueContext } from '../../src/commitments/due-types.ts';
import { contextOf, DATE_EXPRESSIONS } from './date-expressions.ts';

const MONDAY: DueContext = { ...PLAIN_DUE_CONTEXT, now: { date: '2026-03-02', time: '09:00' } };

describe('date expressions', () => {
  test.each(DATE_EXPRESSIONS.map((row) => [row.text, row.now, row.zone ?? 'UTC', row.due, row] as const))(
    '%s at %s in %s is %s',
    (_text, _now, _zone, due, row) => {
      expect(findDue(row.text, contextOf(row))?.due ?? null).toBe(due);
    },
  );

  test('the table holds at least 250 expressions, none twice in the same setting', () => {
    expect(DATE_EXPRESSIONS.length).toBeGreaterThanOrEqual(250);
    const keys = DATE_EXPRESSIONS.map(({ due: _due, why: _why, ...setting }) => JSON.stringify(setting));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every expression with a date passes the cue', () => {
    expect(DATE_EXPRESSIONS.filter((row) => row.due !== null && !hasDateCue(row.text))).toEqual([]);
  });
});

test.each(DATE_RULES.map((rule) => [rule.id, rule] as const))('the cue of %s is in all that it reads', (_id, rule) => {
  const texts = DATE_EXPRESSIONS.flatMap(({ text }) => [text, text.toUpperCase()]);
  const read = texts.filter((text) => rule.pattern.test(text));
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((text) => !rule.cue.test(text.toLowerCase()))).toEqual([]);
});

describe('findDue', () => {
  test('answers where the date stands and the time that was named', () => {
    const text = 'you get the draft by Friday 5pm, promised';
    const due = findDue(text, MONDAY);
    expect(due).toMatchObject({ due: '2026-03-06', time: '17:00' });
    expect(text.slice(due?.start, due?.end)).toBe('Friday 5pm');
  });

  test('offsets count in raw text with markup', () => {
    const text = 'see <https://a.example|log>, I fix `x` tomorrow';
    const due = findDue(text, MONDAY);
    expect(text.slice(due?.start, due?.end)).toBe('tomorrow');
  });

  test('tells a date that cannot be told from no date', () => {
    expect(findDue('by end of sprint', MONDAY)).toMatchObject({ due: null, time: null });
    expect(findDue('no date here', MONDAY)).toBeNull();
  });

  test('without a time of sending only fully written dates are known', () => {
    expect(findDue('by Friday', PLAIN_DUE_CONTEXT)).toMatchObject({ due: null });
    expect(findDue('by 2026-04-01', PLAIN_DUE_CONTEXT)).toMatchObject({ due: '2026-04-01' });
  });

  test('all dates of a line, in order', () => {
    expect(findDues('deck by Tuesday, then the report by Friday', MONDAY).map((one) => one.due)).toEqual([
      '2026-03-03',
      '2026-03-06',
    ]);
  });

  test('a time in another zone is not kept as the author’s', () => {
    expect(findDue('at 13:00 UTC', MONDAY)).toMatchObject({ due: '2026-03-02', time: null });
  });

  test('chrono still offers the four parsers for written dates', () => {
    expect(writtenParsers()).toHaveLength(4);
  });

  test('a long text full of cues and without a day has no day', () => {
    expect(findDue('by 3 of the next in two or '.repeat(2000), MONDAY)).toBeNull();
  });
});
