import type { ModalView } from '@slack/types';
import type { Item, Message } from '../text/message.ts';
import { asTyped, escapeTyped, quoteLine } from './markup.ts';
import { cut, type SlackMessage } from './message.ts';

export const IMPROVE_VIEW = 'improve';
/** Posts the improved text; the button's value is made by `writePostValue`. */
export const POST_ACTION = 'improve.post';

/** Inputs of the modal: block id and action id are the same word. */
export const IMPROVE_FIELDS = ['outcome', 'next', 'blocker'] as const;
export type ImproveField = (typeof IMPROVE_FIELDS)[number];
export type Improvement = Readonly<Record<ImproveField, string>>;

/** Three fields of this length fit, with their headings, into the value of a button. */
const FIELD_LENGTH = 500;
const LABELS: Readonly<Record<ImproveField, string>> = {
  outcome: 'Outcome',
  next: 'Next step and date',
  blocker: 'Blocker and who can help',
};
const HEADINGS: Readonly<Record<ImproveField, string>> = { outcome: 'Outcome', next: 'Next', blocker: 'Blocker' };
const HINTS: Readonly<Record<ImproveField, string>> = {
  outcome: 'What is different now? A result, a number, a link.',
  next: 'What comes next, and by when?',
  blocker: 'What stands in the way, and who could clear it? Leave empty when nothing does.',
};

/** The modal in which an author rewrites a message, with what they wrote as a start. */
export function improveView(findingId: string, message: Message): ModalView {
  const start = startOf(message);
  return {
    type: 'modal',
    callback_id: IMPROVE_VIEW,
    private_metadata: findingId,
    title: { type: 'plain_text', text: 'Improve it' },
    submit: { type: 'plain_text', text: 'Show me' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'section',
        text: { type: 'mrkdwn', text: `You wrote:\n> ${quoteLine(message.raw, 600) || '(no text)'}` },
      },
      ...IMPROVE_FIELDS.map((field) => ({
        type: 'input' as const,
        block_id: field,
        optional: true,
        label: { type: 'plain_text' as const, text: LABELS[field] },
        hint: { type: 'plain_text' as const, text: HINTS[field] },
        element: {
          type: 'plain_text_input' as const,
          action_id: field,
          multiline: true,
          max_length: FIELD_LENGTH,
          ...(start[field] === '' ? {} : { initial_value: cut(start[field], FIELD_LENGTH) }),
        },
      })),
      {
        type: 'context',
        elements: [{ type: 'plain_text', text: 'Nothing is posted yet. You get the text to copy, or to post.' }],
      },
    ],
  };
}

/** Sorts what was written into the fields: by its sections where it has some, else all of it is the outcome. */
function startOf(message: Message): Improvement {
  const fields: Record<ImproveField, string[]> = { outcome: [], next: [], blocker: [] };
  for (const item of message.items) {
    const first = message.tokens[item.from];
    const last = message.tokens[item.to - 1];
    if (first === undefined || last === undefined) continue;
    fields[fieldOf(item)].push(asTyped(message.raw.slice(first.start, last.end)).trim());
  }
  return { outcome: fields.outcome.join('\n'), next: fields.next.join('\n'), blocker: fields.blocker.join('\n') };
}

function fieldOf(item: Item): ImproveField {
  if (item.section === 'plan') return 'next';
  return item.section === 'blockers' || item.section === 'risks' ? 'blocker' : 'outcome';
}

/** The improved text as it is shown and posted; empty when every field is. */
export function improvedText(improvement: Improvement): string {
  return IMPROVE_FIELDS.filter((field) => improvement[field].trim() !== '')
    .map((field) => `${HEADINGS[field]}: ${improvement[field].trim()}`)
    .join('\n');
}

/** What the *Post* button carries, since the text is stored nowhere else. */
export interface PostValue {
  readonly findingId: string;
  readonly text: string;
}

/** The id, a space, the text: unlike JSON it can't outgrow the 2,000 characters of a button's value. */
function writePostValue(value: PostValue): string {
  return `${value.findingId} ${value.text}`;
}

/** Reads the value of a *Post* button. */
export function readPostValue(value: string): PostValue {
  const space = value.indexOf(' ');
  return space === -1
    ? { findingId: value, text: '' }
    : { findingId: value.slice(0, space), text: value.slice(space + 1) };
}

/** Shows the author the improved text, to copy or to post. */
export function improvedMessage(value: PostValue): SlackMessage {
  return {
    text: 'Your improved text, to copy or to post.',
    blocks: [
      {
        type: 'section',
        text: { type: 'mrkdwn', text: 'Here it is. Copy it, or let me post it in the thread for you.' },
      },
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: value.text }] }],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: POST_ACTION,
            style: 'primary',
            text: { type: 'plain_text', text: 'Post' },
            value: writePostValue(value),
          },
        ],
      },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'Only you see this.' }] },
    ],
  };
}

/** The update that the bot posts for its author. `text` is what they typed. */
export function updateMessage(authorId: string, text: string): SlackMessage {
  const safe = escapeTyped(text);
  return {
    text: cut(`Update from <@${authorId}>:\n${safe}`, 4_000),
    blocks: [
      { type: 'context', elements: [{ type: 'mrkdwn', text: `Update from <@${authorId}>` }] },
      { type: 'section', text: { type: 'mrkdwn', text: cut(safe, 3_000) } },
    ],
  };
}
