import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long somebody may take between the first page and the return from Slack. */
export const STATE_MS = 10 * 60_000;

/** What is wrong with a state that came back. */
export type StateProblem = 'forged' | 'expired';

/** A new OAuth state: random, with its end, signed so that nothing needs to be stored until it comes back. */
export function newState(secret: string, now: Date): string {
  const body = `${randomBytes(24).toString('base64url')}.${now.getTime() + STATE_MS}`;
  return `${body}.${sign(secret, 'state', body)}`;
}

/** Null when the state is one of ours and still holds. */
export function problemOfState(secret: string, state: string, now: Date): StateProblem | null {
  const [, body, end, signature] = /^([A-Za-z0-9_-]{32}\.(\d{1,16}))\.([A-Za-z0-9_-]{43})$/.exec(state) ?? [];
  if (body === undefined || signature === undefined) return 'forged';
  if (!isSame(signature, sign(secret, 'state', body))) return 'forged';
  return Number(end) < now.getTime() ? 'expired' : null;
}

/** The PKCE verifier that belongs to a state: only who knows the secret can make it, so it is stored nowhere. */
export function verifierOf(secret: string, state: string): string {
  return sign(secret, 'verifier', state);
}

/** What Slack is told of a verifier beforehand (S256). */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return x !== undefined && y !== undefined && timingSafeEqual(x, y);
}

function sign(secret: string, purpose: 'state' | 'verifier', text: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${text}`).digest('base64url');
}
