import type { KnownBlock } from '@slack/types';

/** A message as Slack takes it: blocks for people, and the same in words for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A message of one paragraph in Slack's markup. Texts of people must be made safe before. */
export function plainMessage(text: string): SlackMessage {
  return { text, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: cut(text, 3_000) } }] };
}

/** The text, cut to a length with an ellipsis, never in the middle of a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return `${text.slice(0, isSplit ? end - 1 : end).trimEnd()}…`;
}
