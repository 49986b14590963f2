import { expect, test } from '@jest/globals';
import { openExport, READ_ALL, type ReadMessage, type ReadOptions } from '../../src/export/read-export.ts';
import { exportFolder, exportZip, removeExportsAfterwards, tsOf, USERS } from '../helpers/export-folder.ts';

removeExportsAfterwards();

const said = (user: string, time: string, text: string, more: object = {}): object => ({
  type: 'message',
  user,
  text,
  ts: tsOf(time),
  ...more,
});

const TEAM = {
  'users.json': USERS,
  'channels.json': [{ id: 'C1', name: 'standup' }],
  'dms.json': [{ id: 'D024BE91L', members: ['UANA', 'UBEN'] }],
  'mpims.json': [{ id: 'G1', name: 'mpdm-ana--ben-1' }],
  'standup/2026-03-02.json': [
    said('UANA', '2026-03-02T09:00:00', 'first', { thread_ts: tsOf('2026-03-02T09:00:00'), reply_count: 2 }),
    said('UBEN', '2026-03-02T09:05:00', 'reply one', { thread_ts: tsOf('2026-03-02T09:00:00') }),
  ],
  'standup/2026-03-05.json': [
    said('UBEN', '2026-03-05T09:00:00', 'days later', { thread_ts: tsOf('2026-03-02T09:00:00') }),
  ],
  'updates/2026-03-02.json': [said('UBEN', '2026-03-02T09:02:00', 'elsewhere')],
  'D024BE91L/2026-03-02.json': [said('UANA', '2026-03-02T10:00:00', 'private')],
  'mpdm-ana--ben-1/2026-03-02.json': [said('UANA', '2026-03-02T10:00:00', 'private too')],
};

async function readAll(path: string, options: Partial<ReadOptions> = {}): Promise<readonly ReadMessage[]> {
  const opened = await openExport(path);
  const found: ReadMessage[] = [];
  for await (const batch of opened.read({ ...READ_ALL, ...options })) found.push(...batch);
  opened.close();
  return found;
}

const texts = (messages: readonly ReadMessage[]): string[] => messages.map(({ post }) => post.text);

test('messages of all channels come in order of time, direct messages not at all', async () => {
  const opened = await openExport(exportFolder(TEAM));
  expect(opened.channels).toEqual(['standup', 'updates']);
  expect(opened.skippedFolders).toBe(2);
  expect(texts(await readAll(exportFolder(TEAM)))).toEqual(['first', 'elsewhere', 'reply one', 'days later']);
});

test('a reply knows its thread days later, and its author what they said anywhere', async () => {
  const late = (await readAll(exportFolder(TEAM))).at(-1);
  expect(late?.context.parent?.message.raw).toBe('first');
  expect(late?.context.parent?.author).toBe('UANA');
  expect(late?.context.conversation.map((earlier) => earlier.message.raw)).toEqual(['reply one']);
  expect(late?.context.own.map((earlier) => earlier.message.raw)).toEqual(['elsewhere', 'reply one']);
  expect(late?.context.channelKind).toBe('standup');
  // New York is four or five hours behind; clocks change there on 8 March.
  expect(late?.context.sentAt).toEqual({ date: '2026-03-05', time: '04:00' });
});

test('a thread is known too when nothing marks its first message', async () => {
  const messages = await readAll(
    exportFolder({
      'users.json': USERS,
      'general/2026-03-02.json': [
        said('UANA', '2026-03-02T09:00:00', 'root'),
        said('UBEN', '2026-03-02T09:01:00', 'reply', { thread_ts: tsOf('2026-03-02T09:00:00') }),
      ],
    }),
  );
  expect(messages[1]?.context.parent?.message.raw).toBe('root');
});

test('outside threads the conversation is the channel of the last day', async () => {
  const messages = await readAll(
    exportFolder({
      'users.json': USERS,
      'general/2026-03-02.json': [said('UANA', '2026-03-02T09:00:00', 'too old')],
      'general/2026-03-03.json': [
        ...Array.from({ length: 12 }, (_, i) => said('UANA', `2026-03-03T10:00:${10 + i}`, `number ${i}`)),
        said('UBEN', '2026-03-03T11:00:00', 'now'),
      ],
    }),
  );
  const conversation = messages.at(-1)?.context.conversation.map((earlier) => earlier.message.raw);
  expect(conversation).toEqual(Array.from({ length: 10 }, (_, i) => `number ${i + 2}`));
  expect(messages[1]?.context.conversation).toEqual([]);
});

