import { describe, expect, test } from '@jest/globals';
import { WebAPIHTTPError, WebAPIPlatformError } from '@slack/web-api';
import { DrizzleQueryError } from 'drizzle-orm';
import { boltLogger, createLog, cronLogger, describeError } from '../src/log.ts';

const CANARY = 'zanzibar';

describe('what the log says about an error', () => {
  const parse = () => {
    try {
      return JSON.parse(`{"text": ${CANARY}}`);
    } catch (error) {
      return error;
    }
  };
  test.each([
    ['a failed query', new DrizzleQueryError('insert', [`${CANARY}\n    at ${CANARY}`], new Error(`bad ${CANARY}`))],
    ['an answer of Slack', new WebAPIHTTPError(500, 'no', {}, CANARY)],
    ['a text that is no JSON', parse()],
    ['a thrown text', CANARY],
    ['several in one', new AggregateError([new WebAPIHTTPError(500, 'no', {}, CANARY)])],
  ])('holds no data: %s', (_name, error) => {
    const said = JSON.stringify(describeError(error));
    // The message of an error made in our own code is ours, so a test's own cause is not counted.
    expect(said.replaceAll(`bad ${CANARY}`, '')).not.toContain(CANARY);
    expect(said.length).toBeGreaterThan(10);
  });

  test('tells what failed and where', () => {
    const said = describeError(new WebAPIPlatformError({ ok: false, error: 'channel_not_found' }));
    expect(said).toMatchObject({ code: 'slack_webapi_platform_error', slack: 'channel_not_found' });
    expect(describeError(new TypeError('x is undefined'))).toMatchObject({
      type: 'TypeError',
      message: 'x is undefined',
      at: expect.arrayContaining([expect.stringContaining('log.test')]),
    });
  });
});

test('Bolt’s log lines keep their words and lose what they quote', () => {
  const lines: string[] = [];
  const logger = boltLogger(createLog('debug', { write: (line) => void lines.push(line) }));
  logger.debug(`Received a message on the WebSocket ${CANARY}`);
  logger.warn(`Malformed request body: ${CANARY}`);
  logger.error(`An unhandled error occurred (type: x, error: ${CANARY})`, CANARY);
  logger.error(new Error(CANARY));
  expect(lines.join('')).not.toContain(CANARY);
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'Malformed request body',
    'An unhandled error occurred',
    'Error',
  ]);
});

test('node-cron’s words go through the log, and an error keeps what it may say', () => {
  const lines: string[] = [];
  const logger = cronLogger(createLog('debug', { write: (line) => void lines.push(line) }));
  logger.warn('missed execution');
  logger.error(new RangeError('no such time'));
  logger.error('failed', new TypeError(CANARY));
  logger.debug(new Error(CANARY));
  const said = lines.map((line) => JSON.parse(line));
  expect(said.map(({ from, level }) => [from, level])).toEqual([
    ['node-cron', 40],
    ['node-cron', 50],
    ['node-cron', 50],
    ['node-cron', 20],
  ]);
  expect(said[0].msg).toBe('missed execution');
  expect(said[1].err.type).toBe('RangeError');
  expect(said[2].err.type).toBe('TypeError');
  expect(said[3].msg).toBe('Error');
});
