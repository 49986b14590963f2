import { expect, test } from '@jest/globals';
import { createEntrySplitter, readDayFile } from '../../src/export/day-file.ts';
import { openSource } from '../../src/export/open-source.ts';
import { exportFolder, removeExportsAfterwards } from '../helpers/export-folder.ts';

removeExportsAfterwards();

const TRICKY = [
  { text: 'brackets ]}[{ and "quotes" and \\ at the end\\', ts: '1' },
  { text: 'Ünïcödé 🎉 \u2028 line', nested: [{ a: [1, 2] }, {}] },
  {},
  { text: '' },
];

async function readParts(text: string, wholeLimit: number): Promise<unknown[]> {
  const source = await openSource(exportFolder({ 'a.json': text }));
  const found: unknown[] = [];
  for await (const batch of readDayFile(source, { path: 'a.json', size: text.length }, wholeLimit))
    found.push(...batch);
  return found;
}

test.each([JSON.stringify(TRICKY), JSON.stringify(TRICKY, null, 2), `\ufeff ${JSON.stringify(TRICKY)}\n`])(
  'a large file read entry by entry gives what parsing it gives (%#)',
  async (text) => {
    expect(await readParts(text, 0)).toEqual(TRICKY);
    expect(await readParts(text, 1e6)).toEqual(TRICKY);
  },
);

test('entries are cut right wherever the pieces end', () => {
  const text = JSON.stringify(TRICKY);
  for (let cut = 1; cut < text.length; cut++) {
    const splitter = createEntrySplitter();
    const found = [...splitter.feed(text.slice(0, cut)), ...splitter.feed(text.slice(cut))];
    expect(found.map((entry) => JSON.parse(entry))).toEqual(TRICKY);
    expect(splitter.isComplete()).toBe(true);
  }
});

test.each([
  ['{"a":1}', 'it is not a list of messages'],
  ['[{"a":1},', 'it ends in the middle'],
  ['[{"a":x}]', 'it is not valid JSON'],
  ['[] []', 'it is not a list of messages'],
])('damage in a large file is named: %s', async (text, reason) => {
  await expect(readParts(text, 0)).rejects.toThrow(reason);
});

test('an entry longer than any message is refused before it fills the memory', () => {
  const splitter = createEntrySplitter(100);
  expect(() => splitter.feed(`[{"text":"${'x'.repeat(200)}`)).toThrow('absurdly long');
});
