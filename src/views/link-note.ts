import type { KnownBlock } from '@slack/types';
import type { SlackMessage } from './message.ts';

/** *Not right* beside an item, as a prefix: one id an item. The value is made by `writeMessageRef`. */
export const LINK_NOTE_ACTION = 'link_note.not_right';

/** A message of the author that a digest would link to. */
export interface LinkedMessage {
  readonly channelId: string;
  readonly ts: string;
  readonly what: 'blocker' | 'decision' | 'promise';
  readonly due: string | null;
  readonly url: string;
}

/** Items that one note holds; others are not linked either. */
export const MOST_LINKED = 10;
/** A section holds 3,000 characters. */
const LONGEST_URL = 2_500;

const WHAT = {
  blocker: 'a blocker that is still open',
  decision: 'a plan that met only assent so far',
  promise: 'a promise',
} as const;

/** Tells an author, before it happens, which of their messages the next digest to leads would link to. */
export function linkNoteMessage(items: readonly LinkedMessage[]): SlackMessage {
  const intro =
    'The charter of your channel lets the weekly digest link to messages. These of yours would be linked, unless they are settled by then. A link brings help to what is stuck; it is not for appraisal.';
  const outro =
    'Answer in the thread, edit the message, or press *Not right*. Only you see this; with `/ownership mute` nothing of yours is linked.';
  const blocks: KnownBlock[] = items.slice(0, MOST_LINKED).map((item, at) => ({
    type: 'section',
    block_id: `${LINK_NOTE_ACTION}.${at}`,
    text: {
      type: 'mrkdwn',
      text: `• ${linked(item)}${item.due === null ? '' : `, due ${item.due}`}, in <#${item.channelId}>`,
    },
    accessory: {
      type: 'button',
      action_id: `${LINK_NOTE_ACTION}.${at}`,
      text: { type: 'plain_text', text: 'Not right' },
      value: writeMessageRef(item),
      accessibility_label: 'This is not right: do not link it',
    },
  }));
  return {
    text: 'Before the next digest: these of your messages would be linked, unless they are settled by then.',
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: intro } },
      ...blocks,
      { type: 'context', elements: [{ type: 'mrkdwn', text: outro }] },
    ],
  };
}

/** Without its link an item can still be found by its channel and pressed away; a message over the limits is not sent. */
function linked({ url, what }: LinkedMessage): string {
  return url === '' || url.length > LONGEST_URL ? WHAT[what] : `<${url}|${WHAT[what]}>`;
}

/** Writes the value of a button. */
export function writeMessageRef({ channelId, ts }: Pick<LinkedMessage, 'channelId' | 'ts'>): string {
  return `${channelId} ${ts}`;
}

/** Reads the value of a button; null when it is none of ours. */
export function readMessageRef(value: unknown): Pick<LinkedMessage, 'channelId' | 'ts'> | null {
  const match = typeof value === 'string' ? /^([CG][A-Z0-9]{1,30}) (\d{1,12}\.\d{1,9})$/.exec(value) : null;
  const [, channelId, ts] = match ?? [];
  return channelId === undefined || ts === undefined ? null : { channelId, ts };
}
