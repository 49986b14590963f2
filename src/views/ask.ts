import type { ModalView } from '@slack/types';
import { dateName } from './days.ts';
import { asTyped, escapeTyped } from './markup.ts';
import { cut, type SlackMessage } from './message.ts';
import type { PromiseItem } from './promise.ts';

export const ASK_VIEW = 'promise.help';
/** Inputs of the modal: block id and action id are the same word. */
export const ASK_FIELDS = ['context', 'impact', 'ask', 'who', 'by'] as const;
export type AskField = (typeof ASK_FIELDS)[number];

const FIELD_LENGTH = 500;

/** A question to those who can help. Texts as typed; empty or null where nothing was said. */
export interface Ask {
  readonly context: string;
  readonly impact: string;
  readonly ask: string;
  readonly who: string | null;
  readonly by: string | null;
}

/** The modal with a draft of the question. Nothing is posted before *Send*. */
export function askView(item: PromiseItem, today: string): ModalView {
  const due = item.due === null ? '' : ` by ${dateName(item.due, today)}`;
  const start = `I said I would ${asTyped(item.what)}${due}, and I am stuck.`;
  const text = (field: AskField, label: string, hint: string, more: { optional?: boolean; start?: string } = {}) => ({
    type: 'input' as const,
    block_id: field,
    optional: more.optional === true,
    label: { type: 'plain_text' as const, text: label },
    hint: { type: 'plain_text' as const, text: hint },
    element: {
      type: 'plain_text_input' as const,
      action_id: field,
      multiline: true,
      max_length: FIELD_LENGTH,
      ...(more.start === undefined ? {} : { initial_value: cut(more.start, FIELD_LENGTH) }),
    },
  });
  return {
    type: 'modal',
    callback_id: ASK_VIEW,
    private_metadata: item.commitmentId,
    title: { type: 'plain_text', text: 'Ask for help' },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: `*Send* posts this in <#${item.channelId}>, in the thread of your message. Nothing is posted before.`,
        },
      },
      text('context', 'Context', 'Where does it stand, and what have you tried?', { start }),
      text('impact', 'Impact', 'What happens if it waits, and for whom?', { optional: true }),
      text('ask', 'What would help', 'One concrete thing: a decision, an answer, an hour of pairing.'),
      {
        type: 'input',
        block_id: 'who',
        optional: true,
        label: { type: 'plain_text', text: 'Who could help' },
        element: { type: 'users_select', action_id: 'who' },
      },
      {
        type: 'input',
        block_id: 'by',
        optional: true,
        label: { type: 'plain_text', text: 'Ask by' },
        hint: { type: 'plain_text', text: 'By when do you need the answer?' },
        element: { type: 'datepicker', action_id: 'by', initial_date: today },
      },
    ],
  };
}

/** The question as it is posted in the thread, once its owner pressed *Send*. */
export function askMessage(ownerId: string, ask: Ask, today: string): SlackMessage {
  const line = (name: string, typed: string) => (typed.trim() === '' ? '' : `*${name}:* ${escapeTyped(typed.trim())}`);
  const who = ask.who === null ? '' : `<@${ask.who}> `;
  const by = ask.by === null ? '' : `*By when:* ${dateName(ask.by, today)}`;
  const words = [
    line('Context', ask.context),
    line('Impact', ask.impact),
    `*What would help:* ${who}${escapeTyped(ask.ask.trim())}`,
    by,
  ].filter(Boolean);
  return {
    text: cut(`<@${ownerId}> asks for help. ${words.join(' ')}`, 4_000),
    blocks: [
      { type: 'context', elements: [{ type: 'mrkdwn', text: `<@${ownerId}> asks for help` }] },
      { type: 'section', text: { type: 'mrkdwn', text: cut(words.join('\n'), 3_000) } },
    ],
  };
}
