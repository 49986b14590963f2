import { expect, test } from '@jest/globals';
import { themesOf } from '../../src/digests/themes.ts';

const item = (theme: 'no_date' | 'past_due', ...people: string[]) => ({ people, theme });

test('themes of equal weight come in the same order whatever order their items are in', () => {
  const items = [item('past_due', 'U1', 'U2'), item('no_date', 'U3', 'U4')];
  expect(themesOf(items)).toEqual(['no_date', 'past_due']);
  expect(themesOf(items.toReversed())).toEqual(['no_date', 'past_due']);
  expect(themesOf([...items, item('past_due', 'U5')])).toEqual(['past_due', 'no_date']);
});

test('what one person alone brought up is no theme', () => {
  expect(themesOf([item('past_due', 'U1'), item('past_due', 'U1')])).toEqual([]);
});
