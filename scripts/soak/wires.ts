import { Agent, request } from 'node:http';
import { type SlackStandIn, sign } from '../../test/helpers/slack-stand-in/index.ts';

/** A way in which Slack hands events to the copies of the bot. */
export interface Wire {
  /** True when a copy acknowledged the event in time. `retry` counts from 0. */
  deliver(body: Readonly<Record<string, unknown>>, retry: number): Promise<boolean>;
}

/** Slack waits this long for an answer. */
const LONGEST_MS = 3_000;

/** Signed requests to the copies in turn, as a plain load balancer hands them out. */
export function httpWire(ports: readonly number[], signingSecret: string, now: () => Date): Wire {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let turn = 0;
  return {
    deliver(body, retry) {
      turn += 1;
      const port = ports[turn % ports.length] ?? 0;
      const text = JSON.stringify(body);
      const seconds = Math.floor(now().getTime() / 1_000);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        'x-slack-request-timestamp': String(seconds),
        'x-slack-signature': sign(text, signingSecret, seconds),
        ...(retry === 0
          ? {}
          : { 'x-slack-retry-num': String(Math.min(3, retry)), 'x-slack-retry-reason': 'http_error' }),
      };
      return new Promise((resolve) => {
        const call = request(
          { host: '127.0.0.1', port, path: '/slack/events', method: 'POST', agent, headers, timeout: LONGEST_MS },
          (response) => {
            response.resume();
            response.once('end', () => resolve(response.statusCode === 200));
            response.once('error', () => resolve(false));
          },
        );
        call.once('timeout', () => call.destroy());
        call.once('error', () => resolve(false));
        call.end(text);
      });
    },
  };
}

/** Envelopes over the open sockets in turn. */
export function socketWire(slack: SlackStandIn): Wire {
  return {
    async deliver(body, retry) {
      if (slack.sockets.count() === 0) return false;
      const sent = slack.sockets.envelope('events_api', body, {
        retry_attempt: retry,
        retry_reason: retry === 0 ? '' : 'timeout',
      });
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(resolve, LONGEST_MS, null);
      });
      const answer = await Promise.race([sent, late]);
      clearTimeout(timer);
      return answer?.status === 200;
    },
  };
}
