import { describe, expect, test } from '@jest/globals';
import { PLAIN_CALENDAR } from '../../src/commitments/calendar.ts';
import { askMessage, askView } from '../../src/views/ask.ts';
import { commitmentBlocks, commitmentsMessage } from '../../src/views/commitments.ts';
import { dateName, dayName } from '../../src/views/days.ts';
import { wordsView } from '../../src/views/message.ts';
import { movedMessage, moveView, readMoveData } from '../../src/views/move.ts';
import { type PromiseItem, promiseBlocks, promiseLine, readPromiseValue } from '../../src/views/promise.ts';
import { PROMISE_ANSWERS } from '../../src/views/promise-answers.ts';
import { reminderMessage } from '../../src/views/reminder.ts';
import { HOSTILE_TEXTS } from '../helpers/hostile-texts.ts';
import { problemsWith } from '../helpers/slack-limits.ts';

const today = '2026-11-27';
const days = { today, calendar: PLAIN_CALENDAR };

function item(over: Partial<PromiseItem> = {}, at = 0): PromiseItem {
  return {
    commitmentId: `0b9f4a3e-2f1c-4d0e-9a77-${String(at).padStart(12, '0')}`,
    what: 'send the report',
    due: today,
    madeOn: '2026-11-23',
    isMoved: false,
    channelId: 'C1',
    link: 'https://example.slack.com/archives/C1/p1',
    status: 'open',
    isLive: true,
    movedTo: null,
    endedOn: null,
    ...over,
  };
}

const many = (count: number, over: Partial<PromiseItem> = {}) =>
  Array.from({ length: count }, (_, at) => item(over, at));

describe.each(HOSTILE_TEXTS)('with %s text', (_name, text) => {
  const hostile = [item({ what: text }), item({ what: text, due: null, link: null }, 1)];
  const ended = [item({ what: text, status: 'kept', isLive: false, endedOn: today }, 2)];
  const owed = [{ ...item({ what: text }, 3), ownerId: 'U2' }];
  const ask = { context: text, impact: text, ask: text, who: 'U2', by: today };

  test.each([
    ['a reminder', reminderMessage({ day: today, due: hostile, offers: ended })],
    ['the list', commitmentsMessage({ today, open: hostile, ended, owed })],
    ['a question in a thread', askMessage('U1', ask, today)],
    [
      'a new date in a thread',
      movedMessage({ ownerId: 'U1', what: text, from: today, to: today, reason: text, today }),
    ],
  ])('%s is within the limits and harmless', (_title, message) => {
    expect(problemsWith(message)).toEqual([]);
    expect(JSON.stringify(message)).not.toMatch(/<!/);
  });

  test('the modals are within the limits', () => {
    expect(problemsWith(moveView(item({ what: text }), days, 'list'))).toEqual([]);
    expect(problemsWith(askView(item({ what: text }), today))).toEqual([]);
  });
});

test('however many are due, Slack takes the message and nothing is lost in silence', () => {
  for (const count of [1, 2, 20, 21, 60]) {
    const reminder = reminderMessage({ day: today, due: many(count), offers: [] });
    expect(problemsWith(reminder)).toEqual([]);
    if (count > 20) expect(JSON.stringify(reminder.blocks)).toContain(`And ${count - 20} more`);
  }
  const both = reminderMessage({
    day: today,
    due: many(15),
    offers: many(15, { due: '2026-11-25' }).map((one, at) => ({ ...one, commitmentId: `b${at}` })),
  });
  expect(problemsWith(both)).toEqual([]);
  expect(JSON.stringify(both.blocks)).toContain('And 10 more');
  const open = [...many(40), ...many(40, { due: '2026-12-09' }).map((one, at) => ({ ...one, commitmentId: `c${at}` }))];
  const owed = many(40).map((one) => ({ ...one, ownerId: 'U2' }));
  const sizes = [
    ['list', 41, ['… and 30 more.', '… and 28 more.', '… and 25 more']],
    ['home', 29, ['… and 34 more.', '… and 32 more.', '… and 25 more', '… and 30 more']],
  ] as const;
  for (const [surface, most, left] of sizes) {
    const blocks = commitmentBlocks({ today, open, ended: many(40, { status: 'kept', isLive: false }), owed }, surface);
    expect(problemsWith({ blocks })).toEqual([]);
    expect(blocks.length).toBeLessThanOrEqual(most);
    for (const words of left) expect(JSON.stringify(blocks)).toContain(words);
  }
});

test('every button and menu says what it does, where it stands and with which promise', () => {
  const one = item();
  const buttons = JSON.stringify(promiseBlocks(one, today, 'reminder'));
  const menu = JSON.stringify(promiseLine(one, today, 'list'));
  for (const move of ['done', 'move', 'help', 'drop', 'not'] as const) {
    for (const [blocks, surface] of [
      [buttons, 'reminder'],
      [menu, 'list'],
    ] as const) {
      const value = `${move} ${surface} ${one.commitmentId}`;
      expect(blocks).toContain(`"value":"${value}"`);
      expect(readPromiseValue(value)).toEqual({ move, surface, commitmentId: one.commitmentId });
    }
  }
  for (const bad of [undefined, '', 'done', 'steal list x', 'done attic x', 'done list x y']) {
    expect(readPromiseValue(bad)).toBeNull();
  }
});

test.each([
  ['kept', { status: 'kept' }, 'Done. Thank you!'],
  ['moved', { status: 'recontracted', movedTo: '2026-12-01' }, 'Moved to Tue 1 Dec'],
  ['moved in a message without a date', { status: 'recontracted' }, 'Moved, and you said so'],
  ['moved after its day', { status: 'slipped', movedTo: '2026-12-01' }, 'Moved to Tue 1 Dec'],
  ['done after its day', { status: 'slipped' }, 'Settled, after its day'],
  ['dropped', { status: 'dropped' }, 'tell them'],
  ['no promise', { status: 'contested' }, 'counts nowhere'],
] as const)('a promise that was %s is shown so, without buttons', (_name, over, words) => {
  const blocks = promiseBlocks(item({ ...over, isLive: false }), today, 'reminder');
  expect(blocks).toHaveLength(1);
  expect(JSON.stringify(blocks)).toContain(words);
});

test('a new date starts from the next working day after the old one, or after today', () => {
  const start = (due: string | null) =>
    /"initial_date":"([\d-]+)"/.exec(JSON.stringify(moveView(item({ due }), days, 'home')))?.[1];
  expect([start(today), start('2026-12-02'), start('2026-11-20'), start(null)]).toEqual([
    '2026-11-30',
    '2026-12-03',
    '2026-11-30',
    '2026-11-30',
  ]);
  expect(readMoveData(moveView(item(), days, 'home').private_metadata ?? '')).toEqual({
    commitmentId: item().commitmentId,
    surface: 'home',
  });
  expect(readMoveData('')).toEqual({ commitmentId: '', surface: 'reminder' });
});

test('days are named as people name them', () => {
  const named = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-30', '2027-01-04'].map((day) =>
    dayName(day, today),
  );
  expect(named).toEqual(['yesterday', 'today', 'tomorrow', 'Mon 30 Nov', 'Mon 4 Jan 2027']);
  expect(dateName(today, today)).toBe('Fri 27 Nov');
});

test.each(Object.values(PROMISE_ANSWERS))(
  '"%s" fits into a window and says what to do or what is the case',
  (words) => {
    expect(problemsWith(wordsView('Ask for help', words))).toEqual([]);
    expect(words).toMatch(/[.!]$/);
  },
);
