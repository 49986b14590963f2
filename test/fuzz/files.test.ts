import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isInputError, readAnalyzeLine } from '../../src/cli/analyze-input.ts';
import { readLines } from '../../src/cli/line-reader.ts';
import { isExportError } from '../../src/export/export-error.ts';
import { openExport, READ_ALL } from '../../src/export/read-export.ts';
import { openZip } from '../../src/export/zip.ts';
import { exportFolder, removeExportsAfterwards, temporaryFolder, USERS } from '../helpers/export-folder.ts';
import { type Change, changed, changes, holds, oddJson, oddText } from '../helpers/fuzz.ts';
import { zip } from '../helpers/zip-writer.ts';

removeExportsAfterwards();

const folder = temporaryFolder();
const DAY = [
  { type: 'message', user: 'UANA', text: 'Still working on it.', ts: '1772442000.000100' },
  {
    type: 'message',
    user: 'UBEN',
    text: "I'll send it by Friday.",
    ts: '1772442100.000100',
    thread_ts: '1772442000.000100',
  },
  {
    type: 'message',
    subtype: 'bot_message',
    bot_id: 'B1',
    text: 'Today: x',
    ts: '1772442200.000100',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'a' } }],
  },
];

/** Reads all of an export; only an ExportError may stop it. Answers how many messages there were. */
async function readAll(path: string): Promise<number> {
  let count = 0;
  try {
    const opened = await openExport(path);
    try {
      for await (const batch of opened.read(READ_ALL)) count += batch.length;
    } finally {
      opened.close();
    }
  } catch (error) {
    if (!isExportError(error)) throw error;
  }
  return count;
}

test('a .zip with any bytes of it changed is read or refused in words', async () => {
  const files = {
    'users.json': USERS,
    'channels.json': [{ id: 'C1', name: 'general' }],
    'general/2026-03-02.json': DAY,
  };
  const whole = zip(Object.entries(files).map(([name, content]) => ({ name, text: JSON.stringify(content) })));
  const path = join(folder, 'changed.zip');
  writeFileSync(path, whole);
  expect(await readAll(path)).toBeGreaterThan(1);
  const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  await holds('zip-bytes', fc.tuple(edits, fc.nat(whole.length)), 150, async ([bytes, length]) => {
    const copy = Buffer.from(whole);
    for (const [at, byte] of bytes) copy[at] = byte;
    writeFileSync(path, length % 5 === 0 ? copy.subarray(0, length) : copy);
    await readAll(path);
  });
}, 120_000);

test('a name in a .zip never leads out of it, and nothing inside it is unpacked or opened by itself', async () => {
  const parts = fc.constantFrom(
    '..',
    '.',
    '',
    'a',
    'C:',
    '\\',
    '/',
    '\u0000',
    'users.json',
    '2026-03-02.json',
    '%2e%2e',
    '．．',
    'x.zip',
  );
  await holds('zip-names', fc.array(parts, { minLength: 1, maxLength: 6 }), 150, async (names) => {
    const path = join(folder, 'names.zip');
    writeFileSync(
      path,
      zip([
        { name: `${names.join('/')}.json`, text: '[]' },
        { name: 'inner.zip', text: 'PK' },
      ]),
    );
    const source = await openZip(path).catch((error: unknown) => {
      if (!isExportError(error)) throw error;
      return null;
    });
    for (const { path: name } of source?.files ?? []) {
      expect(name.split(/[/\\]/)).not.toContain('..');
      expect(name).not.toMatch(/^([/\\]|[A-Za-z]:)/);
      expect(name).toMatch(/\.json$/);
    }
    source?.close();
  });
}, 120_000);

test('day files and lists of any shape are read as far as they go', async () => {
  const lists = fc.constantFrom('users.json', 'channels.json', 'general/2026-03-02.json', 'dms.json');
  await holds<[string, readonly Change[], unknown]>(
    'export-json',
    fc.tuple(lists, changes, oddJson),
    60,
    async ([name, by, other]) => {
      const files: Record<string, unknown> = {
        'users.json': USERS,
        'channels.json': [{ id: 'C1', name: 'general' }],
        'general/2026-03-02.json': DAY,
      };
      files[name] = by.length > 2 ? other : changed(files[name] ?? [], by);
      await readAll(exportFolder(files));
    },
  );
}, 120_000);

test('a list nested a hundred thousand times is an error in words', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const count = await readAll(exportFolder({ 'users.json': USERS, 'general/2026-03-02.json': deep }));
  expect(count).toBe(0);
});

test('any line of `analyze` is understood or refused in words', async () => {
  const base = {
    id: 1,
    text: 'x',
    parent: { author: 'a', text: 'b', date: '2026-03-02' },
    before: [{ author: 'a', text: 'c' }],
    author: 'a',
    date: '2026-03-02T10:00',
    tz: 'Europe/Lisbon',
  };
  const lines = fc.oneof(
    oddText,
    oddJson.map((value) => JSON.stringify(value)),
    changes.map((by) => JSON.stringify(changed(base, by)) ?? ''),
  );
  await holds('analyze-lines', lines, 300, (line) => {
    const input = readAnalyzeLine(line);
    if (isInputError(input)) expect(input.error).not.toBe('');
    else expect(input.message.raw).toBe(JSON.parse(line).text);
  });
});

test('any bytes are cut into lines, and none longer than the limit is held', async () => {
  const chunks = fc.array(
    fc.uint8Array({ maxLength: 40 }).map((bytes) => [...bytes]),
    { maxLength: 20 },
  );
  await holds('line-bytes', chunks, 200, async (bytes) => {
    const stream = (async function* () {
      for (const chunk of bytes) yield Buffer.from(chunk);
    })();
    for await (const lines of readLines(stream, 50)) {
      for (const line of lines) expect((line ?? '').length).toBeLessThanOrEqual(50);
    }
  });
});
