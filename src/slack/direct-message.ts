import type { WebClient } from '@slack/web-api';
import type { SlackMessage } from '../views/message.ts';
import { readFailure } from './failure.ts';

const MOST_TRIES = 4;
const RETRY_MS = 2_000;

/**
 * Puts other words in the place of a message. Tried again while Slack asks for a pause; false when it could not be done.
 */
export async function replaceMessage(
  client: WebClient,
  wait: (ms: number) => Promise<void>,
  place: { readonly channel: string; readonly ts: string },
  message: SlackMessage,
): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      await client.chat.update({ ...place, ...message });
      return true;
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'refused' || tries === MOST_TRIES) return false;
      await wait(failure.afterMs ?? RETRY_MS);
    }
  }
}
