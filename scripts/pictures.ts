import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { shippedRules } from '../src/cli/shipped-rules.ts';
import { createRouter } from '../src/demo/router.ts';
import { startServer } from '../src/demo/server.ts';

/** Takes the pictures of the documentation from the demo, so that they show what is there. */

const TARGET = fileURLToPath(new URL('../docs/pictures', import.meta.url));
/** A fixed day, so that dates in the pictures stay. */
const NOW = new Date('2026-03-09T09:00:00Z');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** The part of the page to show; without it what the window shows. */
  readonly part?: string;
}

const SHOTS: readonly Shot[] = [
  { name: 'playground', path: '/?sample=vague', theme: 'light', width: 1120, height: 860 },
  {
    name: 'nudge',
    path: '/slack',
    theme: 'light',
    width: 1120,
    height: 900,
    part: '[aria-labelledby="nudge-title"] .slack',
  },
  {
    name: 'digest',
    path: '/slack',
    theme: 'light',
    width: 760,
    height: 900,
    part: '[aria-labelledby="digest-title"] .slack',
  },
  {
    name: 'home',
    path: '/slack',
    theme: 'light',
    width: 760,
    height: 900,
    part: '[aria-labelledby="home-title"] .slack',
  },
  { name: 'report', path: '/report', theme: 'light', width: 1000, height: 900 },
];

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { name, path, theme, width, height, part } = shot;
  const page = await browser.newPage({ colorScheme: theme, viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(new URL(path, address).href);
  const file = join(TARGET, `${name}.png`);
  if (part === undefined) await page.screenshot({ path: file });
  else await page.locator(part).screenshot({ path: file });
  await page.close();
  console.log(file);
}

if (!existsSync(CHROMIUM)) throw new Error('No chromium found; CHROMIUM sets its path.');
mkdirSync(TARGET, { recursive: true });
const running = await startServer(
  createRouter(shippedRules, () => NOW),
  0,
);
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
});
try {
  for (const shot of SHOTS) await take(browser, running.url, shot);
} finally {
  await browser.close();
  await running.close();
}
