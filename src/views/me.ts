import type { Flag } from '../detectors/types.ts';
import { FLAG_NAMES } from './label-names.ts';
import { type Look, lookLine } from './look.ts';
import { escapeTyped } from './markup.ts';
import { cut, plainMessage, type SlackMessage } from './message.ts';

/** What is held about a person, for that person alone. */
export interface OwnRecord {
  readonly isMuted: boolean;
  readonly isOptedOut: boolean;
  /** Who was shown a link to one of their messages, the newest first. */
  readonly looks: readonly Look[];
  readonly commitments: readonly { readonly what: string; readonly due: string | null; readonly channelId: string }[];
  readonly findings: readonly {
    readonly flag: Flag;
    readonly channelId: string;
    readonly day: string;
    readonly status: 'open' | 'contested' | 'fixed';
  }[];
}

const MOST_SHOWN = 20;
const STATUS = { open: 'open', contested: 'you said it was not right: it counts nowhere', fixed: 'improved' } as const;

/** Answers `/ownership me`. */
export function meMessage(record: OwnRecord): SlackMessage {
  const promises = record.commitments
    .slice(0, MOST_SHOWN)
    .map(
      ({ what, due, channelId }) =>
        `• ${escapeTyped(cut(what, 150))}${due === null ? '' : `, by ${due}`} (<#${channelId}>)`,
    );
  const others = record.commitments.length - promises.length;
  if (others > 0) promises.push(`… and ${others} due later`);
  const hints = record.findings.map(
    ({ flag, channelId, day, status }) => `• ${day}, <#${channelId}>: ${FLAG_NAMES[flag]} (${STATUS[status]})`,
  );
  const looks = record.looks.map(lookLine);
  return plainMessage(
    [
      '*Your open promises*',
      ...(promises.length === 0 ? ['None that I know of.'] : promises),
      '*What I noticed in your messages*',
      ...(hints.length === 0 ? ['Nothing.'] : hints),
      '*Who was shown a link to one of your messages*',
      ...(looks.length === 0 ? ['Nobody.'] : looks),
      ...(record.isOptedOut ? ['You opted out: I read nothing that you write. `/ownership optin` ends that.'] : []),
      record.isMuted
        ? 'Private hints are off. `/ownership unmute` turns them on.'
        : 'Private hints are on. `/ownership mute` turns them off.',
      'No message text is kept, and nobody else is shown this list. `/ownership privacy` tells what is read, kept and shown; `/ownership export` gives you all of it, `/ownership erase` deletes it.',
    ].join('\n'),
  );
}
