import { describe, expect, test } from '@jest/globals';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { planNote } from '../../src/digests/note-time.ts';
import { instantOf } from '../../src/digests/wall-clock.ts';

const holiday = { ...PLAIN_CALENDAR, holidays: new Set(['2026-11-26']) };

describe('a note', () => {
  test.each([
    ['in the morning', 'Europe/Lisbon', '2026-11-24T08:00Z', '2026-11-24T08:00Z', '2026-11-24'],
    ['in the last minute of the day', 'Europe/Lisbon', '2026-11-24T17:59Z', '2026-11-24T17:59Z', '2026-11-24'],
    ['after work, held to the morning', 'Europe/Lisbon', '2026-11-24T18:00Z', '2026-11-25T08:00Z', '2026-11-25'],
    ['before work, held to the same morning', 'Europe/Lisbon', '2026-11-24T05:00Z', '2026-11-24T08:00Z', '2026-11-24'],
    ['on another continent', 'Asia/Tokyo', '2026-11-24T10:00Z', '2026-11-24T23:00Z', '2026-11-25'],
    ['on Thursday night', 'America/New_York', '2026-11-27T03:00Z', '2026-11-27T13:00Z', '2026-11-27'],
    ['on Sunday night', 'Europe/Lisbon', '2026-11-29T22:00Z', '2026-11-30T08:00Z', '2026-11-30'],
    ['on the night before the clocks change', 'Europe/Berlin', '2026-03-29T20:00Z', '2026-03-30T06:00Z', '2026-03-30'],
  ])('%s (%s)', (_name, zone, writtenAt, at, day) => {
    const written = new Date(writtenAt);
    expect(planNote(written, written, { zone, calendar: PLAIN_CALENDAR })).toEqual({
      at: new Date(at),
      day,
      until: new Date(written.getTime() + 86_400_000),
    });
  });

  test.each([
    ['on Friday night', 'Europe/Lisbon', '2026-11-27T20:00Z', PLAIN_CALENDAR],
    ['on Saturday morning', 'Europe/Lisbon', '2026-11-28T10:00Z', PLAIN_CALENDAR],
    ['on the evening before a holiday', 'Europe/Lisbon', '2026-11-25T20:00Z', holiday],
  ])('is not worth sending %s', (_name, zone, writtenAt, calendar) => {
    expect(planNote(new Date(writtenAt), new Date(writtenAt), { zone, calendar })).toBeNull();
  });

  test('about an old message is not sent at all', () => {
    const author = { zone: 'UTC', calendar: PLAIN_CALENDAR };
    expect(planNote(new Date('2026-11-23T09:00Z'), new Date('2026-11-24T10:00Z'), author)).toBeNull();
  });
});

test.each([
  ['2026-11-24', '08:00', 'Europe/Lisbon', '2026-11-24T08:00Z'],
  ['2026-07-01', '08:00', 'America/New_York', '2026-07-01T12:00Z'],
  ['2026-03-29', '08:00', 'Europe/Berlin', '2026-03-29T06:00Z'],
  ['2026-10-25', '08:00', 'Europe/Berlin', '2026-10-25T07:00Z'],
  ['2026-11-24', '08:00', 'Pacific/Kiritimati', '2026-11-23T18:00Z'],
  ['2026-11-24', '08:00', 'Asia/Kathmandu', '2026-11-24T02:15Z'],
])('%s %s in %s is %s', (day, time, zone, instant) => {
  expect(instantOf(day, time, zone)).toEqual(new Date(instant));
});
