import { describe, expect, test } from '@jest/globals';
import { listErrors } from '../../scripts/score/errors.ts';
import { measure } from '../../scripts/score/figures.ts';
import { foldOfItem, foldOfPerson } from '../../scripts/score/folds.ts';
import { messageOutcome, outcomeOf, type Row } from '../../scripts/score/outcomes.ts';
import { reportSet } from '../../scripts/score/report.ts';
import type { Sample } from '../../scripts/score/samples.ts';
import { snapshotOf } from '../../scripts/score/snapshot.ts';
import { type Analysis, FLAGS, type Label } from '../../src/detectors/types.ts';
import { readMessage } from '../../src/text/read-message.ts';

function analysis(labels: readonly Label[]): Analysis {
  const flags = FLAGS.filter((flag) => labels.includes(flag));
  const signals = labels.filter((label) => !FLAGS.some((flag) => flag === label));
  return {
    flags: flags.map((flag) => ({ flag, score: 0.9, rules: ['rule'], spans: [[0, 4]], reason: '', suggestion: '' })),
    signals: signals.map((signal) => ({ signal: signal as 'outcome', score: 1, rules: ['rule'], spans: [] })),
    commitments: [],
    isEnglish: true,
  };
}

function sample(gold: readonly Label[], predicted: readonly Label[], more: Partial<Sample> = {}): Sample {
  return {
    id: 'x-1',
    fold: { name: 'all', part: 'fitted' },
    text: 'some text',
    parent: null,
    own: [],
    gold: new Set(gold),
    unsure: new Set(),
    note: '',
    message: readMessage('some text'),
    context: { author: null, parent: null, conversation: [], own: [], sentAt: null, channelKind: null },
    analysis: analysis(predicted),
    ...more,
  };
}

const SLIP = 'slipped_commitment' as const;

describe('outcome of one label on one message', () => {
  test.each<[string, Row, readonly Label[], readonly Label[], readonly Label[], string]>([
    ['right', 'outcome', ['outcome'], [], ['outcome'], 'hit'],
    ['too much', 'outcome', [], [], ['outcome'], 'false'],
    ['too little', 'outcome', ['outcome'], [], [], 'missed'],
    ['nothing', 'outcome', [], [], [], 'absent'],
    ['readers disagree', 'outcome', [], ['outcome'], ['outcome'], 'left-out'],
    ['a slip', SLIP, [SLIP], [], [SLIP], 'hit'],
    ['a re-contracted slip is none', SLIP, [SLIP, 'recontract'], [], [], 'absent'],
    ['nor when it is predicted so', SLIP, [SLIP, 'recontract'], [], [SLIP, 'recontract'], 'absent'],
    ['predicted without its re-contracting it is false', SLIP, [SLIP, 'recontract'], [], [SLIP], 'false'],
    ['a slip predicted as re-contracted is missed', SLIP, [SLIP], [], [SLIP, 'recontract'], 'missed'],
    ['readers disagree on re-contracting', SLIP, [SLIP], ['recontract'], [SLIP], 'left-out'],
    ['they agree on it, not on the slip', SLIP, ['recontract'], [SLIP], [SLIP], 'false'],
    ['escalation reads both', 'escalation', ['slow_escalation'], [], ['defensive_escalation'], 'hit'],
    ['escalation in doubt', 'escalation', [], ['slow_escalation'], ['defensive_escalation'], 'left-out'],
    ['escalation sure of one', 'escalation', ['slow_escalation'], ['defensive_escalation'], [], 'missed'],
  ])('%s', (_name, row, gold, unsure, predicted, expected) => {
    expect(outcomeOf(row, sample(gold, predicted, { unsure: new Set(unsure) }))).toBe(expected);
  });
});

describe('outcome of a message over all red flags', () => {
  test.each<[string, readonly Label[], readonly Label[], readonly Label[], object]>([
    [
      'one right of two',
      ['not_my_job'],
      [],
      ['not_my_job', 'vague_update'],
      { isFlagged: true, isRight: true, isClean: false },
    ],
    ['another flag', ['not_my_job'], [], ['vague_update'], { isFlagged: true, isRight: false, isClean: false }],
    ['a false alarm', ['outcome'], [], ['vague_update'], { isFlagged: true, isRight: false, isClean: true }],
    ['a disputed flag', [], ['vague_update'], ['vague_update'], { isFlagged: false, isRight: false, isClean: false }],
    [
      'a healthy slip',
      [SLIP, 'recontract'],
      [],
      [SLIP, 'recontract'],
      { isFlagged: false, isRight: false, isClean: true },
    ],
  ])('%s', (_name, gold, unsure, predicted, expected) => {
    expect(messageOutcome(sample(gold, predicted, { unsure: new Set(unsure) }))).toEqual(expected);
  });
});

