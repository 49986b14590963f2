import type { RequestListener, ServerResponse } from 'node:http';
import {
  bufferIncomingMessage,
  isRawBodyError,
  parseAndVerifyHTTPRequest,
  parseHTTPRequestBody,
} from '../slack/bolt.ts';
import { isObject } from '../text/json.ts';
import { addressOf } from './address-of.ts';

/**
 * Refuses a signed body that is no JSON object, such as `null`, into which Bolt would reach and fail. Anything else,
 * unsigned requests included, goes on to `next`.
 */
export function checkBody(
  settings: { readonly path: string; readonly signingSecret: string; readonly bodyLimit: number },
  next: RequestListener,
): RequestListener {
  return (request, response) => {
    const address = addressOf(request);
    if (address === null) {
      refuse(response, 404);
      return;
    }
    if (request.method !== 'POST' || address.pathname !== settings.path) {
      next(request, response);
      return;
    }
    // What was read of the body is kept with the request, where Bolt finds it.
    bufferIncomingMessage(request, settings.bodyLimit)
      .then(async (buffered) => {
        if (await isUseless(buffered)) refuse(response, 400);
        else next(request, response);
      })
      .catch((error: unknown) => refuse(response, isTooLarge(error) ? 413 : 400));
  };

  async function isUseless(request: Parameters<typeof parseHTTPRequestBody>[0]): Promise<boolean> {
    const { signingSecret } = settings;
    try {
      await parseAndVerifyHTTPRequest({ enabled: true, signingSecret }, request);
      return !isObject(parseHTTPRequestBody(request));
    } catch {
      // Not signed, or not JSON: Bolt says so itself.
      return false;
    }
  }
}

function isTooLarge(error: unknown): boolean {
  return isRawBodyError(error) && error.statusCode === 413;
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status).end();
}
