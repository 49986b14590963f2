import { describe, expect, test } from '@jest/globals';
import { followMessage, type StoredPromise } from '../../src/commitments/follow.ts';
import type { LedgerEntry } from '../../src/commitments/ledger.ts';
import { readMessage } from '../../src/text/read-message.ts';

const REPORT: StoredPromise = {
  channel: 'standup',
  ts: '1.0',
  user: 'ana',
  what: 'the S3 cost report',
  due: '2026-03-06',
  madeOn: '2026-03-02',
  status: 'open',
};
const ROTA: StoredPromise = { ...REPORT, ts: '2.0', what: 'rota proposal in #decisions' };

function said(text: string, on: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  const sentAt = { date: on, time: '10:00' };
  return {
    channel: 'standup',
    ts: '9.0',
    user: 'ana',
    threadTs: null,
    sentAt,
    message: readMessage(text),
    analysis: { flags: [], signals: [], commitments: [], isEnglish: true },
    context: { author: 'ana', parent: null, conversation: [], own: [], sentAt, channelKind: null },
    ...more,
  };
}

describe('followMessage', () => {
  test('closes what the message reports on, and only that', () => {
    expect(followMessage([REPORT, ROTA], said('The S3 cost report is out.', '2026-03-06'))).toEqual([
      { promise: REPORT, status: 'kept' },
    ]);
  });

  test('a bare report in the thread of the promise', () => {
    const entry = said('Sent.', '2026-03-06', { threadTs: '1.0' });
    expect(followMessage([REPORT], entry)).toEqual([{ promise: REPORT, status: 'kept' }]);
    expect(followMessage([REPORT], said('Sent.', '2026-03-06'))).toEqual([]);
  });

  test('an admission after the day', () => {
    expect(followMessage([REPORT], said("didn't get to the S3 cost report", '2026-03-09'))).toEqual([
      { promise: REPORT, status: 'slipped' },
    ]);
  });

  test('a silent slip that was in time after all', () => {
    const slipped = { ...REPORT, status: 'slipped' as const };
    const entry = said('the S3 cost report is in the wiki since Friday', '2026-03-12');
    expect(followMessage([slipped], entry)).toEqual([{ promise: slipped, status: 'kept' }]);
  });

  test('what looked done before its day and is promised again is open again', () => {
    const kept = { ...REPORT, status: 'kept' as const };
    const match = { what: 'the S3 cost report', due: '2026-03-06', span: [0, 5] as const, rule: 'r' };
    const again = (due: string) =>
      said("I'll finish the S3 cost report on Friday.", '2026-03-04', {
        analysis: { flags: [], signals: [], commitments: [{ ...match, due }], isEnglish: true },
      });
    expect(followMessage([kept], again('2026-03-06'))).toEqual([{ promise: kept, status: 'open' }]);
    expect(followMessage([kept], again('2026-03-09'))).toEqual([]);
    expect(followMessage([{ ...kept, user: 'ben' }], again('2026-03-06'))).toEqual([]);
  });

  test('a move before the day is one, though the calendar has called it a slip by the time it is read', () => {
    const late = { ...REPORT, status: 'slipped' as const };
    const entry = said('The S3 cost report is postponed, the API changed.', '2026-03-05');
    expect(followMessage([late], entry)).toEqual([{ promise: late, status: 'recontracted' }]);
    expect(followMessage([late], { ...entry, sentAt: { date: '2026-03-11', time: '10:00' } })).toEqual([
      { promise: late, status: 'slipped' },
    ]);
  });

  test('the calendar alone changes nothing here', () => {
    expect(followMessage([REPORT], said('lunch?', '2026-04-01'))).toEqual([]);
    expect(followMessage([], said('the S3 cost report is out', '2026-03-06'))).toEqual([]);
  });
});
