import type { IncomingMessage } from 'node:http';

/** The address that was asked for, with path and query alone to be relied on; null when it is none, such as `//`. */
export function addressOf(request: Pick<IncomingMessage, 'url'>): URL | null {
  const [path, base] = [request.url ?? '/', 'http://localhost'] as const;
  return URL.canParse(path, base) ? new URL(path, base) : null;
}
