import type { KnownBlock, MrkdwnElement, PlainTextElement } from '@slack/types';
import { type Html, html } from '../report/html.ts';
import { mrkdwn, type Names, NOTHING } from './mrkdwn.ts';

/** Where an uploaded picture can be loaded from; null when there is none. */
export type Pictures = (fileId: string) => string | null;

type ActionsElement = Extract<KnownBlock, { type: 'actions' }>['elements'][number];
type InputElement = Extract<KnownBlock, { type: 'input' }>['element'];
type Accessory = NonNullable<Extract<KnownBlock, { type: 'section' }>['accessory']>;
type ContextImage = Extract<Extract<KnownBlock, { type: 'context' }>['elements'][number], { type: 'image' }>;
export type Element = ActionsElement | InputElement | Accessory | ContextImage;

/** A text object as Slack shows it. */
export function textMarkup(text: MrkdwnElement | PlainTextElement, names: Names): Html {
  return text.type === 'mrkdwn' ? mrkdwn(text.text, names) : html`<span dir="auto">${text.text}</span>`;
}

/** A button, field or choice. It can't be used: the page shows pictures of Slack. */
export function elementMarkup(element: Element, { names }: { readonly names: Names }): Html {
  switch (element.type) {
    case 'button': {
      const style = element.style === undefined ? '' : ` bk-${element.style}`;
      return html`<span class="bk-button${style}">${element.text.text}</span>`;
    }
    case 'plain_text_input':
      return html`<div class="bk-field${element.multiline === true ? ' bk-tall' : ''}" dir="auto">${element.initial_value ?? ghost(element.placeholder)}</div>`;
    case 'static_select':
      return select(element.initial_option?.text.text ?? element.placeholder?.text);
    case 'multi_static_select':
      return select(element.initial_options?.map(({ text }) => text.text).join(', ') ?? element.placeholder?.text);
    case 'users_select':
      return select(
        element.initial_user === undefined ? element.placeholder?.text : `@${names.user(element.initial_user)}`,
      );
    case 'multi_users_select':
      return select(list(element.initial_users, (id) => `@${names.user(id)}`) ?? element.placeholder?.text);
    case 'conversations_select':
      return select(
        element.initial_conversation === undefined
          ? element.placeholder?.text
          : `#${names.channel(element.initial_conversation)}`,
      );
    case 'multi_conversations_select':
      return select(list(element.initial_conversations, (id) => `#${names.channel(id)}`) ?? element.placeholder?.text);
    case 'channels_select':
      return select(
        element.initial_channel === undefined
          ? element.placeholder?.text
          : `#${names.channel(element.initial_channel)}`,
      );
    case 'multi_channels_select':
      return select(list(element.initial_channels, (id) => `#${names.channel(id)}`) ?? element.placeholder?.text);
    case 'datepicker':
      return select(element.initial_date ?? element.placeholder?.text ?? 'Pick a day');
    case 'timepicker':
      return select(element.initial_time ?? element.placeholder?.text ?? 'Pick a time');
    case 'number_input':
      return html`<div class="bk-field">${element.initial_value ?? ghost(element.placeholder)}</div>`;
    case 'overflow':
      return html`<span class="bk-button">⋯<span class="hidden"> menu: ${element.options.map(({ text }) => text.text).join(', ')}</span></span>`;
    case 'checkboxes': {
      const chosen = new Set(element.initial_options?.map(({ value }) => value));
      return html`<div class="bk-choices">${element.options.map(({ text, value }) => html`<div>${chosen.has(value) ? '☑' : '☐'} ${textMarkup(text, names)}</div>`)}</div>`;
    }
    case 'radio_buttons': {
      const chosen = element.initial_option?.value;
      return html`<div class="bk-choices">${element.options.map(({ text, value }) => html`<div>${value === chosen ? '◉' : '○'} ${textMarkup(text, names)}</div>`)}</div>`;
    }
    case 'image':
      return NOTHING;
    default:
      return html`<span class="bk-small">(a ${element.type} element)</span>`;
  }
}

function list(ids: readonly string[] | undefined, name: (id: string) => string): string | undefined {
  return ids === undefined || ids.length === 0 ? undefined : ids.map(name).join(', ');
}

function ghost(placeholder: PlainTextElement | undefined): Html {
  return placeholder === undefined ? html` ` : html`<span class="bk-small">${placeholder.text}</span>`;
}

function select(text: string | undefined): Html {
  return html`<span class="bk-select">${text ?? ' '}<span aria-hidden="true"> ▾</span></span>`;
}
