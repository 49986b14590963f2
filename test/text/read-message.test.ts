import { describe, expect, test } from '@jest/globals';
import { readMessage } from '../../src/text/read-message.ts';

function cut(raw: string, from: number, to: number): string {
  const { tokens } = readMessage(raw);
  return raw.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

function sentencesOf(raw: string): readonly string[] {
  return readMessage(raw).sentences.map(({ from, to, isQuestion }) => `${isQuestion ? '? ' : ''}${cut(raw, from, to)}`);
}

describe('sentences', () => {
  test.each<[string, readonly string[]]>([
    ['One. Two! Three', ['One.', 'Two!', 'Three']],
    ['Ready? Not yet.', ['? Ready?', 'Not yet.']],
    ['line one\nline two', ['line one', 'line two']],
    ['v1.2 costs 3.50 a day', ['v1.2 costs 3.50 a day']],
    ['really?! :eyes:', ['? really?!', ':eyes:']],
    ['wait… what?', ['wait…', '? what?']],
    ['...', []],
    ['', []],
  ])('%j', (raw, sentences) => {
    expect(sentencesOf(raw)).toEqual(sentences);
  });

  test('stand inside their item', () => {
    const raw = 'Done: one. two\n- three';
    const { items, sentences } = readMessage(raw);
    for (const sentence of sentences) {
      const item = items[sentence.item];
      expect(sentence.from).toBeGreaterThanOrEqual(item?.from ?? Number.NaN);
      expect(sentence.to).toBeLessThanOrEqual(item?.to ?? Number.NaN);
    }
    expect(sentences.map(({ item }) => item)).toEqual([0, 0, 1]);
  });
});

describe('items', () => {
  test('bullets of every kind lose their mark', () => {
    const raw = '- a1\n• b2\n* c3\n1. d4\n2) e5\n→ f6\nplain';
    const { items } = readMessage(raw);
    expect(items.map(({ from, to }) => cut(raw, from, to))).toEqual(['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'plain']);
    expect(items.map(({ isBullet }) => isBullet)).toEqual([true, true, true, true, true, true, false]);
  });

  test('empty lines are no items', () => {
    expect(readMessage('a1\n\n\nb2\n').items).toHaveLength(2);
  });
});

test('any string is readable, and reading it twice gives the same', () => {
  const raws = [
    '',
    '\n',
    ':',
    '****',
    '- ',
    '<',
    '>>>',
    '`',
    '\u{1F600}\u200d',
    'x'.repeat(5000),
    '?\n?'.repeat(500),
    '\ud800',
  ];
  for (const raw of raws) expect(readMessage(raw)).toEqual(readMessage(raw));
});
