import type { ModalView } from '@slack/types';
import { asTyped } from './markup.ts';
import { cut } from './message.ts';

/** Shortcuts in the menu of a message. */
export const SHORTCUTS = { check: 'check_message', track: 'track_message' } as const;
export const TRACK_VIEW = 'track';

/** Longest wording of a promise that is tracked by hand, in characters. */
export const TRACK_LENGTH = 150;

/** What the bot answers to shortcuts. */
export const SHORTCUT_ANSWERS = {
  ownOnly: 'You can check your own messages only. For a draft, type `/ownership check` with the text behind it.',
  notRead: 'I keep promises of members of this workspace only.',
  notWatched:
    'I do not read this conversation, so I keep nothing about it. Promises can be tracked in channels that I read: `/ownership privacy` lists them.',
  optedOut: 'You opted out, so I keep nothing of yours. `/ownership optin` ends that.',
  gone: 'I can no longer tell which message that was, so nothing was kept. Please try again from its menu.',
  noWhat: 'Please say in a few words what you will do (150 characters at most).',
  pastDay: 'Please choose today or a later day, or none.',
  known: 'You track this already, so nothing changed.',
  tracked: (due: string | null) =>
    due === null
      ? 'It stands among your promises now, on my Home tab and in `/ownership commitments`.'
      : `It stands among your promises now, due ${due}. I remind you that morning, in private.`,
} as const;

/** The message that a promise comes from. */
export interface TrackRef {
  readonly channelId: string;
  readonly ts: string;
  readonly threadTs: string | null;
}

/** Asks what somebody will do about a message, and until when. `raw` is its text. */
export function trackView(ref: TrackRef, raw: string): ModalView {
  const [line = ''] = asTyped(raw).trim().split('\n');
  const start = cut(line.trim(), TRACK_LENGTH);
  return {
    type: 'modal',
    callback_id: TRACK_VIEW,
    private_metadata: writeTrackRef(ref),
    title: { type: 'plain_text', text: 'Track' },
    submit: { type: 'plain_text', text: 'Track it' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'input',
        block_id: 'what',
        label: { type: 'plain_text', text: 'What I will do' },
        hint: { type: 'plain_text', text: 'A few words. They are kept until some time after it ended.' },
        element: {
          type: 'plain_text_input',
          action_id: 'what',
          max_length: TRACK_LENGTH,
          ...(start === '' ? {} : { initial_value: start }),
        },
      },
      {
        type: 'input',
        block_id: 'due',
        optional: true,
        label: { type: 'plain_text', text: 'By when' },
        element: { type: 'datepicker', action_id: 'due' },
      },
      {
        type: 'context',
        elements: [{ type: 'plain_text', text: 'Only you see it. Team figures count it as they count every promise.' }],
      },
    ],
  };
}

/** What the modal carries. */
export function writeTrackRef({ channelId, ts, threadTs }: TrackRef): string {
  return [channelId, ts, threadTs ?? ''].join(' ');
}

/** Reads it; null when it was not made by `writeTrackRef`. */
export function readTrackRef(value: string): TrackRef | null {
  const match = /^([CG][A-Z0-9]+) (\d+\.\d+) (\d+\.\d+)?$/.exec(value);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { channelId: match[1], ts: match[2], threadTs: match[3] ?? null };
}
