import { createHmac, randomBytes } from 'node:crypto';

const MOST_REMEMBERED = 50_000;

/**
 * Names for people that hold within one run only: the key is drawn anew each time and never written, so two outputs
 * can't be joined and nobody can be found by trying all ids.
 */
export function createPseudonyms(key: Buffer = randomBytes(32)): (user: string) => string {
  const known = new Map<string, string>();
  return (user) => {
    const found = known.get(user);
    if (found !== undefined) return found;
    const name = `p-${createHmac('sha256', key).update(user).digest('hex').slice(0, 12)}`;
    if (known.size < MOST_REMEMBERED) known.set(user, name);
    return name;
  };
}
