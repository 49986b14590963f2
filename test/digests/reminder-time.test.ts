import { describe, expect, test } from '@jest/globals';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { isForOffer, isForReminder, reminderDay, reminderTime } from '../../src/digests/reminder-time.ts';

/** Friday 25 December 2026 is a holiday. */
const CALENDAR = { ...PLAIN_CALENDAR, holidays: new Set(['2026-12-25']) };

describe('the day of a reminder', () => {
  test.each([
    ['a working day', '2026-11-23', '2026-11-27', '2026-11-27'],
    ['a Saturday: the Friday before', '2026-11-23', '2026-11-28', '2026-11-27'],
    ['a Sunday, promised on the Friday: the Monday after', '2026-11-27', '2026-11-29', '2026-11-30'],
    ['a Sunday, promised on the Saturday: the Monday after', '2026-11-28', '2026-11-29', '2026-11-30'],
    ['a holiday: the day before', '2026-12-21', '2026-12-25', '2026-12-24'],
    ['a holiday, promised the day before: after the long weekend', '2026-12-24', '2026-12-25', '2026-12-28'],
    ['the day it was promised: none', '2026-11-27', '2026-11-27', null],
    ['a day that was over when it was promised: none', '2026-11-27', '2026-11-20', null],
  ])('for %s', (_name, madeOn, due, expected) => {
    expect(reminderDay({ due, madeOn }, CALENDAR)).toBe(expected);
  });

  test('a missed morning is caught up until the grace is over', () => {
    const days = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01'];
    const promise = { due: '2026-11-27', madeOn: '2026-11-23' };
    expect(days.filter((day) => isForReminder(promise, day, CALENDAR))).toEqual([
      '2026-11-27',
      '2026-11-28',
      '2026-11-30',
    ]);
  });

  test('a new date is asked for within a week, and not for what was due on its own day', () => {
    const promise = { due: '2026-11-27', madeOn: '2026-11-23' };
    expect(isForOffer(promise, '2026-12-01')).toBe(true);
    expect(isForOffer(promise, '2026-12-04')).toBe(true);
    expect(isForOffer(promise, '2026-12-05')).toBe(false);
    expect(isForOffer({ ...promise, madeOn: '2026-11-27' }, '2026-12-01')).toBe(false);
  });
});

describe('the hours of a reminder', () => {
  test.each([
    ['before the morning', '2026-11-27T08:29:00.000Z', null],
    ['in the morning', '2026-11-27T08:30:00.000Z', '2026-11-27'],
    ['in the afternoon, when the morning was missed', '2026-11-27T17:59:00.000Z', '2026-11-27'],
    ['in the evening', '2026-11-27T18:00:00.000Z', null],
    ['on a Saturday', '2026-11-28T10:00:00.000Z', null],
    ['on a holiday', '2026-12-25T10:00:00.000Z', null],
  ])('%s in Lisbon', (_name, at, day) => {
    const time = reminderTime(new Date(at), { zone: 'Europe/Lisbon', calendar: CALENDAR });
    expect(time?.day ?? null).toBe(day);
    if (time !== null) expect(time.until).toEqual(new Date(`${day}T18:00:00.000Z`));
  });

  test("on the person's own clock", () => {
    const at = new Date('2026-11-26T23:45:00.000Z');
    expect(reminderTime(at, { zone: 'Asia/Tokyo', calendar: CALENDAR })).toEqual({
      day: '2026-11-27',
      until: new Date('2026-11-27T09:00:00.000Z'),
    });
    expect(reminderTime(at, { zone: 'Europe/Lisbon', calendar: CALENDAR })).toBeNull();
  });
});
