import type { KnownBlock, ModalView } from '@slack/types';

/** A message as Slack takes it: blocks for people, and the same in words for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Slack's limits: characters of a section and of the text beside the blocks, and blocks of a message. */
const SECTION = 3_000;
const TEXT = 4_000;
export const MOST_BLOCKS = 50;

/**
 * A message in Slack's markup, over as many sections as it needs; what is beyond Slack's limits is cut. Texts of
 * people must be made safe before.
 */
export function plainMessage(text: string): SlackMessage {
  const sections: string[] = [];
  for (const line of text.split('\n')) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= SECTION)
      sections[sections.length - 1] = `${last}\n${line}`;
    else sections.push(cut(line, SECTION));
  }
  return {
    text: cut(text, TEXT),
    blocks: sections
      .filter((section) => section.trim() !== '')
      .slice(0, MOST_BLOCKS)
      .map((section) => ({ type: 'section', text: { type: 'mrkdwn', text: section } })),
  };
}

/** The text, cut to a length with an ellipsis, never in the middle of a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return `${text.slice(0, isSplit ? end - 1 : end).trimEnd()}…`;
}

/** A modal that only says something. `text` is in Slack's markup. */
export function wordsView(title: string, text: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: title },
    close: { type: 'plain_text', text: 'Close' },
    blocks: plainMessage(text).blocks,
  };
}
