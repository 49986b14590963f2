import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { TokenUnavailable } from './token-unavailable.ts';

/**
 * What became of a call to Slack that failed:
 * `refused` - Slack answered no, and will again; `later` - it certainly did nothing, and may be asked again after
 * `afterMs`; `unknown` - the answer was lost, so it may or may not have happened.
 */
export interface Failure {
  readonly kind: 'refused' | 'later' | 'unknown';
  /** A word for the records: Slack's error code or the network's. */
  readonly code: string;
  readonly afterMs: number | null;
}

/** Errors of Slack that pass by themselves. */
const PASSING = new Set(['ratelimited', 'rate_limited', 'team_added_to_org', 'service_unavailable', 'request_timeout']);
/** Errors of Slack after which the call may have been carried out all the same. */
const UNCLEAR = new Set(['internal_error', 'fatal_error']);
/** Errors of the network before anything was sent. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Reads an error that a Slack client threw. Anything else counts as unknown. */
export function readFailure(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'later', code: 'rate_limited', afterMs: error.retryAfter * 1_000 };
  }
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    if (PASSING.has(code)) return { kind: 'later', code, afterMs: null };
    return { kind: UNCLEAR.has(code) ? 'unknown' : 'refused', code, afterMs: null };
  }
  if (error instanceof WebAPIHTTPError) return { kind: 'unknown', code: `http_${error.statusCode}`, afterMs: null };
  if (error instanceof WebAPIRequestError) {
    const code = networkCode(error.original);
    return { kind: UNSENT.has(code) ? 'later' : 'unknown', code, afterMs: null };
  }
  if (error instanceof TokenUnavailable) {
    return { kind: error.isFinal ? 'refused' : 'later', code: error.code, afterMs: null };
  }
  return { kind: 'unknown', code: 'unexpected', afterMs: null };
}

function networkCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'network';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) return networkCode(error.errors[0]);
  if ('cause' in error && error.cause !== undefined) return networkCode(error.cause);
  return 'name' in error && typeof error.name === 'string' ? error.name : 'network';
}
