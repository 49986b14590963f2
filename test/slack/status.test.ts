import { expect, test } from '@jest/globals';
import { readStatus } from '../../src/slack/status.ts';

const now = new Date('2026-11-27T10:00:00.000Z');
const soon = Math.floor(now.getTime() / 1_000) + 3_600;
const past = Math.floor(now.getTime() / 1_000) - 3_600;

test.each([
  ['nothing', {}, 'there'],
  ['vacation in words', { status_text: 'On vacation until Monday', status_emoji: ':palm_tree:' }, 'away'],
  ['vacation that has ended', { status_text: 'On vacation', status_expiration: past }, 'there'],
  ['vacation that ends later', { status_text: 'Vacationing', status_expiration: soon }, 'away'],
  ['out of office', { status_text: 'OOO, ask @ana' }, 'away'],
  ['out sick', { status_text: 'Out sick', status_emoji: ':face_with_thermometer:' }, 'away'],
  ['parental leave', { status_text: 'Parental leave' }, 'away'],
  ['a palm tree alone', { status_emoji: ':palm_tree:' }, 'away'],
  ['a palm tree beside other words', { status_text: 'Friday mood', status_emoji: ':palm_tree:' }, 'there'],
  ['back from vacation', { status_text: 'Back from vacation' }, 'there'],
  ['do not disturb', { status_text: 'Do not disturb', status_emoji: ':no_entry:' }, 'busy'],
  ['don’t disturb with a curly apostrophe', { status_text: 'Don’t disturb' }, 'busy'],
  ['focus time', { status_text: 'Focus time', status_expiration: soon }, 'busy'],
  ['focus time that is over', { status_text: 'Focus time', status_expiration: past }, 'there'],
  ['in a meeting', { status_text: 'In a meeting', status_emoji: ':spiral_calendar_pad:' }, 'there'],
  ['working remotely', { status_text: 'Working remotely', status_emoji: ':house_with_garden:' }, 'there'],
  ['words that hold "off"', { status_text: 'Offsite planning' }, 'there'],
  ['words that hold "pto"', { status_text: 'crypto research' }, 'there'],
] as const)('%s', (_name, profile, expected) => {
  expect(readStatus(profile, now)).toBe(expected);
});
