import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shippedRules } from '../../src/cli/shipped-rules.ts';
import { createRouter } from '../../src/demo/router.ts';
import { type Running, startServer } from '../../src/demo/server.ts';
import { findChromium, isTooWide, keepPicture, type Look, seriousFindings, useBrowser } from '../helpers/browser.ts';

const chromium = findChromium();
const open = useBrowser(chromium);
jest.setTimeout(120_000);

let running: Running;
beforeAll(async () => {
  const router = createRouter(shippedRules, () => new Date('2026-03-04T10:00:00Z'));
  await router({ method: 'GET', url: new URL('http://127.0.0.1/trends'), body: '' });
  running = await startServer(router, 0);
});
afterAll(() => running.close());

/** Opens a page of the demo; what the browser complains about is collected. */
async function visit(
  path: string,
  look: Look,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const page = await open(look);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(running.url)) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(new URL(path, running.url).href);
  return { page, complaints };
}

const PATHS = ['/', '/slack', '/promises', '/trends', '/rules', '/report'];
const maybe = chromium === null ? describe.skip : describe;

maybe('the demo in a real browser', () => {
  test('what is typed is checked and underlined at once, and the note and a better way follow', async () => {
    const { page, complaints } = await visit('/', { theme: 'light' });
    await page.getByLabel('Your update').fill('');
    await page.getByLabel('Your update').pressSequentially('Still working on it, making progress.');
    await page.getByRole('status').filter({ hasText: 'Red flag: vague update.' }).waitFor();
    expect(await page.locator('#marked mark.m-flag').first().textContent()).toContain('Still working on');
    expect(await page.locator('#answer').textContent()).toContain('Only visible to you');
    expect(await page.locator('#answer a[href^="/rules#vague-update."]').count()).toBeGreaterThan(0);
    await page.getByLabel('Your update').fill("Merged the login form (#1841). I'll write the error states by Friday.");
    await page.getByRole('status').filter({ hasText: 'Good: commitment; good: outcome.' }).waitFor();
    expect(await page.locator('#marked mark.m-flag').count()).toBe(0);
    expect(await page.locator('#answer').textContent()).toContain('due 2026-03-06');
    expect(complaints).toEqual([]);
  });

  test('the underlines stand under their words, however long the text is', async () => {
    const { page } = await visit('/', { theme: 'light', width: 390 });
    const text = `${'A line of words that is long enough to be broken on a phone. '.repeat(12)}\n\nI will send the report to Ana by Friday.`;
    await page.getByLabel('Your update').fill(text);
    await page.locator('#marked mark').first().waitFor();
    const sizes = await page.evaluate<{ box: number[]; behind: number[] }>(`(() => {
      const size = (id) => { const { x, y, width } = document.getElementById(id).getBoundingClientRect(); return [x, y, width]; };
      return { box: size('text'), behind: size('marked') };
    })()`);
    expect(sizes.behind).toEqual(sizes.box);
    expect(
      await page.evaluate<boolean>(
        `document.getElementById('text').scrollHeight <= document.getElementById('text').clientHeight`,
      ),
    ).toBe(true);
    expect(await page.evaluate<string>(`document.getElementById('marked').textContent`)).toBe(text);
  });

  test('an answer to an older text never overwrites a newer one', async () => {
    const { page } = await visit('/', { theme: 'light' });
    let held: (() => Promise<void>) | null = null;
    await page.route('**/api/check', async (route) => {
      if (held === null) {
        const first = await route.fetch();
        held = () => route.fulfill({ response: first });
      } else await route.continue();
    });
    const asked = page.waitForRequest('**/api/check');
    await page.getByLabel('Your update').fill('Still working on it.');
    await asked;
    await page.getByLabel('Your update').fill('Merged the login form (#1841).');
    await page.getByRole('status').filter({ hasText: 'Good: outcome.' }).waitFor();
    const answered = page.waitForResponse('**/api/check');
    await (held as (() => Promise<void>) | null)?.();
    await (await answered).finished();
    await page.evaluate('new Promise((done) => setTimeout(done, 0))');
    expect(await page.getByRole('status').textContent()).toBe('Good: outcome.');
  });

  test('thread, channel and sensitivity change the answer', async () => {
    const { page } = await visit('/', { theme: 'light' });
    await page.getByLabel('Your update').fill('sounds good');
    await page.getByRole('status').filter({ hasText: 'Nothing to say about this text.' }).waitFor();
    await page.getByLabel('In answer to').fill('Proposal: we drop the nightly export. Thoughts?');
    await page.getByLabel('The channel is for').selectOption('decisions');
    await page.getByRole('status').filter({ hasText: 'Red flag: passive agreement.' }).waitFor();
    await page.getByRole('button', { name: 'Put it into the box' }).click();
    await page.getByRole('status').filter({ hasText: 'Nothing typed yet.' }).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Your update').inputValue()).toContain('because [reason');
  });

  test('the keyboard alone is enough: skip link, samples, typing, choices', async () => {
    const { page } = await visit('/', { theme: 'light' });
    const focused = () =>
      page.evaluate<string>(`(document.activeElement?.textContent || document.activeElement?.id || '').trim()`);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('To the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('A problem told late');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'slow escalation' }).waitFor();
    for (let at = 0; at < 40 && (await page.evaluate<string>('document.activeElement.id')) !== 'text'; at++) {
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('text');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Merged the login form (#1841).');
    await page.getByRole('status').filter({ hasText: 'Good: outcome.' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate<string>('document.activeElement.value')).toBe('high');
  });

  test('without scripts the playground is a form that answers', async () => {
    const { page } = await visit('/', { theme: 'light', hasScripts: false });
    await page.getByLabel('Your update').fill('Still working on it.');
    await page.getByRole('button', { name: 'Check it' }).click();
    expect(await page.locator('#status').textContent()).toBe('Red flag: vague update.');
    expect(await page.locator('#marked mark').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Your update').inputValue()).toBe('Still working on it.');
  });

  test('the tour goes from page to page, and its choices work', async () => {
    const { page, complaints } = await visit('/', { theme: 'light' });
    for (const name of ['In Slack', 'Promises', 'Trends', 'Rules']) {
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
      expect(await page.locator('nav [aria-current=page]').textContent()).toBe(name);
    }
    await page.getByRole('link', { name: 'In Slack' }).click();
    await page.getByLabel('Week', { exact: true }).selectOption('2026-W08');
    await page.getByText('Your weekly digest, 2026-W08').first().waitFor();
    expect(
      await page
        .locator('.bk-image img')
        .first()
        .evaluate<boolean, { complete: boolean; naturalWidth: number }>(
          (image) => image.complete && image.naturalWidth > 0,
        ),
    ).toBe(true);
    await page.getByRole('link', { name: 'Promises' }).click();
    await page.getByLabel('See it as').selectOption({ label: 'Tomas Vidal' });
    await page.getByText('What only Tomas Vidal sees').waitFor();
    expect(complaints).toEqual([]);
  });

  test('the JSON of a picture can be copied', async () => {
    const { page } = await visit('/slack', { theme: 'light' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const nudge = page.getByRole('figure', { name: 'The weekly nudge' });
    await nudge.getByText('as Slack gets it').click();
    await nudge.getByRole('button', { name: 'Copy JSON' }).click();
    await nudge.getByRole('button', { name: 'Copied' }).waitFor();
    const copied: unknown = JSON.parse(await page.evaluate<string>('navigator.clipboard.readText()'));
    expect(copied).toMatchObject({ blocks: [{ type: 'section' }, {}, {}, { type: 'context' }] });
  });

  test('a link to a rule opens the part that holds it', async () => {
    const { page } = await visit('/rules#vague-update.only-work', { theme: 'light' });
    await page.locator('[id="vague-update.only-work"]').waitFor({ state: 'visible' });
  });

  test.each(PATHS)('axe finds nothing serious on %s, light or dark', async (path) => {
    const { page } = await visit(path, { theme: 'light', forAxe: true });
    await page.evaluate(`for (const details of document.querySelectorAll('details')) details.open = true`);
    expect(await seriousFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await seriousFindings(page)).toEqual([]);
  });

  test.each(PATHS)('%s fits a phone, from left to right and from right to left', async (path) => {
    const { page } = await visit(path, { theme: 'light', width: 360 });
    expect(await isTooWide(page)).toBe(false);
    await keepPicture(page, `${path.slice(1) || 'playground'}-phone`);
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    expect(await isTooWide(page)).toBe(false);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepPicture(page, `${path.slice(1) || 'playground'}-dark-rtl`);
  });

  test('nothing glides for those who asked for less motion', async () => {
    const behaviour = async (isMotionReduced: boolean) => {
      const { page } = await visit('/', { theme: 'light', isMotionReduced });
      return page.evaluate<string>('getComputedStyle(document.documentElement).scrollBehavior');
    };
    expect(await behaviour(true)).toBe('auto');
    expect(await behaviour(false)).toBe('smooth');
  });
});
