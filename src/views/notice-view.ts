import type { ModalView } from '@slack/types';

/** Shown in place of the modal once it is submitted: what was done, or why nothing was. */
export function noticeView(title: string, words: string): ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: title },
    close: { type: 'plain_text', text: 'Close' },
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: words } }],
  };
}
