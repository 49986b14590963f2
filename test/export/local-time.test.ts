import { expect, test } from '@jest/globals';
import { createLocalClock } from '../../src/export/local-time.ts';

test.each([
  ['2026-03-02T09:00:00Z', 'UTC', '2026-03-02', '09:00'],
  ['2026-03-02T09:00:00Z', 'Asia/Kolkata', '2026-03-02', '14:30'],
  ['2026-03-02T23:30:00Z', 'Asia/Tokyo', '2026-03-03', '08:30'],
  ['2026-03-02T03:00:00Z', 'America/New_York', '2026-03-01', '22:00'],
  ['2026-03-08T06:59:59Z', 'America/New_York', '2026-03-08', '01:59'],
  ['2026-03-08T07:00:00Z', 'America/New_York', '2026-03-08', '03:00'],
  ['2026-10-25T00:59:00Z', 'Europe/Berlin', '2026-10-25', '02:59'],
  ['2026-10-25T01:00:00Z', 'Europe/Berlin', '2026-10-25', '02:00'],
  ['2026-04-04T14:59:00Z', 'Australia/Lord_Howe', '2026-04-05', '01:59'],
  ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', '2026-04-05', '01:30'],
  ['2024-02-29T23:59:59Z', 'UTC', '2024-02-29', '23:59'],
  ['2026-01-01T00:00:00Z', 'Pacific/Kiritimati', '2026-01-01', '14:00'],
  ['1969-12-31T23:00:00Z', 'UTC', '1969-12-31', '23:00'],
])('%s is %s %s %s', (at, zone, date, time) => {
  expect(createLocalClock()(Date.parse(at), zone)).toEqual({ date, time });
});

test('one clock serves many zones in turn', () => {
  const clock = createLocalClock();
  const at = Date.parse('2026-03-02T09:00:00Z');
  expect([clock(at, 'UTC').time, clock(at, 'Asia/Tokyo').time, clock(at, 'UTC').time]).toEqual([
    '09:00',
    '18:00',
    '09:00',
  ]);
});
