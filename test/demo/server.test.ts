import { request } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import type { Asked } from '../../src/demo/router.ts';
import { type Running, startServer } from '../../src/demo/server.ts';

let running: Running | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(): Promise<{ readonly url: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  running = await startServer(async (one) => {
    asked.push(one);
    if (one.url.pathname === '/broken') throw new Error('secret words');
    return { status: 200, type: 'text/plain', content: 'fine', hasOwnPolicy: one.url.pathname === '/own' };
  }, 0);
  return { url: running.url, asked };
}

function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('the page listens on loopback and forbids everything that it does not need', async () => {
  const { url } = await start();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const { headers } = await fetch(url);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect((await fetch(`${url}own`)).headers.get('content-security-policy')).toBeNull();
});

test('a name that was pointed at the page by somebody else is turned away', async () => {
  const { url, asked } = await start();
  expect(await statusFor(url, 'evil.example')).toBe(421);
  expect(asked).toHaveLength(0);
  expect(await statusFor(url, 'localhost:1234')).toBe(200);
});

test('a form of another page can not post, and nothing endless is read', async () => {
  const { url, asked } = await start();
  expect((await fetch(url, { method: 'POST', body: 'text=x' })).status).toBe(415);
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(url, { method: 'POST', headers, body: 'x'.repeat(70_000) })).status).toBe(413);
  expect(asked).toHaveLength(0);
  expect((await fetch(url, { method: 'POST', headers, body: '{}' })).status).toBe(200);
});

test('a failure answers 500 without its words', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}broken`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('secret');
});

test('a port that is taken is an error', async () => {
  const { url } = await start();
  await expect(
    startServer(async () => ({ status: 200, type: '', content: '' }), Number(new URL(url).port)),
  ).rejects.toThrow('EADDRINUSE');
});
