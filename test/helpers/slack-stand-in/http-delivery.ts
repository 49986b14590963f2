import { createHmac } from 'node:crypto';
import type { Delivered, Delivery } from './delivery.ts';

/** Where an app listens, and the secret it shares with Slack. */
export interface HttpTarget {
  readonly url: string;
  readonly signingSecret: string;
  readonly now: () => Date;
}

/** Slack's signature of a body. */
export function sign(body: string, secret: string, seconds: number): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
}

/** Delivers by signed HTTP requests. Like Slack it repeats an event, up to three times, that is not answered with 2xx. */
export function deliverByHttp(target: HttpTarget): Delivery {
  return {
    async event(body) {
      let answer = await post(JSON.stringify(body), 'application/json', {});
      for (let retry = 1; retry <= 3 && answer.status >= 300; retry++) {
        answer = await post(JSON.stringify(body), 'application/json', {
          'x-slack-retry-num': String(retry),
          'x-slack-retry-reason': 'http_error',
        });
      }
      return answer;
    },
    command: (body) => post(new URLSearchParams(body).toString(), 'application/x-www-form-urlencoded', {}),
    interactive: (body) =>
      post(new URLSearchParams({ payload: JSON.stringify(body) }).toString(), 'application/x-www-form-urlencoded', {}),
  };

  async function post(body: string, contentType: string, headers: Record<string, string>): Promise<Delivered> {
    const seconds = Math.floor(target.now().getTime() / 1_000);
    const response = await fetch(target.url, {
      method: 'POST',
      body,
      headers: {
        // After a pause of the test, a connection that was kept might just be closed by the app.
        connection: 'close',
        'content-type': contentType,
        'x-slack-request-timestamp': String(seconds),
        'x-slack-signature': sign(body, target.signingSecret, seconds),
        ...headers,
      },
    });
    return { status: response.status, body: await response.text() };
  }
}
