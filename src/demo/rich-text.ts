import type { RichTextBlock, RichTextElement } from '@slack/types';
import { type Html, html } from '../report/html.ts';
import type { Names } from './mrkdwn.ts';

/** A rich text block as markup. */
export function richText(block: RichTextBlock, names: Names): Html {
  return html`${block.elements.map((part) => partMarkup(part, names))}`;
}

function partMarkup(part: RichTextBlock['elements'][number], names: Names): Html {
  switch (part.type) {
    case 'rich_text_section':
      return html`<div dir="auto">${part.elements.map((element) => piece(element, names))}</div>`;
    case 'rich_text_quote':
      return html`<blockquote>${part.elements.map((element) => piece(element, names))}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre>${part.elements.map((element) => piece(element, names))}</pre>`;
    case 'rich_text_list': {
      const items = part.elements.map(
        (item) => html`<li>${item.elements.map((element) => piece(element, names))}</li>`,
      );
      return part.style === 'ordered' ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
  }
}

function piece(element: RichTextElement, names: Names): Html {
  switch (element.type) {
    case 'text': {
      const { bold, italic, strike, code } = element.style ?? {};
      let out = html`${element.text}`;
      if (code === true) out = html`<code>${out}</code>`;
      if (strike === true) out = html`<s>${out}</s>`;
      if (italic === true) out = html`<em>${out}</em>`;
      return bold === true ? html`<strong>${out}</strong>` : out;
    }
    case 'link':
      return html`<span class="bk-link">${element.text ?? element.url}</span>`;
    case 'user':
      return html`<span class="bk-mention">@${names.user(element.user_id)}</span>`;
    case 'channel':
      return html`<span class="bk-mention">#${names.channel(element.channel_id)}</span>`;
    case 'emoji':
      return html`:${element.name}:`;
    default:
      return html``;
  }
}
