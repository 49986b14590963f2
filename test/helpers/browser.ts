import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import axe, { type Result } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium lies; null when there is none. In CI a missing browser fails the tests instead of skipping them. */
export function findChromium(): string | null {
  const found = CANDIDATES.find((path) => path !== undefined && existsSync(path)) ?? null;
  if (found === null && process.env.CI !== undefined) throw new Error('CI needs chromium: apt-get install chromium');
  if (found === null)
    process.stderr.write('No chromium found: the tests in a real browser are skipped. CHROMIUM sets its path.\n');
  return found;
}

/** How a page is looked at. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly width?: number;
  readonly hasScripts?: boolean;
  readonly isMotionReduced?: boolean;
  /** Lets axe in past the page's own policy. */
  readonly forAxe?: boolean;
}

/** A browser for the tests of a file; opens pages and closes them with the browser. */
export function useBrowser(path: string | null): (look: Look) => Promise<Page> {
  let browser: Browser | null = null;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    if (path !== null) browser = await chromium.launch({ executablePath: path, args: FLAGS });
  }, 60_000);
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
  });
  return async ({ theme, width = 1280, hasScripts = true, isMotionReduced = false, forAxe = false }) => {
    if (browser === null) throw new Error('There is no browser');
    const context = await browser.newContext({
      colorScheme: theme,
      viewport: { width, height: 900 },
      javaScriptEnabled: hasScripts,
      bypassCSP: forAxe,
      reducedMotion: isMotionReduced ? 'reduce' : 'no-preference',
    });
    contexts.push(context);
    return context.newPage();
  };
}

/** What axe finds that is serious or critical, in words. The page must have been opened with `forAxe`. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate<readonly Result[]>('axe.run().then((results) => results.violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
}

/** Whether a page is wider than the window, so that it would have to be moved sideways. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

/** Keeps a picture when SCREENSHOTS names a folder; for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
