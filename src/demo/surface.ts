import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { type Html, html } from '../report/html.ts';
import type { SlackMessage } from '../views/message.ts';
import { blocksMarkup, type Drawing } from './block-kit.ts';

/** Somewhere in Slack: what stands there, who sees it, and the JSON that Slack gets. */
export interface Surface {
  /** Unique on a page. */
  readonly id: string;
  readonly title: string;
  /** Who sees it and when, in a sentence. */
  readonly note: string;
  /** Where it appears: "#channel", "direct message", ... */
  readonly place: string;
  readonly view: SlackMessage | ModalView | HomeView;
}

/** A picture of Slack with its JSON under it. */
export function surfaceFigure(surface: Surface, drawing: Drawing): Html {
  const { id, title, note, view } = surface;
  const payload = 'type' in view ? view : { blocks: view.blocks };
  const json = JSON.stringify(payload, null, 2);
  return html`<figure class="surface" aria-labelledby="${id}-title">
<figcaption><h3 id="${id}-title">${title}</h3><p class="soft">${note}</p></figcaption>
<div class="slack" dir="ltr">${frame(surface, drawing)}</div>
<details class="json"><summary>JSON <span class="soft">as Slack gets it</span></summary>
<p class="no-print"><button type="button" class="button quiet" data-copy="${id}-json">Copy JSON</button> <a href="${builderAddress(payload)}" target="_blank" rel="noreferrer">Open in Slack's Block Kit Builder</a> <span class="soft small">(leaves this page; you need a Slack account)</span></p>
<pre id="${id}-json" tabindex="0" role="region" aria-label="JSON of ${title}">${json}</pre></details></figure>`;
}

/** The address at which Slack's own builder shows the same. */
export function builderAddress(payload: object): string {
  return `https://app.slack.com/block-kit-builder/#${encodeURIComponent(JSON.stringify(payload))}`;
}

function frame({ place, view }: Surface, drawing: Drawing): Html {
  const blocks = view.blocks as readonly KnownBlock[];
  if ('type' in view && view.type === 'modal') {
    return html`<div class="bk-modal"><div class="bk-modal-head">${view.title.text}<span aria-hidden="true">✕</span></div><div class="bk-body">${blocksMarkup(blocks, drawing)}</div>
<div class="bk-modal-foot">${view.close === undefined ? '' : html`<span class="bk-button">${view.close.text}</span>`}${
      view.submit === undefined ? '' : html`<span class="bk-button bk-primary">${view.submit.text}</span>`
    }</div></div>`;
  }
  if ('type' in view) {
    return html`<div class="bk-home"><div class="bk-place">${place}</div><div class="bk-body">${blocksMarkup(blocks, drawing)}</div></div>`;
  }
  return html`<div class="bk-place">${place}</div><div class="bk-message"><div class="bk-avatar" aria-hidden="true">OL</div><div class="bk-body"><div class="bk-from"><strong>Ownership Lens</strong> <span class="bk-app">APP</span></div>${blocksMarkup(blocks, drawing)}</div></div>`;
}
