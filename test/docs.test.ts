import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { appCreationLink } from '../src/config.ts';
import { USAGE } from '../src/views/help.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

test.each(PAGES)('every file that %s links to is there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
  const missing = links.filter((to) => !existsSync(join(ROOT, dirname(page), to)));
  expect(missing).toEqual([]);
});

test('the link in the README creates the app of the manifest', () => {
  expect(read('README.md')).toContain(`[create]: ${appCreationLink()}\n`);
});

test.each(['docs/authors.md', 'docs/leads.md', 'docs/charter.md', 'docs/faq.md', 'docs/operators.md'])(
  '%s names only commands that exist',
  (page) => {
    const known = new Set<string>(USAGE.map(({ name }) => name));
    const named = [...read(page).matchAll(/`\/ownership (\w+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  },
);

test('pictures are small, and each is shown', () => {
  const readme = read('README.md');
  for (const name of readdirSync(join(ROOT, 'docs/pictures'))) {
    expect([name, statSync(join(ROOT, 'docs/pictures', name)).size < 250_000]).toEqual([name, true]);
    expect(readme).toContain(`docs/pictures/${name}`);
  }
});
