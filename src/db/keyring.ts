import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Keys for what is stored sealed. The newest one seals; each of them opens what it sealed itself. */
export interface Keyring {
  readonly newest: SealingKey;
  readonly byId: ReadonlyMap<string, SealingKey>;
}

export interface SealingKey {
  readonly id: string;
  readonly bytes: Buffer;
}

/** A text that only the holder of the named key can read, and only for the owner that it was sealed for. */
export interface Sealed {
  readonly keyId: string;
  /** Nonce, tag and ciphertext in base64. */
  readonly sealed: string;
}

/** A key that is missing, or is not the one that sealed; the message tells an operator what to do, and no secret. */
export class KeyProblem extends Error {
  override readonly name = 'KeyProblem';
  readonly code = 'key_problem';
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Reads `id:key,id:key`, the newest first; keys are 32 bytes in base64. Answers a reason in words when it can't be
 * read, which never holds a key.
 */
export function readKeyring(text: string): Keyring | string {
  const byId = new Map<string, SealingKey>();
  const parts = text.split(',').map((part) => part.trim());
  for (const [index, part] of parts.entries()) {
    const [, id, key] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/_-]+={0,2})$/.exec(part) ?? [];
    if (id === undefined || key === undefined) return `its entry ${index + 1} does not look like name:key`;
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== KEY_BYTES) return `the key "${id}" must be ${KEY_BYTES} bytes in base64`;
    if (byId.has(id)) return `two keys are named "${id}"`;
    byId.set(id, { id, bytes });
  }
  const [newest] = byId.values();
  return newest === undefined ? 'it holds no key' : { newest, byId };
}

/** A new key as it stands in the environment. */
export function newKey(id: string): string {
  return `${id}:${randomBytes(KEY_BYTES).toString('base64')}`;
}

/** Seals a text with the newest key (AES-256-GCM), bound to its owner: moved to another one it can't be opened. */
export function seal(keyring: Keyring, owner: string, text: string): Sealed {
  const { id, bytes } = keyring.newest;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(boundTo(owner, id));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { keyId: id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
}

/** Opens what was sealed for this owner. Throws KeyProblem when the key is missing or another one. */
export function unseal(keyring: Keyring, owner: string, { keyId, sealed }: Sealed): string {
  const key = keyring.byId.get(keyId);
  if (key === undefined) {
    throw new KeyProblem(
      `ENCRYPTION_KEYS lacks the key "${keyId}", with which stored tokens are sealed. Add it again.`,
    );
  }
  const box = Buffer.from(sealed, 'base64');
  const body = box.subarray(NONCE_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, box.subarray(0, NONCE_BYTES))
      .setAAD(boundTo(owner, keyId))
      .setAuthTag(box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    throw new KeyProblem(
      `The key "${keyId}" in ENCRYPTION_KEYS does not open what is stored under its name: it is another key, or the row was changed by hand. Put the right key back.`,
    );
  }
}

function boundTo(owner: string, keyId: string): Buffer {
  return Buffer.from(`${owner}\n${keyId}`, 'utf8');
}
