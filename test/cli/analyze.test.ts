import { expect, test } from '@jest/globals';
import { analyze } from '../../src/cli/analyze.ts';
import { readAnalyzeRecord } from '../../src/cli/analyze-input.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

const answersTo = async (input: string | Buffer | readonly Buffer[]): Promise<{ code: number; answers: unknown[] }> => {
  const terminal = fakeTerminal(input);
  const code = await analyze([], terminal);
  const lines = terminal.out().split('\n').filter(Boolean);
  return { code, answers: lines.map((line) => JSON.parse(line)) };
};

test('answers come in order, with the id and nothing of the export in them', async () => {
  const input = '{"id":"b","text":"hello"}\n\n{"id":7,"text":"","extra":[1]}\r\n{"id":"a","text":"x"}';
  const { code, answers } = await answersTo(input);
  expect(code).toBe(0);
  expect(answers).toHaveLength(3);
  expect(answers).toMatchObject([{ id: 'b' }, { id: 7 }, { id: 'a' }]);
  for (const answer of answers) {
    expect(Object.keys(answer as object)).toEqual(['id', 'flags', 'signals', 'commitments']);
  }
});

test.each([
  ['{"id":"a","text":', { error: 'not valid JSON' }],
  ['[1]', { error: 'not a JSON object' }],
  ['{"text":"x"}', { error: 'id is missing' }],
  ['{"id":"a"}', { id: 'a', error: 'text must be a string' }],
  ['{"id":"a","text":5}', { id: 'a', error: 'text must be a string' }],
  ['{"id":"a","text":"x","author":5}', { id: 'a', error: 'author must be a string or null' }],
  ['{"id":"a","text":"x","tz":"Mars/North"}', { id: 'a', error: 'tz must be an IANA zone name' }],
  [
    '{"id":"a","text":"x","date":"04/03/2026"}',
    { id: 'a', error: 'date must be null, YYYY-MM-DD or YYYY-MM-DDTHH:MM' },
  ],
  [
    '{"id":"a","text":"x","date":"2026-02-30"}',
    { id: 'a', error: 'date must be null, YYYY-MM-DD or YYYY-MM-DDTHH:MM' },
  ],
  ['{"id":"a","text":"x","parent":5}', { id: 'a', error: 'parent must be a string or {author, text, date}' }],
  ['{"id":"a","text":"x","before":["y"]}', { id: 'a', error: 'before must be a list of {author, text, date}' }],
])('the bad line %s is answered, the rest goes on, and the exit code tells', async (line, expected) => {
  const { code, answers } = await answersTo(`${line}\n{"id":"z","text":"fine"}\n`);
  expect(code).toBe(1);
  expect(answers[0]).toEqual(expected);
  expect(answers[1]).toMatchObject({ id: 'z', flags: [] });
});

test('lines end at line feeds alone, and letters may be split between pieces', async () => {
  const bytes = Buffer.from('\ufeff{"id":"\u2028é","text":"a\u2029b"}\n{"id":"2","text":"x"}\n');
  const pieces = Array.from(bytes, (byte) => Buffer.from([byte]));
  const { answers } = await answersTo(pieces);
  expect(answers).toMatchObject([{ id: '\u2028é' }, { id: '2' }]);
});

test.each([
  ['standup', 'standup'],
  ['decisions', 'decisions'],
  ['chat', null],
  [7, null],
  [undefined, null],
])('a message of a place of kind %s stands in one for %s', (kind, channelKind) => {
  const input = readAnalyzeRecord({ id: 'a', text: 'now', kind });
  expect(input).toMatchObject({ context: { channelKind } });
});

test('what is before, who said it, and when, reaches the context', () => {
  const input = readAnalyzeRecord({
    id: 'a',
    text: 'now',
    author: 'ana',
    date: '2026-03-04T17:05',
    tz: 'Europe/Lisbon',
    parent: { author: 'ben', text: 'root', date: '2026-03-03' },
    before: [{ author: 'ana', text: 'mine', date: '2026-03-02' }, { author: 'ben', text: 'his' }, { text: "nobody's" }],
  });
  if ('error' in input) throw new Error(input.error);
  const { context } = input;
  expect(context.sentAt).toEqual({ date: '2026-03-04', time: '17:05' });
  expect(context.parent).toMatchObject({ author: 'ben', sentAt: { date: '2026-03-03', time: null } });
  expect(context.parent?.message.raw).toBe('root');
  expect(context.conversation.map(({ author }) => author)).toEqual(['ana', 'ben', null]);
  expect(context.own.map(({ message }) => message.raw)).toEqual(['mine']);
});

test.each([
  ['is theirs', 'ana', ['root', 'mine'], [{ author: 'ana', text: 'mine' }]],
  ["is another's", 'ben', ['mine'], [{ author: 'ana', text: 'mine' }]],
  ['stands in before already', 'ana', ['root'], [{ author: 'ana', text: 'root' }]],
])('when the first message of the thread %s', (_name, parentAuthor, expected, before) => {
  const input = readAnalyzeRecord({
    id: 'a',
    text: 'x',
    author: 'ana',
    parent: { author: parentAuthor, text: 'root' },
    before,
  });
  if ('error' in input) throw new Error(input.error);
  expect(input.context.own.map(({ message }) => message.raw)).toEqual(expected);
});

test('without an author nothing is their own, and a parent may be a string', () => {
  const input = readAnalyzeRecord({
    id: 'a',
    text: 'x',
    date: null,
    parent: 'root',
    before: [{ text: 'y', author: null }],
  });
  if ('error' in input) throw new Error(input.error);
  expect(input.context).toMatchObject({ author: null, own: [], sentAt: null, parent: { author: null } });
});
