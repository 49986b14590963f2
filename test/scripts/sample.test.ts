import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSample } from '../../scripts/sample/build.ts';
import { readStory } from '../../scripts/sample/story.ts';
import { SAMPLE_PATH } from '../../src/demo/sample.ts';
import { openExport, READ_ALL } from '../../src/export/read-export.ts';

test('the sample workspace is what its story says', () => {
  const built = buildSample();
  const listed = readdirSync(SAMPLE_PATH, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(SAMPLE_PATH.length + 1));
  expect(listed.toSorted()).toEqual([...built.keys()].toSorted());
  for (const [path, text] of built) expect(readFileSync(join(SAMPLE_PATH, path), 'utf8')).toBe(text);
});

test('it covers eight weeks of four teams, with enough people for team figures', async () => {
  const opened = await openExport(SAMPLE_PATH);
  const authors = new Map<string, Set<string>>();
  const days = new Set<string>();
  for await (const batch of opened.read(READ_ALL)) {
    for (const { post } of batch) {
      const set = authors.get(post.channel) ?? new Set();
      authors.set(post.channel, set.add(post.author));
      days.add(post.sentAt.date);
    }
  }
  opened.close();
  expect(opened.problems).toEqual([]);
  expect([...authors.keys()].toSorted()).toEqual([
    'decisions',
    'fleet-standup',
    'growth-updates',
    'standup-app',
    'support-updates',
  ]);
  for (const people of authors.values()) expect(people.size).toBeGreaterThanOrEqual(5);
  const sorted = [...days].toSorted();
  expect([sorted[0], sorted.at(-1)]).toEqual(['2026-01-12', '2026-03-06']);
});

test.each([
  ['a line without a time', 'noor: hello'],
  ['a reply to nothing', '>gone 09:00 noor: hello'],
])('%s in the story is refused', (_name, line) => {
  expect(() => readStory(`== 2026-01-12\n#a\n${line}`)).toThrow();
});