const MIXED = [
  ...Array.from({ length: 6 }, () => sample(['vague_update'], ['vague_update'])),
  ...Array.from({ length: 2 }, () => sample(['vague_update'], [])),
  ...Array.from({ length: 4 }, () => sample([], ['vague_update'])),
  ...Array.from({ length: 12 }, () => sample([], [])),
  sample(['not_my_job'], ['not_my_job']),
];

test('figures are counted as their names say', () => {
  const figures = measure(MIXED);
  expect(figures.labels.vague_update).toMatchObject({ support: 8, predicted: 10, precision: 0.6, recall: 0.75 });
  expect(figures.labels.vague_update.f1).toBeCloseTo(2 / 3);
  expect(figures.labels.passive_agreement).toMatchObject({ support: 0, precision: null, recall: null, f1: null });
  expect(figures.macroF1).toBeCloseTo((2 / 3 + 1) / 2);
  expect(figures.precisionPerMessage).toBeCloseTo(7 / 11);
  expect(figures.falsePerThousand).toBe(250);
  expect(figures.cleanMessages).toBe(16);
});

test('intervals hold the figure and come out the same every time', () => {
  const [low, high] = measure(MIXED).labels.vague_update.f1Interval ?? [1, 0];
  expect(low).toBeLessThan(2 / 3);
  expect(high).toBeGreaterThan(2 / 3);
  expect(low).toBeGreaterThan(0.3);
  expect(measure(MIXED)).toEqual(measure(MIXED));
});

test.each([
  ['ca-0001', 'ca', 'fitted'],
  ['ca-0024', 'ca', 'fitted'],
  ['ca-0025', 'ca', 'unread'],
  ['cb-0048', 'cb', 'unread'],
  ['cb-0049', 'cb', 'fitted'],
  ['s01113', 'all', 'fitted'],
])('item %s is of fold %s, %s', (id, name, part) => {
  expect(foldOfItem(id)).toEqual({ name, part });
});

test('people of one fold stay unread, strangers do not', () => {
  expect(foldOfPerson('U0VTPAQDT78')).toEqual({ name: 'person-3', part: 'unread' });
  expect(foldOfPerson('U0LBSOVPQQ3')).toEqual({ name: 'person-0', part: 'fitted' });
  expect(foldOfPerson('USTRANGER')).toEqual({ name: 'other-0', part: 'fitted' });
});

const UNREAD = { name: 'person-3', part: 'unread' } as const;
const CHOICE = { labels: [], isUnreadIncluded: false };

test('errors of the unread part are listed only when asked for', () => {
  const samples = [
    sample(['vague_update'], [], { id: 'open' }),
    sample(['vague_update'], [], { id: 'closed', fold: UNREAD }),
  ];
  const set = { name: 'workspace-dev', samples, missing: 0 };
  expect(listErrors(set, CHOICE)).toContain('MISSED vague_update  open');
  expect(listErrors(set, CHOICE)).not.toContain('closed');
  expect(listErrors(set, { ...CHOICE, isUnreadIncluded: true })).toContain('MISSED vague_update  closed');
  expect(listErrors(set, { ...CHOICE, labels: ['outcome'] })).not.toContain('MISSED');
});

test('of real messages only false red flags are listed, of even ids', () => {
  const samples = [
    sample([], ['vague_update'], { id: 's0002' }),
    sample([], ['vague_update'], { id: 's0003' }),
    sample([], ['outcome'], { id: 's0004' }),
    sample(['vague_update'], [], { id: 's0006' }),
  ];
  const text = listErrors({ name: 'real-dev', samples, missing: 0 }, CHOICE);
  expect(text).toContain('FALSE vague_update  s0002');
  expect(text).toContain('evidence: 0.90 rule "some"');
  expect(text).not.toMatch(/s0003|s0004|s0006/);
});

test('the report says when labelled messages were not found', () => {
  const all = measure(MIXED);
  const text = reportSet({ name: 'mine', missing: 3, all, unread: null, shipped: null });
  expect(text).toContain('mine: 25 messages; 3 LABELLED MESSAGES WERE NOT FOUND');
  expect(text).toMatch(/vague_update +8 +10 0\.600 0\.750 0\.667/);
  expect(text).toContain('false red-flag messages per 1,000 unflagged 250.0 (of 16)');
});

test('a snapshot holds the invented sets alone', () => {
  const all = measure(MIXED);
  const sets = ['workspace-dev', 'real-dev'].map((name) => ({ name, missing: 0, all, unread: null, shipped: null }));
  expect(Object.keys(snapshotOf(sets))).toEqual(['workspace-dev']);
  expect(snapshotOf(sets)).toMatchObject({
    'workspace-dev': {
      all: { macroF1: '0.833', vague_update: 'n 8 predicted 10 precision 0.600 recall 0.750 f1 0.667' },
      unread: null,
    },
  });
});
