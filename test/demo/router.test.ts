import { beforeAll, expect, jest, test } from '@jest/globals';
import { shippedRules } from '../../src/cli/shipped-rules.ts';
import { type Answer, createRouter } from '../../src/demo/router.ts';
import { DRAFTS } from '../../src/demo/samples.ts';

const router = createRouter(shippedRules, () => new Date('2026-03-04T10:00:00Z'));

// Compiling the rules and reading the sample take seconds on a busy machine.
jest.setTimeout(60_000);
beforeAll(() => get('/trends'));

function get(path: string): Promise<Answer> {
  return router({ method: 'GET', url: new URL(path, 'http://127.0.0.1/'), body: '' });
}

function post(body: string): Promise<Answer> {
  return router({ method: 'POST', url: new URL('http://127.0.0.1/api/check'), body });
}

async function check(question: object): Promise<{ marked: string; answer: string; status: string }> {
  return JSON.parse(String((await post(JSON.stringify(question))).content));
}

test.each(['/', '/slack', '/promises', '/trends', '/rules', '/report'])('%s is a whole page', async (path) => {
  const { status, type, content } = await get(path);
  expect({ status, type }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
  expect(String(content).match(/<h1>/g)).toHaveLength(1);
  expect(String(content)).not.toMatch(/\[object|undefined|NaN/);
  const ids = [...String(content).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every address that a page of the demo links to is answered', async () => {
  const pages = await Promise.all(['/', '/slack', '/promises', '/trends', '/rules'].map(get));
  const links = pages.flatMap(({ content }) =>
    [...String(content).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&')),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const link of new Set(links)) expect([link, (await get(link)).status]).toEqual([link, 200]);
});

test.each(['fleet-standup', 'standup-app', 'growth-updates', 'support-updates', 'decisions'])(
  'the tour shows every week of #%s, or says why it does not',
  async (channel) => {
    for (const week of ['2026-W03', '2026-W09', '2026-W10']) {
      const { content } = await get(`/slack?channel=${channel}&week=${week}`);
      expect(String(content)).toContain(`Your weekly digest, ${week}`);
      expect(String(content)).toMatch(/What went well|fewer than five people wrote there/);
    }
  },
);

test('what is unknown or wrong gets an answer that helps', async () => {
  expect((await get('/nowhere')).status).toBe(404);
  expect((await get('/slack?channel=x&week=y')).status).toBe(200);
  expect((await get('/promises?person=x')).status).toBe(200);
  expect((await get('/chart.png?kind=pie')).status).toBe(404);
  expect((await get('/api/check')).status).toBe(405);
  expect((await post('{')).status).toBe(400);
  expect((await post('[]')).status).toBe(400);
  expect((await post('{"text":7,"kind":"x","sensitivity":1}')).status).toBe(200);
});

test('what is typed is shown as text and never as markup', async () => {
  const evil = '<img src=x onerror=alert(1)> still working on it & "more"</textarea><script>';
  const { marked, answer } = await check({ text: evil, parent: '<b>', kind: 'standup' });
  const page = String((await get(`/?text=${encodeURIComponent(evil)}&parent=%3Cb%3E`)).content);
  for (const markup of [marked, answer, page]) expect(markup).not.toMatch(/<img src=x|<b>|<script>/);
  expect(marked).toContain('&lt;img src=x');
});

test.each(DRAFTS.filter(({ better }) => better !== ''))(
  'sample "$title" raises a flag, and put better it does not',
  async (draft) => {
    const { text, parent, kind, better } = draft;
    expect((await check({ text, parent, kind })).status).toMatch(/^Red flag/);
    const improved = await check({ text: better, parent, kind });
    expect(improved.status).not.toMatch(/red flag/i);
    expect(improved.status).toMatch(/good/i);
  },
);

test.each(DRAFTS.filter(({ better }) => better === ''))(
  'sample "$title" shows good signals alone',
  async ({ text, parent, kind }) => {
    expect((await check({ text, parent, kind })).status).toMatch(/^Good/);
  },
);

test('sensitivity is a threshold: what low flags, high flags too', async () => {
  const texts = ['Nearly there.', 'Working on it, a few wrinkles.', 'Still on the import.', 'ok'];
  const flagged = async (sensitivity: string) => {
    const answers = await Promise.all(texts.map((text) => check({ text, kind: 'standup', sensitivity })));
    return answers.map(({ status }) => /red flag/i.test(status));
  };
  const [low, medium, high] = [await flagged('low'), await flagged('medium'), await flagged('high')];
  texts.forEach((_, at) => {
    if (low[at]) expect(medium[at]).toBe(true);
    if (medium[at]) expect(high[at]).toBe(true);
  });
  expect(high).not.toEqual(low);
});

test('the chart of a digest is a picture', async () => {
  const { type, content } = await get('/chart.png?channel=fleet-standup&week=2026-W10&kind=lines');
  expect(type).toBe('image/png');
  expect(Buffer.from(content).subarray(1, 4).toString()).toBe('PNG');
});
