import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { createLineWriter } from '../../src/cli/line-writer.ts';

test('writing waits for a slow reader', async () => {
  const waiting: (() => void)[] = [];
  const slow = new Writable({ highWaterMark: 10, write: (_chunk, _encoding, done) => void waiting.push(done) });
  const writer = createLineWriter(slow);
  writer.add('x'.repeat(70_000));
  let isSettled = false;
  const settling = writer.settle().then((isListening) => {
    isSettled = true;
    return isListening;
  });
  await Promise.resolve();
  expect(isSettled).toBe(false);
  waiting.shift()?.();
  expect(await settling).toBe(true);
});

test('a full disk is an error, a closed pipe is not', async () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  for (const [code, expected] of [
    ['EPIPE', null],
    ['ENOSPC', /can't be written: ENOSPC/],
  ] as const) {
    const writer = createLineWriter(failing(code));
    writer.add('x'.repeat(70_000));
    await writer.settle();
    if (expected === null) await writer.finish();
    else await expect(writer.finish()).rejects.toThrow(expected);
  }
});
