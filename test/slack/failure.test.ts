import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { WebAPIRequestError } from '@slack/web-api';
import { boltLogger, createLog } from '../../src/log.ts';
import { clientsOfOneWorkspace } from '../../src/slack/clients.ts';
import { type Failure, readFailure } from '../../src/slack/failure.ts';
import { type Fault, type SlackStandIn, startSlackStandIn } from '../helpers/slack-stand-in/index.ts';

let slack: SlackStandIn;
beforeEach(async () => {
  slack = await startSlackStandIn({ now: () => new Date(0), users: [], channels: [] });
});
afterEach(() => slack.stop());

async function failureOf(apiUrl: string): Promise<Failure> {
  const logger = boltLogger(createLog('silent'));
  const client = await clientsOfOneWorkspace({ botToken: slack.workspace.botToken, apiUrl, logger }).bulk('T1');
  return client.auth.test().then(
    () => {
      throw new Error('The call went well');
    },
    (error: unknown) => readFailure(error),
  );
}

const CASES: readonly (readonly [string, Fault['how'], Failure])[] = [
  ['a pause', { kind: 'rate_limited', retryAfter: 7 }, { kind: 'later', code: 'rate_limited', afterMs: 7_000 }],
  [
    'a no',
    { kind: 'error', error: 'channel_not_found' },
    { kind: 'refused', code: 'channel_not_found', afterMs: null },
  ],
  [
    'not now',
    { kind: 'error', error: 'team_added_to_org' },
    { kind: 'later', code: 'team_added_to_org', afterMs: null },
  ],
  [
    'a fault inside',
    { kind: 'error', error: 'internal_error' },
    { kind: 'unknown', code: 'internal_error', afterMs: null },
  ],
  ['a bad gateway', { kind: 'status', status: 502 }, { kind: 'unknown', code: 'http_502', afterMs: null }],
];

test.each(CASES)('%s of Slack is told apart', async (_name, how, failure) => {
  slack.fail({ method: '*', how });
  expect(await failureOf(slack.apiUrl)).toEqual(failure);
});

test('a lost answer leaves it open whether the call was carried out', async () => {
  slack.fail({ method: '*', how: { kind: 'dropped', when: 'after' } });
  expect(await failureOf(slack.apiUrl)).toMatchObject({ kind: 'unknown' });
});

test.each([
  ['ECONNREFUSED', 'later'],
  ['EAI_AGAIN', 'later'],
  ['ECONNRESET', 'unknown'],
])('of the network, %s means %s', (code, kind) => {
  // As Node's fetch throws it: the reason is the cause.
  const original = new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code }) });
  expect(readFailure(new WebAPIRequestError(original))).toEqual({ kind, code, afterMs: null });
});

test('anything else counts as unclear', () => {
  expect(readFailure(new TypeError('x'))).toEqual({ kind: 'unknown', code: 'unexpected', afterMs: null });
});
