import { LogLevel as BoltLevel, type Logger as BoltLogger } from '@slack/web-api';
import type { Logger as CronLogger } from 'node-cron';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';
import { requestId } from './request-id.ts';

/** The one logger. Its fields are ids, counts and codes: never message text, never a token, at any level. */
export type Log = Logger;

/** Writes JSON lines to stdout, or to `stream`. What is written on behalf of an event carries its id as `request`. */
export function createLog(level: LogLevel, stream?: DestinationStream): Log {
  const mixin = () => {
    const request = requestId();
    return request === undefined ? {} : { request };
  };
  const options = { level, base: null, mixin, serializers: { err: describeError } };
  return stream === undefined ? pino(options) : pino(options, stream);
}

/**
 * What a log may say about an error: its kind, its code and where it happened. The message is left out where a
 * library puts data into it: a failed query carries its parameters, a Slack error the answer's body, a parser the
 * text.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const frames = framesOf(error);
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...slackReason(error),
    ...(isOurs(error, frames) ? { message: error.message } : {}),
    at: frames.slice(0, 6),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
    ...('original' in error ? { cause: describeError(error.original) } : {}),
    ...(error instanceof AggregateError ? { causes: error.errors.slice(0, 3).map(describeError) } : {}),
  };
}

function framesOf(error: Error): string[] {
  const afterMessage = error.stack?.split(error.message).at(-1) ?? '';
  return afterMessage
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
}

/** Thrown by a line of this project, so that its message is known to hold no data. */
function isOurs(error: Error, [first = '']: readonly string[]): boolean {
  if ('params' in error || error instanceof SyntaxError) return false;
  return first !== '' && !/node_modules|node:|\(<anonymous>\)/.test(first);
}

/** The short error word of a Slack answer, such as `channel_not_found`. */
function slackReason(error: Error): Record<string, unknown> {
  if (!('data' in error) || typeof error.data !== 'object' || error.data === null) return {};
  return 'error' in error.data ? { slack: error.data.error } : {};
}

/**
 * Bolt's logger over ours. Its debug lines hold whole events and request bodies, so they are dropped at every level;
 * of the others only the words before a colon or bracket stay, since errors and bodies are quoted behind one.
 */
export function boltLogger(log: Log): BoltLogger {
  const child = log.child({ from: 'bolt' });
  const words = (parts: unknown[]) => {
    const [first] = parts;
    if (first instanceof Error) return first.name;
    return typeof first === 'string'
      ? first
          .replace(/[:(].*$/s, '')
          .trim()
          .slice(0, 120)
      : typeof first;
  };
  return {
    debug: () => undefined,
    info: (...parts: unknown[]) => child.debug(words(parts)),
    warn: (...parts: unknown[]) => child.warn(words(parts)),
    error: (...parts: unknown[]) => child.error(words(parts)),
    setLevel: () => undefined,
    getLevel: () => BoltLevel.INFO,
    setName: () => undefined,
  };
}

/** node-cron's words in this log, instead of lines of its own on the console. */
export function cronLogger(log: Log): CronLogger {
  const child = log.child({ from: 'node-cron' });
  const failed = (words: string | Error, error?: Error) => {
    child.error({ err: error ?? words }, 'a job could not be woken');
  };
  return {
    info: (words) => child.debug(words),
    warn: (words) => child.warn(words),
    error: failed,
    debug: (words) => child.debug(words instanceof Error ? words.name : words),
  };
}
