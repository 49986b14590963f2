import { describe, expect, test } from '@jest/globals';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import {
  advance,
  type Event,
  type Evidence,
  isSilentSlip,
  type Life,
  newLife,
  type Status,
} from '../../src/commitments/lifecycle.ts';

const MESSAGE: Evidence = { kind: 'message', channel: 'c', ts: '1.1' };
const CLOCK: Evidence = { kind: 'clock' };
/** A Friday: the working day of grace is Monday the 9th. */
const DUE = '2026-03-06';

function live(steps: readonly (readonly [Event['kind'], string])[], due: string | null = DUE): Life {
  return steps.reduce(
    (life, [kind, on]) => advance(life, { kind }, on, kind === 'day' ? CLOCK : MESSAGE, PLAIN_CALENDAR),
    newLife(due),
  );
}

describe('the life of a promise', () => {
  const rows: readonly (readonly [string, readonly (readonly [Event['kind'], string])[], Status])[] = [
    ['is open before its day', [['day', '2026-03-05']], 'open'],
    ['is due on its day', [['day', DUE]], 'due'],
    ['is due through the working day of grace', [['day', '2026-03-09']], 'due'],
    ['slips after it in silence', [['day', '2026-03-10']], 'slipped'],
    ['is kept before its day', [['done', '2026-03-04']], 'kept'],
    [
      'is kept on its day',
      [
        ['day', DUE],
        ['done', DUE],
      ],
      'kept',
    ],
    ['is kept when reported within two working days', [['done', '2026-03-10']], 'kept'],
    ['slips when reported later than that', [['done', '2026-03-11']], 'slipped'],
    ['is moved before its day', [['moved', '2026-03-04']], 'recontracted'],
    ['is moved within the grace', [['moved', '2026-03-09']], 'recontracted'],
    ['slips when moved after it', [['moved', '2026-03-10']], 'slipped'],
    ['slips when admitted on its day', [['late', DUE]], 'slipped'],
    ['does not slip by trouble before its day', [['late', '2026-03-04']], 'open'],
    ['is dropped', [['dropped', '2026-03-04']], 'dropped'],
    [
      'is dropped after a silent slip',
      [
        ['day', '2026-03-12'],
        ['dropped', '2026-03-12'],
      ],
      'dropped',
    ],
    [
      'is open again when promised again before its day',
      [
        ['done', '2026-03-04'],
        ['again', '2026-03-05'],
      ],
      'open',
    ],
    [
      'is due again when promised again on its day',
      [
        ['done', '2026-03-04'],
        ['again', DUE],
      ],
      'due',
    ],
    [
      'stays kept when promised again after its day',
      [
        ['done', '2026-03-04'],
        ['again', '2026-03-09'],
      ],
      'kept',
    ],
    [
      'stays kept whatever comes later',
      [
        ['done', DUE],
        ['late', '2026-03-09'],
        ['moved', '2026-03-09'],
      ],
      'kept',
    ],
    [
      'stays slipped when done after it was admitted',
      [
        ['late', DUE],
        ['done', '2026-03-09'],
      ],
      'slipped',
    ],
  ];
  test.each(rows)('%s', (_name, steps, expected) => {
    expect(live(steps).status).toBe(expected);
  });

  test('a silent slip turns into kept when it is reported to have been done in time', () => {
    const slipped = live([['day', '2026-03-16']]);
    expect(isSilentSlip(slipped)).toBe(true);
    const kept = advance(slipped, { kind: 'done', wasInTime: true }, '2026-03-17', MESSAGE, PLAIN_CALENDAR);
    expect(kept.status).toBe('kept');
    expect(advance(slipped, { kind: 'done' }, '2026-03-17', MESSAGE, PLAIN_CALENDAR).status).toBe('slipped');
  });

  test('an admission after a silent slip becomes its evidence', () => {
    const told = live([
      ['day', '2026-03-16'],
      ['late', '2026-03-17'],
    ]);
    expect(told.status).toBe('slipped');
    expect(told.history.at(-1)).toEqual({ from: 'slipped', to: 'slipped', on: '2026-03-17', evidence: MESSAGE });
    expect(isSilentSlip(told)).toBe(false);
  });

  test('every step keeps its evidence and day', () => {
    expect(
      live([
        ['day', DUE],
        ['done', '2026-03-09'],
      ]).history,
    ).toEqual([
      { from: 'open', to: 'due', on: DUE, evidence: CLOCK },
      { from: 'due', to: 'kept', on: '2026-03-09', evidence: MESSAGE },
    ]);
  });

  test('an event delivered twice changes nothing', () => {
    const kept = live([['done', DUE]]);
    expect(advance(kept, { kind: 'done' }, DUE, MESSAGE, PLAIN_CALENDAR)).toBe(kept);
  });

  test('a promise without a day never falls due', () => {
    expect(live([['day', '2027-01-01']], null).status).toBe('open');
    expect(live([['done', '2027-01-01']], null).status).toBe('kept');
  });

  test('holidays stretch the grace', () => {
    const easter = { ...PLAIN_CALENDAR, holidays: new Set(['2026-04-03', '2026-04-06']) };
    const life = newLife('2026-04-02');
    expect(advance(life, { kind: 'day' }, '2026-04-07', CLOCK, easter).status).toBe('due');
    expect(advance(life, { kind: 'day' }, '2026-04-07', CLOCK, PLAIN_CALENDAR).status).toBe('slipped');
  });

  test('the promised date is never rewritten', () => {
    expect(live([['moved', '2026-03-04']]).due).toBe(DUE);
  });
});
