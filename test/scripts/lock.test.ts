import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { completeLock, findMissing } from '../../scripts/lock.ts';

const LOCK = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

test('the lock file holds the packages of every platform: else `npm ci` refuses it (`npm run lock` puts them in)', () => {
  expect(findMissing(LOCK)).toEqual([]);
});

test('no address of a registry is in it', () => {
  expect(JSON.stringify(LOCK)).not.toContain('"resolved":"http');
});

test('what is missing is put in for its platform alone', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        dev: true,
        optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/win32-arm64': '^1.2.3', fsevents: '~2.0.0' },
      },
      'node_modules/@tool/win32-arm64': { version: '1.2.3' },
    },
  };
  const completed = completeLock(lock);
  expect(findMissing(completed)).toEqual([]);
  expect(JSON.parse(JSON.stringify(completed)).packages).toEqual({
    ...lock.packages,
    'node_modules/@tool/linux-x64-musl': {
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/fsevents': { version: '2.0.0', dev: true, optional: true, os: ['darwin'] },
  });
});
