import { describe, expect, test } from '@jest/globals';
import { KeyProblem, newKey, readKeyring, seal, unseal } from '../../src/db/keyring.ts';
import { keyringOf, withNewest } from '../helpers/installed.ts';

const TEXT = 'xoxb-a-token';

describe('a sealed text', () => {
  test('is opened by its key, for its owner, and looks different each time', () => {
    const keyring = keyringOf('a');
    const [one, two] = [seal(keyring, 'T1', TEXT), seal(keyring, 'T1', TEXT)];
    expect(unseal(keyring, 'T1', one)).toBe(TEXT);
    expect(one.keyId).toBe('a');
    expect(one.sealed).not.toBe(two.sealed);
    expect(Buffer.from(one.sealed, 'base64').toString('latin1')).not.toContain(TEXT);
  });

  test('is opened by an older key, and sealed by the newest', () => {
    const old = keyringOf('a');
    const both = withNewest(old, 'b');
    const sealed = seal(old, 'T1', TEXT);
    expect(unseal(both, 'T1', sealed)).toBe(TEXT);
    expect(seal(both, 'T1', TEXT).keyId).toBe('b');
  });

  test('can not be moved to another workspace, nor renamed, nor changed in any byte', () => {
    const keyring = keyringOf('a', 'b');
    const sealed = seal(keyring, 'T1', TEXT);
    expect(() => unseal(keyring, 'T2', sealed)).toThrow(KeyProblem);
    expect(() => unseal(keyring, 'T1', { ...sealed, keyId: 'b' })).toThrow(KeyProblem);
    const bytes = Buffer.from(sealed.sealed, 'base64');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8((bytes.readUInt8(at) + 1) % 256, at);
      expect(() => unseal(keyring, 'T1', { ...sealed, sealed: changed.toString('base64') })).toThrow(KeyProblem);
    }
    for (const cut of [0, 5, 12, 27, bytes.length - 1]) {
      const short = bytes.subarray(0, cut).toString('base64');
      expect(() => unseal(keyring, 'T1', { ...sealed, sealed: short })).toThrow(KeyProblem);
    }
  });

  test('says which key is missing, or is another one, and no secret', () => {
    const sealed = seal(keyringOf('a'), 'T1', TEXT);
    expect(() => unseal(keyringOf('b'), 'T1', sealed)).toThrow('ENCRYPTION_KEYS lacks the key "a"');
    expect(() => unseal(keyringOf('a'), 'T1', sealed)).toThrow('The key "a" in ENCRYPTION_KEYS does not open');
  });
});

describe('ENCRYPTION_KEYS', () => {
  test('is read with the newest first', () => {
    const keyring = readKeyring(` ${newKey('2026-11-30')} , ${newKey('2026-01-01')}`);
    if (typeof keyring === 'string') throw new Error(keyring);
    expect(keyring.newest.id).toBe('2026-11-30');
    expect([...keyring.byId.keys()]).toEqual(['2026-11-30', '2026-01-01']);
  });

  test.each([
    ['', 'entry 1'],
    ['secret-without-a-name', 'entry 1'],
    [`${newKey('a')},`, 'entry 2'],
    ['a:c2hvcnQ=', 'the key "a" must be 32 bytes'],
    [`${newKey('a')},${newKey('a')}`, 'two keys are named "a"'],
    [`a b:${newKey('a').slice(2)}`, 'entry 1'],
  ])('is refused in words, without the key: %#', (text, words) => {
    const problem = readKeyring(text);
    expect(problem).toContain(words);
    for (const part of text.split(/[,:]/)) if (part.length > 6) expect(problem).not.toContain(part);
  });
});
