import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayOf,
  daysBetween,
  lastOfMonth,
  lastWorkingDayOfWeek,
  localTime,
  PLAIN_CALENDAR,
  startOfWeek,
  weekdayOf,
  workingDayFrom,
  workingDayUpTo,
} from '../../src/commitments/calendar.ts';

const EASTER = { ...PLAIN_CALENDAR, holidays: new Set(['2026-04-03', '2026-04-06']) };

describe('days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-29', -1, '2026-03-28'],
  ])('%s %i days on is %s', (day, n, expected) => {
    expect(addDays(day, n)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(n);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', 1, '2026-04-15'],
  ])('%s %i months on is %s', (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected);
  });

  test('days that no calendar has are null', () => {
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2028, 2, 29)).toBe('2028-02-29');
    expect(dayOf(2026, 13, 1)).toBeNull();
    expect(dayOf(2026, 6, 31)).toBeNull();
  });

  test('the last day of a month', () => {
    expect(lastOfMonth('2028-02-10')).toBe('2028-02-29');
    expect(lastOfMonth('2026-12-10', 1)).toBe('2027-01-31');
  });

  test('weekdays count from Monday', () => {
    expect(weekdayOf('2026-03-02')).toBe(1);
    expect(weekdayOf('2026-03-08')).toBe(7);
  });
});

describe('working days', () => {
  test('weekends and holidays are skipped', () => {
    expect(addWorkingDays('2026-04-02', 1, EASTER)).toBe('2026-04-07');
    expect(addWorkingDays('2026-04-02', 1, PLAIN_CALENDAR)).toBe('2026-04-03');
    expect(workingDayFrom('2026-04-03', EASTER)).toBe('2026-04-07');
    expect(workingDayUpTo('2026-04-06', EASTER)).toBe('2026-04-02');
  });

  test('the last working day of a week', () => {
    expect(lastWorkingDayOfWeek('2026-03-30', EASTER)).toBe('2026-04-02');
    expect(lastWorkingDayOfWeek('2026-03-30', EASTER, 1)).toBe('2026-04-10');
  });

  test('a week in which nobody works ends with its last day', () => {
    const closed = { ...PLAIN_CALENDAR, weekends: new Set([1, 2, 3, 4, 5, 6, 7]) };
    expect(lastWorkingDayOfWeek('2026-03-04', closed)).toBe('2026-03-08');
  });

  test('weeks begin where the workspace says', () => {
    expect(startOfWeek('2026-03-08', PLAIN_CALENDAR)).toBe('2026-03-02');
    expect(startOfWeek('2026-03-08', { ...PLAIN_CALENDAR, weekStart: 7 })).toBe('2026-03-08');
  });
});

describe('localTime', () => {
  test.each([
    ['2026-03-02T23:30:00Z', 'Asia/Tokyo', '2026-03-03', '08:30'],
    ['2026-03-08T06:59:00Z', 'America/New_York', '2026-03-08', '01:59'],
    ['2026-03-08T07:01:00Z', 'America/New_York', '2026-03-08', '03:01'],
    ['2026-03-02T00:05:00Z', 'UTC', '2026-03-02', '00:05'],
  ])('%s in %s', (instant, zone, date, time) => {
    expect(localTime(new Date(instant), zone)).toEqual({ date, time });
  });

  test('an unknown zone is refused', () => {
    expect(() => localTime(new Date(0), 'Mars/Olympus')).toThrow(RangeError);
  });
});
