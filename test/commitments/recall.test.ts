import { describe, expect, test } from '@jest/globals';
import { topicOf } from '../../src/commitments/match.ts';
import { recallPromises, speaksOf } from '../../src/commitments/recall.ts';
import { readMessage } from '../../src/text/read-message.ts';

const REPORT = { what: 'the S3 cost report', due: '2026-03-06', span: [0, 10] as const };
const ROTA = { what: 'rota proposal in #decisions', due: '2026-03-10', span: [0, 10] as const };

describe('recallPromises', () => {
  test('a promise spoken of after its day, with what is said', () => {
    const message = readMessage("didn't get to the S3 cost report, sorry");
    expect(recallPromises([ROTA, REPORT], message, [], '2026-03-09')).toMatchObject([
      { promise: REPORT, isOver: true, how: 'spoken', said: 'late' },
    ]);
  });

  test('the same plan line again is carried over', () => {
    const message = readMessage('Y: reviews\nT: S3 cost report');
    const plan = { what: 'S3 cost report', due: '2026-03-09', span: [12, 29] as const };
    expect(recallPromises([REPORT], message, [plan], '2026-03-09')).toMatchObject([{ how: 'carried', isOver: true }]);
  });

  test('before its day nothing is due', () => {
    const message = readMessage('still on the S3 cost report');
    expect(recallPromises([REPORT], message, [], '2026-03-05')).toEqual([]);
    expect(recallPromises([{ ...REPORT, due: null }], message, [], '2026-03-09')).toEqual([]);
  });

  test('other work is not taken for it', () => {
    expect(recallPromises([REPORT, ROTA], readMessage('the broker volume is resized'), [], '2026-03-12')).toEqual([]);
  });

  test('on the day itself it is due but not over', () => {
    const message = readMessage('S3 cost report is out');
    expect(recallPromises([REPORT], message, [], '2026-03-06')).toMatchObject([{ isOver: false, said: 'done' }]);
  });
});

test('speaksOf points at the sentence that fits best', () => {
  const message = readMessage('Morning all. The S3 cost report is not ready yet. Lunch at noon?');
  expect(speaksOf(message, topicOf(REPORT))).toMatchObject({ sentence: 1, said: 'late' });
  expect(speaksOf(readMessage('Lunch at noon?'), topicOf(REPORT))).toBeNull();
});
