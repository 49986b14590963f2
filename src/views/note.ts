import { quoteLine } from './markup.ts';
import type { SlackMessage } from './message.ts';
import { cut } from './message.ts';

/** Buttons of a note; the value of each is the id of the finding. */
export const NOTE_ACTIONS = { improve: 'note.improve', notRight: 'note.not_right', notNow: 'note.not_now' } as const;

/** Longest quotation in a note, in characters. */
const QUOTE_LENGTH = 140;
const FOOTER = 'Only you see this. `/ownership mute` stops these notes.';

/** What a note to an author says. */
export interface Note {
  readonly findingId: string;
  /** The words that were seen, as raw message text. */
  readonly words: string;
  /** Why a reader is helped. */
  readonly reason: string;
  /** One concrete edit. */
  readonly suggestion: string;
}

/** The private note to the author of a message: the words seen, why, one edit, and three ways to answer. */
export function noteMessage(note: Note): SlackMessage {
  const quote = quoteLine(note.words, QUOTE_LENGTH);
  const body = `${quote === '' ? '' : `> ${quote}\n`}${note.reason}\n*Try:* ${note.suggestion}`;
  const button = (text: string, action_id: string, label: string) =>
    ({
      type: 'button',
      action_id,
      text: { type: 'plain_text', text },
      value: note.findingId,
      accessibility_label: label,
    }) as const;
  return {
    text: `A private thought on your message. ${note.reason} Try: ${note.suggestion}`,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: cut(body, 3_000) } },
      {
        type: 'actions',
        elements: [
          { ...button('Improve it', NOTE_ACTIONS.improve, 'Improve this message'), style: 'primary' },
          button('Not right', NOTE_ACTIONS.notRight, 'This note is not right: take it back'),
          button('Not now', NOTE_ACTIONS.notNow, 'Close this note'),
        ],
      },
      { type: 'context', elements: [{ type: 'mrkdwn', text: FOOTER }] },
    ],
  };
}

/** How many words of our own a note has, the quotation left out. */
export function ownWords(note: Note): number {
  const words = [note.reason, 'Try:', note.suggestion, 'Improve it', 'Not right', 'Not now', FOOTER].join(' ');
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