test('a .zip reads like the folder, wrapped in a folder or not', async () => {
  const wrapped = Object.fromEntries(Object.entries(TEAM).map(([path, content]) => [`My export/${path}`, content]));
  const expected = texts(await readAll(exportFolder(TEAM)));
  for (const path of [exportZip(TEAM), exportZip(wrapped), exportFolder(wrapped)]) {
    expect(texts(await readAll(path))).toEqual(expected);
  }
});

test.each([
  ['a channel', { channels: ['standup'] }, ['first', 'reply one', 'days later']],
  ['a first day', { since: '2026-03-03' }, ['days later']],
  ['a last day', { until: '2026-03-04' }, ['first', 'elsewhere', 'reply one']],
])('asking for %s leaves the rest out but keeps it as context', async (_name, options, expected) => {
  const path = exportFolder(TEAM);
  const messages = await readAll(path, options);
  expect(texts(messages)).toEqual(expected);
  const all = new Map((await readAll(path)).map(({ post, context }) => [post.ts, context]));
  for (const { post, context } of messages) {
    const full = all.get(post.ts);
    expect(context.own.map((earlier) => earlier.message.raw)).toEqual(full?.own.map((earlier) => earlier.message.raw));
    expect(context.parent?.message.raw).toBe(full?.parent?.message.raw);
  }
});

test.each([
  [
    'is cut off',
    '[{"type":"message","user":"UANA","text":"secret words","ts":"1772442000.0001"',
    'it is not valid JSON',
  ],
  ['is no list', '{"ok":true}', 'it is not a list of messages'],
  ['holds other things', '[null, 3]', '2 of its entries are not messages'],
])('a day file that %s is reported without its text, and the rest is read', async (_name, content, reason) => {
  const opened = await openExport(exportFolder({ ...TEAM, 'standup/2026-03-03.json': content }));
  let count = 0;
  for await (const batch of opened.read(READ_ALL)) count += batch.length;
  expect(count).toBe(4);
  expect(opened.problems).toHaveLength(1);
  expect(opened.problems[0]?.path).toBe('standup/2026-03-03.json');
  expect(opened.problems[0]?.reason).toContain(reason);
  expect(opened.problems[0]?.reason).not.toContain('secret');
});

test.each([
  ['nothing is there', '/nowhere/at/all', /There is nothing at .* Give the folder or the \.zip/],
  [
    'users.json is missing',
    exportFolder({ 'general/2026-03-02.json': [] }),
    /users\.json is missing.* Give the folder/,
  ],
  [
    'users.json is broken',
    exportFolder({ ...TEAM, 'users.json': '[{"id": "U' }),
    /"users\.json" is not valid JSON.*again/,
  ],
  ['no channel is there', exportFolder({ 'users.json': [] }), /no channel with messages/],
  ['two exports lie side by side', exportFolder({ 'a/users.json': [], 'b/users.json': [] }), /2 exports.*Give one/],
])('when %s the error says what to do', async (_name, path, message) => {
  await expect(openExport(path)).rejects.toThrow(message);
  await expect(openExport(path)).rejects.toMatchObject({ name: 'ExportError' });
});

test('a missing channels.json is noted, no more', async () => {
  const opened = await openExport(exportFolder({ 'users.json': USERS, 'general/2026-03-02.json': [] }));
  expect(opened.notes).toEqual(['channels.json is missing: channels are taken from the folder names.']);
});

test('a message listed twice counts once, one out of order is put in order', async () => {
  const late = said('UANA', '2026-03-02T12:00:00', 'late');
  const early = said('UANA', '2026-03-02T08:00:00', 'early');
  const path = exportFolder({ 'users.json': USERS, 'general/2026-03-02.json': [late, early, late] });
  expect(texts(await readAll(path))).toEqual(['early', 'late']);
});

test('progress ends at the whole', async () => {
  const opened = await openExport(exportFolder(TEAM));
  for await (const _ of opened.read(READ_ALL)) expect(opened.progress().totalBytes).toBeGreaterThan(0);
  expect(opened.progress().bytes).toBe(opened.progress().totalBytes);
});
