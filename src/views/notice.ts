import type { ChannelKind } from '../detectors/types.ts';
import type { Retention } from '../digests/retention.ts';
import { plainMessage, type SlackMessage } from './message.ts';

/** What a kind of channel is for, in a few words. */
export const KIND_NAMES: Readonly<Record<ChannelKind, string>> = {
  standup: 'standups',
  updates: 'updates',
  decisions: 'decisions',
};

/** Posted when a channel begins to be watched: what is read and why, what is kept, who gets what. */
export function channelNotice(channel: {
  readonly kind: ChannelKind;
  readonly watchedBy: string;
  readonly retention: Retention;
  /** How long nobody is told anything yet; null once the bot is live. */
  readonly shadowDays: number | null;
  /** Standup bots whose posts count for people. */
  readonly bots: readonly string[];
}): SlackMessage {
  const { facts, endedCommitments } = channel.retention;
  const sections = [
    `*Ownership Lens now reads this channel* (${KIND_NAMES[channel.kind]}), set up by <@${channel.watchedBy}>.`,
    '*What is read, and why.* New messages that members of this workspace write here, to help make updates easier to act on: ' +
      'a result, a next step, a blocker with a name. Guests, people of other organisations and direct messages are not read, nor bots' +
      botWords(channel.bots) +
      '. ' +
      'Only English is understood so far; other messages are left alone.',
    `*What is kept.* No message text. Only which rule matched and where, for ${facts} days, and the short wording of promises until ${endedCommitments} days after they end (after they were made, when they name no day). ` +
      'Edit a message and it is read anew; delete it and everything about it is erased.',
    '*Who gets what.* You alone get private hints about your own messages: at most one a day and three a week, in your working hours. On the morning when something is due that you promised here, you get one private reminder; people whom you mention in a promise can list it. ' +
      'Nobody is named, ranked or scored, and nothing here is for appraisal, pay or discipline.',
    ...(channel.shadowDays === null ? [] : [shadowWords(channel.shadowDays)]),
    '*Your choice.* `/ownership mute` stops the hints and reminders, `/ownership me` shows what is held about you, `/ownership optout` stops the reading of your messages (nobody is told), `/ownership privacy` tells the rest.',
  ];
  return {
    text: 'Ownership Lens now reads this channel. It keeps no message text, and hints go to authors alone. /ownership help tells more.',
    blocks: sections.map((text) => ({ type: 'section', text: { type: 'mrkdwn', text } })),
  };
}

function shadowWords(days: number): string {
  return (
    `*A quiet start: shadow mode.* For the first ${days} days, and until an admin turns it off, I note what I see and tell nobody: no hints, no posts, no digests. ` +
    'On my Home tab you can say which of my notes about your own messages are right. Admins get the share that was right, never a name.'
  );
}

/** Posted in every channel that is read when shadow mode begins again or ends. */
export function modeNotice(isShadow: boolean): SlackMessage {
  return plainMessage(
    isShadow
      ? '*Ownership Lens is in shadow mode again.* I note what I see and tell nobody: no hints, no posts, no digests, until an admin turns it off. On my Home tab you can say which of my notes about your own messages are right.'
      : '*Ownership Lens is live.* From now on authors get private hints about their own messages, the channel one post a week, and leads a private digest with team figures. `/ownership mute` stops the hints, `/ownership privacy` tells what is read, kept and shown.',
  );
}

function botWords(bots: readonly string[]): string {
  if (bots.length === 0) return '';
  return `, but for what ${bots.map((userId) => `<@${userId}>`).join(', ')} posts for people`;
}
