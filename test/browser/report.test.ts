import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, jest, test } from '@jest/globals';
import { scan } from '../../src/cli/scan.ts';
import { SAMPLE_PATH } from '../../src/demo/sample.ts';
import { findChromium, isTooWide, useBrowser } from '../helpers/browser.ts';
import { removeExportsAfterwards, temporaryFolder } from '../helpers/export-folder.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';

removeExportsAfterwards();
const chromium = findChromium();
const open = useBrowser(chromium);
const maybe = chromium === null ? describe.skip : describe;
jest.setTimeout(120_000);

maybe('a report that was written to disk', () => {
  test('is read without scripts and network, folded parts open, and it prints', async () => {
    const file = join(temporaryFolder(), 'report.html');
    expect(await scan([SAMPLE_PATH, '--format', 'html', '--out', file], fakeTerminal())).toBe(0);
    const page = await open({ theme: 'dark', width: 390, hasScripts: false });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'In short',
      'What was seen',
      'Week by week',
      'What became of promises',
      'Patterns, and what to try',
      'Method and limits',
      'Every rule, with its reason and examples',
    ]);
    expect(await page.getByText('358 messages by 21 people in 5 channels').isVisible()).toBe(true);
    expect(await page.locator('figure svg[role=img]').count()).toBeGreaterThan(4);
    await page.locator('#vague_update summary').click();
    expect(await page.locator('[id="vague-update.only-work"]').isVisible()).toBe(true);
    expect([asked, complaints]).toEqual([[pathToFileURL(file).href], []]);
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const background = await page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
    expect(background).toBe('rgb(255, 255, 255)');
    expect((await page.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF');
    expect(await isTooWide(page)).toBe(false);
  });
});
