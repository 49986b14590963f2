import { CONTEST_REASONS, type ContestReason } from '../tuning/contest-reason.ts';
import { quoteLine } from './markup.ts';
import { cut, type SlackMessage } from './message.ts';

/** Buttons of a note; the value of each is the id of the finding. */
export const NOTE_ACTIONS = { improve: 'note.improve', notRight: 'note.not_right', notNow: 'note.not_now' } as const;

/** Buttons that say why a note was not right; the value of each is the id of the finding. */
export const REASON_ACTIONS: Readonly<Record<ContestReason, string>> = {
  said: 'note.reason.said',
  not_work: 'note.reason.not_work',
  other_meaning: 'note.reason.other_meaning',
  not_mine: 'note.reason.not_mine',
};
const REASON_WORDS: Readonly<Record<ContestReason, string>> = {
  said: 'It is said elsewhere',
  not_work: 'It was not about work',
  other_meaning: 'The words mean something else',
  not_mine: 'It was not about me',
};

/** Longest quotation in a note, in characters. */
const QUOTE_LENGTH = 140;
const FOOTER = 'Only you see this. `/ownership mute` stops these notes.';
/** By direct message it is plain who sees it; what may become of it is not. */
const DIRECT_FOOTER = 'Unless you change it, leads may get a link.';

/** What a note to an author says. */
export interface Note {
  readonly findingId: string;
  /** The words that were seen, as raw message text. */
  readonly words: string;
  /** Why a reader is helped. */
  readonly reason: string;
  /** One concrete edit. */
  readonly suggestion: string;
  /** Set when it goes by direct message, where digests may link: the channel and address of the message. */
  readonly direct?: { readonly channelId: string; readonly url: string | null };
}

/** The private note to the author of a message: the words seen, why, one edit, and three ways to answer. */
export function noteMessage(note: Note): SlackMessage {
  const quote = quoteLine(note.words, QUOTE_LENGTH);
  const body = `${placeLine(note)}${quote === '' ? '' : `> ${quote}\n`}${note.reason}\n*Try:* ${note.suggestion}`;
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
      { type: 'context', elements: [{ type: 'mrkdwn', text: footerOf(note) }] },
    ],
  };
}

function placeLine({ direct }: Note): string {
  if (direct === undefined) return '';
  return `${direct.url === null ? 'In' : `<${direct.url}|In>`} <#${direct.channelId}>:\n`;
}

function footerOf({ direct }: Note): string {
  return direct === undefined ? FOOTER : DIRECT_FOOTER;
}

/** Thanks for a *Not right*, and asks why. The answer is free: the finding is taken back already. */
export function contestedMessage(findingId: string, words: string): SlackMessage {
  const text = `${words} If you like, say why: it helps to mend the rule.`;
  return {
    text,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text } },
      {
        type: 'actions',
        elements: CONTEST_REASONS.map((reason) => ({
          type: 'button',
          action_id: REASON_ACTIONS[reason],
          text: { type: 'plain_text', text: REASON_WORDS[reason] },
          value: findingId,
        })),
      },
      {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: 'Only you see this. Your answer is counted, never shown with your name.' }],
      },
    ],
  };
}

/** How many words of our own a note has, the quotation left out. */
export function ownWords(note: Note): number {
  const words = [
    note.reason,
    'Try:',
    note.suggestion,
    'Improve it',
    'Not right',
    'Not now',
    placeLine(note),
    footerOf(note),
  ].join(' ');
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
