import { describe, expect, test } from '@jest/globals';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { showFigure, showParts } from '../../src/digests/minimum-group.ts';
import { type Item, mayLink } from '../../src/digests/naming.ts';
import { composeNudge } from '../../src/digests/nudge.ts';
import { strongestPattern } from '../../src/digests/pattern.ts';
import { sharesOf, type TeamWeek, trendsOf } from '../../src/digests/team-week.ts';

const fig = (count: number, people: number) => ({ count, people });
const week = (figures: TeamWeek['figures'], isWithheld = false, name = '2026-W47'): TeamWeek => ({
  week: name,
  figures,
  isWithheld,
});
const nudge = (weeks: readonly (TeamWeek | null)[], used: readonly string[] = []) =>
  composeNudge({ weeks, used, guidanceId: null, minimum: 5 });

describe('figures', () => {
  test.each([
    [fig(0, 0), { kind: 'none' }],
    [fig(9, 4), { kind: 'few' }],
    [fig(9, 5), { kind: 'shown', count: 9 }],
  ])('%o is %o', (figure, shown) => {
    expect(showFigure(figure, 5)).toEqual(shown);
  });

  test('a single hidden part hides the smallest other one, so that nothing can be taken away from a total', () => {
    expect(showParts({ a: fig(20, 9), b: fig(6, 5), c: fig(2, 1) }, 5)).toEqual({
      a: { kind: 'shown', count: 20 },
      b: { kind: 'few' },
      c: { kind: 'few' },
    });
    expect(showParts({ a: fig(20, 9), b: fig(0, 0), c: fig(6, 5) }, 5).c).toEqual({ kind: 'shown', count: 6 });
  });

  test('any flag is held back where it gives away the one flag that is not shown', () => {
    const figures = { message: fig(100, 10), any_flag: fig(14, 7), vague_update: fig(12, 6), not_my_job: fig(2, 1) };
    expect(sharesOf(week(figures), 5)).toMatchObject({ any_flag: { kind: 'few' }, vague_update: { per100: 12 } });
    const two = { ...figures, passive_agreement: fig(3, 2) };
    expect(sharesOf(week(two), 5)).toMatchObject({ any_flag: { per100: 14 } });
  });

  test('a week with too few people, or withheld, has none', () => {
    expect(sharesOf(week({ message: fig(50, 4), outcome: fig(20, 4) }), 5).outcome).toEqual({ kind: 'no_group' });
    expect(sharesOf(week({ message: fig(50, 9), outcome: fig(20, 9) }, true), 5).outcome).toEqual({ kind: 'no_group' });
  });

  test('trends compare with the weeks before that have a figure', () => {
    const weeks = [10, 12, null, 30].map((count) =>
      count === null ? null : week({ message: fig(100, 8), outcome: fig(count, 6), commitment: fig(count, 2) }),
    );
    const trends = trendsOf(weeks, 5);
    expect(trends.find(({ counted }) => counted === 'outcome')).toMatchObject({ direction: 'up' });
    expect(trends.find(({ counted }) => counted === 'commitment')).toMatchObject({ direction: null });
    expect(trends.find(({ counted }) => counted === 'not_my_job')).toMatchObject({ direction: 'steady' });
  });
});

describe('a nudge', () => {
  const good = { message: fig(40, 8), outcome: fig(20, 7), commitment: fig(10, 6), recontract: fig(4, 2) };

  test('tells wins first, the most frequent first, and only those of enough people', () => {
    const before = week({ message: fig(40, 8), outcome: fig(10, 6) }, false, '2026-W46');
    expect(nudge([before, week(good)])?.wins).toEqual([
      { signal: 'outcome', share: { kind: 'shown', per100: 50 }, isMoreThanBefore: true },
      { signal: 'commitment', share: { kind: 'shown', per100: 25 }, isMoreThanBefore: true },
    ]);
  });

  test.each([
    ['nothing was seen', {}, 'Connection to Vision'],
    ['a pattern of one person', { not_my_job: fig(9, 1) }, 'Connection to Vision'],
    ['the strongest pattern', { not_my_job: fig(3, 2), slipped_commitment: fig(5, 3) }, 'Feedback Systems'],
  ])('chooses its pillar: %s', (_name, flags, pillar) => {
    expect(nudge([week({ ...good, ...flags })])?.pillar).toBe(pillar);
  });

  test('is none under the minimum, and none when the week is withheld', () => {
    expect(nudge([week({ message: fig(90, 4), outcome: fig(50, 4) })])).toBeNull();
    expect(nudge([week(good, true)])).toBeNull();
    expect(nudge([null])).toBeNull();
    expect(strongestPattern(week({ message: fig(90, 4), not_my_job: fig(9, 4) }), 5)).toBeNull();
  });

  test('says the same when it is made again', () => {
    const first = nudge([week(good)]);
    const again = composeNudge({
      weeks: [week(good)],
      used: [first?.guidance.id ?? ''],
      guidanceId: first?.guidance.id ?? null,
      minimum: 5,
    });
    expect(again?.guidance).toEqual(first?.guidance);
  });
});

describe('a link counts as naming', () => {
  const item: Item = {
    channelId: 'C1',
    ts: '1',
    people: ['U1'],
    ageDays: 3,
    toldAt: new Date('2026-11-19T10:00:00Z'),
    theme: null,
    due: null,
  };
  const rights = { isCharterOn: true, isMember: true };
  test.each([
    ['all conditions hold', item, rights, '2026-11-23T08:30:00Z', true],
    ['the working day is not over', item, rights, '2026-11-20T17:00:00Z', false],
    [
      'only a weekend passed',
      { ...item, toldAt: new Date('2026-11-20T10:00:00Z') },
      rights,
      '2026-11-23T08:30:00Z',
      false,
    ],
    ['its author was not told', { ...item, toldAt: null }, rights, '2026-11-23T08:30:00Z', false],
    ['the charter is off', item, { ...rights, isCharterOn: false }, '2026-11-23T08:30:00Z', false],
    ['the lead is not in the channel', item, { ...rights, isMember: false }, '2026-11-23T08:30:00Z', false],
  ] as const)('%s', (_name, one, allowed, now, isAllowed) => {
    expect(mayLink(one, allowed, new Date(now), 'UTC', PLAIN_CALENDAR)).toBe(isAllowed);
  });
});
