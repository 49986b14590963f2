import type { KnownBlock } from '@slack/types';
import { type Html, html } from '../report/html.ts';
import { elementMarkup, type Pictures, textMarkup } from './block-kit-elements.ts';
import { mrkdwn, type Names, NOTHING } from './mrkdwn.ts';
import { richText } from './rich-text.ts';

/** What blocks need to be drawn. */
export interface Drawing {
  readonly names: Names;
  /** Addresses of uploaded pictures, by file id. */
  readonly pictures: Pictures;
}

/** Blocks as Slack shows them, near enough to judge them by. Buttons and fields are pictures of themselves. */
export function blocksMarkup(blocks: readonly KnownBlock[], drawing: Drawing): Html {
  return html`${blocks.map((block) => blockMarkup(block, drawing))}`;
}

function blockMarkup(block: KnownBlock, drawing: Drawing): Html {
  const { names } = drawing;
  switch (block.type) {
    case 'header':
      return html`<div class="bk-header">${textMarkup(block.text, names)}</div>`;
    case 'divider':
      return html`<div class="bk-divider"></div>`;
    case 'section':
      return html`<div class="bk-section"><div class="bk-text">${
        block.text === undefined ? NOTHING : textMarkup(block.text, names)
      }${
        block.fields === undefined
          ? NOTHING
          : html`<div class="bk-fields">${block.fields.map((field) => html`<div>${textMarkup(field, names)}</div>`)}</div>`
      }</div>${block.accessory === undefined ? NOTHING : elementMarkup(block.accessory, drawing)}</div>`;
    case 'context':
      return html`<div class="bk-context">${block.elements.map((element) =>
        element.type === 'image' ? elementMarkup(element, drawing) : textMarkup(element, names),
      )}</div>`;
    case 'actions':
      return html`<div class="bk-actions">${block.elements.map((element) => elementMarkup(element, drawing))}</div>`;
    case 'image': {
      const file = 'slack_file' in block ? block.slack_file : undefined;
      const id = file !== undefined && 'id' in file ? file.id : undefined;
      const src = id !== undefined ? drawing.pictures(id) : null;
      return html`<div class="bk-image">${block.title === undefined ? NOTHING : html`<div class="bk-small">${block.title.text}</div>`}${
        src === null ? NOTHING : html`<img src="${src}" alt="${block.alt_text}" width="1200" height="560">`
      }</div>`;
    }
    case 'input':
      return html`<div class="bk-input"><div class="bk-label">${block.label.text}${block.optional === true ? html` <span class="bk-small">(optional)</span>` : NOTHING}</div>${elementMarkup(block.element, drawing)}${
        block.hint === undefined ? NOTHING : html`<div class="bk-small">${block.hint.text}</div>`
      }</div>`;
    case 'rich_text':
      return html`<div class="bk-text">${richText(block, names)}</div>`;
    case 'markdown':
      return html`<div class="bk-text">${mrkdwn(block.text, names)}</div>`;
    default:
      return html`<div class="bk-small">(a ${block.type} block)</div>`;
  }
}
