import { expect, test } from '@jest/globals';
import { guessChannelKind, readChannelKinds } from '../../src/export/channel-kinds.ts';

test.each([
  ['standup-platform', 'standup'],
  ['mobile-daily', 'standup'],
  ['team_stand-up', 'standup'],
  ['decisions', 'decisions'],
  ['rfc-storage', 'decisions'],
  ['growth-updates', 'updates'],
  ['weekly-status', 'updates'],
  ['random', null],
])('#%s is taken as %s', (name, kind) => {
  expect(guessChannelKind(name)).toBe(kind);
});

test.each([
  ['north-dock', 'Shift updates, dock trouble', 'updates'],
  ['squad-ledger', 'Daily notes async, numbers welcome', 'standup'],
  ['wards', 'Yesterday / today / blockers, before ten', 'standup'],
  ['ward-systems', 'Mornings: what you are on', 'updates'],
  ['council', 'One proposal per thread', 'decisions'],
  ['cooking', 'Recipes, updates on the sourdough', null],
  ['standup-growth', 'decisions are made elsewhere', 'standup'],
])('#%s for "%s" is taken as %s', (name, about, kind) => {
  expect(guessChannelKind(name, about)).toBe(kind);
});

test('the channel list tells kinds; other shapes are passed over', () => {
  const list = [
    { name: 'wards', topic: { value: '' }, purpose: { value: 'Daily report of each ward' } },
    { name: 7 },
    null,
  ];
  expect([...readChannelKinds(list)]).toEqual([['wards', 'standup']]);
  expect(readChannelKinds({}).size).toBe(0);
});
