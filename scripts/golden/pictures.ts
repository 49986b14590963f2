import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KnownBlock } from '@slack/types';
import { chromium } from 'playwright-core';
import { DEMO_STYLE } from '../../src/demo/style.ts';
import { surfaceFigure } from '../../src/demo/surface.ts';
import { html, raw } from '../../src/report/html.ts';
import { isObject, stringField } from '../../src/text/json.ts';

/*
 * npm run golden:pictures -- FOLDER
 * Draws the messages of test/golden near enough to how Slack shows them, a picture each, to be looked at.
 */

const GOLDEN = new URL('../../test/golden/', import.meta.url);
const WORKSPACE = new URL('../../test/fixtures/workspace/', import.meta.url);
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder for the pictures: npm run golden:pictures -- FOLDER');
mkdirSync(folder, { recursive: true });

const users = namesIn('users.json');
const channels = namesIn('channels.json');
const names = { user: (id: string) => users.get(id) ?? id, channel: (id: string) => channels.get(id) ?? id };

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 760, height: 900 }, colorScheme: 'light' });
  for (const file of readdirSync(GOLDEN).toSorted()) {
    const name = basename(file, '.json');
    await page.setContent(pageOf(name, JSON.parse(readFileSync(new URL(file, GOLDEN), 'utf8'))));
    await page.locator('.slack').screenshot({ path: join(folder, `${name}.png`) });
  }
} finally {
  await browser.close();
}

function pageOf(name: string, message: { readonly text: string; readonly blocks: KnownBlock[] }): string {
  const surface = { id: 'golden', title: name, note: '', place: name, view: message };
  const figure = surfaceFigure(surface, { names, pictures: () => null });
  return String(
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><style>${raw(DEMO_STYLE)}</style></head><body><main>${figure}</main></body></html>`,
  );
}

function namesIn(file: string): ReadonlyMap<string, string> {
  const list: unknown = JSON.parse(readFileSync(new URL(file, WORKSPACE), 'utf8'));
  const entries = (Array.isArray(list) ? list : []).filter(isObject);
  return new Map(entries.map((entry) => [stringField(entry, 'id'), stringField(entry, 'name')]));
}
