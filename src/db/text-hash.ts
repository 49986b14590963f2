import { createHmac } from 'node:crypto';

/** A hash of words that can be compared but, without the workspace's salt, not found by trying likely texts. */
export function hashText(salt: string, text: string): string {
  return createHmac('sha256', salt).update(text).digest('base64url').slice(0, 22);
}
