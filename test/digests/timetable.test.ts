import { describe, expect, test } from '@jest/globals';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { isQuietSince } from '../../src/digests/quiet.ts';
import { dueState } from '../../src/digests/timetable.ts';
import { addWeeks, boundsOf, mondayOf, weekAt, weekOf, weeksUpTo } from '../../src/digests/weeks.ts';

describe('ISO weeks', () => {
  test.each([
    ['2026-01-01', '2026-W01', '2025-12-29'],
    ['2027-01-01', '2026-W53', '2026-12-28'],
    ['2027-01-04', '2027-W01', '2027-01-04'],
    ['2024-12-31', '2025-W01', '2024-12-30'],
    ['2026-11-22', '2026-W47', '2026-11-16'],
    ['2026-11-23', '2026-W48', '2026-11-23'],
  ])('%s lies in %s, which begins on %s', (day, week, monday) => {
    expect(weekOf(day)).toBe(week);
    expect(mondayOf(week)).toBe(monday);
  });

  test('are counted over the year and in the zone of the reader', () => {
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(addWeeks('2026-W01', -1)).toBe('2025-W52');
    expect(weeksUpTo('2027-W01', 3)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
    const midnight = new Date('2026-11-22T23:30:00Z');
    expect([weekAt(midnight, 'UTC'), weekAt(midnight, 'Asia/Tokyo')]).toEqual(['2026-W47', '2026-W48']);
    // The clocks of Lisbon go back on 25 October: that week has an hour more.
    const { from, until } = boundsOf('2026-W43', 'Europe/Lisbon');
    expect((until.getTime() - from.getTime()) / 3_600_000).toBe(7 * 24 + 1);
  });
});

const HOLIDAY = { ...PLAIN_CALENDAR, holidays: new Set(['2026-11-23', '2026-11-24']) };
const WEEK_OFF = {
  ...PLAIN_CALENDAR,
  holidays: new Set(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']),
};

describe('a digest wanted on Monday at 08:30', () => {
  test.each([
    ['before its time', '2026-11-23T08:29:00Z', 'UTC', PLAIN_CALENDAR, '2026-W48', 'early'],
    ['at its time', '2026-11-23T08:30:00Z', 'UTC', PLAIN_CALENDAR, '2026-W48', 'due'],
    ['at its time in another zone', '2026-11-22T23:30:00Z', 'Asia/Tokyo', PLAIN_CALENDAR, '2026-W48', 'due'],
    ['while it is Sunday there', '2026-11-23T07:00:00Z', 'Pacific/Honolulu', PLAIN_CALENDAR, '2026-W47', 'late'],
    ['caught up in the night', '2026-11-24T03:00:00Z', 'UTC', PLAIN_CALENDAR, '2026-W48', 'early'],
    ['caught up the next morning', '2026-11-24T08:00:00Z', 'UTC', PLAIN_CALENDAR, '2026-W48', 'due'],
    ['three days late', '2026-11-26T08:30:00Z', 'UTC', PLAIN_CALENDAR, '2026-W48', 'due'],
    ['later than that', '2026-11-26T08:31:00Z', 'UTC', PLAIN_CALENDAR, '2026-W48', 'late'],
    ['on a holiday', '2026-11-23T12:00:00Z', 'UTC', HOLIDAY, '2026-W48', 'early'],
    ['after the holidays', '2026-11-25T08:30:00Z', 'UTC', HOLIDAY, '2026-W48', 'due'],
    ['in a week off', '2026-11-25T08:30:00Z', 'UTC', WEEK_OFF, '2026-W48', 'no_day'],
    ['after the clocks went back', '2026-10-26T08:30:00Z', 'Europe/Lisbon', PLAIN_CALENDAR, '2026-W44', 'due'],
    [
      'an hour before, in summer time no more',
      '2026-10-26T07:45:00Z',
      'Europe/Lisbon',
      PLAIN_CALENDAR,
      '2026-W44',
      'early',
    ],
  ] as const)('%s', (_name, at, zone, calendar, week, state) => {
    expect(dueState(new Date(at), { weekday: 1, time: '08:30', zone }, calendar)).toEqual({ week, state });
  });

  test('keeps its week when the zone or the weekday changes', () => {
    const now = new Date('2026-11-24T12:00:00Z');
    const weeks = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].flatMap((zone) =>
      [1, 2, 3].map((weekday) => dueState(now, { weekday, time: '09:00', zone }, PLAIN_CALENDAR).week),
    );
    expect(new Set(weeks)).toEqual(new Set(['2026-W48']));
  });

  test('may be chosen for a weekend or the night', () => {
    const table = { weekday: 7, time: '22:00', zone: 'UTC' };
    expect(dueState(new Date('2026-11-22T22:05:00Z'), table, PLAIN_CALENDAR).state).toBe('due');
  });
});

test.each([
  ['2026-11-23T15:00:00Z', '2026-11-24T14:59:00Z', false],
  ['2026-11-23T15:00:00Z', '2026-11-24T15:00:00Z', true],
  ['2026-11-20T15:00:00Z', '2026-11-22T20:00:00Z', false],
  ['2026-11-20T15:00:00Z', '2026-11-23T15:00:00Z', true],
])('a thread written at %s is quiet at %s: %s', (since, now, isQuiet) => {
  expect(isQuietSince(new Date(since), new Date(now), 'UTC', PLAIN_CALENDAR)).toBe(isQuiet);
});
